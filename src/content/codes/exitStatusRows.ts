import type { CodeRow } from './row.ts'

/** Exit statuses that ssh and the shell at the other end give. */
export const exitStatusRows: readonly CodeRow[] = [
  {
    number: 0,
    name: 'success',
    class: 'none',
    meaning: 'The command, or the last command of the session, succeeded.',
    texts: [],
  },
  {
    number: 1,
    name: 'error',
    class: 'none',
    meaning:
      'The command itself reported an error; its own text says what. sftp in batch mode, scp, and a nologin shell end with 1 too.',
    texts: [],
  },
  {
    number: 126,
    name: 'not executable',
    class: 'shell-not-available',
    meaning: 'The shell found the command and could not run it: it is not executable, or its interpreter is missing.',
    texts: ['Permission denied'],
  },
  {
    number: 127,
    name: 'command not found',
    class: 'shell-not-available',
    meaning:
      'The shell did not find the command: it is not installed there, or PATH is another one than in an interactive login.',
    texts: ['command not found'],
  },
  {
    number: 128,
    name: '128 + n',
    class: 'session-dropped',
    meaning: 'A signal ended the command. The number above 128 is the signal.',
    texts: [],
  },
  {
    number: 129,
    name: 'hang-up (signal 1)',
    class: 'session-dropped',
    meaning: 'The terminal or the connection of the command went away.',
    texts: [],
  },
  {
    number: 130,
    name: 'interrupt (signal 2)',
    class: 'none',
    meaning: 'Somebody pressed Ctrl+C.',
    texts: [],
  },
  {
    number: 134,
    name: 'abort (signal 6)',
    class: 'session-dropped',
    meaning: 'The program ended itself after an internal error.',
    texts: [],
  },
  {
    number: 137,
    name: 'kill (signal 9)',
    class: 'session-dropped',
    meaning: 'The program was killed, by an administrator or because the memory ran out.',
    texts: [],
  },
  {
    number: 139,
    name: 'segmentation fault (signal 11)',
    class: 'session-dropped',
    meaning: 'The program crashed.',
    texts: [],
  },
  {
    number: 141,
    name: 'broken pipe (signal 13)',
    class: 'session-dropped',
    meaning: 'The program wrote to somebody who had stopped reading.',
    texts: [],
  },
  {
    number: 143,
    name: 'terminated (signal 15)',
    class: 'session-dropped',
    meaning: 'The program was asked to end.',
    texts: [],
  },
  {
    number: 254,
    name: 'no login',
    class: 'pam-account-denied',
    meaning: 'Seen when /etc/nologin kept everybody out. The text above it gives the reason.',
    texts: [],
  },
  {
    number: 255,
    name: 'ssh failed',
    class: 'session-dropped',
    meaning:
      'ssh itself failed: no connection, no login, or a broken connection. A remote command that was killed by a signal gives 255 too. The line above it says which.',
    texts: [],
  },
]
