import { defineNodes } from '../../../engine/defineGuide.ts'

const claim = {
  sources: [
    { source: 'openssh-logging', section: 'Server Logs; Successful logins' },
    { source: 'logging-bench', section: 'log lines at INFO and DEBUG1' },
  ],
  reviewed: '2026-11-21',
} as const

/** What kinds of lines there are, and which of them mean nothing bad. */
export const linesNodes = defineNodes({
  'what-lines': {
    ...claim,
    kind: 'question',
    text: 'What do the lines of that minute say?',
    why: 'The number in brackets after sshd holds one connection together: read only the lines with the number of your try.',
    say: 'Look for the minute of the try. What does the line say that names the account?',
    do: 'Take the number in brackets from the line that names the account, and read only lines with that number.',
    covers: ['D-03', 'D-06'],
    options: [
      {
        id: 'failed',
        label: 'Failed, refused, invalid, error, not allowed',
        summary: 'the log has lines of a failure',
        next: 'paste-lines',
        listen: ['it says failed password'],
      },
      {
        id: 'accepted',
        label: 'Accepted …',
        summary: 'the log has an accepted login',
        next: 'accepted',
        listen: ['it says accepted'],
      },
      {
        id: 'start-up',
        label: 'Server listening, or lines with debug1, debug2, debug3',
        summary: 'only lines of the start or of debugging',
        next: 'start-up',
        listen: ['it says server listening'],
      },
      {
        id: 'strangers',
        label: 'Many names I do not know',
        summary: 'tries of strangers',
        next: 'go-guessing',
        listen: ['lots of names nobody knows'],
      },
      {
        id: 'too-little',
        label: 'Only "Connection closed by authenticating user"',
        summary: 'the log says too little',
        next: 'more',
        listen: ['only connection closed'],
      },
      { id: 'unsure', label: "I can't tell", summary: 'lines not understood', next: 'paste-lines', unsure: true },
    ],
  },
  'start-up': {
    ...claim,
    kind: 'question',
    text: 'Is there anything besides these lines?',
    why: '"Server listening on 0.0.0.0 port 22" and the same on :: say that the server started. Lines with debug1 to debug3 are steps of normal work, even where they say "No such file" or "failed": they count only beside a line without debug.',
    say: 'These lines are normal. Is there another one that does not begin with debug?',
    do: 'Look for a line without debug1, debug2 or debug3 in it: only such a line can be the failure.',
    covers: ['D-03'],
    options: [
      {
        id: 'none',
        label: 'No, nothing else',
        summary: 'only normal lines',
        next: 'normal',
        listen: ['that is all there is'],
      },
      {
        id: 'others',
        label: 'Yes',
        summary: 'other lines too',
        next: 'paste-lines',
        listen: ['yes, there is one more'],
      },
      { id: 'unsure', label: "I'm not sure", summary: 'not told apart', next: 'paste-lines', unsure: true },
    ],
  },
  accepted: {
    ...claim,
    kind: 'question',
    text: 'Who logged in, from where, and how?',
    why: '"Accepted password" or "Accepted publickey for fred from 192.0.2.60 port 59915" is a login that worked. With a key its fingerprint follows; with a certificate also its ID, its serial number and the fingerprint of the authority (CA). "session opened for local user" after it is SFTP.',
    say: 'This line is a login that worked. Are the account and the address yours?',
    do: 'Note the account, the address and the time of the line, and the fingerprint at its end if there is one.',
    covers: ['D-06'],
    options: [
      {
        id: 'mine',
        label: 'It is me',
        summary: 'the own login worked',
        next: 'login-worked',
        listen: ['that was me', 'that is my address'],
      },
      {
        id: 'whose',
        label: 'I want to know whose key it was',
        summary: 'a key has to be told',
        next: 'own-key',
        listen: ['which of us was it'],
      },
      {
        id: 'stranger',
        label: 'Nobody of us',
        summary: 'a login that nobody knows',
        next: 'unknown-login',
        listen: ['nobody here knows that address'],
      },
      { id: 'unsure', label: "I'm not sure", summary: 'not known who it was', next: 'own-key', unsure: true },
    ],
    sources: [
      { source: 'openssh-logging', section: 'Successful logins' },
      { source: 'logging-bench', section: 'accepted logins' },
    ],
  },
})
