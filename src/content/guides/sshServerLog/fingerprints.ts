import { defineNodes } from '../../../engine/defineGuide.ts'

const claim = {
  sources: [
    { source: 'openssh-logging', section: 'Server Logs; Successful logins' },
    { source: 'logging-bench', section: 'log lines at INFO and DEBUG1' },
  ],
  reviewed: '2026-11-21',
} as const

/** Whose key it was: fingerprints of the log, of a key, and of the list of an account. */
export const fingerprintNodes = defineNodes({
  'own-key': {
    ...claim,
    kind: 'check',
    text: 'Which fingerprints does your key have?',
    why: 'Since OpenSSH 6.8 the log has the SHA256 fingerprint. Servers before that logged sixteen pairs with colons (MD5), those before 6.3 none at all. A pasted public key is shown with both.',
    say: 'Please send me the one line of the file that ends in dot pub, and never the other file. I compare its fingerprint with the one in the log, which usually begins with SHA256.',
    do: 'See that the line begins with ssh, ecdsa or sk. If it says PRIVATE KEY, delete it and choose the answer for that.',
    commands: ['log-key-show', 'log-fingerprints-own'],
    reader: 'public-key',
    covers: ['D-07'],
    options: [
      {
        id: 'shown',
        label: 'I have both fingerprints',
        summary: 'the fingerprints of the own key are known',
        next: 'whose-key',
        when: ['good', 'weak', 'certificate', 'other-form', 'dead'],
      },
      {
        id: 'damaged',
        label: 'The key is cut off or broken',
        summary: 'the public key is not whole',
        next: 'whose-key',
        when: ['damaged'],
        listen: ['only half of the line is there'],
      },
      {
        id: 'private',
        label: 'It was the private key',
        summary: 'a private key was shown',
        next: 'go-exposed',
        when: ['private-key'],
        listen: ['it says private key at the top'],
      },
      {
        id: 'unsure',
        label: 'I have no key',
        summary: 'no key at hand',
        next: 'whose-key',
        unsure: true,
        listen: ['there is no key, only a password'],
      },
    ],
    sources: [
      { source: 'openssh-logging', section: 'Successful logins' },
      { source: 'logging-bench', section: 'ssh-keygen -lf, SHA256 and MD5' },
    ],
  },
  'whose-key': {
    ...claim,
    kind: 'check',
    text: 'Whose key has the fingerprint in the log?',
    why: 'The list of the account holds every key that may log in. The comment behind a key usually tells whose it is.',
    say: 'Please run this on the server. Then compare the fingerprints it lists, which begin with SHA256, with the one in the log.',
    do: 'Hold the list against the log, from the first to the last character, and note the comment behind the key that fits.',
    commands: ['log-fingerprints-listed'],
    steps: [
      'With a certificate the log has the fingerprint of the certificate first and that of its authority after CA: compare with ssh-keygen -Lf of the certificate.',
    ],
    reader: 'ssh-keygen-l',
    covers: ['D-07', 'D-06'],
    options: [
      {
        id: 'known',
        label: 'A key we know',
        summary: 'the key is known',
        next: 'login-worked',
        when: ['same'],
        listen: ["that is my colleague's key"],
      },
      {
        id: 'unknown',
        label: 'No key of ours',
        summary: 'the key is not known',
        next: 'unknown-login',
        when: ['different'],
        listen: ['never seen that one'],
      },
      {
        id: 'listed',
        label: 'A list, and I still have to compare',
        summary: 'the listed keys have to be compared',
        next: 'in-the-list',
        when: ['listed'],
      },
      {
        id: 'no-fingerprint',
        label: 'The line has no fingerprint',
        summary: 'the log has no fingerprint',
        next: 'ask-admin',
        listen: ['there is none in that line'],
      },
      {
        id: 'unsure',
        label: "I can't run this, or it shows no key",
        summary: 'not compared',
        next: 'ask-admin',
        unsure: true,
        when: ['no-key', 'no-file', 'passphrase'],
      },
    ],
    sources: [
      { source: 'openssh-logging', section: 'Successful logins' },
      { source: 'logging-bench', section: 'ssh-keygen -lf, SHA256 and MD5' },
    ],
  },
  'in-the-list': {
    ...claim,
    kind: 'question',
    text: 'Is the fingerprint of the log in the list?',
    why: 'Compare all characters. SHA256 is compared with SHA256, and the pairs with colons with the list of MD5.',
    say: 'Please read me the beginning and the end of the fingerprint in the log, which usually begins with SHA256. Then look for it in the list.',
    do: 'Write the characters down with their capitals, and compare SHA256 only with SHA256.',
    covers: ['D-07'],
    options: [
      {
        id: 'yes',
        label: 'Yes, and we know whose it is',
        summary: 'the key is known',
        next: 'login-worked',
        listen: ['yes, it is one of ours'],
      },
      {
        id: 'no',
        label: 'No',
        summary: 'the key is not known',
        next: 'unknown-login',
        listen: ['it is not in the list'],
      },
      { id: 'unsure', label: "I can't tell", summary: 'not compared', next: 'ask-admin', unsure: true },
    ],
    sources: [
      { source: 'openssh-logging', section: 'Successful logins' },
      { source: 'logging-bench', section: 'ssh-keygen -lf, SHA256 and MD5' },
    ],
  },
})
