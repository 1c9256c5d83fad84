import { defineCommands, op, param, word, words } from '../../commands/define.ts'
import type { System, Variant, Word } from '../../commands/types.ts'

const client = { where: 'client', as: 'you', reviewed: '2026-11-20' } as const
const bench = (section: string) => ({ source: 'login-bench', section })
const everywhere: readonly System[] = ['linux', 'macos', 'windows']

function everyShell(...lines: readonly (readonly Word[])[]): readonly Variant[] {
  return [
    { dialect: 'posix', systems: ['linux', 'macos'], lines },
    { dialect: 'powershell', systems: ['windows'], lines },
    { dialect: 'cmd', systems: ['windows'], lines },
  ]
}

/** The client's own configuration: what counts for a server, and a block that remembers its key. */
export const loginConfigCommands = defineCommands([
  {
    ...client,
    id: 'ssh-settings-for-host',
    title: 'Show the name, port and keys ssh would use for this server',
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
            word('grep', 'only these lines'),
            ...words('-E'),
            word(
              '^(host|hostname|user|port|identityfile|identitiesonly|identityagent|preferredauthentications|pubkeyauthentication) ',
            ),
          ],
        ],
      },
      {
        dialect: 'powershell',
        systems: ['windows'],
        lines: [
          [...words('ssh'), word('-G', 'print the settings that count, and do not connect'), word([param('host')])],
        ],
      },
      {
        dialect: 'cmd',
        systems: ['windows'],
        lines: [
          [...words('ssh'), word('-G', 'print the settings that count, and do not connect'), word([param('host')])],
        ],
      },
    ],
    expect:
      'Lines such as "user fred", "port 22" and one "identityfile" for each key file. They come from the command line, ~/.ssh/config and the system file, in this order; the first value found counts, only identityfile lines add up.',
    sources: [
      bench('ssh -G with two Host blocks in both orders'),
      { source: 'openssh-logging', section: 'Debugging a client configuration' },
    ],
  },
  {
    ...client,
    id: 'ssh-settings-for-alias',
    title: 'Show what ssh uses for the short name',
    risk: 'read-only',
    parameters: ['alias'],
    variants: everyShell([
      ...words('ssh'),
      word('-G', 'print the settings that count, and do not connect'),
      word([param('alias')]),
    ]),
    expect:
      'Among some ninety lines: user, hostname, port, identityfile and identitiesonly with the values of your block. A wrong user means that a block above yours was read first.',
    sources: [bench('ssh -G with two Host blocks in both orders'), { source: 'man-ssh', section: '-G' }],
  },
  {
    ...client,
    id: 'ssh-config-host-block',
    title: 'Remember the key for this server',
    risk: 'reversible',
    riskNote: 'It only changes how your own ssh connects. A mistake in the file stops ssh with the number of the line.',
    parameters: ['alias', 'host', 'user', 'port', 'keyFile'],
    file: '~/.ssh/config, above every block that begins with "Host *"',
    edits: 'ssh_config',
    variants: [
      {
        dialect: 'ssh_config',
        systems: everywhere,
        lines: [
          [word('Host', 'what follows holds for these names'), word([param('alias')]), word([param('host')])],
          [word('HostName', 'the server that is meant'), word([param('host')])],
          [word('User', 'the account there'), word([param('user')])],
          [word('Port'), word([param('port')])],
          [word('IdentityFile', 'the key for this server'), word([param('keyFile')])],
          [word('IdentitiesOnly', 'offer this key and none of the others'), word('yes')],
        ],
      },
    ],
    expect: 'Six lines. From now on the short name is enough: ssh reads the rest from here.',
    verify: 'ssh -G with the short name shows user, port, identityfile and identitiesonly yes.',
    undo: 'Delete the six lines.',
    sources: [
      bench('Host block with IdentitiesOnly'),
      { source: 'openssh-logging', section: 'Too many authentication failures' },
      { source: 'man-ssh-config', section: 'Host, IdentitiesOnly' },
    ],
  },
])
