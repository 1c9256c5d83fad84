import { defineCommands, op, param, word, words } from '../../commands/define.ts'

const server = { where: 'server', as: 'an administrator', reviewed: '2026-11-20' } as const
const bench = (section: string) => ({ source: 'openssh-bench', section })
const book = { source: 'openssh-logging', section: 'Brute force and Hail Mary attacks' }
const tunnels = {
  source: 'openssh-logging',
  section: 'Connections Seemingly From 127.0.0.1, ::1, or Other localhost Addresses',
}
const sudo = word('sudo', 'as administrator')
const config = '/etc/ssh/sshd_config'

/** Who guesses, how often, and what holds it off. */
export const guessingCommands = defineCommands([
  {
    ...server,
    id: 'guessing-addresses',
    title: 'Count the failed tries of each address',
    risk: 'read-only',
    parameters: [],
    variants: [
      {
        dialect: 'posix',
        systems: ['linux'],
        lines: [
          [
            sudo,
            word('journalctl', 'shows the system journal'),
            ...words('-t', 'sshd', '-t', 'sshd-session'),
            word('--since', 'not older than'),
            word('-24h'),
            op('|'),
            word('grep'),
            word('-oE', 'only the part that fits'),
            word('(Failed [a-z/-]+ for|Invalid user) .* from [0-9a-fA-F.:]+'),
            op('|'),
            word('grep'),
            word('-oE'),
            word('[0-9a-fA-F.:]+$'),
            op('|'),
            ...words('sort'),
            op('|'),
            word('uniq'),
            word('-c', 'count equal lines'),
            op('|'),
            ...words('sort', '-rn'),
            op('|'),
            ...words('head', '-n', '20'),
          ],
        ],
      },
    ],
    expect:
      'A number and an address on each line. Hundreds of tries, or many addresses with a few each, are guessing; one address of your own network with a few tries is a person.',
    sources: [bench('log lines of refused logins'), book],
  },
  {
    ...server,
    id: 'guessing-report-lines',
    title: 'Collect the lines of one address, with exact times, for a report',
    risk: 'read-only',
    parameters: ['address'],
    variants: [
      {
        dialect: 'posix',
        systems: ['linux'],
        lines: [
          [
            sudo,
            ...words('journalctl', '-t', 'sshd', '-t', 'sshd-session'),
            word('--utc', 'times in universal time'),
            word('-o', 'with date, time and zone'),
            word('short-iso'),
            op('|'),
            word('grep'),
            word('-wF', 'this address and no longer one'),
            word([param('address')]),
            op('|'),
            ...words('tail', '-n', '50'),
          ],
        ],
      },
    ],
    expect: 'The last fifty lines about this address, each with date, time and zone.',
    sources: [bench('log lines of refused logins'), book],
  },
  {
    ...server,
    id: 'guessing-owner',
    title: 'Find out whose network the address belongs to',
    risk: 'read-only',
    parameters: ['address'],
    variants: [
      {
        dialect: 'posix',
        systems: ['linux', 'macos'],
        lines: [[word('whois', 'asks the registries; a package of that name'), word([param('address')])]],
      },
    ],
    expect: 'Among many lines one with "abuse" and a mail address: that is where a report goes.',
    sources: [book],
  },
  {
    ...server,
    id: 'guessing-sshd-limits',
    title: 'Limit unfinished logins, for each address too',
    risk: 'can-lock-out',
    riskNote:
      'A mistake in this file can keep everybody out. Many people behind one address share the limit of that address.',
    parameters: [],
    file: `${config}, above the first line that begins with Match`,
    edits: 'sshd_config',
    variants: [
      {
        dialect: 'sshd_config',
        systems: ['linux', 'macos'],
        lines: [
          [
            word('MaxStartups', 'from 10 unfinished logins on drop 30 in a hundred, from 60 on all new ones'),
            word('10:30:60'),
          ],
          [word('PerSourceMaxStartups', 'unfinished logins of one address; OpenSSH 8.5 and newer'), word('5')],
          [word('LoginGraceTime', 'seconds for one login'), word('60')],
        ],
      },
    ],
    expect: 'Three lines; take out older lines of the same names, for the first one counts.',
    verify: 'sshd -T shows the three values.',
    undo: 'Go back to the copy, test, reload.',
    sources: [
      bench('MaxStartups, PerSourceMaxStartups'),
      book,
      { source: 'man-sshd-config', section: 'MaxStartups, PerSourceMaxStartups, LoginGraceTime' },
    ],
  },
  {
    ...server,
    id: 'guessing-sshd-gateway-ports',
    title: 'Keep reverse tunnels reachable from this machine alone',
    risk: 'can-lock-out',
    riskNote: 'Whoever uses such a tunnel from outside today can no longer do so; with ProxyJump they still can.',
    parameters: [],
    file: `${config}, above the first line that begins with Match`,
    edits: 'sshd_config',
    variants: [
      {
        dialect: 'sshd_config',
        systems: ['linux', 'macos'],
        lines: [[word('GatewayPorts', 'whether tunnels listen for other machines'), word('no')]],
      },
    ],
    expect: 'One line. no is what holds when there is none.',
    verify: 'sshd -T shows gatewayports no, and after the tunnel is opened anew ss -ltn shows its port at 127.0.0.1.',
    undo: 'Go back to the copy, test, reload.',
    sources: [tunnels, { source: 'man-sshd-config', section: 'GatewayPorts' }],
  },
  {
    id: 'guessing-tunnel-own-address',
    title: 'Give the tunnel an address of its own in the log',
    where: 'client',
    as: 'whoever opens the tunnel, on the machine behind it',
    risk: 'reversible',
    riskNote:
      'It opens the tunnel as before. The address has to be added to the loopback first: without that, Linux still logs 127.0.0.1.',
    parameters: ['testPort', 'user', 'host'],
    variants: [
      {
        dialect: 'posix',
        systems: ['linux', 'macos'],
        lines: [
          [
            word('ssh'),
            word('-R', 'a tunnel back from the other machine'),
            word(
              [param('testPort'), ':127.2.2.1:22'],
              'logins through it reach the SSH server at this loopback address',
            ),
            word([param('user'), '@', param('host')]),
          ],
        ],
      },
    ],
    expect:
      'A session. Logins that come in through the tunnel are then logged as from 127.2.2.1 and can be told from others.',
    verify: 'The next login through the tunnel is logged with this address.',
    undo: 'End the session and open the tunnel with the old address.',
    sources: [
      tunnels,
      { source: 'logging-bench', section: 'logins through a reverse tunnel, with and without the address on lo' },
    ],
    reviewed: '2026-11-21',
  },
  {
    id: 'guessing-jump',
    title: 'Go through the middle machine instead of an open port',
    where: 'client',
    as: 'you',
    risk: 'read-only',
    parameters: ['user', 'host', 'testPort'],
    variants: (['posix', 'powershell', 'cmd'] as const).map((dialect) => ({
      dialect,
      systems: dialect === 'posix' ? (['linux', 'macos'] as const) : (['windows'] as const),
      lines: [
        [
          word('ssh'),
          word('-J', 'log in to the middle machine first'),
          word([param('user'), '@', param('host')]),
          ...words('-p'),
          word([param('testPort')], 'the port of the tunnel there'),
          word([param('user'), '@localhost']),
        ],
      ],
    })),
    expect: 'The prompt of the machine behind the tunnel.',
    sources: [tunnels, { source: 'man-ssh', section: '-J' }],
    reviewed: '2026-11-20',
  },
])
