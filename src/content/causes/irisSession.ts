import { defineCauses } from '../../recognizer/define.ts'
import { noise } from './irisEvidence.ts'

const seen = { reviewed: '2026-11-20', setsAside: noise } as const
const guide = 'iris-ssh-session'
const bench = (section: string) => ({ source: 'libssh2-bench', section })

/** Why it fails after the login, and what is left when the status is none of the usual ones. */
export const irisSessionCauses = defineCauses([
  {
    ...seen,
    id: 'iris-no-sftp',
    class: 'sftp-subsystem-missing',
    stage: 'session',
    title: 'The server offers no SFTP',
    explanation:
      'The login worked, and the server has no SFTP service set up for this account. Only its administrator can change that; Execute may still work.',
    evidence: [
      {
        any: ['iris.no-sftp-subsystem', 'iris.no-sftp-subsystem-retyped', 'libssh2.no-sftp-subsystem'],
        certainty: 'certain',
      },
    ],
    next: { guide, node: 'escalate-sftp' },
    sources: [bench('server without a Subsystem sftp line')],
    covers: ['C-01'],
  },
  {
    ...seen,
    id: 'iris-no-channel',
    class: 'shell-not-available',
    stage: 'session',
    title: 'The server accepted the login and refused the session',
    explanation:
      'The account is restricted, or the number of sessions for a connection is used up. Disconnect before you open a new session, and ask the administrator what the account may do.',
    evidence: [{ any: ['iris.no-channel', 'iris.no-channel-retyped', 'libssh2.no-channel'], certainty: 'likely' }],
    next: { guide, node: 'escalate-sftp' },
    sources: [bench('MaxSessions 0')],
    covers: ['C-01'],
  },
  {
    ...seen,
    id: 'iris-remote-file',
    class: 'sftp-permission-denied',
    stage: 'transfer',
    title: 'The remote file is missing, or the account has no right to it',
    explanation:
      'The SFTP service works and answered with a status: 2 means no such file, 3 no permission, 4 a failure such as a full disk. Paths start in the folder the login lands in, and a chroot hides what is above it.',
    evidence: [
      {
        any: ['iris.remote-file', 'iris.remote-file-retyped', 'iris.remote-file-lower', 'libssh2.remote-file'],
        certainty: 'likely',
      },
    ],
    next: { guide, node: 'remote-file' },
    sources: [bench('opening a file that does not exist')],
    covers: ['C-01'],
  },
  {
    ...seen,
    id: 'iris-other-status',
    class: 'session-dropped',
    stage: 'session',
    title: 'The SSH library reported an error',
    explanation:
      'The text behind the status is the last message of the library, and the number can be decoded. Where the connection was at that moment tells more than the number.',
    evidence: [
      { all: ['iris.other-status'], certainty: 'possible' },
      { all: ['libssh2.other-error'], certainty: 'possible' },
    ],
    next: { guide, node: 'how-far' },
    sources: [{ source: 'libssh2-code', section: 'include/libssh2.h' }],
  },
  {
    ...seen,
    id: 'iris-trace-leaks',
    class: 'none',
    stage: 'connect',
    title: 'This log was made with a mask that writes passwords',
    explanation:
      'The log holds decrypted packets, and a password login is in one of them. Do not send it to anybody as it is. Make a new one with the mask 508, and if this one went anywhere, change the password.',
    evidence: [
      {
        any: ['libssh2.packet-written', 'libssh2.packet-written-second', 'libssh2.packet-read'],
        certainty: 'possible',
      },
    ],
    next: { guide, node: 'trace-shared' },
    sources: [bench('masks 2, 508, 509 and 511 with a password login')],
    covers: ['C-10'],
  },
])
