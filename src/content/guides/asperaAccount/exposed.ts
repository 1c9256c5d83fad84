import { defineNodes } from '../../../engine/defineGuide.ts'

const claim = {
  sources: [
    { source: 'aspera-connect-keys', section: 'Keys on Aspera High-Speed Transfer Server (HSTS)' },
    { source: 'openssh-bench', section: 'content of authorized_keys' },
  ],
  reviewed: '2026-11-21',
  covers: ['A-14', 'A-20'],
} as const

const why =
  "Everybody who has Aspera Connect has the private half of Aspera's own key: that one is no secret. A key of a person or a program is one, and whoever could read the file can log in with it."

const beside = {
  sources: [{ source: 'man-ssh', section: 'FILES: ~/.ssh/id_ed25519 and the other private keys' }],
  reviewed: '2026-11-21',
  covers: ['A-12'],
  kind: 'question',
  why: 'The file has to be closed to all but its owner. Whoever could read it until now can log in with it elsewhere; closing it does not take that back.',
  hint: 'An administrator closes it with chmod 600 and the name of the file. That is right in any case.',
} as const

const read = {
  id: 'others',
  label: 'Yes, other people or programs have accounts there',
  summary: 'others could read the private key',
  next: 'key-exposed',
  listen: ['others log in there too'],
} as const

const readUnknown = {
  id: 'unsure',
  label: "I don't know",
  summary: 'not known who could read the private key',
  next: 'key-exposed',
  unsure: true,
} as const

/** A private key in the list of keys: whose it is, and whether others have it. */
export const exposedNodes = defineNodes({
  'whose-private-key': {
    ...claim,
    kind: 'question',
    text: 'Whose private key is it, and who could read it?',
    why,
    say: 'Is it the key that came with Aspera, or a key of your own? And could anybody else read that file, or was it sent to somebody?',
    do: 'Let nobody paste the key to find out. Note who could read the file, and since when.',
    options: [
      {
        id: 'aspera',
        label: 'It is the one that came with Aspera',
        summary: "the private key is Aspera's own",
        next: 'private-key-inside',
        listen: ['it came with aspera'],
      },
      {
        id: 'own-unseen',
        label: 'A key of our own, and nobody else could read it',
        summary: 'a private key that nobody else could read',
        next: 'private-key-inside',
        listen: ['only i could read it'],
      },
      {
        id: 'own-seen',
        label: 'A key of our own, and others could read it or got it',
        summary: 'others may have the private key',
        next: 'key-exposed',
        listen: ['it was sent by mail', 'others can read that file'],
      },
      {
        id: 'unsure',
        label: "I don't know",
        summary: 'not known whose private key it is',
        next: 'key-exposed',
        unsure: true,
      },
    ],
  },
  'windows-whose-private-key': {
    ...claim,
    kind: 'question',
    text: 'Whose private key is it, and who could read it on that server?',
    why,
    say: 'Is it the key that came with Aspera, or a key of your own? And who else can open that folder on the server?',
    do: 'Let nobody paste the key to find out. Note who is an administrator of that server, and whether the folder is shared.',
    options: [
      {
        id: 'aspera',
        label: 'It is the one that came with Aspera',
        summary: "the private key is Aspera's own",
        next: 'windows-place-key',
        listen: ['it came with aspera'],
      },
      {
        id: 'own-unseen',
        label: 'A key of our own, and nobody else could read it',
        summary: 'a private key that nobody else could read',
        next: 'windows-place-key',
        listen: ['only i could read it'],
      },
      {
        id: 'own-seen',
        label: 'A key of our own, and others could read it or got it',
        summary: 'others may have the private key',
        next: 'key-exposed',
        listen: ['it was sent by mail', 'the folder is shared'],
      },
      {
        id: 'unsure',
        label: "I don't know",
        summary: 'not known whose private key it is',
        next: 'key-exposed',
        unsure: true,
      },
    ],
  },
  'private-key-in-folder': {
    ...beside,
    text: 'Could anybody else have read that private key?',
    say: 'A secret key lies there, and its file is open to others. Does anybody else have an account on that server?',
    do: 'Have the file closed now, and note since when it was open. Then ask who else has an account there.',
    options: [
      {
        id: 'nobody',
        label: 'No, nobody else has an account there',
        summary: 'nobody else could read the private key',
        next: 'keys-file',
        listen: ['only we administrators'],
      },
      read,
      readUnknown,
    ],
  },
  'private-key-beside': {
    ...beside,
    text: 'Could anybody else on that server have read the private key?',
    say: 'Beside the list there is a secret key whose file is open to others. Does anybody else have an account on that server?',
    do: 'Have that file closed now, and note its name and since when it was open. The list of keys itself is looked at next.',
    options: [
      {
        id: 'nobody',
        label: 'No, nobody else has an account there',
        summary: 'nobody else could read the private key',
        next: 'keys-content',
        listen: ['only we administrators'],
      },
      read,
      readUnknown,
    ],
  },
  'key-exposed': {
    ...claim,
    kind: 'outcome',
    verdict: 'escalate',
    text: 'Tell the security team: this private key may be in other hands',
    why: 'Whoever has it can log in wherever its public half is installed. It takes a new pair, the old public half has to go everywhere, and the logs tell whether somebody used it.',
    say: 'Please do not use that key any more. I pass this on to the people who look after security, and they tell you how it goes on.',
    do: 'Hand it on by phone, at once. The note says whose key it is and where it is installed; the key itself is in no ticket.',
    collect: [
      'Whose key it is, and its fingerprint, worked out from the .pub file. Never the private key itself.',
      'Every account and server where its public half is installed.',
      'Since when it stood in the file, who could read it, and to whom it was sent.',
    ],
    escalate: {
      because: ['key-exposed'],
      to: 'security',
      needs: ['host', 'user', 'since', 'affected', 'key-fingerprint'],
    },
  },
})
