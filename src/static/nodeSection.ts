import { reasons, teams } from '../content/escalation.ts'
import type { FixNode, OutcomeNode, Proof } from '../engine/types.ts'
import { commandBlock } from './commandBlock.ts'
import { markup, type Html } from './markup.ts'
import { claimSources } from './sourceList.ts'
import { partOf, type Stop } from './stops.ts'
import { told, type Telling } from './telling.ts'

/** A node of a guide: its question, what to run, what to do, and where each answer leads on the same page. */
export function nodeSection(guide: string, stop: Stop, listed: readonly string[], telling: Telling): Html {
  const { key, node, given, ways, formerly } = stop
  const say = (text: string) => told(text, telling, given)
  const answers = ways.map(({ option, key: next }) => {
    const here = partOf(next) === partOf(key)
    return markup`<li><a href="${here ? `#${next}` : telling.links.guide(guide, next)}">${say(option.label)}</a></li>\n`
  })
  return markup`<section class="node ${node.kind}" id="${key}">
${formerly.map((former) => markup`<span id="${former}"></span>`)}<h2>${say(node.text)}</h2>
<p>${say(node.why)}</p>
${node.kind === 'question' && node.hint !== undefined ? markup`<p class="soft">${say(node.hint)}</p>` : undefined}
${body(stop, telling)}
${answers.length === 0 ? undefined : markup`<p class="then">${THEN[node.kind]}</p><ul class="ways">${answers}</ul>`}
${claimSources(node, listed)}</section>
`
}

const THEN = { question: 'Answers', check: 'What did you see?', fix: 'Did it work?', outcome: '' } as const

function body(stop: Stop, telling: Telling): Html | undefined {
  const { node } = stop
  switch (node.kind) {
    case 'question':
      return undefined
    case 'check':
      return markup`${stepsOf(stop, node.steps, telling)}${commandsOf(stop, node.commands, telling)}`
    case 'fix':
      return fixBody(stop, node, telling)
    case 'outcome':
      return outcomeBody(stop, node, telling)
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

function outcomeBody({ given }: Stop, { collect = [], escalate, to }: OutcomeNode, telling: Telling): Html {
  const say = (text: string) => told(text, telling, given)
  const first = collect.map((item) => markup`<li>${say(item)}</li>`)
  const next = to && telling.library.guides.find(({ id }) => id === to.guide)
  return markup`${first.length > 0 ? markup`<h3>Collect this first</h3><ul>${first}</ul>` : undefined}
${escalate && markup`<p>Hand it on to <strong>${teams[escalate.to]}</strong>. ${escalate.because.map((reason) => `${reasons[reason]}. `)}</p>`}
${next && to && markup`<p class="then"><a href="${telling.links.guide(next.id, to.node)}">Go on: ${next.title}</a></p>`}`
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
