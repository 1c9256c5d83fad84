import { defineNodes } from '../../../engine/defineGuide.ts'

const claim = {
  sources: [
    { source: 'openssh-logging', section: 'Logging Revoked Keys' },
    { source: 'openssh-bench', section: 'content of authorized_keys: a private key' },
  ],
  reviewed: '2026-11-21',
} as const

/** Whether a private key is in other hands: then a new key alone does not settle it. */
export const exposedNodes = defineNodes({
  'who-has-key': {
    ...claim,
    kind: 'question',
    text: 'Can anybody else have this private key?',
    why: 'Whoever could read the file, or got a copy of it, can log in as its owner wherever the key is registered. Then somebody has to look whether that has happened; a new key alone does not settle it.',
    say: 'Could anybody else read that file, or was it sent or shown to somebody? A ticket, a mail and a chat count too.',
    do: 'Ask since when it stood there, and note everybody who could read it. Delete it wherever you hold it yourself.',
    covers: ['D-70'],
    options: [
      {
        id: 'nobody',
        label: 'No: nobody but its owner could read it',
        summary: 'the private key was seen by its owner alone',
        next: 'private-key-exposed',
        listen: ['only i can read that file', 'i noticed at once'],
      },
      {
        id: 'others',
        label: 'Yes: others could read it, or it was sent or shown',
        summary: 'others may have the private key',
        next: 'key-exposed',
        listen: ['i sent it by mail', 'it is in the ticket'],
      },
      {
        id: 'unsure',
        label: "I don't know",
        summary: 'not known who has the private key',
        next: 'key-exposed',
        unsure: true,
        listen: ['it has been there for years'],
      },
    ],
  },
  'loss-told': {
    ...claim,
    kind: 'question',
    text: 'Do the people who look after security know that it was lost?',
    why: 'The list of revoked keys keeps the key out of this server. Other servers may still take it, and only a look into their logs tells whether somebody used it.',
    say: 'Have you told the people who look after security that this key was lost or got out?',
    do: 'Ask for the number of their ticket, and note on which day the key was lost.',
    covers: ['D-31'],
    options: [
      {
        id: 'told',
        label: 'Yes, they know',
        summary: 'the loss of the key was reported',
        next: 'replace-key',
        listen: ['yes, i reported it', 'they blocked it for that'],
      },
      {
        id: 'not-told',
        label: 'No, nobody was told',
        summary: 'the loss of the key was not reported',
        next: 'key-exposed',
        listen: ['i told nobody'],
      },
      {
        id: 'unsure',
        label: "I don't know",
        summary: 'not known whether the loss was reported',
        next: 'key-exposed',
        unsure: true,
      },
    ],
  },
  'revoked-for-loss': {
    ...claim,
    kind: 'question',
    text: 'Was this key revoked because it was lost or got out?',
    why: 'A key that was only replaced is settled now. One that got out may have been used elsewhere, before it stood on the list or where there is no list.',
    say: 'Was the old key only replaced by a newer one? Or did somebody lose it?',
    do: 'Look who put it on the list and when; the note or the ticket of that day tells why.',
    covers: ['D-31'],
    options: [
      {
        id: 'replaced',
        label: 'No, it was only replaced',
        summary: 'the revoked key was only replaced',
        next: 'solved',
        listen: ['he got a new one'],
      },
      {
        id: 'known',
        label: 'Yes, and the security team knows',
        summary: 'the revoked key got out, and the security team knows',
        next: 'solved',
        listen: ['security did that'],
      },
      {
        id: 'lost',
        label: 'Yes, and the security team was not told',
        summary: 'the revoked key got out, and nobody was told',
        next: 'key-exposed',
        listen: ['a laptop was stolen'],
      },
      {
        id: 'unsure',
        label: 'Nobody knows why',
        summary: 'not known why the key was revoked',
        next: 'key-exposed',
        unsure: true,
      },
    ],
  },
  'key-exposed': {
    ...claim,
    kind: 'outcome',
    verdict: 'escalate',
    text: 'Tell the security team: this private key may be in other hands',
    why: 'As long as its public half is registered anywhere, whoever has the key can log in there. The logs of those servers tell whether somebody has.',
    say: 'Please do not use that key any more. I pass this on to the people who look after security, and they tell you when to make a new one.',
    do: 'Hand it on by phone, at once. The note holds the fingerprint and the servers, never the key; its public half has to go everywhere.',
    collect: [
      'The fingerprint of the key, worked out from its .pub file. Never the private key itself.',
      'Every account and server where its public half is registered.',
      'Since when it was open to others, who could read it, and to whom it was sent.',
      'The last login with it that its owner remembers: the logs are compared with that.',
    ],
    escalate: {
      because: ['key-exposed'],
      to: 'security',
      needs: ['host', 'user', 'since', 'affected', 'key-fingerprint'],
    },
    covers: ['D-70'],
  },
})
