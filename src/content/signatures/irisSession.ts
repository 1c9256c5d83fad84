import { defineSignatures } from '../../recognizer/define.ts'
import { defineStatuses } from './irisStatus.ts'

/** What OpenSFTP, Execute and the file methods return after the login. */
const statuses = defineStatuses([
  {
    id: 'iris.no-sftp-subsystem',
    hex: '80101015',
    text: 'Unable to request SFTP subsystem',
    title: 'The server offers no SFTP',
    class: 'sftp-subsystem-missing',
    stage: 'session',
    role: 'cause',
    covers: ['C-01'],
  },
  {
    id: 'iris.no-channel',
    hex: '80101015',
    text: 'Unable to startup channel',
    title: 'The server accepted the login and refused the session',
    class: 'shell-not-available',
    stage: 'session',
    role: 'cause',
    covers: ['C-01'],
  },
  {
    id: 'iris.remote-file',
    hex: '8010101F',
    text: 'Failed opening remote file',
    title: 'The remote file could not be opened: it is missing, or the account has no right to it',
    class: 'sftp-permission-denied',
    stage: 'transfer',
    role: 'symptom',
    covers: ['C-01'],
  },
])

/** Any other status of the same family. */
const other = defineSignatures([
  {
    id: 'iris.other-status',
    program: 'iris',
    template: 'Error [8010{status:word}]: ',
    title: 'IRIS passes on an error of the SSH library',
    class: 'session-dropped',
    stage: 'session',
    role: 'symptom',
    matches: [
      "ERROR #7500: SSH Connect Error '-2146430972': SSH Error [80101004]: Invalid MAC received [80101004] at Session.cpp:238,0",
      'Error [8010101C]: Failed to recv file [FFFFFFFF8010101C] at Session.cpp:500',
    ],
    rejects: ['Error [19]: Authentication failure', 'Error [8020100D]: Failed getting banner'],
    sources: [
      { source: 'iris-article', section: 'Common errors you might see' },
      { source: 'libssh2-code', section: 'the messages in src/; the status is computed' },
    ],
    reviewed: '2026-11-20',
    covers: ['C-06'],
  },
])

export const irisSessionSignatures = [...statuses, ...other]
