import { place, sentence } from './configMistakes.ts'
import { sshKeywordKind } from './sshConfigKeywords.ts'
import type { Block, Settled } from './sshConfigRules.ts'
import type { ReaderContext } from './types.ts'

/** Values that take a protection away, and what they mean. */
export const RISKY: readonly { readonly name: string; readonly value: string; readonly means: string }[] = [
  {
    name: 'stricthostkeychecking',
    value: 'no',
    means: 'any host key is taken, so nobody notices another server in its place',
  },
  {
    name: 'stricthostkeychecking',
    value: 'off',
    means: 'any host key is taken, so nobody notices another server in its place',
  },
  {
    name: 'userknownhostsfile',
    value: '/dev/null',
    means: 'no host key is remembered, so a changed one is never noticed',
  },
  {
    name: 'forwardagent',
    value: 'yes',
    means: 'the administrator of the server can use your keys while you are logged in',
  },
  {
    name: 'forwardx11trusted',
    value: 'yes',
    means: 'programs on the server can read your screen and keyboard while X11 is forwarded',
  },
  {
    name: 'permitlocalcommand',
    value: 'yes',
    means: 'LocalCommand runs a program on this computer at each connection',
  },
]

/** What else a person wants to know of the file: differences to what they gave, lines that depend, risks. */
export function sshConfigNotes(
  blocks: readonly Block[],
  settled: readonly Settled[],
  context: ReaderContext,
): readonly string[] {
  return [
    ...differences(settled, context),
    ...conditions(blocks, settled),
    ...includes(blocks),
    ...risks(settled),
    ...dead(blocks),
    ...apple(blocks),
  ].slice(0, 12)
}

function differences(settled: readonly Settled[], context: ReaderContext): readonly string[] {
  const named = [
    { name: 'user', wanted: context['user'] ?? '', option: 'user@ before the name' },
    { name: 'port', wanted: context['port'] ?? '', option: '-p' },
  ]
  return named.flatMap(({ name, wanted, option }) => {
    const one = settled.find((line) => line.name === name && line.fate === 'counts')
    const value = one?.setting.words[0]
    if (one === undefined || value === undefined || wanted === '' || value === wanted) return []
    return [
      `The file says ${name} ${value} in line ${one.setting.line.number}, and here it is ${wanted}. On the command line, ${option} wins over the file.`,
    ]
  })
}

function conditions(blocks: readonly Block[], settled: readonly Settled[]): readonly string[] {
  const open = new Set(settled.filter(({ fate }) => fate === 'perhaps').map(({ block }) => block))
  return blocks.flatMap(({ head }, at) => {
    const block = blocks[at]
    return head !== undefined && block !== undefined && open.has(block)
      ? [
          `Whether the lines below ${place(head)} count depends on what the file alone does not say. ssh -G shows what comes out.`,
        ]
      : []
  })
}

function includes(blocks: readonly Block[]): readonly string[] {
  return blocks
    .flatMap(({ settings }) => settings)
    .filter(({ keyword }) => keyword === 'include')
    .map((setting) =>
      sentence(`${place(setting)} reads other files in: their lines count as if they stood there, before those below.`),
    )
}

function risks(settled: readonly Settled[]): readonly string[] {
  return settled.flatMap(({ setting, name, fate }) => {
    const risky = RISKY.find((one) => one.name === name && one.value === setting.words[0]?.toLowerCase())
    return risky === undefined || fate === 'hidden' ? [] : [`Risky, ${place(setting)}: ${risky.means}.`]
  })
}

function dead(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap(({ settings }) =>
    settings
      .filter(({ keyword }) => sshKeywordKind(keyword) === 'dead')
      .map((setting) => `Line ${setting.line.number}: ${setting.written} has no effect any more.`),
  )
}

function apple(blocks: readonly Block[]): readonly string[] {
  const settings = blocks.flatMap((block) => block.settings)
  const one = settings.find(({ keyword }) => sshKeywordKind(keyword) === 'apple')
  if (one === undefined || settings.some(({ keyword }) => keyword === 'ignoreunknown')) return []
  return [
    `${one.written} in line ${one.line.number} is known to the ssh of macOS alone; every other ssh refuses the file because of it. A line IgnoreUnknown ${one.written} above it lets them skip it.`,
  ]
}
