import { defineCommands, op, param, word, words } from '../../commands/define.ts'
import type { Variant, Word } from '../../commands/types.ts'

const server = { where: 'server', as: 'an administrator', risk: 'read-only', reviewed: '2026-11-21' } as const
const bench = (section: string) => ({ source: 'logging-bench', section })
const book = (section: string) => ({ source: 'openssh-logging', section })
const sudo = word('sudo', 'as administrator')

function unix(...lines: readonly (readonly Word[])[]): readonly Variant[] {
  return [{ dialect: 'posix', systems: ['linux', 'macos'], lines }]
}

function everyShell(...lines: readonly (readonly Word[])[]): readonly Variant[] {
  return [
    { dialect: 'posix', systems: ['linux', 'macos'], lines },
    { dialect: 'powershell', systems: ['windows'], lines },
    { dialect: 'cmd', systems: ['windows'], lines },
  ]
}

const w32tm: readonly Word[] = [word('w32tm', 'the time service of Windows'), ...words('/query', '/status')]

/** Where a server writes its log, whether its clock is right, and whose key a line names. */
export const logFindCommands = defineCommands([
  {
    ...server,
    id: 'log-clock',
    title: 'Show whether the clock is kept right',
    parameters: [],
    variants: [
      { dialect: 'posix', systems: ['linux'], lines: [[word('timedatectl', 'the clock as systemd knows it')]] },
      {
        dialect: 'posix',
        systems: ['macos'],
        lines: [[sudo, word('systemsetup'), word('-getusingnetworktime', 'is the clock set from the network?')]],
      },
      { dialect: 'powershell', systems: ['windows'], lines: [w32tm] },
      { dialect: 'cmd', systems: ['windows'], lines: [w32tm] },
    ],
    expect:
      'Linux: "System clock synchronized: yes". macOS: "Network Time: On". Windows: a source that is a server and not "Local CMOS Clock". "System has not been booted with systemd" means a container: it has the clock of its host.',
    sources: [
      bench('timedatectl without systemd'),
      { source: 'systemd-manuals', section: 'timedatectl(1)' },
      { source: 'macos-systemsetup', section: '-getusingnetworktime' },
      { source: 'microsoft-w32tm', section: 'w32tm /query' },
    ],
  },
  {
    ...server,
    id: 'log-settings',
    title: 'Show under which name and how much the SSH server logs',
    parameters: [],
    variants: unix([
      sudo,
      word('/usr/sbin/sshd'),
      word('-T', 'print the settings that count'),
      op('|'),
      ...words('grep', '-E'),
      word('^(syslogfacility|loglevel) '),
    ]),
    expect: 'Usually "syslogfacility AUTH" (AUTHPRIV on Red Hat and its relatives) and "loglevel INFO".',
    sources: [
      bench('sshd -T'),
      book('Server Logs'),
      { source: 'man-sshd-config', section: 'SyslogFacility, LogLevel' },
    ],
  },
  {
    ...server,
    id: 'log-rules',
    title: 'Show into which file the system writes these lines',
    parameters: [],
    variants: unix([
      word('grep'),
      word('-rhE', 'in all files, without their names'),
      word('^[^#].*(auth|local[0-7])', 'rules for logins'),
      word('/etc/rsyslog.conf'),
      word('/etc/rsyslog.d'),
      word('/etc/syslog.conf'),
      op('2>/dev/null'),
    ]),
    expect:
      'Lines such as "auth,authpriv.* /var/log/auth.log": left what is logged, right the file. Nothing: the system has a journal only.',
    sources: [bench('rules of rsyslog on Debian'), book('Debugging and Troubleshooting')],
  },
  {
    ...server,
    id: 'log-file-bsd',
    title: 'Show the last lines of the SSH server on a BSD',
    as: 'root',
    parameters: [],
    variants: unix([
      word('grep'),
      word('-h', 'without the name of the file'),
      word('sshd'),
      word('/var/log/authlog', 'OpenBSD, NetBSD'),
      word('/var/log/auth.log', 'FreeBSD'),
      op('2>/dev/null'),
      op('|'),
      ...words('tail', '-n', '60'),
    ]),
    expect: 'The last sixty lines of the SSH server.',
    sources: [bench('grep over two files, one of them missing'), { source: 'bsd-syslog', section: 'FILES' }],
  },
  {
    ...server,
    id: 'log-fingerprints-listed',
    title: 'Show both fingerprints of every key of the account',
    parameters: ['home'],
    variants: unix(
      [sudo, word('ssh-keygen'), word('-lf', 'as fingerprints'), word([param('home'), '/.ssh/authorized_keys'])],
      [
        sudo,
        ...words('ssh-keygen'),
        word('-E', 'the old kind, as servers before OpenSSH 6.8 logged it'),
        word('md5'),
        ...words('-lf'),
        word([param('home'), '/.ssh/authorized_keys']),
      ],
    ),
    expect:
      'One line a key: bits, fingerprint, comment, kind. The first command prints SHA256:…, the second MD5: and sixteen pairs. The comment usually tells whose key it is.',
    sources: [bench('ssh-keygen -lf of authorized_keys, SHA256 and MD5'), book('Successful logins')],
  },
  {
    where: 'client',
    as: 'you',
    risk: 'read-only',
    reviewed: '2026-11-21',
    id: 'log-key-show',
    title: 'Show your public key',
    parameters: ['publicKeyFile'],
    variants: [
      { dialect: 'posix', systems: ['linux', 'macos'], lines: [[word('cat'), word([param('publicKeyFile')])]] },
      { dialect: 'powershell', systems: ['windows'], lines: [[word('Get-Content'), word([param('publicKeyFile')])]] },
      { dialect: 'cmd', systems: ['windows'], lines: [[word('type'), word([param('publicKeyFile')])]] },
    ],
    expect: 'One line that begins with ssh-ed25519, ecdsa-… or ssh-rsa. Only ever the file that ends in .pub.',
    sources: [bench('ssh-keygen -lf, SHA256 and MD5')],
  },
  {
    where: 'client',
    as: 'you',
    risk: 'read-only',
    reviewed: '2026-11-21',
    id: 'log-fingerprints-own',
    title: 'Show both fingerprints of your own key',
    parameters: ['publicKeyFile'],
    variants: everyShell(
      [word('ssh-keygen'), word('-lf', 'as a fingerprint'), word([param('publicKeyFile')])],
      [word('ssh-keygen'), word('-E', 'the old kind'), word('md5'), ...words('-lf'), word([param('publicKeyFile')])],
    ),
    expect:
      'The same key twice: SHA256:… as servers log it since OpenSSH 6.8, and MD5: with sixteen pairs as they logged it before, there without the word MD5.',
    sources: [
      bench('ssh-keygen -lf, SHA256 and MD5'),
      book('Successful logins'),
      { source: 'man-ssh-keygen', section: '-E, -l' },
    ],
  },
])
