import { defineNodes } from '../../../engine/defineGuide.ts'

const claim = {
  sources: [
    { source: 'openssh-bench', section: 'host key changed, host key unknown' },
    { source: 'man-ssh', section: 'VERIFYING HOST KEYS' },
  ],
  reviewed: '2026-11-20',
} as const

/** A key that is not stored yet, for people and for scripts; and how it ends. */
export const unknownNodes = defineNodes({
  unknown: {
    ...claim,
    kind: 'question',
    text: 'Who connects: a person, or a script?',
    why: 'ssh can only ask when somebody sits at a terminal. In a script, or with strict checking, it stops.',
    say: 'Did you type the command yourself, or does a program run it for you?',
    options: [
      { id: 'person', label: 'A person at a terminal', summary: 'a person connects', next: 'first-time' },
      {
        id: 'script',
        label: 'A script, a scheduled job or a program',
        summary: 'a script connects',
        next: 'script-key',
      },
      { id: 'unsure', label: "I'm not sure", summary: 'not known who connects', next: 'first-time', unsure: true },
    ],
  },
  'first-time': {
    ...claim,
    kind: 'fix',
    text: 'Connect once by hand and compare the fingerprint',
    why: 'The first connection stores the key, and every later one is compared with it. So the first one must be right.',
    say: 'Please connect by hand. Before you answer yes, compare the fingerprint with the one you were told.',
    commands: ['host-key-true', 'host-key-accept'],
    verify: { text: 'The key is stored, and ssh asks nothing more.', command: 'host-key-stored' },
    undo: { text: 'Forget the key again with ssh-keygen -R.' },
    worked: 'solved',
    same: 'ask-admin',
    cannot: 'ask-admin',
  },
  'script-key': {
    ...claim,
    kind: 'fix',
    text: 'Store the key for the account that runs the script',
    why: 'A script reads the known_hosts of its own account: root, a service account, a container. What you accepted as yourself does not count there.',
    say: 'The program runs under its own account, and that account does not know the server. The key has to be stored there once.',
    commands: ['host-key-shown', 'host-key-true', 'host-key-accept'],
    steps: [
      'Become the account of the script, for example with: sudo -u NAME -s',
      'Connect once, compare the fingerprint, accept.',
      'In a container or image, put the compared line into /etc/ssh/ssh_known_hosts when it is built.',
      'StrictHostKeyChecking=accept-new takes unknown keys unseen and still refuses changed ones; "no" takes everything and protects from nothing.',
    ],
    verify: { text: 'As that account, the key is found.', command: 'host-key-stored' },
    undo: { text: 'Forget the key again with ssh-keygen -R as that account.' },
    worked: 'solved',
    same: 'ask-admin',
    cannot: 'ask-admin',
    sources: [
      { source: 'openssh-bench', section: 'accept-new, no, batch mode' },
      { source: 'man-ssh-config', section: 'StrictHostKeyChecking' },
    ],
  },
  solved: {
    ...claim,
    kind: 'outcome',
    verdict: 'resolved',
    text: 'It works',
    why: 'The key is compared and stored. If it ever changes again, ssh will warn.',
    say: 'It works now. You can go on with your work.',
  },
  revoked: {
    ...claim,
    kind: 'outcome',
    verdict: 'escalate',
    text: 'Stop: this host key was revoked',
    why: 'Somebody put this key on a list of keys that must not be trusted any more: a @revoked line in known_hosts, or the file that RevokedHostKeys names. ssh-keygen -R leaves such a line alone, and nobody should take it out to get in.',
    say: 'Somebody decided that this key must no longer be trusted, so please do not log in. I ask the people who look after the server.',
    collect: [
      'The whole message with the fingerprint.',
      'Who keeps known_hosts or the list of revoked host keys, and why the key is on it.',
      'Whether the server has a new key, and its fingerprint, read at the server itself.',
    ],
    sources: [
      { source: 'openssh-bench', section: '@revoked line; RevokedHostKeys; ssh-keygen -R with a @revoked line' },
      { source: 'man-ssh-keygen', section: '-R' },
    ],
  },
  stop: {
    ...claim,
    kind: 'outcome',
    verdict: 'escalate',
    text: 'Stop: this may not be the right server',
    why: 'The fingerprint is not the one the administrator reads, or nobody confirms the change. Do not log in; a password typed now may be in other hands.',
    say: 'Please do not log in there. I pass this on to the people who look after security.',
    collect: [
      'The whole warning with the fingerprint.',
      'The fingerprint that the administrator read, if somebody did.',
      'The network you are in, and the address that the name leads to.',
      'Whether a password was typed since; if so, change it from another network.',
    ],
  },
  'ask-admin': {
    ...claim,
    kind: 'outcome',
    verdict: 'escalate',
    text: 'The administrator of the server has to look',
    why: 'What is left can only be seen or changed on the server.',
    say: 'This has to be looked at by the administrator of the server. I have put together what they need.',
    collect: [
      'The whole message with the fingerprint.',
      'The fingerprint the server shows now (ssh-keyscan into ssh-keygen -lf -).',
      'Ask for: the output of ssh-keygen -l for the keys on the server.',
    ],
  },
})
