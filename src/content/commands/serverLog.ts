import { code, defineCommands, op, param, word, words } from '../../commands/define.ts'

const server = { where: 'server', as: 'an administrator', reviewed: '2026-11-20' } as const
const bench = (section: string) => ({ source: 'login-bench', section })
const sudo = word('sudo', 'as administrator')
const logs = { source: 'openssh-logging', section: 'Server logs' }

/** What the SSH server itself says about a failed login. */
export const serverLogCommands = defineCommands([
  {
    ...server,
    id: 'login-log',
    title: 'Show what the SSH server logged in the last quarter of an hour',
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
            word('-t', 'lines of this program'),
            word('sshd'),
            ...words('-t'),
            word('sshd-session', 'its name for sessions since OpenSSH 9.8'),
            word('--since', 'not older than'),
            word('-15min'),
          ],
        ],
      },
      {
        dialect: 'posix',
        systems: ['macos'],
        lines: [
          [
            sudo,
            ...words('log', 'show'),
            word('--last', 'not older than'),
            word('15m'),
            word('--predicate', 'only lines of the SSH server'),
            word('process BEGINSWITH "sshd"'),
          ],
        ],
      },
      {
        dialect: 'powershell',
        systems: ['windows'],
        lines: [
          [
            code(
              'Get-WinEvent -LogName OpenSSH/Operational -MaxEvents 50 | Format-List TimeCreated, Message',
              'the event log of Microsoft OpenSSH',
            ),
          ],
        ],
      },
    ],
    expect:
      'Lines that name the account, the address and the reason. Find the minute of the failed login. Everything with the same number in brackets after sshd belongs to one connection.',
    sources: [logs, { source: 'windows-openssh', section: 'Logging' }],
  },
  {
    ...server,
    id: 'login-log-file',
    title: 'The same from the log files',
    risk: 'read-only',
    parameters: [],
    variants: [
      {
        dialect: 'posix',
        systems: ['linux'],
        lines: [
          [
            sudo,
            word('grep'),
            word('-h', 'without the name of the file'),
            word('sshd'),
            word('/var/log/auth.log', 'Debian, Ubuntu'),
            word('/var/log/secure', 'Red Hat and its relatives'),
            op('2>/dev/null'),
            op('|'),
            word('tail'),
            word('-n', 'only the last'),
            word('60'),
          ],
        ],
      },
    ],
    expect: 'The last sixty lines of the SSH server, where the system writes log files.',
    sources: [logs],
  },
  {
    ...server,
    id: 'login-log-second-server',
    title: 'Start a second SSH server beside the first that says more, for one test',
    risk: 'read-only',
    riskNote:
      'It changes nothing, but while it runs one more port takes logins, by the same rules as the first server. Ctrl+C ends it and leaves nothing behind.',
    parameters: ['testPort'],
    variants: [
      {
        dialect: 'posix',
        systems: ['linux', 'macos'],
        lines: [
          [
            sudo,
            word('/usr/sbin/sshd'),
            word('-D', 'stay in this window'),
            word('-e', 'say it here and not in the log'),
            word('-p', 'listen on this port'),
            word([param('testPort')]),
            word('-o'),
            word('LogLevel=VERBOSE', 'name each key that is tried'),
            word('-o'),
            word('PidFile=none', 'leave the file of the first server alone'),
          ],
        ],
      },
    ],
    expect:
      'Server listening on … port …. Now log in to this port. For a key that is not in authorized_keys it says: Failed publickey for …: ED25519 SHA256:…, for one that is: Accepted key … found at …/authorized_keys:1. Stop it with Ctrl+C. Where the configuration has ListenAddress lines with a port, those win over -p. "Missing privilege separation directory: /run/sshd" means that the server is started by its socket only: make the folder first with sudo mkdir -m 755 /run/sshd.',
    sources: [
      bench('second sshd with LogLevel VERBOSE'),
      { source: 'openssh-logging', section: 'Debugging a server configuration' },
      { source: 'man-sshd', section: '-D, -e, -p, -o' },
    ],
  },
  {
    ...server,
    id: 'login-to-second-server',
    title: 'Log in to the second server',
    where: 'client',
    as: 'you',
    risk: 'read-only',
    parameters: ['testPort', 'user', 'host'],
    variants: [
      {
        dialect: 'posix',
        systems: ['linux', 'macos'],
        lines: [
          [word('ssh'), word('-p'), word([param('testPort')]), word([param('user'), '@', param('host')]), word('exit')],
        ],
      },
      {
        dialect: 'powershell',
        systems: ['windows'],
        lines: [
          [word('ssh'), word('-p'), word([param('testPort')]), word([param('user'), '@', param('host')]), word('exit')],
        ],
      },
      {
        dialect: 'cmd',
        systems: ['windows'],
        lines: [
          [word('ssh'), word('-p'), word([param('testPort')]), word([param('user'), '@', param('host')]), word('exit')],
        ],
      },
    ],
    expect:
      'The same failure as before. ssh may ask to accept the host key for the new port: it must be the one of the first server.',
    sources: [bench('second sshd with LogLevel VERBOSE')],
  },
])
