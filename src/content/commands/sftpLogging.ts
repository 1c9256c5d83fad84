import { defineCommands, op, param, word, words } from '../../commands/define.ts'
import type { Variant, Word } from '../../commands/types.ts'

const server = { where: 'server', as: 'an administrator', reviewed: '2026-11-21' } as const
const bench = (section: string) => ({ source: 'logging-bench', section })
const book = { source: 'openssh-logging', section: 'Logging SFTP File Transfers' }
const manual = { source: 'man-sftp-server', section: '-f, -l' }
const sudo = word('sudo', 'as administrator')

function linux(...lines: readonly (readonly Word[])[]): readonly Variant[] {
  return [{ dialect: 'posix', systems: ['linux'], lines }]
}

/** A log of what SFTP accounts do with files. */
export const sftpLoggingCommands = defineCommands([
  {
    ...server,
    id: 'sftp-sshd-logging',
    title: 'Log each file that is sent or fetched',
    risk: 'can-lock-out',
    riskNote:
      'A mistake in this file can keep everybody out, and two Subsystem lines keep servers up to OpenSSH 9.4 from starting: change the line that is there. The log names files and people.',
    parameters: [],
    file: '/etc/ssh/sshd_config, in place of the Subsystem line that is there',
    edits: 'sshd_config',
    variants: [
      {
        dialect: 'sshd_config',
        systems: ['linux', 'macos'],
        lines: [
          [
            ...words('Subsystem', 'sftp'),
            word('internal-sftp', 'built into sshd'),
            word('-l', 'how much'),
            word('INFO', 'opened and closed files; VERBOSE says more, ERROR is the default'),
            word('-f', 'under which name'),
            word('LOCAL6', 'LOCAL0 to LOCAL7, so that it can have its own file'),
          ],
        ],
      },
    ],
    expect: 'One line that begins with "Subsystem sftp". The setting of sshd itself (LogLevel) stays as it is.',
    verify: 'sshd -T shows the line, and a transfer leaves "open" and "close" in the log.',
    undo: 'Go back to the copy, test, reload.',
    sources: [bench('internal-sftp -l INFO -f LOCAL6: five lines a transfer'), book, manual],
  },
  {
    ...server,
    id: 'sftp-log-rule',
    title: 'Send these lines into a file of their own',
    risk: 'reversible',
    riskNote: 'It makes one rule for rsyslog. The file grows until logs are rotated.',
    parameters: [],
    variants: linux([
      word('printf', 'writes two lines'),
      word('%s\\n'),
      word('local6.* /var/log/sftp.log', 'what comes under this name goes into this file'),
      word('& stop', 'and nowhere else'),
      op('|'),
      sudo,
      word('tee', 'into the file'),
      word('/etc/rsyslog.d/20-sftp.conf'),
    ]),
    expect: 'It prints the two lines that it wrote.',
    verify: 'After the restart of rsyslog a transfer shows up in /var/log/sftp.log.',
    undo: 'Remove /etc/rsyslog.d/20-sftp.conf and restart rsyslog.',
    sources: [bench('rule for local6'), book, { source: 'rsyslog-docs', section: 'filters' }],
  },
  {
    ...server,
    id: 'sftp-log-rule-remove',
    title: 'Take the rule and the file away again',
    risk: 'reversible',
    riskNote: 'The collected lines are gone afterwards. It asks before each file.',
    parameters: [],
    variants: linux(
      [sudo, word('rm'), word('-i', 'ask first'), word('/etc/rsyslog.d/20-sftp.conf')],
      [sudo, ...words('systemctl', 'restart', 'rsyslog')],
      [sudo, ...words('rm', '-i', '/var/log/sftp.log')],
    ),
    expect: 'It asks twice; answer y. "No such file" means that there was none.',
    verify: 'Both are gone.',
    undo: 'Write the rule again.',
    sources: [bench('rule removed'), book],
  },
  {
    ...server,
    id: 'sftp-log-read',
    title: 'Show what SFTP logged',
    risk: 'read-only',
    parameters: [],
    variants: linux(
      [sudo, ...words('tail', '-n', '60', '/var/log/sftp.log')],
      [
        sudo,
        word('journalctl', 'where there is no rsyslog'),
        ...words('-t', 'internal-sftp', '-t', 'sftp-server', '--since', '-1h'),
      ],
    ),
    expect:
      'For each session "session opened for local user …", then open and close of each file, then "session closed". The number in brackets holds one session together.',
    sources: [bench('lines of a session'), book],
  },
  {
    ...server,
    id: 'sftp-log-jail-folder',
    title: 'Make a place in the jail for the socket of the log',
    risk: 'reversible',
    riskNote: 'It makes one folder that belongs to root.',
    parameters: ['chrootFolder'],
    variants: [
      {
        dialect: 'posix',
        systems: ['linux', 'macos'],
        lines: [
          [
            sudo,
            word('mkdir'),
            word('-m', 'mode: nobody else may write'),
            word('755'),
            word([param('chrootFolder'), '/dev']),
          ],
        ],
      },
    ],
    expect: 'It prints nothing. "File exists" is fine too.',
    verify: 'ls -ld shows the folder with the owner root.',
    undo: 'Take the rule out, restart rsyslog, and remove the empty folder with rmdir.',
    sources: [bench('socket in the jail'), { source: 'openssh-logging', section: 'Logging Chrooted SFTP' }],
  },
])
