import { reasons, teams } from '../content/escalation.ts'
import type { FixNode, Guide, Guides, OutcomeNode, Proof } from '../engine/types.ts'
import { commandBlock } from './commandBlock.ts'
import { markup, type Html } from './markup.ts'
import { entryOnPaper, onPaper, placeOnPaper, type StepNumbers } from './paper.ts'
import { claimSources } from './sourceList.ts'
import { partOf, type Stop } from './stops.ts'
import { told, type Telling } from './telling.ts'

/** The page on which a node is told. */
export type GuidePage = {
  readonly guide: Guide
  readonly guides: Guides
  readonly numbers: StepNumbers
  /** The sources at its end, by their ids. */
  readonly listed: readonly string[]
}

/** A node of a guide: its number, its question, what to run, what to do, and where each answer leads on the same page. */
export function nodeSection(stop: Stop, page: GuidePage, telling: Telling): Html {
  const { guide, guides, numbers, listed } = page
  const { key, node, given, ways, formerly } = stop
  const say = (text: string) => told(text, telling, given)
  const answers = ways.map(({ option, key: next }) => {
    const part = partOf(key)
    const to = partOf(next) === part ? `#${next}` : telling.links.guide(guide.id, next)
    const where = onPaper(placeOnPaper(next, part, guide, guides, numbers))
    return markup`<li><a href="${to}">${say(option.label)}</a>${where}</li>\n`
  })
  return markup`<section class="node ${node.kind}" id="${key}">
${formerly.map((former) => markup`<span id="${former}"></span>`)}<p class="step">Step ${numbers.get(key)}</p>
<h2>${say(node.text)}</h2>
<p>${say(node.why)}</p>
${node.kind === 'question' && node.hint !== undefined ? markup`<p class="soft">${say(node.hint)}</p>` : undefined}
${body(stop, guides, telling)}
${answers.length === 0 ? undefined : markup`<p class="then">${THEN[node.kind]}</p><ul class="ways">${answers}</ul>`}
${claimSources(node, listed)}</section>
`
}

const THEN = { question: 'Answers', check: 'What did you see?', fix: 'Did it work?', outcome: '' } as const

function body(stop: Stop, guides: Guides, telling: Telling): Html | undefined {
  const { node } = stop
  switch (node.kind) {
    case 'question':
      return undefined
    case 'check':
      return markup`${stepsOf(stop, node.steps, telling)}${commandsOf(stop, node.commands, telling)}`
    case 'fix':
      return fixBody(stop, node, telling)
    case 'outcome':
      return outcomeBody(stop, node, guides, telling)
  }
}

function fixBody(stop: Stop, { before, steps, commands, verify, undo }: FixNode, telling: Telling): Html {
  const care =
    before && markup`<p class="care"><strong>Before you start.</strong> ${told(before, telling, stop.given)}</p>`
  return markup`${care}
${stepsOf(stop, steps, telling)}${commandsOf(stop, commands, telling)}
<h3>How you see that it worked</h3>
${proofOf(stop, verify, telling)}
<h3>How to go back</h3>
${proofOf(stop, undo, telling)}`
}

function proofOf(stop: Stop, { text, command }: Proof, telling: Telling): Html {
  const ids = command === undefined ? [] : [command]
  return markup`<p>${told(text, telling, stop.given)}</p>
${commandsOf(stop, ids, telling)}`
}

function outcomeBody(
  { given }: Stop,
  { collect = [], escalate, to }: OutcomeNode,
  guides: Guides,
  telling: Telling,
): Html {
  const say = (text: string) => told(text, telling, given)
  const first = collect.map((item) => markup`<li>${say(item)}</li>`)
  const next = to && guides.get(to.guide)
  const entry = next && to && entryOnPaper(next, to.node, guides)
  return markup`${first.length > 0 ? markup`<h3>Collect this first</h3><ul>${first}</ul>` : undefined}
${escalate && markup`<p>Hand it on to <strong>${teams[escalate.to]}</strong>. ${escalate.because.map((reason) => `${reasons[reason]}. `)}</p>`}
${next && to && markup`<p class="then"><a href="${telling.links.guide(next.id, to.node)}">Go on: ${next.title}</a>${entry && onPaper(entry)}</p>`}`
}

function stepsOf({ given }: Stop, steps: readonly string[] | undefined, telling: Telling): Html | undefined {
  const [only] = steps ?? []
  if (steps === undefined || only === undefined) return undefined
  if (steps.length === 1) return markup`<p>${told(only, telling, given)}</p>\n`
  return markup`<ol>${steps.map((step) => markup`<li>${told(step, telling, given)}</li>`)}</ol>
`
}

function commandsOf({ given }: Stop, ids: readonly string[], telling: Telling): readonly Html[] {
  return ids.flatMap((id) => {
    const command = telling.library.commands.find((each) => each.id === id)
    return command === undefined ? [] : [commandBlock(command, telling, given)]
  })
}
