import { defineNodes } from '../../../engine/defineGuide.ts'

const claim = {
  sources: [
    { source: 'clients-bench', section: 'keys in five formats, given to eleven clients' },
    { source: 'putty-docs', section: 'PuTTYgen' },
  ],
  reviewed: '2026-11-21',
} as const

/** Key files of one program for another one, and their passphrases. */
export const keyNodes = defineNodes({
  'key-format': {
    ...claim,
    kind: 'question',
    text: 'Which program reads the key?',
    why: 'The first line of the file names its format: "PuTTY-User-Key-File-2" or "-3", "BEGIN OPENSSH PRIVATE KEY", "BEGIN RSA PRIVATE KEY". Each program reads some of them. A line that begins with ssh-rsa or ssh-ed25519 is the public half, and no program logs in with that.',
    say: 'Please open the key file with an editor and read me only its first line. Never send me or anybody the rest.',
    options: [
      {
        id: 'putty',
        label: 'PuTTY, plink, WinSCP or an old FileZilla',
        summary: 'a program that wants .ppk',
        next: 'convert-to-ppk',
      },
      {
        id: 'library',
        label: 'A program with a library: Java, Python, Ruby, .NET, Jenkins, a database tool',
        summary: 'a program with a library',
        next: 'convert-to-pem',
      },
      {
        id: 'putty-key',
        label: 'Any program, and the file is a .ppk',
        summary: 'a PuTTY key for another program',
        next: 'convert-from-ppk',
      },
      {
        id: 'unsure',
        label: "I'm not sure",
        summary: 'the program is not known',
        next: 'same-with-ssh',
        unsure: true,
      },
    ],
  },
  'convert-to-ppk': {
    ...claim,
    kind: 'fix',
    text: 'Make a .ppk copy of the key',
    why: 'PuTTY and its relatives log in with .ppk files only. The key inside stays the same, so nothing changes on the server. PuTTY older than 0.75 does not read .ppk version 3: save version 2 for it, or update PuTTY.',
    say: 'We make a copy of the key in the format that this program reads. The key itself stays the same.',
    commands: ['client-key-to-ppk'],
    steps: [
      'On Windows: start PuTTYgen, Conversions, Import key, choose the file; then Save private key.',
      'For an old PuTTY: in PuTTYgen, Key, Parameters for saving key files, choose version 2 before you save.',
      'WinSCP offers the conversion itself when you choose the file.',
      'In PuTTY: Connection, SSH, Auth, Credentials: choose the .ppk file.',
    ],
    verify: { text: 'The program takes the file, and asks for its passphrase if it has one.' },
    undo: { text: 'Delete the .ppk copy.' },
    worked: 'solved',
    same: 'same-with-ssh',
    cannot: 'ask-admin',
  },
  'convert-to-pem': {
    ...claim,
    kind: 'fix',
    text: 'Update the program; else give it a copy in the older format',
    why: 'Since OpenSSH 7.8, ssh-keygen writes "BEGIN OPENSSH PRIVATE KEY". JSch 0.1.55, old Jenkins plugins and others read only the older PEM format, and no Ed25519 keys at all; paramiko before 2.7 reads RSA and ECDSA keys only so. The maintained successor of JSch, com.github.mwiede:jsch, reads both.',
    say: 'The program is too old for this kind of key. Updating it is best; otherwise we make it a copy in the older format.',
    commands: ['client-key-to-pem'],
    steps: [
      'Best: update the program or its library. For JSch replace com.jcraft:jsch by com.github.mwiede:jsch, which needs no other change in the program.',
      'Ed25519 keys have no older format. For a program that cannot be updated make an RSA key of 3072 bits of its own, and register it.',
      'For Net::SSH (Capistrano, Test Kitchen) add the gems ed25519 and bcrypt_pbkdf.',
    ],
    verify: {
      text: 'The first line of the copy is "BEGIN RSA PRIVATE KEY" or "BEGIN EC PRIVATE KEY", and the program takes it.',
    },
    undo: { text: 'Delete the copy; the key itself was not changed.' },
    worked: 'solved',
    same: 'same-with-ssh',
    cannot: 'ask-admin',
    sources: [
      { source: 'clients-bench', section: 'JSch 0.1.55 and 2.28 with five key formats' },
      { source: 'openssh-release-notes', section: '7.8: the default format of new keys' },
      { source: 'jsch-code', section: 'Readme: differences to com.jcraft' },
    ],
  },
  'convert-from-ppk': {
    ...claim,
    kind: 'fix',
    text: 'Turn the PuTTY key into one that the program reads',
    why: 'A .ppk is read by PuTTY and its relatives. Most libraries and ssh want the OpenSSH format.',
    say: 'This is a key in the format of PuTTY. We make a copy in the usual format.',
    commands: ['key-from-putty'],
    steps: ['On Windows: PuTTYgen, load the .ppk, Conversions, Export OpenSSH key.'],
    verify: { text: 'The first line of the new file says OPENSSH PRIVATE KEY or RSA PRIVATE KEY.' },
    undo: { text: 'Delete the new file.' },
    worked: 'solved',
    same: 'same-with-ssh',
    cannot: 'ask-admin',
  },
  'give-passphrase': {
    ...claim,
    kind: 'fix',
    text: 'Give the program the passphrase, an agent, or a key of its own',
    why: 'The key is encrypted. Keep it so: a key without a passphrase is as good as a password lying open. A program that runs by itself is better off with a key of its own that may do only what the program needs.',
    say: 'The key asks for its passphrase, and the program does not know it. We tell it, or we let an agent hold the key.',
    commands: ['agent-add-key'],
    steps: [
      'A person at the machine: load the key into an agent once, ssh-agent or Pageant, and let the program use the agent.',
      'paramiko: connect(..., passphrase=...). JSch: addIdentity(file, passphrase). ssh2 for Node.js: passphrase. AsyncSSH: passphrase. Read it from a secret store, never from the source code.',
      'A service: make a key of its own for it, register it, and limit it in authorized_keys, for example with from= and restrict.',
      'Typed and still wrong: check the keyboard layout and Caps Lock, and try ssh-keygen -y with the file, which says at once whether the passphrase fits.',
    ],
    verify: { text: 'The program gets past the key; ssh-add -l lists it where an agent is used.' },
    undo: { text: 'Take the key out of the agent again with ssh-add -d.' },
    worked: 'solved',
    same: 'same-with-ssh',
    cannot: 'ask-admin',
    sources: [
      { source: 'clients-bench', section: 'encrypted keys with and without a passphrase' },
      { source: 'man-ssh-add', section: '-d, -l' },
      { source: 'man-sshd', section: 'AUTHORIZED_KEYS FILE FORMAT: from, restrict' },
    ],
  },
})
