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
    covers: ['D-03', 'D-06'],
    options: [
      {
        id: 'failed',
        label: 'Failed, refused, invalid, error, not allowed',
        summary: 'the log has lines of a failure',
        next: 'paste-lines',
      },
      { id: 'accepted', label: 'Accepted …', summary: 'the log has an accepted login', next: 'accepted' },
      {
        id: 'start-up',
        label: 'Server listening, or lines with debug1, debug2, debug3',
        summary: 'only lines of the start or of debugging',
        next: 'start-up',
      },
      { id: 'strangers', label: 'Many names I do not know', summary: 'tries of strangers', next: 'go-guessing' },
      {
        id: 'too-little',
        label: 'Only "Connection closed by authenticating user"',
        summary: 'the log says too little',
        next: 'more',
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
    covers: ['D-03'],
    options: [
      { id: 'none', label: 'No, nothing else', summary: 'only normal lines', next: 'normal' },
      { id: 'others', label: 'Yes', summary: 'other lines too', next: 'paste-lines' },
      { id: 'unsure', label: "I'm not sure", summary: 'not told apart', next: 'paste-lines', unsure: true },
    ],
  },
  accepted: {
    ...claim,
    kind: 'question',
    text: 'Who logged in, from where, and how?',
    why: '"Accepted password" or "Accepted publickey for fred from 192.0.2.60 port 59915" is a login that worked. With a key its fingerprint follows; with a certificate also its ID, its serial number and the fingerprint of the authority (CA). "session opened for local user" after it is SFTP.',
    say: 'This line is a login that worked. Are the account and the address yours?',
    covers: ['D-06'],
    options: [
      { id: 'mine', label: 'It is me', summary: 'the own login worked', next: 'login-worked' },
      { id: 'whose', label: 'I want to know whose key it was', summary: 'a key has to be told', next: 'own-key' },
      { id: 'stranger', label: 'Nobody of us', summary: 'a login that nobody knows', next: 'unknown-login' },
      { id: 'unsure', label: "I'm not sure", summary: 'not known who it was', next: 'own-key', unsure: true },
    ],
    sources: [
      { source: 'openssh-logging', section: 'Successful logins' },
      { source: 'logging-bench', section: 'accepted logins' },
    ],
  },
  'own-key': {
    ...claim,
    kind: 'check',
    text: 'Which fingerprints does your key have?',
    why: 'Since OpenSSH 6.8 the log has the SHA256 fingerprint. Servers before that logged sixteen pairs with colons (MD5), those before 6.3 none at all. A pasted public key is shown with both.',
    say: 'Please paste the line of the file that ends in dot pub. I show both kinds of fingerprint, to compare with the log.',
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
      },
      {
        id: 'private',
        label: 'It was the private key',
        summary: 'a private key was shown',
        next: 'go-exposed',
        when: ['private-key'],
      },
      { id: 'unsure', label: 'I have no key', summary: 'no key at hand', next: 'whose-key', unsure: true },
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
    say: 'Please run this on the server and compare with the fingerprint in the log, from the first to the last character.',
    commands: ['log-fingerprints-listed'],
    steps: [
      'With a certificate the log has the fingerprint of the certificate first and that of its authority after CA: compare with ssh-keygen -Lf of the certificate.',
    ],
    reader: 'ssh-keygen-l',
    covers: ['D-07', 'D-06'],
    options: [
      { id: 'known', label: 'A key we know', summary: 'the key is known', next: 'login-worked', when: ['same'] },
      {
        id: 'unknown',
        label: 'No key of ours',
        summary: 'the key is not known',
        next: 'unknown-login',
        when: ['different'],
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
    say: 'Please read me the first and the last characters of the fingerprint in the log, and look for them in the list.',
    covers: ['D-07'],
    options: [
      { id: 'yes', label: 'Yes, and we know whose it is', summary: 'the key is known', next: 'login-worked' },
      { id: 'no', label: 'No', summary: 'the key is not known', next: 'unknown-login' },
      { id: 'unsure', label: "I can't tell", summary: 'not compared', next: 'ask-admin', unsure: true },
    ],
    sources: [
      { source: 'openssh-logging', section: 'Successful logins' },
      { source: 'logging-bench', section: 'ssh-keygen -lf, SHA256 and MD5' },
    ],
  },
})
