import { defineCommands, op, param, word, words } from '../../commands/define.ts'
import type { Variant, Word } from '../../commands/types.ts'

const server = { where: 'server', as: 'an administrator', reviewed: '2026-11-21' } as const
const bench = (section: string) => ({ source: 'logging-bench', section })
const book = { source: 'openssh-logging', section: 'Debugging and Troubleshooting' }
const sudo = word('sudo', 'as administrator')
const rule = '/etc/rsyslog.d/10-sshd-debug.conf'
const file = '/var/log/sshd-debug.log'

function linux(...lines: readonly (readonly Word[])[]): readonly Variant[] {
  return [{ dialect: 'posix', systems: ['linux'], lines }]
}

/** Logging more of one account for a while, into a file of its own, and putting it back. */
export const logLevelCommands = defineCommands([
  {
    ...server,
    id: 'log-sshd-level-for-user',
    title: 'Log more, for this account alone',
    risk: 'can-lock-out',
    riskNote:
      'A mistake in this file can keep everybody out. While the lines stand, the log holds more about this person than they may expect, and it grows.',
    parameters: ['user'],
    file: '/etc/ssh/sshd_config, at the very end',
    edits: 'sshd_config',
    variants: [
      {
        dialect: 'sshd_config',
        systems: ['linux', 'macos'],
        lines: [
          [word('Match', 'what follows holds'), word('User', 'for this account alone'), word([param('user')])],
          [word('LogLevel', 'in a Match block since OpenSSH 7.6'), word('DEBUG1')],
        ],
      },
    ],
    expect: 'Two lines at the end of the file. VERBOSE instead of DEBUG1 says less, and often enough.',
    verify: 'sshd -T -C with this user shows loglevel DEBUG, which is the same, and with another user INFO.',
    undo: 'Go back to the copy, test, reload.',
    sources: [
      bench('Match User with LogLevel DEBUG1: key lookup of this account in the log, nothing more of others'),
      { source: 'openssh-release-notes', section: '7.6' },
      { source: 'man-sshd-config', section: 'LogLevel, Match' },
    ],
  },
  {
    ...server,
    id: 'log-sshd-level-info',
    title: 'Log as much as usual',
    risk: 'can-lock-out',
    riskNote: 'A mistake in this file can keep everybody out.',
    parameters: [],
    file: '/etc/ssh/sshd_config, in place of the LogLevel line that is there',
    edits: 'sshd_config',
    variants: [
      {
        dialect: 'sshd_config',
        systems: ['linux', 'macos'],
        lines: [
          [word('LogLevel', 'how much the server says'), word('INFO', 'logins, refusals and errors: the default')],
        ],
      },
    ],
    expect: 'One line above the first line that begins with Match.',
    verify: 'sshd -T shows loglevel INFO.',
    undo: 'Go back to the copy, test, reload.',
    sources: [bench('LogLevel INFO'), { source: 'man-sshd-config', section: 'LogLevel' }],
  },
  {
    ...server,
    id: 'log-own-file-rule',
    title: 'Send the debug lines into a file of their own',
    risk: 'reversible',
    riskNote: `It makes one rule for rsyslog. The lines go to ${file}, which only root can read, and no longer to the usual log.`,
    parameters: [],
    variants: linux([
      word('printf', 'writes a line'),
      word('%s\\n'),
      word(
        `if $programname startswith "sshd" and $syslogseverity == 7 then { action(type="omfile" file="${file}" fileCreateMode="0600") stop }`,
        'lines of the SSH server of the level debug: into this file, and nowhere else',
      ),
      op('|'),
      sudo,
      word('tee', 'into the file'),
      word(rule),
    ]),
    expect: 'It prints the rule that it wrote.',
    verify: 'The test of rsyslog, next, finds no error.',
    undo: 'Remove the file of the rule and restart rsyslog.',
    sources: [
      bench('rule for severity 7, own file with mode 600'),
      { source: 'rsyslog-docs', section: 'filters' },
      book,
    ],
  },
  {
    ...server,
    id: 'log-rsyslog-restart',
    title: 'Test the rules, then let rsyslog read them',
    risk: 'reversible',
    riskNote: 'Logging pauses for a moment. Nobody is logged out.',
    parameters: [],
    variants: linux([
      sudo,
      word('rsyslogd'),
      word('-N1', 'only test the rules'),
      op('&&'),
      sudo,
      ...words('systemctl', 'restart', 'rsyslog'),
    ]),
    expect: '"End of config validation run. Bye." An error names file and line, and then nothing is restarted.',
    verify: 'New lines arrive in the file.',
    undo: 'Remove the rule and run this again.',
    sources: [bench('rsyslogd -N1'), { source: 'rsyslog-docs', section: 'rsyslogd -N1' }],
  },
  {
    ...server,
    id: 'log-debug-read',
    title: 'Read the debug lines',
    risk: 'read-only',
    parameters: [],
    variants: linux(
      [sudo, ...words('tail', '-n', '300', file)],
      [
        sudo,
        word('journalctl', 'where there is no rsyslog'),
        ...words('-t', 'sshd', '-t', 'sshd-session'),
        word('-p', 'debug lines only'),
        word('debug..debug'),
        ...words('--since', '-15min'),
      ],
    ),
    expect:
      'For a key that fits: "…/authorized_keys:1: matching key found". For one that does not, "trying public key file" and no such line after it.',
    sources: [bench('DEBUG1 of one account'), { source: 'systemd-manuals', section: 'journalctl(1), -p' }],
  },
  {
    ...server,
    id: 'log-own-file-remove',
    title: 'Take the rule and the collected lines away',
    risk: 'reversible',
    riskNote: 'The collected lines are gone afterwards. It asks before each file.',
    parameters: [],
    variants: linux(
      [sudo, word('rm'), word('-i', 'ask first'), word(rule)],
      [sudo, ...words('systemctl', 'restart', 'rsyslog')],
      [sudo, ...words('rm', '-i', file)],
    ),
    expect: 'It asks twice; answer y. "No such file" for the second means that nothing was collected.',
    verify: 'The files are gone, and the usual log goes on.',
    undo: 'Write the rule again.',
    sources: [bench('rule removed'), book],
  },
])
