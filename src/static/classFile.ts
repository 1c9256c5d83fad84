import { PROGRAMS } from '../recognizer/programs.ts'
import type { FailureClass } from '../recognizer/failureClasses.ts'
import { classPage, type RankedCause } from '../reference/classPage.ts'
import type { Reference } from '../reference/types.ts'
import { codeItem } from './codeFile.ts'
import { markup, type Html } from './markup.ts'
import type { Page } from './page.ts'
import { causeItem, cures, list, messageItem, part, stageRail } from './pieces.ts'
import { sourceList } from './sourceList.ts'
import { article } from './structured.ts'
import type { Telling } from './telling.ts'

/** The page of a failure class: what it means, its causes, the messages and codes that show it. */
export function classFile(id: FailureClass, reference: Reference, telling: Telling): Page {
  const page = classPage(reference, id)
  const { root } = telling.links
  const messages = page.messages.map(({ program, messages: own }) => {
    return markup`<h3>${PROGRAMS[program]}</h3>\n${list(own.map((signature) => messageItem(signature, root)))}`
  })
  return {
    path: `classes/${id}.html`,
    title: page.title,
    kind: 'What can fail',
    description: page.meaning,
    reviewed: page.reviewed,
    data: article(page.title, page.meaning, page.reviewed),
    body: markup`<p class="up"><a href="${root}classes/index.html">What can fail</a></p>
<h1>${page.title}</h1>
${page.stage && stageRail(page.stage)}<p>${page.meaning}</p>
${cures(page.guides, telling)}${part('Causes, the likeliest first', causes(page.causes, telling))}${part('The same messages can also mean', causes(page.elsewhere, telling))}${part('Messages that show it', messages)}${part('Codes that mean it', page.codes.length === 0 ? [] : [list(page.codes.map((code) => codeItem(code, root)))])}${sourceList(page.sources, page.reviewed, telling)}`,
  }
}

function causes(ranked: readonly RankedCause[], telling: Telling): readonly Html[] {
  return ranked.map(({ cause, certainty }) => causeItem(cause, certainty, '', telling))
}
