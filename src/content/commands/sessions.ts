import { defineCommands, op, param, word, words } from '../../commands/define.ts'
import type { System, Variant, Word } from '../../commands/types.ts'

const client = { where: 'client', as: 'you', reviewed: '2026-11-20' } as const
const server = { where: 'server', as: 'an administrator', reviewed: '2026-11-20' } as const
const bench = (section: string) => ({ source: 'openssh-bench', section })
const book = { source: 'openssh-logging', section: 'Logging Stability of Client Connectivity' }
const everywhere: readonly System[] = ['linux', 'macos', 'windows']
const config = '/etc/ssh/sshd_config'

function everyShell(...lines: readonly (readonly Word[])[]): readonly Variant[] {
  return [
    { dialect: 'posix', systems: ['linux', 'macos'], lines },
    { dialect: 'powershell', systems: ['windows'], lines },
    { dialect: 'cmd', systems: ['windows'], lines },
  ]
}

/** Keeping idle sessions alive, and the limits of the server. */
export const sessionsCommands = defineCommands([
  {
    ...client,
    id: 'session-keepalive-once',
    title: 'Connect and send a sign of life every 30 seconds',
    risk: 'reversible',
    riskNote:
      'A few bytes every half minute while the session lasts. After four unanswered signs, two minutes, your side ends the session.',
    parameters: ['port', 'user', 'host'],
    variants: everyShell([
      word('ssh'),
      word('-o'),
      word('ServerAliveInterval=30', 'ask the server every 30 seconds of silence'),
      word('-o'),
      word('ServerAliveCountMax=4', 'give up after four questions without an answer'),
      ...words('-p'),
      word([param('port')]),
      word([param('user'), '@', param('host')]),
    ]),
    expect: 'The session as usual. Leave it alone for longer than it lasted before.',
    verify: 'The session is still there after that time.',
    undo: 'Nothing to undo: it holds for this session.',
    sources: [
      bench('ServerAliveInterval'),
      { source: 'man-ssh-config', section: 'ServerAliveInterval, ServerAliveCountMax' },
    ],
  },
  {
    ...client,
    id: 'session-keepalive-block',
    title: 'Send signs of life to this server always',
    risk: 'reversible',
    riskNote: 'It only changes how your own ssh connects to this server.',
    parameters: ['host'],
    file: '~/.ssh/config, above every block that begins with "Host *"',
    edits: 'ssh_config',
    variants: [
      {
        dialect: 'ssh_config',
        systems: everywhere,
        lines: [
          [word('Host', 'what follows holds for this server'), word([param('host')])],
          [word('ServerAliveInterval', 'ask the server after so many seconds of silence'), word('30')],
          [word('ServerAliveCountMax', 'give up after so many questions without an answer'), word('4')],
        ],
      },
    ],
    expect: 'Three lines.',
    verify: 'ssh -G with the name of the server shows serveraliveinterval 30.',
    undo: 'Delete the three lines.',
    sources: [bench('ServerAliveInterval'), book, { source: 'man-ssh-config', section: 'ServerAliveInterval' }],
  },
  {
    ...server,
    id: 'session-server-limits',
    title: 'Show after what time the server ends sessions and logins',
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
            word('^(clientalive|logingracetime|maxstartups|persource|unusedconnectiontimeout|channeltimeout)'),
          ],
        ],
      },
    ],
    expect:
      'logingracetime 120: two minutes for the login. clientaliveinterval 0: the server never asks; any other number times clientalivecountmax is how long a silent client is kept. maxstartups 10:30:100 is the usual limit of unfinished logins.',
    sources: [
      bench('sshd -T'),
      { source: 'man-sshd-config', section: 'ClientAliveInterval, LoginGraceTime, MaxStartups' },
    ],
  },
  {
    ...server,
    id: 'session-sshd-keepalive',
    title: 'Let the server send signs of life every minute',
    risk: 'can-lock-out',
    riskNote: 'A mistake in this file can keep everybody out. Clients that stay silent for three minutes are dropped.',
    parameters: [],
    file: `${config}, above the first line that begins with Match`,
    edits: 'sshd_config',
    variants: [
      {
        dialect: 'sshd_config',
        systems: ['linux', 'macos'],
        lines: [
          [word('ClientAliveInterval', 'ask the client after so many seconds of silence'), word('60')],
          [word('ClientAliveCountMax', 'give it up after so many questions without an answer'), word('3')],
        ],
      },
    ],
    expect: 'Two lines; take out older lines of the same names, for the first one counts.',
    verify: 'sshd -T shows clientaliveinterval 60.',
    undo: 'Go back to the copy, test, reload.',
    sources: [bench('ClientAliveInterval 1'), book, { source: 'man-sshd-config', section: 'ClientAliveInterval' }],
  },
])
