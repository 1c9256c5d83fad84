import { defineCommands, param, word, words } from '../../commands/define.ts'

const server = { where: 'server', as: 'an administrator', reviewed: '2026-11-21' } as const
const sudo = word('sudo', 'as administrator')

/** What PAM counts and limits for an account. */
export const loginPamCommands = defineCommands([
  {
    ...server,
    id: 'login-faillock-show',
    title: 'See how many wrong passwords PAM has counted',
    risk: 'read-only',
    parameters: ['user'],
    variants: [
      {
        dialect: 'posix',
        systems: ['linux'],
        lines: [[sudo, word('faillock', 'the counter of PAM'), word('--user'), word([param('user')])]],
      },
    ],
    expect: 'One line a wrong password, with time and address. No line below the heading: nothing is counted.',
    sources: [{ source: 'linux-pam', section: 'faillock(8)' }],
  },
  {
    ...server,
    id: 'login-faillock-reset',
    title: 'Set the counter of wrong passwords back',
    risk: 'reversible',
    riskNote: 'It also forgives guesses of strangers. Look first whose they were.',
    parameters: ['user'],
    variants: [
      {
        dialect: 'posix',
        systems: ['linux'],
        lines: [
          [
            sudo,
            word('faillock'),
            word('--user'),
            word([param('user')]),
            word('--reset', 'sets the counter to nothing'),
          ],
        ],
      },
    ],
    expect: 'It prints nothing. On older systems the command is pam_tally2 --reset -u with the account.',
    verify: 'faillock --user shows no line below the heading.',
    undo: 'Nothing has to be undone: the counter begins anew.',
    sources: [{ source: 'linux-pam', section: 'faillock(8)' }],
  },
  {
    ...server,
    id: 'login-sessions-list',
    title: 'List the logins that are open',
    risk: 'read-only',
    parameters: [],
    variants: [{ dialect: 'posix', systems: ['linux'], lines: [words('loginctl', 'list-sessions')] }],
    expect: 'One line a login, with the number of the session, the account and the terminal.',
    sources: [{ source: 'systemd', section: 'loginctl' }],
  },
])
