import { causePage } from '../reference/causePage.ts'
import type { Reference } from '../reference/types.ts'
import { article } from './structured.ts'
import { markup } from './markup.ts'
import type { Page } from './page.ts'
import { cures, list, messageItem, part, realLine, stageRail } from './pieces.ts'
import { sourceList } from './sourceList.ts'
import { plain, type Telling } from './telling.ts'

/** Lines shown in full; the other messages are named. */
const FEW = 6

/** The page of a cause: what happens, where that is cured, what shows it. */
export function causeFile(id: string, reference: Reference, telling: Telling): Page | undefined {
  const page = causePage(reference, id)
  if (page === undefined) return undefined
  const { cause, failure, shownBy, setsAside, guides } = page
  const { root } = telling.links
  const text = plain(cause.explanation, telling.library)
  const shown = shownBy.map(({ signature, certainty, alone, line }, at) => {
    const beside = alone ? '' : ', with other lines, or where none speaks against it'
    const real = line === undefined || at >= FEW ? undefined : realLine(line)
    return markup`<a href="${root}messages/${signature.id}.html">${signature.title}</a> (${certainty}${beside})${real}`
  })
  const aside = setsAside.map(({ signature, why }) => markup`${messageItem(signature, root)}. ${why}`)
  return {
    path: `causes/${cause.id}.html`,
    title: cause.title,
    kind: 'Cause',
    description: text,
    reviewed: cause.reviewed,
    data: article(cause.title, text, cause.reviewed),
    body: markup`<p class="up"><a href="${root}classes/${cause.class}.html">${failure.title}</a></p>
<h1>${cause.title}</h1>
${stageRail(cause.stage)}<p>${text}</p>
${cures(guides, telling)}${part('What shows it', shown.length === 0 ? [] : [list(shown)])}${part('Messages that only follow from it', aside.length === 0 ? [] : [list(aside)])}${sourceList(cause.sources, cause.reviewed, telling)}`,
  }
}
