import { defineSignatures } from '../../recognizer/define.ts'

const seen = { program: 'sudo', stage: 'session', reviewed: '2026-11-21' } as const
const noTerminal = { ...seen, class: 'pty-failed', role: 'cause' } as const
/** That sudo refuses is no failure of the connection, and no class of ours. */
const refused = { ...seen, class: 'none', role: 'symptom' } as const
const bench = (section: string) => ({ source: 'logging-bench', section })

/** What sudo says at the other end of an SSH connection. The connection itself is well. */
export const sudoSignatures = defineSignatures([
  {
    ...noTerminal,
    id: 'sudo.no-terminal',
    template: 'sudo: a terminal is required to read the password',
    title: 'sudo has no terminal to ask for the password',
    matches: [
      'sudo: a terminal is required to read the password; either use the -S option to read from standard input or configure an askpass helper',
    ],
    rejects: ['sudo: a password is required'],
    sources: [bench('sudo over ssh without -t')],
    decides: { cause: 'sudo-no-terminal', certainty: 'certain' },
    covers: ['D-50'],
  },
  {
    ...noTerminal,
    id: 'sudo.no-terminal-old',
    template: 'sudo: no tty present and no askpass program specified',
    title: 'sudo has no terminal to ask for the password',
    matches: ['sudo: no tty present and no askpass program specified.'],
    rejects: ['sudo: sorry, you must have a tty to run sudo'],
    sources: [{ source: 'azure-sudo', section: 'Remove VM execution error "no tty present"' }],
    decides: { cause: 'sudo-no-terminal', certainty: 'certain' },
    covers: ['D-50'],
  },
  {
    ...refused,
    id: 'sudo.password-required',
    template: 'sudo: a password is required',
    title: 'sudo wants a password, and nobody can give it one',
    matches: ['sudo: a password is required'],
    rejects: ['sudo: a terminal is required to read the password; either use the -S option'],
    sources: [bench('sudo -n over ssh; rsync with --rsync-path')],
    covers: ['D-50'],
  },
  {
    ...noTerminal,
    id: 'sudo.must-have-tty',
    template: 'sudo: sorry, you must have a tty to run sudo',
    title: 'sudo is told to run with a terminal only',
    matches: ['sudo: sorry, you must have a tty to run sudo'],
    rejects: ['sudo: a password is required'],
    sources: [bench('Defaults requiretty')],
    decides: { cause: 'sudo-demands-terminal', certainty: 'certain' },
    covers: ['D-50'],
  },
  {
    ...refused,
    id: 'sudo.not-allowed',
    template: 'Sorry, user {user} is not allowed to execute {command:text} as',
    title: 'sudo does not allow this command',
    matches: [
      {
        line: "Sorry, user fred is not allowed to execute '/usr/bin/ls /root' as root on server.",
        values: { user: 'fred' },
      },
    ],
    rejects: ['User fred is not allowed to run sudo on server.'],
    sources: [bench('a command that is not in the rule')],
    covers: ['D-50'],
  },
  {
    ...refused,
    id: 'sudo.not-in-sudoers',
    template: '{user} is not in the sudoers file',
    title: 'The account has no rule of sudo at all',
    matches: [{ line: 'fred is not in the sudoers file.', values: { user: 'fred' } }],
    rejects: ['Sorry, user fred is not allowed to execute /usr/bin/ls as root on server.'],
    sources: [bench('an account without a rule')],
    covers: ['D-50'],
  },
])
