import { RISK_NAMES, WHERE_NAMES } from '../../commands/names.ts'
import type { Command } from '../../commands/types.ts'
import type { Library } from '../../content/index.ts'
import { commandTexts } from '../commandTexts.ts'
import { markup, type Html } from '../markup.ts'
import { plain } from '../telling.ts'
import type { AllowList } from './allowLists.ts'

/** The HTML of each command by its id, made once: several guides and all their articles show the same ones. */
export function exportCommands(library: Library, list: AllowList): (id: string) => Html {
  const made = new Map<string, Html>()
  return (id) => {
    const before = made.get(id)
    if (before !== undefined) return before
    const command = library.commands.find((each) => each.id === id)
    const html = command === undefined ? markup`` : exportCommand(command, library, list)
    made.set(id, html)
    return html
  }
}

/** An example in a command, marked as the platform lets it be. */
export function marked(text: string, { mark }: AllowList): Html {
  return mark === 'em' ? markup`<em>${text}</em>` : markup`<var>${text}</var>`
}

function exportCommand(command: Command, library: Library, list: AllowList): Html {
  const { title, where, as, risk, riskNote, file, expect } = command
  const { texts } = commandTexts({ library, command, given: {} }, (text) => marked(text, list))
  const shown = texts.map(({ shells, lines }) => {
    return markup`${shells === '' ? undefined : markup`<p>${shells}:</p>`}<pre><code>${lines}</code></pre>\n`
  })
  return markup`<p>${plain(title, library)} (${file === undefined ? '' : `in ${file} `}on ${WHERE_NAMES[where]}, as ${as}; ${RISK_NAMES[risk]})</p>
${riskNote && markup`<p><strong>${plain(riskNote, library)}</strong></p>\n`}${shown}<p>What to expect: ${plain(expect, library)}</p>
`
}
