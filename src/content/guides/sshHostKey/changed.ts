import { defineNodes } from '../../../engine/defineGuide.ts'

const claim = {
  sources: [
    { source: 'openssh-bench', section: 'host key changed, host key unknown' },
    { source: 'man-ssh', section: 'VERIFYING HOST KEYS' },
  ],
  reviewed: '2026-11-20',
} as const

/** A key that changed, and finding out why. */
export const changedNodes = defineNodes({
  start: {
    ...claim,
    kind: 'question',
    text: 'What does ssh say about the host key?',
    why: 'A changed key can be an attack; an unknown key is normal the first time.',
    say: 'Does the message say that something has changed, or only that the key is not known?',
    options: [
      {
        id: 'changed',
        label: 'REMOTE HOST IDENTIFICATION HAS CHANGED',
        summary: 'the host key has changed',
        next: 'changed',
      },
      { id: 'revoked', label: 'The host key is revoked', summary: 'the host key is revoked', next: 'revoked' },
      {
        id: 'unknown',
        label: 'No … host key is known, or only Host key verification failed',
        summary: 'the host key is not known',
        next: 'unknown',
      },
      { id: 'unsure', label: 'Something else', summary: 'the message is not clear', next: 'unknown', unsure: true },
    ],
  },
  changed: {
    ...claim,
    kind: 'question',
    text: 'Do you know why the key changed?',
    why: 'A server that was installed anew, or a machine that got the address of another, has a new key. If nobody knows of such a change, somebody may stand in between.',
    say: 'The server identifies itself with another key than before. Do you know whether it was set up anew or replaced?',
    hint: 'Do not answer with StrictHostKeyChecking=no: a changed key then still goes through for key logins, and nobody has looked.',
    conflicts: [
      {
        says: 'Many answers on the web: delete known_hosts, or set StrictHostKeyChecking no.',
        trouble: 'The first forgets every server, the second accepts a false one.',
        instead: 'Compare the fingerprint with the server, then forget this one key.',
        source: { source: 'openssh-bench', section: 'StrictHostKeyChecking no with a changed key' },
      },
    ],
    options: [
      {
        id: 'new',
        label: 'Yes, it was installed anew or replaced',
        summary: 'the server was set up anew',
        next: 'compare',
      },
      {
        id: 'other',
        label: 'The address now belongs to another machine',
        summary: 'another machine has the address',
        next: 'compare',
      },
      {
        id: 'revoked',
        label: 'The message says that the key is revoked',
        summary: 'the host key is revoked',
        next: 'revoked',
      },
      { id: 'no', label: 'No, nobody knows of a change', summary: 'no known reason', next: 'ask-before' },
      { id: 'unsure', label: 'I have to ask', summary: 'not known', next: 'ask-before', unsure: true },
    ],
  },
  'ask-before': {
    ...claim,
    kind: 'fix',
    text: 'Ask whoever runs the server, before anything else',
    why: 'Until somebody confirms the change, do not log in and do not type a password.',
    say: 'Please do not log in yet. First we ask the people who run the server whether its key was changed on purpose.',
    commands: [],
    steps: [
      'Ask by phone or in person, not through the same connection and not by answering a mail.',
      'Ask for the fingerprint: it begins with SHA256:.',
    ],
    verify: { text: 'They confirm the change and read you the new fingerprint.' },
    undo: { text: 'Nothing was changed.' },
    worked: 'compare',
    same: 'stop',
    cannot: 'stop',
  },
  compare: {
    ...claim,
    kind: 'check',
    text: 'Is the new fingerprint the true one?',
    why: 'The server shows a key; the administrator reads the fingerprint at the server itself. Only when both are equal to the last character is it the right server.',
    say: 'Please read me all the characters after SHA256, one by one. The administrator reads them from the server itself.',
    commands: ['host-key-stored', 'host-key-shown', 'host-key-true'],
    options: [
      { id: 'equal', label: 'They are equal', summary: 'the fingerprint is the true one', next: 'forget' },
      { id: 'different', label: 'They differ', summary: 'the fingerprint is not the true one', next: 'stop' },
      {
        id: 'unsure',
        label: 'Nobody can read it at the server',
        summary: 'the fingerprint was not compared',
        next: 'ask-admin',
        unsure: true,
      },
    ],
    sources: [
      { source: 'openssh-bench', section: 'ssh-keyscan and ssh-keygen -l' },
      { source: 'man-ssh', section: 'VERIFYING HOST KEYS' },
    ],
  },
  forget: {
    ...claim,
    kind: 'fix',
    text: 'Forget the old key, accept the new one',
    why: 'Only the entry of this server is taken out; all others stay.',
    say: 'Now we remove the old key of this one server. At the next connection you compare the fingerprint once more and say yes.',
    before: 'Only after the fingerprints were compared, from the first character to the last.',
    commands: ['host-key-forget', 'host-key-forget-port', 'host-key-accept'],
    steps: [
      'Port 22: the first command. Any other port: the second one; the entry is stored with its port, and ssh-keygen says "not found" with the wrong spelling.',
      'If the message names a file of the system, /etc/ssh/ssh_known_hosts, the administrator of your computer has to change it.',
      'Run only the one that fits: each run replaces known_hosts.old.',
      'Then connect, compare, answer yes.',
    ],
    verify: { text: 'ssh connects and asks nothing more.', command: 'host-key-stored' },
    undo: { text: 'Put known_hosts.old back in place of known_hosts.' },
    worked: 'solved',
    same: 'ask-admin',
    cannot: 'ask-admin',
    sources: [{ source: 'openssh-bench', section: 'ssh-keygen -R with both spellings' }],
  },
})
