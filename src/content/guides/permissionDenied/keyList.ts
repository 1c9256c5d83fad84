import { defineNodes } from '../../../engine/defineGuide.ts'

const claim = {
  sources: [
    { source: 'man-sshd-config', section: 'PubkeyAcceptedAlgorithms' },
    { source: 'openssh-bench', section: 'PubkeyAcceptedAlgorithms ssh-rsa, without the plus sign' },
  ],
  reviewed: '2026-11-21',
} as const

/** A list of accepted algorithms on the server that was replaced, and lacks the one of the key. */
export const keyListNodes = defineNodes({
  'key-not-in-list': {
    ...claim,
    kind: 'check',
    text: 'Which algorithms does the list of the server hold?',
    why: 'PubkeyAcceptedAlgorithms without a plus sign in front replaces the built-in list. What is not written there is refused, modern or not.',
    say: 'The server only takes the kinds of keys that stand in a list of its own. Can you, or the administrator, look which ones?',
    do: 'Note the line pubkeyacceptedalgorithms to its end, and the name that the log says is not in it.',
    commands: ['debug-settings-for'],
    options: [
      {
        id: 'ed25519',
        label: 'ssh-ed25519 stands in it',
        summary: 'the server takes Ed25519 keys',
        next: 'key-in-list',
        listen: ['it has ed25519'],
      },
      {
        id: 'mine',
        label: 'It does not, and I look after the server',
        summary: 'the list is too short; own server',
        next: 'complete-list',
        listen: ["it's my own server"],
      },
      { id: 'unsure', label: "I can't look there", summary: 'the list is not known', next: 'ask-admin', unsure: true },
    ],
  },
  'key-in-list': {
    ...claim,
    kind: 'fix',
    text: 'Use an Ed25519 key, which the list holds',
    why: 'The server accepts this kind as it is. No setting has to change.',
    say: 'We make a new key of a kind that the server takes, and register it.',
    do: 'Ask by which way in the new key can be brought to the server.',
    commands: ['key-make', 'key-install'],
    steps: ['Install the new key with the password, or send the .pub file to the administrator.'],
    verify: { text: 'The login works with the new key.', command: 'ssh-one-key' },
    undo: { text: 'Delete the two new files, and the line in authorized_keys.' },
    worked: 'solved',
    same: 'ask-admin',
    cannot: 'complete-list',
  },
  'complete-list': {
    ...claim,
    kind: 'fix',
    text: 'Add the modern algorithms to the list of the server',
    why: 'With a plus sign in front, the names are added to the built-in list, which holds Ed25519, ECDSA and rsa-sha2. Without it they replace that list.',
    say: 'The list on the server is shorter than it has to be. Its administrator can complete it with modern names.',
    do: 'Ask who wrote the line and why: a list can be short on purpose, and then the key has to change instead.',
    before: 'Keep a second session to the server open until a new login has worked.',
    commands: ['login-sshd-back-up', 'login-sshd-test', 'login-sshd-reload'],
    steps: [
      'Make the copy first.',
      'In sshd_config write "PubkeyAcceptedAlgorithms +rsa-sha2-512,rsa-sha2-256" in place of the line, or put a # in front of it. The old signature for RSA keys stays out.',
      'On Red Hat the list can come from the system-wide crypto policy: leave that as it is, and ask who set it.',
      'Test, then reload.',
    ],
    verify: { text: 'The login works, and the list holds the name from the log.' },
    undo: { text: 'Go back to the copy, test, and reload.', command: 'login-sshd-restore' },
    worked: 'solved',
    same: 'ask-admin',
    cannot: 'ask-admin',
  },
})
