import type { Guide } from '../engine/types.ts'
import { guideArticle, guidesOf, partsOf } from './guideArticle.ts'
import { oembedPath } from './oembed.ts'
import type { Page } from './page.ts'
import { guideData, type Doing } from './structured.ts'
import { stopsOf, type Stop } from './stops.ts'
import { guideFile, plain, type Telling } from './telling.ts'

/** The pages of a guide: one for the guide, and one for each place where it includes another. */
export function guideFiles(guide: Guide, telling: Telling): readonly Page[] {
  const { library, links } = telling
  return partsOf(guide, library).map((part): Page => {
    const html = guideArticle(guide, library, links, part)
    const path = `guides/${guideFile(guide.id, part)}`
    if (part !== '') {
      const title = `${guide.title} (${part})`
      return { path, title, description: guide.summary, body: { html }, apart: true }
    }
    const stops = stopsOf(guide, guidesOf(library))
    const reviewed =
      stops
        .map(({ node }) => node.reviewed)
        .toSorted()
        .at(-1) ?? ''
    const data = guideData(guide.title, guide.summary, reviewed, doingsOf(stops, telling))
    return {
      path,
      title: guide.title,
      description: guide.summary,
      reviewed,
      data,
      oembed: oembedPath(guide.id),
      body: { html },
    }
  })
}

/** Each fix as it is done: its steps, its commands by name, and how one sees that it worked. */
function doingsOf(stops: readonly Stop[], { library }: Telling): readonly Doing[] {
  const done = new Set<string>()
  return stops.flatMap(({ key, node, given }): readonly Doing[] => {
    if (node.kind !== 'fix' || key.includes('.')) return []
    const name = plain(node.text, library, given)
    if (done.has(name)) return []
    done.add(name)
    const commands = node.commands.flatMap((id) => library.commands.find((each) => each.id === id)?.title ?? [])
    const steps = [...(node.steps ?? []), ...commands, node.verify.text]
    return [{ name, steps: steps.map((step) => plain(step, library, given)) }]
  })
}
