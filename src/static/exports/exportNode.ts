import { reasons, teams } from '../../content/escalation.ts'
import type { FixNode, Guide, GuideNode, IncludeNode, Option, OutcomeNode, Proof } from '../../engine/types.ts'
import { optionsOf } from '../../engine/options.ts'
import { markup, type Html } from '../markup.ts'
import { guideFile, plain, type Telling } from '../telling.ts'
import type { Branch } from './order.ts'

/** What an exported article is made with. */
export type Exporting = {
  readonly guide: Guide
  readonly telling: Telling
  readonly commandHtml: (id: string) => Html
  /** Where the site is, for links. */
  readonly url: string
  readonly numbers: ReadonlyMap<string, number>
  /** The article of several in which a node is told. */
  readonly partOf: (id: string) => number | undefined
}

/** A node and all that is told inside it. */
export function exportNode({ id, inside }: Branch, exporting: Exporting): Html {
  const node = exporting.guide.nodes[id]
  if (node === undefined) return markup``
  const number = exporting.numbers.get(id)
  if (node.kind === 'include') return includeText(node, number, inside, exporting)
  const say = (text: string) => plain(text, exporting.telling.library)
  const answers = byNext(optionsOf(node)).map(([next, labels]) =>
    answer(labels.map(say).join(', or: '), next, inside, exporting),
  )
  return markup`<p><strong>${number}. ${say(node.text)}</strong></p>
<p>${say(node.why)}</p>
${body(node, exporting)}${answers}`
}

/** The answers by where they lead: those that lead to the same are one. */
function byNext(options: readonly Option[]): readonly (readonly [string, readonly string[]])[] {
  const found = new Map<string, string[]>()
  for (const { next, label } of options) found.set(next, [...(found.get(next) ?? []), label])
  return [...found]
}

/** An answer that opens what comes next, or says where that is told. */
function answer(label: string, next: string, inside: Branch['inside'], exporting: Exporting): Html {
  const branch = inside.get(next)
  const more = branch === undefined ? elsewhere(next, exporting) : exportNode(branch, exporting)
  return markup`<details><summary>${label}</summary>\n${more}</details>\n`
}

function elsewhere(next: string, { guide, numbers, partOf, telling }: Exporting): Html {
  const node = guide.nodes[next]
  const part = partOf(next)
  const text = node === undefined || node.kind === 'include' ? '' : `: ${plain(node.text, telling.library)}`
  return markup`<p>Go on at step ${numbers.get(next) ?? ''}${part === undefined ? '' : ` (part ${part})`}${text}</p>\n`
}

function includeText(
  node: IncludeNode,
  number: number | undefined,
  inside: Branch['inside'],
  exporting: Exporting,
): Html {
  const { telling, url } = exporting
  const included = telling.library.guides.find(({ id }) => id === node.guide)
  const after = Object.entries(node.exits).map(([exit, next]) => {
    const outcome = included?.nodes[exit]
    const label =
      outcome === undefined || outcome.kind === 'include' ? 'Afterwards' : plain(outcome.text, telling.library)
    return answer(label, next, inside, exporting)
  })
  const page = `${url}guides/${guideFile(exporting.guide.id, idOf(node, exporting.guide))}`
  return markup`<p><strong>${number}. <a href="${page}">${included?.title}</a></strong></p>
<p>This has an article of its own. It leads back here where it says:</p>
${after}`
}

function idOf(node: IncludeNode, { nodes }: Guide): string {
  return Object.keys(nodes).find((id) => nodes[id] === node) ?? ''
}

function body(node: Exclude<GuideNode, IncludeNode>, exporting: Exporting): Html | undefined {
  const say = (text: string) => plain(text, exporting.telling.library)
  switch (node.kind) {
    case 'question':
      return node.hint === undefined ? undefined : markup`<p>${say(node.hint)}</p>\n`
    case 'check':
      return markup`${steps(node.steps, exporting)}${commands(node.commands, exporting)}`
    case 'fix':
      return fixBody(node, exporting)
    case 'outcome':
      return outcomeBody(node, exporting)
  }
}

function fixBody({ before, steps: todo, commands: ids, verify, undo }: FixNode, exporting: Exporting): Html {
  const say = (text: string) => plain(text, exporting.telling.library)
  const proof = (title: string, { text, command }: Proof) =>
    markup`<p><strong>${title}</strong> ${say(text)}</p>\n${commands(command === undefined ? [] : [command], exporting)}`
  return markup`${before && markup`<p><strong>Before you start.</strong> ${say(before)}</p>\n`}${steps(todo, exporting)}${commands(ids, exporting)}${proof('How you see that it worked:', verify)}${proof('How to go back:', undo)}`
}

function outcomeBody({ collect = [], escalate, to }: OutcomeNode, { telling, url }: Exporting): Html {
  const { library } = telling
  const next = to && library.guides.find(({ id }) => id === to.guide)
  const items = collect.map((item) => markup`<li>${plain(item, library)}</li>`)
  return markup`${items.length > 0 ? markup`<p>Collect this first:</p><ul>${items}</ul>\n` : undefined}${escalate && markup`<p>Hand it on to ${teams[escalate.to]}. ${escalate.because.map((id) => `${reasons[id]}. `)}</p>\n`}${next && markup`<p>Go on: <a href="${url}guides/${guideFile(next.id)}">${next.title}</a></p>\n`}`
}

function steps(all: readonly string[] | undefined, { telling }: Exporting): Html | undefined {
  if (all === undefined || all.length === 0) return undefined
  return markup`<ol>${all.map((step) => markup`<li>${plain(step, telling.library)}</li>`)}</ol>\n`
}

function commands(ids: readonly string[], { commandHtml }: Exporting): readonly Html[] {
  return ids.map(commandHtml)
}
