import { defineNodes } from '../../../engine/defineGuide.ts'

const claim = {
  sources: [
    { source: 'libssh2-bench', section: 'masks 2, 508, 509 and 511 with a password login' },
    { source: 'iris-class-reference', section: 'SetTraceMask, SSHTRACE parameters' },
  ],
  reviewed: '2026-11-21',
  covers: ['C-10'],
} as const

/** A trace log with the password in it: whether others have it. */
export const traceSharedNodes = defineNodes({
  'trace-shared': {
    ...claim,
    kind: 'question',
    text: 'Did this log go to anybody else?',
    why: 'It holds decrypted packets, and a login with a password sends that password in one of them. Whoever has the log has the password too.',
    say: 'The password may be in this log, so please send it to nobody. Did it go anywhere already, by mail, into a ticket or to the support?',
    do: 'Ask who has a copy, and since when. Delete it wherever you hold it yourself.',
    options: [
      {
        id: 'nobody',
        label: 'No, it never left this machine',
        summary: 'the log went to nobody',
        next: 'trace-leaked',
        listen: ["i haven't sent it", 'nobody has it'],
      },
      {
        id: 'changed',
        label: 'Yes, and the password was changed afterwards',
        summary: 'the log went to others, and the password was changed',
        next: 'trace-leaked',
        listen: ["it's a new password now"],
      },
      {
        id: 'others',
        label: 'Yes, and the password is still the same',
        summary: 'others have the log with the password',
        next: 'key-exposed',
        listen: ['i sent it to the support', 'it is in the ticket'],
      },
      {
        id: 'unsure',
        label: "I don't know",
        summary: 'not known who has the log',
        next: 'key-exposed',
        unsure: true,
      },
    ],
  },
  'key-exposed': {
    ...claim,
    kind: 'outcome',
    verdict: 'escalate',
    text: 'Tell the security team: the password of this account may be in other hands',
    why: 'The log holds what was sent, also the password if the login used one. It counts as known until it is changed, and the log of the other server tells whether somebody used it.',
    say: 'The password of that account has to be changed today. I pass this on to the people who look after security; please send that log to nobody else.',
    do: 'Note the account and the server, never the password. Name in the note everybody who got the file, and have their copies deleted.',
    collect: [
      'The account and the server that the log is about. Never the log, and never the password.',
      'Who got the log, when and in which way.',
      'Whether the login was one with a password or with a key.',
      'Who can change the password at the other side.',
    ],
    escalate: {
      because: ['key-exposed'],
      to: 'security',
      needs: ['host', 'user', 'server', 'since', 'affected'],
    },
  },
})
