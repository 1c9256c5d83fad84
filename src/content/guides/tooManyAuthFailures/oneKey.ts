import { defineNodes } from '../../../engine/defineGuide.ts'

const claim = {
  sources: [
    { source: 'openssh-logging', section: 'Too many authentication failures' },
    { source: 'man-ssh-config', section: 'IdentitiesOnly, IdentityFile' },
    { source: 'login-bench', section: 'IdentitiesOnly with one of seven keys' },
  ],
  reviewed: '2026-11-20',
} as const

/** Offering the one right key: once, by its public half, and with fewer keys in the agent. */
export const oneKeyNodes = defineNodes({
  'offer-one-key': {
    ...claim,
    kind: 'fix',
    text: 'Offer this one key and no other',
    why: 'IdentitiesOnly makes ssh leave the other keys of the agent alone. -i by itself is not enough: a key that is not in the agent has its turn only after all that are.',
    say: 'This command logs you in with the one right key. It changes nothing, on your computer or on the server.',
    commands: ['ssh-one-key'],
    steps: [
      'Which key? The lines "Offering public key" of ssh -v name those that were refused, so it is probably none of these. ssh-keygen -lf with a .pub file shows its fingerprint, to compare with the one that was registered for you.',
    ],
    covers: ['D-74'],
    conflicts: [
      {
        says: 'The client tries the keys of the agent in an unpredictable order.',
        trouble:
          'Seen in OpenSSH 9.2: first the keys that are in the agent and also named with -i or in the configuration, then the agent in the order in which its keys were added, then named keys that are not in the agent.',
        instead: 'Do not rely on the order in either case. IdentitiesOnly and -i leave one key to be offered.',
        source: { source: 'openssh-logging', section: 'Too many authentication failures' },
      },
    ],
    verify: { text: 'The prompt of the server appears. With -v there is one line "Offering public key".' },
    undo: { text: 'Nothing to undo: the command holds for this one connection.' },
    worked: 'keep-it',
    same: 'still-several',
    cannot: 'agent-key',
  },
  'still-several': {
    ...claim,
    kind: 'check',
    text: 'What is offered now?',
    why: 'IdentityFile lines of ~/.ssh/config add up. A block for all hosts with many of them still offers many keys, also with IdentitiesOnly.',
    say: 'Please run it once more with dash v, and count the lines that say Offering public key.',
    commands: ['ssh-one-key-verbose', 'ssh-settings-for-host'],
    covers: ['D-74'],
    options: [
      {
        id: 'several',
        label: 'Several keys are still offered',
        summary: 'key files of the configuration are still offered',
        next: 'fewer-in-config',
      },
      {
        id: 'one',
        label: 'One key, and the server hangs up',
        summary: 'the server hangs up after one key',
        next: 'server-limit',
      },
      {
        id: 'denied',
        label: 'It says "Permission denied" now',
        summary: 'the key is refused, the limit is no longer the trouble',
        next: 'go-on-permission-denied',
      },
      {
        id: 'unsure',
        label: "I can't tell",
        summary: 'not known what is offered now',
        next: 'forget-keys',
        unsure: true,
      },
    ],
  },
  'fewer-in-config': {
    ...claim,
    kind: 'fix',
    text: 'Move the key files out of the block for all hosts',
    why: 'What stands under "Host *" is tried for every server. Each key belongs in a block of its own server.',
    say: 'Your settings file names many keys for every server. We give each server its own.',
    commands: [],
    steps: [
      'Make a copy of ~/.ssh/config.',
      'Open ~/.ssh/config. Find the lines IdentityFile under "Host *" and those above the first Host line.',
      'Move each into the Host block of the server it belongs to, with IdentitiesOnly yes below it. Delete those that belong to no server any more.',
      'Leave "Host *" at the end of the file: of most settings the first value found counts.',
    ],
    covers: ['D-74', 'D-75'],
    verify: { text: 'ssh -G with the server shows one identityfile line.', command: 'ssh-settings-for-host' },
    undo: { text: 'Put the copy of ~/.ssh/config back.' },
    worked: 'solved',
    same: 'server-limit',
    cannot: 'ask-admin',
  },
  'agent-key': {
    ...claim,
    kind: 'fix',
    text: 'Pick the key of the agent by its public half',
    why: 'ssh takes a .pub file after -i as well and then uses that one key of the agent. The private file need not be on this computer.',
    say: 'You do not need the private file for this. The public one tells the agent which key to use.',
    commands: ['ssh-one-key-of-agent'],
    steps: [
      'No .pub file? ssh-add -L lists the public keys of the agent. Copy the right line into a new file whose name ends in .pub.',
      'If the private file is here and only its .pub file is gone, ssh-keygen -y -f with the private file prints it anew. Older keys (PEM format) of the agent are not offered without it.',
    ],
    sources: [
      { source: 'openssh-logging', section: 'An agent has the key but does not use it' },
      { source: 'login-bench', section: 'a .pub file as identity, private file moved away' },
    ],
    covers: ['D-77'],
    verify: { text: 'The prompt of the server appears.', command: 'key-fingerprint-public' },
    undo: { text: 'Nothing to undo: the command holds for this one connection.' },
    worked: 'keep-it',
    same: 'forget-keys',
    cannot: 'forget-keys',
  },
  'forget-keys': {
    ...claim,
    kind: 'fix',
    text: 'Take the keys you do not need out of the agent',
    why: 'The second way, where IdentitiesOnly cannot be given: a program that has no such setting, or a forwarded agent. The key files stay where they are.',
    say: 'We let the helper program that holds your keys forget the ones you do not need. The key files stay.',
    commands: ['agent-forget-key'],
    steps: [
      'Take them out one by one until fewer than six are left, or all at once with ssh-add -D and then add the right one with ssh-add.',
      '"Bad key file" means that the .pub file of an old PEM key is missing. Write it anew first, with ssh-keygen -y. Keys in the newer format need none.',
      'Does the desktop put them back at the next login? Then use the Host block with IdentitiesOnly instead.',
    ],
    covers: ['D-74', 'D-77'],
    conflicts: [
      {
        says: 'To take a key out with ssh-add -d both files must exist, the private and the public one.',
        trouble:
          'True for old PEM keys only. With the newer format ssh-add 9.2 takes the key out without its .pub file.',
        instead: 'Try it; write the .pub file anew where it says "Bad key file".',
        source: { source: 'openssh-logging', section: 'Too many authentication failures' },
      },
    ],
    verify: { text: 'ssh-add -l lists fewer than six keys, and the login works.', command: 'agent-list' },
    undo: { text: 'ssh-add with the key file puts a key back.', command: 'agent-add-key' },
    worked: 'keep-it',
    same: 'forget-all',
    cannot: 'ask-admin',
  },
  'forget-all': {
    ...claim,
    kind: 'fix',
    text: 'Empty the agent and add the one right key',
    why: 'Where it is not clear which of the keys get in the way, an agent with one key leaves no doubt.',
    say: 'We empty the list of keys and put only the right one back. Nothing is deleted from your disk.',
    before:
      'Keep the list that the first command prints: it names the keys that have to come back. A key without a file of its own, such as one that was forwarded or came from a card, is gone until it is loaded anew.',
    commands: ['agent-list', 'agent-forget-all', 'agent-add-key'],
    covers: ['D-74'],
    verify: { text: 'ssh-add -l lists one key, and the login works.', command: 'agent-list' },
    undo: { text: 'ssh-add with each of the other key files.' },
    worked: 'keep-it',
    same: 'server-limit',
    cannot: 'ask-admin',
  },
})
