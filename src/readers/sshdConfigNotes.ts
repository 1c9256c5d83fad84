import { place, sentence } from './configMistakes.ts'
import type { Block } from './sshConfigRules.ts'
import { sshdKeywordKind } from './sshdConfigKeywords.ts'
import type { SettledLine } from './sshdConfigRules.ts'

/** Values that open the server further than most people want, and what they mean. */
const RISKY: readonly { readonly name: string; readonly value: string; readonly means: string }[] = [
  {
    name: 'permitrootlogin',
    value: 'yes',
    means: 'root may log in with a password; prohibit-password leaves keys only',
  },
  { name: 'permitemptypasswords', value: 'yes', means: 'accounts without a password are open to everybody' },
  { name: 'strictmodes', value: 'no', means: 'keys count even where others may write to the file' },
  { name: 'permituserenvironment', value: 'yes', means: 'users can change what programs of the login load' },
  { name: 'maxauthtries', value: '1', means: 'one key that is offered and not known ends the login' },
]

/** What else is worth knowing: other files, Match lines that depend, what is replaced, risks. */
export function sshdConfigNotes(blocks: readonly Block[], settled: readonly SettledLine[]): readonly string[] {
  return [
    ...subsystems(blocks),
    ...includes(blocks),
    ...otherKeyFiles(blocks),
    ...replaced(settled),
    ...open(blocks, settled),
    ...risks(settled),
    ...dead(blocks),
  ].slice(0, 14)
}

function includes(blocks: readonly Block[]): readonly string[] {
  const settings = blocks.flatMap((block) => block.settings)
  return settings
    .filter(({ keyword }) => keyword === 'include')
    .map((setting) => {
      const below = settings.filter(({ line }) => line.number > setting.line.number).length
      const first = below > 0 ? ' What they set wins over the same setting further down in this file.' : ''
      return sentence(`${place(setting)} reads other files in at this place.${first} sshd -T shows what comes out.`)
    })
}

function replaced(settled: readonly SettledLine[]): readonly string[] {
  return settled
    .filter(
      ({ fate, by, block }) =>
        fate === 'hidden' && by !== undefined && block.head === undefined && !block.settings.includes(by),
    )
    .map(({ setting, by }) =>
      sentence(
        `${place(setting)} does not count for this connection: ${by === undefined ? 'a Match block' : place(by)} takes its place.`,
      ),
    )
}

function open(blocks: readonly Block[], settled: readonly SettledLine[]): readonly string[] {
  const perhaps = new Set(settled.filter(({ fate }) => fate === 'perhaps').map(({ block }) => block))
  return blocks.flatMap((block) =>
    block.head !== undefined && perhaps.has(block)
      ? [
          `Whether ${place(block.head)} applies is not known here. sshd -T -C user=…,host=…,addr=… shows what comes out.`,
        ]
      : [],
  )
}

/** As Windows has it for administrators: a key in the usual file is not even looked at. */
function otherKeyFiles(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap(({ head, settings }) =>
    settings.flatMap(({ keyword, words }) =>
      head !== undefined && keyword === 'authorizedkeysfile'
        ? [`Where ${place(head)} applies, keys are read from ${words.join(' ').slice(0, 120)} and nowhere else.`]
        : [],
    ),
  )
}

function subsystems(blocks: readonly Block[]): readonly string[] {
  const seen = new Set<string>()
  return blocks.flatMap(({ settings }) =>
    settings.flatMap(({ keyword, words, line }) => {
      const name = words[0] ?? ''
      if (keyword !== 'subsystem') return []
      if (seen.has(name))
        return [
          `Subsystem ${name} stands there a second time in line ${line.number}: up to OpenSSH 9.4 sshd does not start with that.`,
        ]
      seen.add(name)
      return []
    }),
  )
}

function risks(settled: readonly SettledLine[]): readonly string[] {
  return settled.flatMap(({ setting, name, fate }) => {
    const risky = RISKY.find((one) => one.name === name && one.value === setting.words[0]?.toLowerCase())
    return risky === undefined || fate === 'hidden' ? [] : [`Risky, ${place(setting)}: ${risky.means}.`]
  })
}

function dead(blocks: readonly Block[]): readonly string[] {
  return blocks
    .flatMap(({ settings }) => settings)
    .filter(({ keyword }) => sshdKeywordKind(keyword) === 'dead')
    .map((setting) => `Line ${setting.line.number}: ${setting.written} has no effect any more.`)
}
