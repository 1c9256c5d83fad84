import { STAGE_NAMES } from '../content/stageNames.ts'
import { STAGES, type Stage } from '../recognizer/stages.ts'
import type { Cause, Certainty, Signature } from '../recognizer/types.ts'
import type { Lead } from '../reference/types.ts'
import { visibleLines } from '../report/visible.ts'
import { templatePieces } from '../search/template.ts'
import { guidesOf } from './guideArticle.ts'
import { markup, type Html } from './markup.ts'
import { standingAt } from './stops.ts'
import { plain, type Telling } from './telling.ts'

/** A part of a page under its own heading; nothing where there is nothing in it. */
export function part(title: string, contents: readonly Html[]): Html | undefined {
  return contents.length === 0 ? undefined : markup`<section>\n<h2>${title}</h2>\n${contents}</section>\n`
}

/** Items of a list. */
export function list(items: readonly Html[]): Html {
  return markup`<ul>\n${items.map((item) => markup`<li>${item}</li>\n`)}</ul>\n`
}

/** How far the connection gets, station by station. */
export function stageRail(stage: Stage): Html {
  const here = STAGES.indexOf(stage)
  const stations = STAGES.map((each, at) => {
    const state = at < here ? 'passed' : at === here ? 'failed' : 'not-reached'
    const said = at === here ? ': fails here' : at < here ? ': passed' : ': not reached'
    return markup`<li class="${state}">${STAGE_NAMES[each]}<span class="unseen">${said}</span></li>\n`
  })
  return markup`<ol class="rail" aria-label="How far the connection gets">\n${stations}</ol>\n`
}

/** A message as it is printed, with names where somebody's values stand. */
export function templateText(template: string): Html {
  const pieces = templatePieces(template).map(({ text, gap }) => (gap ? markup`<var>${text}</var>` : text))
  return markup`<code translate="no">${pieces}</code>`
}

/** A real line, as somebody saw it. */
export function realLine(line: string): Html {
  return markup`<pre dir="ltr" translate="no">${visibleLines(line).join('\n')}</pre>\n`
}

/** A message in a list, with what it says. */
export function messageItem({ id, template, title }: Signature, root: string): Html {
  return markup`<a href="${root}messages/${id}.html">${templateText(template)}</a> ${title}`
}

/** A cause in a list, with what happens there. */
export function causeItem(cause: Cause, certainty: Certainty | undefined, note: string, telling: Telling): Html {
  const { links, library } = telling
  const tag = certainty && markup` <span class="tag">${certainty}</span>`
  return markup`<h3><a href="${links.root}causes/${cause.id}.html">${cause.title}</a>${tag}</h3>
<p>${plain(cause.explanation, library)}</p>
${note === '' ? undefined : markup`<p class="soft">${note}</p>\n`}`
}

/** Where it is cured: with script at the first of the places, and all of them as pages to read. */
export function cures(leads: readonly Lead[], telling: Telling): Html | undefined {
  const { library, links } = telling
  const guides = guidesOf(library)
  const places = leads.flatMap(({ guide: id, node }) => {
    const guide = guides.get(id)
    const standing = guide && standingAt(guide, guides, node)
    return guide === undefined || standing === undefined ? [] : [{ guide, node, standing }]
  })
  const [first] = places
  if (first === undefined) return undefined
  const interactive = links.interactive?.(first.guide.id, first.node)
  const items = places.map(({ guide, standing: { key, node } }) => {
    return markup`<a href="${links.guide(guide.id, key)}">${guide.title}</a>, at: ${plain(node.text, library)}`
  })
  return part('What to do about it', [
    markup`${interactive && markup`<p class="no-print"><a class="main" href="${interactive}">Start here interactively</a> It asks what is needed, reads what your commands print, and writes the commands with your values.</p>\n`}<p>Or read every step on one page:</p>
${list(items)}`,
  ])
}
