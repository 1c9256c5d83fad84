import { defineCommands, op, param, word, words } from '../../commands/define.ts'
import type { System, Variant, Word } from '../../commands/types.ts'

const client = { where: 'client', as: 'you', reviewed: '2026-11-21' } as const
const everywhere: readonly System[] = ['linux', 'macos', 'windows']
const bench = (section: string) => ({ source: 'logging-bench', section })
const book = (section: string) => ({ source: 'openssh-logging', section })
const target = word([param('user'), '@', param('host')], 'the account and the server')
const port = [word('-p', 'the port of the SSH server'), word([param('port')])]
const logFile = word([param('logFile')])

function everyShell(...lines: readonly (readonly Word[])[]): readonly Variant[] {
  return [
    { dialect: 'posix', systems: ['linux', 'macos'], lines },
    { dialect: 'powershell', systems: ['windows'], lines },
    { dialect: 'cmd', systems: ['windows'], lines },
  ]
}

/** The client's own log: into a file, beside the session, into the log of the system. */
export const clientLogCommands = defineCommands([
  {
    ...client,
    id: 'client-log-file',
    title: 'Log in, and write what ssh does into a file',
    risk: 'read-only',
    riskNote: 'It writes one file. Run again, it adds to the same file.',
    parameters: ['logFile', 'port', 'user', 'host'],
    variants: everyShell([
      word('ssh'),
      word('-vvv', 'say everything; -v says the most important, -vv more'),
      word('-E', 'into this file and not onto the screen; OpenSSH 6.3 and newer'),
      logFile,
      ...port,
      target,
    ]),
    expect:
      'The session as always, or nothing at all where the login fails: the reason is in the file too, so look there. Questions for a password still come onto the screen.',
    sources: [
      bench('ssh -vvv -E: 177 lines, session untouched, a second run adds'),
      book('Client Logging'),
      { source: 'openssh-release-notes', section: '6.3' },
    ],
  },
  {
    ...client,
    id: 'client-log-tee',
    title: 'The same on the screen and in a file, session and all',
    risk: 'read-only',
    riskNote: 'It writes one file, and replaces an older one of that name. What the session prints is in it too.',
    parameters: ['port', 'user', 'host', 'logFile'],
    variants: [
      {
        dialect: 'posix',
        systems: ['linux', 'macos'],
        lines: [
          [
            ...words('ssh', '-vvv'),
            ...port,
            target,
            op('2>&1'),
            op('|'),
            word('tee', 'onto the screen and into the file'),
            logFile,
          ],
        ],
      },
    ],
    expect:
      'Lines with debug1, debug2 and debug3. Without 2>&1 the file stays empty of them: ssh says them on standard error.',
    sources: [bench('tee with 2>&1: 174 lines; without: 0'), book('Capturing Client Debugging Information Separately')],
  },
  {
    ...client,
    id: 'client-log-system',
    title: 'Let ssh write into the log of the system, for scripts that nobody watches',
    risk: 'read-only',
    riskNote: 'Others who may read that log can read it.',
    parameters: ['port', 'user', 'host'],
    variants: [
      {
        dialect: 'posix',
        systems: ['linux', 'macos'],
        lines: [
          [
            word('ssh'),
            word('-y', 'messages into the log of the system'),
            word('-v', 'and the most important steps'),
            ...port,
            target,
          ],
        ],
      },
    ],
    expect:
      'Nothing on the screen. In the log stand lines of the program ssh, under the facility USER: /var/log/syslog, /var/log/messages or journalctl -t ssh. Without -v only errors are there.',
    sources: [
      bench('ssh -y with and without -v, rsyslog'),
      book('Client Logging'),
      { source: 'man-ssh', section: '-y' },
    ],
  },
  {
    ...client,
    id: 'client-log-host-block',
    title: 'Let ssh say more for this one server, whoever starts it',
    risk: 'reversible',
    riskNote: 'Programs that call ssh may stumble over the extra lines. Take the block out again afterwards.',
    parameters: ['host'],
    file: '~/.ssh/config, above every block that begins with "Host *"',
    edits: 'ssh_config',
    variants: [
      {
        dialect: 'ssh_config',
        systems: everywhere,
        lines: [
          [word('Host', 'what follows holds for this server alone'), word([param('host')])],
          [word('LogLevel', 'like -v'), word('DEBUG1')],
        ],
      },
    ],
    expect: 'Two lines. git, rsync, an editor or a backup that starts ssh now shows what it does.',
    verify: 'ssh to this server prints lines with debug1.',
    undo: 'Delete the two lines.',
    sources: [bench('LogLevel DEBUG1 without -y'), { source: 'man-ssh-config', section: 'LogLevel' }],
  },
])
