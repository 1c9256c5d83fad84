import { code, defineCommands, op, param, word, words } from '../../commands/define.ts'
import type { Variant, Word } from '../../commands/types.ts'

const client = { where: 'client', as: 'you', risk: 'read-only', reviewed: '2026-11-20' } as const
const server = { where: 'server', as: 'an administrator', reviewed: '2026-11-20' } as const
const bench = (section: string) => ({ source: 'openssh-bench', section })
const sudo = word('sudo', 'as administrator')
const host = word([param('host')])

function everyShell(...lines: readonly (readonly Word[])[]): readonly Variant[] {
  return [
    { dialect: 'posix', systems: ['linux', 'macos'], lines },
    { dialect: 'powershell', systems: ['windows'], lines },
    { dialect: 'cmd', systems: ['windows'], lines },
  ]
}

/** Whether a server is found, answers, and speaks SSH. */
export const connectCommands = defineCommands([
  {
    ...client,
    id: 'connect-lookup',
    title: 'Look the name of the server up',
    parameters: ['host'],
    variants: [
      {
        dialect: 'posix',
        systems: ['linux'],
        lines: [[word('getent', 'asks as every program of this system does'), word('ahosts'), host]],
      },
      {
        dialect: 'posix',
        systems: ['macos'],
        lines: [[...words('dscacheutil', '-q', 'host', '-a', 'name'), host]],
      },
      { dialect: 'powershell', systems: ['windows'], lines: [[word('Resolve-DnsName'), host]] },
      { dialect: 'cmd', systems: ['windows'], lines: [[word('nslookup'), host]] },
    ],
    expect:
      'One or more addresses. Nothing, or a message that the name does not exist, means that this computer cannot find the server.',
    sources: [
      bench('name unknown'),
      { source: 'openssh-logging', section: 'SSH Client Error Messages And Common Causes' },
    ],
  },
  {
    ...client,
    id: 'connect-port',
    title: 'See whether the port can be reached',
    parameters: ['host', 'port'],
    variants: [
      {
        dialect: 'posix',
        systems: ['linux', 'macos'],
        lines: [
          [
            word('nc', 'connects and does nothing else; the package is netcat-openbsd on Debian'),
            word('-v', 'say what happened'),
            word('-z', 'send nothing'),
            word('-w', 'wait so many seconds'),
            word('5'),
            host,
            word([param('port')]),
          ],
        ],
      },
      {
        dialect: 'powershell',
        systems: ['windows'],
        lines: [[word('Test-NetConnection'), host, word('-Port'), word([param('port')])]],
      },
    ],
    expect:
      '"succeeded" or "open" (Windows: TcpTestSucceeded : True): the port answers. "refused": the machine is there and the port is closed. Nothing within five seconds: something on the way swallows the connection.',
    sources: [{ source: 'openssh-logging', section: 'SSH Client Error Messages And Common Causes' }],
  },
  {
    ...client,
    id: 'connect-verbose',
    title: 'Connect and show each step',
    parameters: ['port', 'user', 'host'],
    variants: everyShell([
      word('ssh'),
      word('-v', 'show each step'),
      word('-o'),
      word('ConnectTimeout=10', 'give up after ten seconds'),
      word('-o'),
      word('BatchMode=yes', 'ask nothing'),
      word('-p', 'the port of the SSH server'),
      word([param('port')]),
      word([param('user'), '@', param('host')], 'the account and the server'),
      word('exit'),
    ]),
    expect:
      'Lines that begin with debug1. Copy all of them and paste them on the first page: they show how far the connection gets.',
    sources: [bench('ssh -v against each failure'), { source: 'man-ssh', section: '-v' }],
  },
  {
    ...client,
    id: 'login-verbose',
    title: 'Log in and show each step',
    parameters: ['port', 'user', 'host'],
    variants: everyShell([
      word('ssh'),
      word('-v', 'show each step'),
      word('-p', 'the port of the SSH server'),
      word([param('port')]),
      word([param('user'), '@', param('host')], 'the account and the server'),
    ]),
    expect:
      'Lines that begin with debug1, and the login asks for what it always asks: type it there and nowhere else. The last line before the end shows the exit status.',
    sources: [bench('ssh -v against each failure'), { source: 'man-ssh', section: '-v' }],
  },
  {
    ...client,
    id: 'connect-ipv4',
    title: 'Connect over IPv4 only',
    parameters: ['port', 'user', 'host'],
    variants: everyShell([
      word('ssh'),
      word('-4', 'take only addresses of the older kind, with dots'),
      word('-p', 'the port of the SSH server'),
      word([param('port')]),
      word([param('user'), '@', param('host')]),
    ]),
    expect: 'The login goes on. "Could not resolve hostname" now means that the server has no such address.',
    sources: [{ source: 'man-ssh', section: '-4' }],
  },
  {
    ...server,
    id: 'connect-server-listens',
    title: 'See whether an SSH server listens, and at which port',
    risk: 'read-only',
    parameters: [],
    variants: [
      {
        dialect: 'posix',
        systems: ['linux'],
        lines: [
          [
            sudo,
            word('ss', 'lists connections'),
            word('-ltnp', 'listening, TCP, numbers, programs'),
            op('|'),
            ...words('grep', '-E'),
            word('sshd|systemd', 'the server itself, or systemd that holds its port for it'),
          ],
        ],
      },
      {
        dialect: 'posix',
        systems: ['macos'],
        lines: [[sudo, ...words('lsof', '-nP', '-iTCP', '-sTCP:LISTEN'), op('|'), ...words('grep', ':22')]],
      },
      { dialect: 'powershell', systems: ['windows'], lines: [[code('Get-Service sshd')]] },
    ],
    expect:
      'A line with sshd, or systemd with the port of SSH: the number after the last colon is the port. 127.0.0.1 in front of it means that only the machine itself can connect. No line: no SSH server runs. Windows: Status Running.',
    sources: [bench('sshd on 127.0.0.1'), { source: 'man-sshd-config', section: 'ListenAddress, Port' }],
  },
  {
    ...server,
    id: 'connect-server-start',
    title: 'Start the SSH server, now and after each restart',
    risk: 'reversible',
    riskNote: 'The machine accepts SSH connections from then on. Be sure that it is meant to.',
    parameters: [],
    variants: [
      {
        dialect: 'posix',
        systems: ['linux'],
        lines: [
          [
            sudo,
            ...words('systemctl', 'enable'),
            word('--now', 'start it at once, too'),
            word('ssh', 'the service is named sshd on Red Hat, SUSE and Arch'),
            op('||'),
            sudo,
            ...words('systemctl', 'enable', '--now', 'sshd'),
          ],
        ],
      },
      {
        dialect: 'powershell',
        systems: ['windows'],
        lines: [[code('Start-Service sshd')], [code('Set-Service sshd -StartupType Automatic')]],
      },
    ],
    expect: 'Nothing, or a line about a link that was created.',
    verify: 'The list of listening programs shows sshd at its port.',
    undo: 'systemctl disable --now with the same name; on Windows Stop-Service sshd.',
    sources: [
      { source: 'openssh-logging', section: 'SSH Client Error Messages And Common Causes' },
      { source: 'windows-openssh', section: 'Start the server' },
    ],
  },
])
