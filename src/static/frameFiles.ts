import { library } from '../content/index.ts'
import { retired } from '../content/retired.ts'
import type { File } from './files.ts'
import { framePage, type FrameParts } from './framePage.ts'
import { guideArticle, partsOf } from './guideArticle.ts'
import { markup } from './markup.ts'
import { guideFile, linksInEmbed } from './telling.ts'

/**
 * The pages of the frame, from its folder: one that takes its guide from the address, and one for each guide, also under
 * the names of guides whose place it took: pages of others go on framing those.
 */
export function frameFiles(parts: FrameParts): readonly File[] {
  const guides = library.guides.filter(({ symptoms }) => symptoms.length > 0)
  const list = guides.map(({ id, title }) => markup`<li><a href="${guideFile(id)}">${title}</a></li>\n`)
  const any = {
    title: 'Handrail',
    canonical: '../../index.html',
    body: markup`<div class="told"><h1>Pick what went wrong</h1>\n<ul>\n${list}</ul></div>\n`,
  }
  const pages = guides.flatMap((guide) =>
    partsOf(guide, library).map((part) => {
      const file = guideFile(guide.id, part)
      const body = { html: guideArticle(guide, library, linksInEmbed, part) }
      const text = framePage({ title: guide.title, canonical: `../../guides/${file}`, guide: guide.id, body }, parts)
      return { path: file, text }
    }),
  )
  const older = Object.entries(retired.guides).flatMap(([id, { replacedBy = '' }]) =>
    pages.filter(({ path }) => path === guideFile(replacedBy)).map(({ text }) => ({ path: guideFile(id), text })),
  )
  return [{ path: 'index.html', text: framePage(any, parts) }, ...pages, ...older]
}
