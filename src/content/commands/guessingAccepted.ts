import { defineCommands, op, word, words } from '../../commands/define.ts'
import type { Word } from '../../commands/types.ts'

const server = { where: 'server', as: 'an administrator', risk: 'read-only', reviewed: '2026-11-21' } as const
const sources = [
  { source: 'logging-bench', section: 'accepted logins counted, with a certificate and with a made-up user name' },
  { source: 'openssh-logging', section: 'Successful logins' },
]
const sudo = word('sudo', 'as administrator')

/** The sign before the word keeps out strangers who give such a line as their user name. */
const counted: readonly Word[] = [
  op('|'),
  word('grep'),
  word('-oE', 'only the part that fits'),
  word(']: Accepted [a-z/-]+ for .* from [^ ]+'),
  op('|'),
  word('cut'),
  word('-c4-', 'without the first three signs'),
  op('|'),
  ...words('sort'),
  op('|'),
  word('uniq'),
  word('-c', 'count equal lines'),
  op('|'),
  word('sort'),
  word('-n', 'the rarest first'),
]

/** Who got in: the logins that the server accepted. */
export const guessingAcceptedCommands = defineCommands([
  {
    ...server,
    id: 'guessing-accepted',
    title: 'Count the logins that were accepted in the last seven days, by account and address',
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
            word('-7d'),
            ...counted,
          ],
        ],
      },
    ],
    expect:
      'On each line a number, "Accepted", the method, the account and the address. Every one of them got in. If not even your own login is there, the journal does not hold these lines: take the log files.',
    sources,
  },
  {
    ...server,
    id: 'guessing-accepted-file',
    title: 'The same from the log files',
    parameters: [],
    variants: [
      {
        dialect: 'posix',
        systems: ['linux'],
        lines: [
          [
            sudo,
            word('cat'),
            word('/var/log/auth.log', 'Debian, Ubuntu'),
            word('/var/log/auth.log.1', 'the one before it'),
            word('/var/log/secure', 'Red Hat and its relatives'),
            op('2>/dev/null'),
            ...counted,
          ],
        ],
      },
    ],
    expect: 'The same lines, as far back as these files reach.',
    sources,
  },
])
