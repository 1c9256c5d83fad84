import { defineCommands, op, param, word, words } from '../../commands/define.ts'
import type { System, Variant, Word } from '../../commands/types.ts'

const client = { where: 'client', as: 'you', reviewed: '2026-11-20' } as const
const everywhere: readonly System[] = ['linux', 'macos', 'windows']
const bench = (section: string) => ({ source: 'openssh-bench', section })
const book = { source: 'openssh-logging', section: 'Invalid or Outdated Ciphers or MACs' }
const target = word([param('user'), '@', param('host')], 'the account and the server')
const four = '^(kexalgorithms|hostkeyalgorithms|ciphers|macs) '

function everyShell(...lines: readonly (readonly Word[])[]): readonly Variant[] {
  return [
    { dialect: 'posix', systems: ['linux', 'macos'], lines },
    { dialect: 'powershell', systems: ['windows'], lines },
    { dialect: 'cmd', systems: ['windows'], lines },
  ]
}

/** A login that adds one old algorithm, for this one connection. */
function once(setting: string): readonly Variant[] {
  return everyShell([
    word('ssh'),
    word('-o'),
    word([`${setting}=+`, param('algorithm')], 'take this one too, in this connection alone'),
    ...words('-p'),
    word([param('port')]),
    target,
  ])
}

/** A Host block that adds one old algorithm, for this one server. */
function block(setting: string): readonly Variant[] {
  return [
    {
      dialect: 'ssh_config',
      systems: everywhere,
      lines: [
        [word('Host', 'what follows holds for this server alone'), word([param('host')])],
        [
          word(setting, 'the list that is extended'),
          word(['+', param('algorithm')], 'the plus adds it at the end of the list'),
        ],
      ],
    },
  ]
}

const weaker = {
  ...client,
  risk: 'weakens-security',
  parameters: ['algorithm', 'port', 'user', 'host'],
  riskNote:
    'This one connection is protected by an algorithm that was retired because it is weak. Use it to upgrade the server, not for daily work.',
  expect: 'The login goes on as usual.',
  verify: 'The message "no matching …" does not come back.',
  undo: 'Nothing to undo: it held for one connection.',
  sources: [
    bench('each list extended with +'),
    { source: 'man-ssh-config', section: 'Ciphers, HostKeyAlgorithms, KexAlgorithms, MACs' },
  ],
} as const

const lasting = {
  ...client,
  risk: 'weakens-security',
  parameters: ['host', 'algorithm'],
  edits: 'ssh_config',
  file: '~/.ssh/config, above every block that begins with "Host *"',
  riskNote:
    'Connections to this server stay weaker until the block is gone. Write the date and the reason as a comment above it (a line that begins with #).',
  expect: 'Two lines. All other servers are connected to as before.',
  verify: 'ssh to this server goes on past the message.',
  undo: 'Delete the two lines as soon as the server is upgraded.',
  sources: weaker.sources,
} as const

/** Lists of algorithms on both sides, and narrow exceptions for one server. */
export const algorithmsCommands = defineCommands([
  {
    ...client,
    id: 'algorithms-client-lists',
    title: 'Show which algorithms your ssh would use for this server',
    risk: 'read-only',
    parameters: ['host'],
    variants: [
      {
        dialect: 'posix',
        systems: ['linux', 'macos'],
        lines: [
          [
            ...words('ssh'),
            word('-G', 'print the settings that count, and do not connect'),
            word([param('host')]),
            op('|'),
            ...words('grep', '-E'),
            word(four),
          ],
        ],
      },
      { dialect: 'powershell', systems: ['windows'], lines: [[...words('ssh'), word('-G'), word([param('host')])]] },
      { dialect: 'cmd', systems: ['windows'], lines: [[...words('ssh'), word('-G'), word([param('host')])]] },
    ],
    expect:
      'Four lines: kexalgorithms, hostkeyalgorithms, ciphers, macs. One name of the list in the message must stand on the line of the same kind.',
    sources: [bench('ssh -G'), { source: 'man-ssh', section: '-G' }],
  },
  {
    ...client,
    id: 'algorithms-client-known',
    title: 'Show everything your ssh could do',
    risk: 'read-only',
    parameters: [],
    variants: everyShell(
      [...words('ssh'), word('-Q', 'print what is built in'), word('kex')],
      [...words('ssh', '-Q'), word('HostKeyAlgorithms', 'key before OpenSSH 8.2')],
      [...words('ssh', '-Q', 'cipher')],
      [...words('ssh', '-Q', 'mac')],
    ),
    expect:
      'Four lists. A name that is here and not in the settings can be switched on for one server. A name that is not here was removed from your ssh; only an upgrade of the server helps.',
    sources: [bench('ssh -Q'), { source: 'openssh-logging', section: 'SSH Client Error Messages And Common Causes' }],
  },
  {
    ...client,
    where: 'server',
    as: 'an administrator',
    id: 'algorithms-server-lists',
    title: 'Show which algorithms the server offers',
    risk: 'read-only',
    parameters: [],
    variants: [
      {
        dialect: 'posix',
        systems: ['linux', 'macos'],
        lines: [
          [
            word('sudo', 'as administrator'),
            word('/usr/sbin/sshd'),
            word('-T', 'print the settings that count'),
            op('|'),
            ...words('grep', '-E'),
            word(four),
          ],
        ],
      },
    ],
    expect: 'Four lines: kexalgorithms, hostkeyalgorithms, ciphers, macs.',
    sources: [bench('sshd -T'), book],
  },
  { ...weaker, id: 'algorithms-once-mac', title: 'Connect once with the old MAC', variants: once('MACs') },
  { ...weaker, id: 'algorithms-once-cipher', title: 'Connect once with the old cipher', variants: once('Ciphers') },
  {
    ...weaker,
    id: 'algorithms-once-kex',
    title: 'Connect once with the old key exchange',
    variants: once('KexAlgorithms'),
  },
  {
    ...weaker,
    id: 'algorithms-once-host-key',
    title: 'Connect once with the old kind of host key',
    variants: once('HostKeyAlgorithms'),
  },
  { ...lasting, id: 'algorithms-block-mac', title: 'Allow the old MAC for this one server', variants: block('MACs') },
  {
    ...lasting,
    id: 'algorithms-block-cipher',
    title: 'Allow the old cipher for this one server',
    variants: block('Ciphers'),
  },
  {
    ...lasting,
    id: 'algorithms-block-kex',
    title: 'Allow the old key exchange for this one server',
    variants: block('KexAlgorithms'),
  },
  {
    ...lasting,
    id: 'algorithms-block-host-key',
    title: 'Allow the old kind of host key for this one server',
    variants: block('HostKeyAlgorithms'),
  },
])
