import { RISK_NAMES, WHERE_NAMES } from '../commands/names.ts'
import type { Command } from '../commands/types.ts'
import type { Values } from '../engine/types.ts'
import { commandTexts, type CommandTexts } from './commandTexts.ts'
import { markup, type Html } from './markup.ts'
import { labelIn, plain, told, type Telling } from './telling.ts'

/** A command: where it runs, as whom, at what risk, its text for each shell, and what to expect of it. */
export function commandBlock(command: Command, telling: Telling, given: Values): Html {
  const { file, as, where, risk, riskNote, expect, verify, undo } = command
  const { library } = telling
  const { texts, examples, meanings } = commandTexts({ library, command, given }, (text) => markup`<var>${text}</var>`)
  const shown = texts.map(({ shells, lines }) => {
    const name = shells === '' ? undefined : markup`<p class="for">${shells}</p>`
    return markup`${name}<pre dir="ltr" translate="no"><code>${lines}</code></pre>\n`
  })
  const say = (label: string, text: string | undefined) =>
    text && markup`<p><span class="soft">${label}:</span> ${told(text, telling, given)}</p>\n`
  return markup`<section class="command">
<h3>${plain(command.title, library, given)}</h3>
<p>${file === undefined ? 'On ' : markup`In <code>${file}</code> on `}<strong>${WHERE_NAMES[where]}</strong>, as ${as}: <span class="risk ${risk}">${RISK_NAMES[risk]}</span></p>
${riskNote && markup`<p class="care">${told(riskNote, telling, given)}</p>\n`}${shown}${standsFor(examples, telling)}${say('What to expect', expect)}${say('How you see that it worked', verify)}${say('How to undo it', undo)}${words(meanings)}</section>
`
}

/** Which words are examples, and what the reader puts in their place. */
function standsFor(examples: CommandTexts['examples'], { library }: Telling): Html | undefined {
  if (examples.length === 0) return undefined
  const each = examples.map(({ name, value }, at) => {
    return markup`${at > 0 ? ', ' : ''}<var>${value}</var> (${labelIn(name, library)})`
  })
  return markup`<p class="soft">Put your own in the place of ${each}.</p>\n`
}

function words(meanings: CommandTexts['meanings']): Html | undefined {
  if (meanings.length === 0) return undefined
  const rows = meanings.map(({ text, means }) => markup`<dt><code>${text}</code></dt><dd>${means}</dd>\n`)
  return markup`<details><summary>What each word means</summary><dl>\n${rows}</dl></details>\n`
}
