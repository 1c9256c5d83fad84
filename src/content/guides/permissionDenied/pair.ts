import { defineNodes } from '../../../engine/defineGuide.ts'

const claim = {
  sources: [
    { source: 'openssh-logging', section: 'Debugging key-based authentication' },
    { source: 'login-bench', section: 'a private key beside a foreign .pub file' },
  ],
  reviewed: '2026-11-20',
} as const

/** The key was offered and refused: which way leads to the server, and do the two files belong together. */
export const pairNodes = defineNodes({
  'key-not-authorized': {
    ...claim,
    kind: 'question',
    text: 'What kind of server is it, and can somebody get in?',
    why: 'The server does not know this key for this account, or may not read where it is written. What is wrong can only be seen on its side.',
    say: 'The server does not know your key for this account. Can you or somebody else still log in there, for example with a password?',
    covers: ['D-70', 'D-93'],
    options: [
      {
        id: 'unix',
        label: 'Linux, macOS or Unix, and somebody can get in',
        summary: 'a Unix server, somebody can get in',
        next: 'key-pair',
      },
      {
        id: 'windows',
        label: 'Windows, and somebody can get in',
        summary: 'a Windows server, somebody can get in',
        next: 'windows-keys',
      },
      { id: 'git', label: 'A Git host with a web page', summary: 'a Git host', next: 'git-register' },
      {
        id: 'nobody',
        label: 'I have no other way in',
        summary: 'no other way into the server',
        next: 'send-public-key',
      },
      { id: 'unsure', label: "I'm not sure", summary: 'kind of server not known', next: 'key-pair', unsure: true },
    ],
  },
  'key-pair': {
    ...claim,
    kind: 'check',
    text: 'Do the private key and its .pub file belong together?',
    why: 'ssh offers what stands in the .pub file. If that is from another pair, the server asks for a signature that the private key cannot give, or a wrong line was registered.',
    say: 'Please run the two commands and compare the long line after SHA256. They have to be the same.',
    commands: ['key-fingerprint-private', 'key-fingerprint-public'],
    covers: ['D-73'],
    options: [
      { id: 'same', label: 'The two are the same', summary: 'both key files belong together', next: 'key-installed' },
      {
        id: 'different',
        label: 'They differ, or ssh says "contents do not match public"',
        summary: 'private and public key file are not one pair',
        next: 'renew-public-half',
      },
      {
        id: 'no-public',
        label: 'There is no .pub file',
        summary: 'the .pub file is missing',
        next: 'renew-public-half',
      },
      {
        id: 'unsure',
        label: "I can't check this",
        summary: 'the pair was not compared',
        next: 'key-installed',
        unsure: true,
      },
    ],
  },
  'renew-public-half': {
    ...claim,
    kind: 'fix',
    text: 'Write the .pub file anew from the private key',
    why: 'The private key holds its public half. The old .pub file is kept under another name, in case it belongs to a key you still need.',
    say: 'The two files do not belong together. We write the public one anew and keep the old one.',
    commands: ['key-renew-public-file'],
    covers: ['D-73', 'D-77'],
    verify: { text: 'Both fingerprints are the same.', command: 'key-fingerprint-public' },
    undo: { text: 'Move the file that ends in .pub.before back.' },
    worked: 'solved',
    same: 'key-installed',
    cannot: 'key-installed',
  },
  'git-host': {
    ...claim,
    kind: 'check',
    text: 'Who are you to the Git host?',
    why: 'Every login to a Git host is as the account git; the key tells who you are. Your own name in front of the @ is refused.',
    say: 'Please run this command. It asks the Git host who you are, and changes nothing.',
    commands: ['ssh-git-host'],
    sources: [{ source: 'git-host-help', section: 'Testing your SSH connection' }],
    covers: ['D-93'],
    options: [
      { id: 'greeted', label: 'It greets me by name', summary: 'the Git host knows the key', next: 'git-no-access' },
      {
        id: 'denied',
        label: 'Permission denied (publickey)',
        summary: 'the Git host does not know the key',
        next: 'offered',
      },
      { id: 'unsure', label: "I can't run this", summary: 'the Git host was not asked', next: 'offered', unsure: true },
    ],
  },
  'git-register': {
    ...claim,
    kind: 'fix',
    text: 'Register the public key at the Git host',
    why: 'The host compares the key with those of all its accounts. A key can belong to one account only.',
    say: 'Please add the public key on the web page of the Git host, in the settings of your account. It is the file that ends in dot pub.',
    commands: ['key-fingerprint-public'],
    steps: [
      'Open the .pub file in an editor and copy its one line, from ssh- to the end. Never the file without .pub.',
      'Web page of the host: Settings, SSH keys, New key. Paste the line and save.',
      'Compare the fingerprint that the page shows with the one of the command.',
      'An organization with single sign-on may ask you to allow the key for it, once.',
    ],
    sources: [{ source: 'git-host-help', section: 'Testing your SSH connection' }],
    covers: ['D-70'],
    verify: { text: 'ssh -T with the Git host greets you by name.', command: 'ssh-git-host' },
    undo: { text: 'Delete the key on the same page.' },
    worked: 'solved',
    same: 'ask-admin',
    cannot: 'ask-admin',
  },
})
