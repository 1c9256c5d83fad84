import { defineNodes } from '../../../engine/defineGuide.ts'

const claim = {
  sources: [
    { source: 'openssh-logging', section: 'Too many authentication failures' },
    { source: 'man-ssh-config', section: 'Host; the order in which values are taken' },
    { source: 'login-bench', section: 'ssh -G with two Host blocks in both orders' },
  ],
  reviewed: '2026-11-20',
} as const

/** Remembering the cure in ~/.ssh/config, and the order of its blocks. */
export const hostBlockNodes = defineNodes({
  'keep-it': {
    ...claim,
    kind: 'question',
    text: 'Will you connect to this server again?',
    why: 'Six lines in ~/.ssh/config make the right key the only one for this server, for ssh, sftp, scp, rsync and Git alike.',
    say: 'It works now. Shall we write it down, so that it works by itself from now on?',
    covers: ['D-74'],
    options: [
      { id: 'yes', label: 'Yes, remember it', summary: 'to be remembered in ~/.ssh/config', next: 'host-block' },
      { id: 'no', label: 'No, this once was enough', summary: 'needed once only', next: 'solved-once' },
      { id: 'unsure', label: "I'm not sure", summary: 'left as it is', next: 'solved-once', unsure: true },
    ],
  },
  'host-block': {
    ...claim,
    kind: 'fix',
    text: 'Write the key for this server into ~/.ssh/config',
    why: 'ssh reads the file from the top and keeps the first value it finds for each setting. So a block for one server stands above a block for all of them.',
    say: 'Please open the file config in your folder dot ssh and put these lines at the top. If there is a block that begins with Host and a star, it has to stay below.',
    commands: ['ssh-config-host-block'],
    steps: [
      'Make a copy of ~/.ssh/config if there is one. If there is none, make it: a plain text file without any ending.',
      'Put the block above "Host *" and above every pattern that also fits this server.',
    ],
    covers: ['D-74', 'D-75'],
    verify: { text: 'ssh with the short name alone logs in.', command: 'ssh-settings-for-alias' },
    undo: { text: 'Delete the lines, or put the copy back.' },
    worked: 'solved',
    same: 'block-order',
    cannot: 'solved-once',
  },
  'block-order': {
    ...claim,
    kind: 'check',
    text: 'Does ssh take the values of your block?',
    why: 'Options on the command line come first, then ~/.ssh/config, then the file of the system; within a file the first value counts. identityfile is the exception: those lines add up.',
    say: 'This command only prints what would be used. Please look whether user, host name and key are the ones you wrote.',
    commands: ['ssh-settings-for-alias'],
    reader: 'ssh-config-result',
    covers: ['D-75'],
    options: [
      {
        id: 'other-values',
        label: 'User, port or identitiesonly are not mine',
        summary: 'another block above takes effect',
        next: 'move-block',
        when: ['other-values', 'key-off'],
      },
      {
        id: 'more-keys',
        label: 'There are more identityfile lines than mine',
        summary: 'key files of another block are added',
        next: 'move-block',
        when: ['more-keys'],
      },
      {
        id: 'right',
        label: 'All is as I wrote it, and the login still fails',
        summary: 'the block takes effect, the login still fails',
        next: 'ask-admin',
        when: ['right'],
      },
      {
        id: 'unsure',
        label: "I can't tell",
        summary: 'order of the blocks not looked at',
        next: 'move-block',
        when: ['broken', 'shown'],
        unsure: true,
      },
    ],
  },
  'move-block': {
    ...claim,
    kind: 'fix',
    text: 'Put the block for this server above the general ones',
    why: 'A "Host *" at the top wins against everything below it, also with User and Port.',
    say: 'Please move the new lines to the very top of the file and save it.',
    commands: [],
    steps: [
      'Cut the block out of ~/.ssh/config and paste it at the very top, above any line that begins with Host, Match or Include.',
      'Take IdentityFile lines out of "Host *", or they are offered to this server too.',
    ],
    covers: ['D-75'],
    verify: { text: 'ssh -G with the short name shows your user, port and key.', command: 'ssh-settings-for-alias' },
    undo: { text: 'Move the block back, or put the copy of the file back.' },
    worked: 'solved',
    same: 'ask-admin',
    cannot: 'solved-once',
  },
})
