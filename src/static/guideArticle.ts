import type { Library } from '../content/index.ts'
import type { Guide } from '../engine/types.ts'
import { markup, type Html } from './markup.ts'
import { nodeSection } from './nodeSection.ts'
import { includedAt, onPaper, placeOnPaper, stepNumbers, type StepNumbers } from './paper.ts'
import { numberedSources, sourcesIn } from './sourceList.ts'
import { partOf, standingAt, stopsOf } from './stops.ts'
import { linksFrom, told, type Links, type Telling } from './telling.ts'

/**
 * A guide as HTML without script: every question, check, fix and outcome under a heading whose anchor is its step key,
 * and every answer a link to where it leads, which on paper is said by number. It is one `article`; its style is `article.css`.
 * @param links how other pages are reached; without them, as from a page in a folder of the site
 * @param part the node that includes another guide, for the page of that one; see `partsOf`
 */
export function guideArticle(guide: Guide, library: Library, links: Links = linksFrom('../'), part = ''): string {
  const telling = { library, links }
  const guides = guidesOf(library)
  const all = stopsOf(guide, guides)
  const numbers = stepNumbers(all)
  const stops = all.filter(({ key }) => partOf(key) === part)
  const listed = sourcesIn(stops.map(({ node }) => node))
  const page = { guide, guides, numbers, listed }
  return markup`<article class="told">
${part === '' ? beginning(guide, numbers, telling) : partBeginning(guide, part, telling)}${stops.map((stop) => nodeSection(stop, page, telling))}${numberedSources(listed, telling)}</article>
`.html
}

/** The parts of a guide that have pages of their own: the guide itself, which has no name, and each node that includes another. */
export function partsOf(guide: Guide, library: Library): readonly string[] {
  return [...new Set(stopsOf(guide, guidesOf(library)).map(({ key }) => partOf(key)))]
}

/** All guides by their ids. */
export function guidesOf({ guides }: Library): ReadonlyMap<string, Guide> {
  return new Map(guides.map((guide) => [guide.id, guide]))
}

function beginning(guide: Guide, numbers: StepNumbers, telling: Telling): Html {
  const { library, links } = telling
  const guides = guidesOf(library)
  const start = standingAt(guide, guides, guide.start)?.key ?? guide.start
  return markup`<h1>${guide.title}</h1>
<p>${told(guide.summary, telling)}</p>
${interactively(links.interactive?.(guide.id))}<p><a href="${links.guide(guide.id, start)}">Begin with the first question</a>${onPaper(placeOnPaper(start, '', guide, guides, numbers))}</p>
`
}

function partBeginning(guide: Guide, part: string, telling: Telling): Html {
  const { library, links } = telling
  const guides = guidesOf(library)
  const included = includedAt(part, guide, guides)
  return markup`<h1>${included?.title}</h1>
<p>${included && told(included.summary, telling)}</p>
${interactively(links.interactive?.(guide.id, standingAt(guide, guides, part)?.key))}<p>A part of: <a href="${links.guide(guide.id)}">${guide.title}</a>${onPaper(part)}</p>
`
}

function interactively(address: string | undefined): Html | undefined {
  return address === undefined
    ? undefined
    : markup`<p class="no-print"><a class="main" href="${address}">Start here interactively</a> It reads what your commands print, and writes the commands with your values.</p>\n`
}
