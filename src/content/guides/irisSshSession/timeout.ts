import { defineNodes } from '../../../engine/defineGuide.ts'

const reviewed = '2026-11-20'
const bench = (section: string) => ({ source: 'libssh2-bench', section }) as const

/** Time limits: in Connect, in a slow server, in a production. */
export const timeoutNodes = defineNodes({
  'when-it-timed-out': {
    kind: 'question',
    text: 'When does it time out?',
    why: 'Before the login a timeout is a matter of the network or of a slow server. After the login it is nearly always the SFTP service that does not start.',
    say: 'Does it wait in vain while connecting, after the login, or only in the production?',
    do: 'Note how many seconds pass until the error: about 5 points at the adapter, 30 at the session.',
    options: [
      {
        id: 'connecting',
        label: 'In Connect',
        summary: 'Connect times out',
        next: 'timeout-before',
        listen: ['while connecting', 'right at the start'],
      },
      {
        id: 'after',
        label: 'After the login, in OpenSFTP',
        summary: 'OpenSFTP times out',
        next: 'sftp-silent',
        listen: ['after the login', 'when it opens sftp'],
      },
      {
        id: 'production',
        label: 'In a production only; in the Terminal it works',
        summary: 'it times out in a production only',
        next: 'adapter-timeout',
        listen: ['only in the production', 'by hand it works'],
      },
      {
        id: 'unsure',
        label: "I don't know",
        summary: 'when it times out is not known',
        next: 'timeout-before',
        unsure: true,
      },
    ],
    sources: [
      bench('silent server; SFTP service that cannot start'),
      { source: 'iris-ftp-adapter', section: 'ConnectTimeout' },
    ],
    reviewed,
    covers: ['C-12'],
  },
  'timeout-before': {
    kind: 'check',
    text: 'How quickly does the server greet?',
    why: 'A firewall that drops packets gives silence. A server that looks up names first answers late, and then a longer limit helps.',
    say: 'Please run this on the IRIS machine and tell me whether a line with SSH comes, and how long it takes.',
    do: 'Count the seconds until the line with SSH appears, and note them.',
    commands: ['iris-keyscan'],
    options: [
      {
        id: 'at-once',
        label: 'The greeting comes at once',
        summary: 'the server greets at once',
        next: 'longer-limit',
        listen: ['right away', 'immediately'],
      },
      {
        id: 'late',
        label: 'It comes after several seconds',
        summary: 'the server greets late',
        next: 'longer-limit',
        listen: ['after a few seconds', 'it takes long'],
      },
      {
        id: 'never',
        label: 'Nothing comes',
        summary: 'the server does not answer',
        next: 'escalate-network',
        listen: ['nothing comes', 'it just sits there'],
      },
      {
        id: 'unsure',
        label: "I can't check this",
        summary: 'the greeting was not looked at',
        next: 'longer-limit',
        unsure: true,
      },
    ],
    sources: [bench('silent server')],
    reviewed,
    covers: ['C-12'],
  },
  'longer-limit': {
    kind: 'fix',
    text: 'Give the session more time',
    why: 'The limit is 30 seconds unless somebody set it. A longer one shows whether the server is only slow.',
    say: 'We let the program wait longer, to see whether the server is just slow.',
    do: 'Note how many seconds it takes now: if it ends at the new limit too, the server is not merely slow.',
    commands: ['iris-timeout'],
    steps: [
      'Set the limit on the new session object, then connect.',
      'Take the change into your own code only if it helped.',
    ],
    verify: { text: 'Connect or OpenSFTP comes back without an error.' },
    undo: { text: 'Set the limit back to 30000, or leave the call out.' },
    worked: 'resolved-session',
    same: 'escalate-network',
    cannot: 'escalate-network',
    sources: [{ source: 'iris-class-reference', section: 'SetTimeout' }, bench('silent server')],
    reviewed,
    covers: ['C-12'],
  },
})
