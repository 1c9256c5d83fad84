import { defineNodes } from '../../../engine/defineGuide.ts'

const reviewed = '2026-11-20'
const article = { source: 'iris-article', section: 'AuthenticateWithKeyPair' } as const
const bench = (section: string) => ({ source: 'libssh2-bench', section }) as const
const reference = (section: string) => ({ source: 'iris-class-reference', section }) as const

const rsaSample = {
  says: 'The sample public key is of the type ssh-rsa, and the private key begins with BEGIN RSA PRIVATE KEY.',
  trouble:
    'The library up to 1.10 signs with RSA keys in the SHA-1 way only, and OpenSSH 8.8 and later refuse that. Such a pair stops working when the partner upgrades.',
  instead: 'Make a new ECDSA or Ed25519 pair. Do not ask the partner to accept ssh-rsa signatures again.',
  source: article,
} as const

/** The server does not accept the key, or a key file cannot be used (C-03). */
export const keyNodes = defineNodes({
  'key-refused': {
    kind: 'question',
    text: 'Is this public key registered for this account at the server?',
    why: 'The server answers an unknown key, an unknown user and a denied user in the same way. The partner can compare the fingerprint of the key they have with yours.',
    say: 'Has the partner confirmed that they registered exactly this key for exactly this user name?',
    options: [
      {
        id: 'no',
        label: 'No, or not compared',
        summary: 'the registration of the key is not confirmed',
        next: 'register-key',
      },
      { id: 'yes', label: 'Yes, they compared the fingerprint', summary: 'the key is registered', next: 'key-type' },
      {
        id: 'unsure',
        label: "I don't know",
        summary: 'the registration of the key is not known',
        next: 'register-key',
        unsure: true,
      },
    ],
    sources: [bench('key not registered, unknown user, denied user'), article],
    reviewed,
    covers: ['C-03'],
  },
  'register-key': {
    kind: 'fix',
    text: 'Have the partner register the public key',
    why: 'The fingerprint names a key without showing it. With it the partner can see at once whether they have the right one.',
    say: 'Please send the partner the public key and its fingerprint, and ask them to compare. The private key stays with you.',
    commands: ['iris-key-pair'],
    steps: [
      'Send the partner the user name, the fingerprint, and the one line of the .pub file. Never send the private key.',
      'Ask them to look into the log of the SSH server for the minute of your next try: it says whether the user or the key is refused.',
      'Then log in again.',
    ],
    verify: { text: 'The login works.', command: 'iris-login-key' },
    undo: { text: 'The partner removes the line again.' },
    worked: 'resolved-session',
    same: 'key-type',
    cannot: 'escalate-login',
    sources: [article, bench('key not registered')],
    reviewed,
    conflicts: [rsaSample],
    covers: ['C-03'],
  },
  'key-type': {
    kind: 'check',
    text: 'Is it an RSA key with an old library?',
    why: 'The library up to 1.10 can sign with an RSA key only in a way that current servers refuse. It often begins on the day the partner upgrades.',
    say: 'Please tell me the version of the SSH library, and the first word in the public key file.',
    commands: ['iris-versions', 'iris-key-pair'],
    steps: ['The type stands at the end of the fingerprint line, in brackets: (RSA), (ECDSA), (ED25519) or (DSA).'],
    options: [
      { id: 'rsa', label: 'RSA', summary: 'it is an RSA key', next: 'new-key' },
      { id: 'dsa', label: 'DSA', summary: 'it is a DSA key, which servers no longer accept', next: 'new-key' },
      { id: 'other', label: 'ECDSA or ED25519', summary: 'it is an ECDSA or Ed25519 key', next: 'escalate-login' },
      {
        id: 'unsure',
        label: "I can't find out",
        summary: 'the type of the key is not known',
        next: 'new-key',
        unsure: true,
      },
    ],
    sources: [
      bench('RSA, ECDSA, Ed25519 and DSA keys with libssh2 1.10.0, 1.11.0, 1.11.1 and the development version'),
      { source: 'libssh2-issue-634', section: 'whole thread' },
    ],
    reviewed,
    conflicts: [rsaSample],
    covers: ['C-03'],
  },
  'check-key-paths': {
    kind: 'check',
    text: 'Are both key files there, in the right order?',
    why: 'The paths are looked for on the machine that IRIS runs on, by the account that IRIS runs as. The call wants the public file first and the private file second.',
    say: 'Please look on the IRIS machine whether both files exist and whether the program may read them.',
    commands: ['iris-key-files'],
    options: [
      {
        id: 'missing',
        label: 'One is missing or may not be read',
        summary: 'a key file is missing or unreadable',
        next: 'fix-key-paths',
      },
      {
        id: 'swapped',
        label: 'They stand in the wrong order in the call',
        summary: 'the key files are exchanged',
        next: 'fix-key-paths',
      },
      {
        id: 'fine',
        label: 'Both are there, in the right order',
        summary: 'both key files are there',
        next: 'private-key-which',
      },
      {
        id: 'unsure',
        label: "I can't check this",
        summary: 'the key files were not looked at',
        next: 'private-key-which',
        unsure: true,
      },
    ],
    sources: [
      reference('AuthenticateWithKeyPair: publickeyfile, privatekeyfile'),
      bench('key files missing and exchanged'),
    ],
    reviewed,
    covers: ['C-03'],
  },
  'fix-key-paths': {
    kind: 'fix',
    text: 'Give the right paths, readable for the account of IRIS',
    why: 'IRIS runs as a system account of its own, often irisusr on Linux. It cannot enter a private home folder, and a path on your own PC means nothing to it.',
    say: 'The program looks for the key files on the server, not on your PC. We put them where it can read them.',
    commands: ['iris-key-files', 'iris-login-key'],
    steps: [
      'Put both files into a folder that belongs to the account of IRIS and that nobody else can enter.',
      'Give the private file to that account, readable for it alone. Do not make it readable for everybody.',
      'Write the whole paths into the call: public file first, private file second.',
      'In an adapter fill in both settings: SFTPPublicKeyFile and SFTPPrivateKeyFile.',
    ],
    verify: {
      text: 'ls, run as the account of IRIS, shows both files, and the login works.',
      command: 'iris-key-files',
    },
    undo: { text: 'Put the old paths back, and delete the copies.' },
    worked: 'resolved-session',
    same: 'private-key-which',
    cannot: 'escalate-login',
    sources: [
      reference('AuthenticateWithKeyPair'),
      bench('key files missing'),
      { source: 'iris-ftp-adapter', section: 'SFTPPublicKeyFile, SFTPPrivateKeyFile' },
    ],
    reviewed,
    covers: ['C-03'],
  },
  'private-key-which': {
    kind: 'check',
    text: 'How does the private key file begin?',
    why: 'The first line tells the format. It is the only line to look at: the rest of the file is the secret.',
    say: 'Please read me the first line of the private key file only, and nothing more of it.',
    commands: ['iris-key-first-line'],
    options: [
      {
        id: 'pem',
        label: 'BEGIN RSA PRIVATE KEY, or BEGIN EC PRIVATE KEY',
        summary: 'the private key is in PEM form',
        next: 'key-passphrase',
      },
      {
        id: 'openssh',
        label: 'BEGIN OPENSSH PRIVATE KEY',
        summary: 'the private key is in the OpenSSH form',
        next: 'key-passphrase',
      },
      { id: 'putty', label: 'PuTTY-User-Key-File', summary: 'the private key is a PuTTY file', next: 'key-formats' },
      {
        id: 'public',
        label: 'ssh-rsa, ssh-ed25519 or the like',
        summary: 'the file is the public half',
        next: 'key-formats',
      },
      {
        id: 'unsure',
        label: "Something else, or I can't look",
        summary: 'the form of the key is not known',
        next: 'key-formats',
        unsure: true,
      },
    ],
    sources: [bench('PuTTY key, public half, PEM and OpenSSH keys'), article],
    reviewed,
    covers: ['C-03'],
  },
})
