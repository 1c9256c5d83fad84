import { defineNodes } from '../../../engine/defineGuide.ts'

const claim = {
  sources: [
    { source: 'openssh-logging', section: 'Debugging a client configuration' },
    { source: 'logging-bench', section: 'ssh -G with blocks in both orders, -v -G, -F, -o' },
    { source: 'man-ssh-config', section: 'DESCRIPTION' },
  ],
  reviewed: '2026-11-21',
} as const

/** Which value counts, and where it comes from. */
export const reasonsNodes = defineNodes({
  start: {
    ...claim,
    kind: 'question',
    text: 'What is wrong with the settings?',
    why: 'Options on the command line come first, then ~/.ssh/config, then the file of the system. For each setting the first value found counts; later ones are not looked at.',
    say: 'Does ssh use the wrong name, port or key, or does it complain about a line in a file?',
    covers: ['D-54'],
    options: [
      {
        id: 'ignored',
        label: 'A setting in my file is ignored',
        summary: 'a setting of the own file is ignored',
        next: 'result',
      },
      {
        id: 'wrong-value',
        label: 'The wrong user, port, host or key is used',
        summary: 'a wrong value is used',
        next: 'result',
      },
      {
        id: 'bad-line',
        label: '"Bad configuration option" or "Bad owner or permissions"',
        summary: 'ssh refuses the file',
        next: 'go-settings',
      },
      { id: 'unsure', label: "I'm not sure", summary: 'not known', next: 'result', unsure: true },
    ],
  },
  result: {
    ...claim,
    kind: 'check',
    text: 'What would ssh use for this name?',
    why: 'ssh -G evaluates all files, Host and Match blocks as for a real connection, prints the result and ends. It exists since OpenSSH 6.8. Give it exactly what you type after ssh.',
    say: 'Please run this with the name exactly as you type it after ssh. It prints what ssh would really use.',
    commands: ['config-result', 'ssh-settings-for-host'],
    reader: 'ssh-config-result',
    covers: ['D-53'],
    options: [
      {
        id: 'as-wanted',
        label: 'The values are right here',
        summary: 'the configuration gives the right values',
        next: 'command-line',
        when: ['right'],
      },
      {
        id: 'wrong',
        label: 'A value is wrong, or further keys are there',
        summary: 'the configuration gives a wrong value',
        next: 'which-file',
        when: ['other-values', 'more-keys', 'key-off'],
      },
      {
        id: 'error',
        label: 'It stops with a file and a line',
        summary: 'ssh refuses the file',
        next: 'go-settings',
        when: ['broken'],
      },
      {
        id: 'unsure',
        label: "I can't tell which is right",
        summary: 'not compared',
        next: 'which-file',
        unsure: true,
        when: ['shown'],
      },
    ],
  },
  'which-file': {
    ...claim,
    kind: 'check',
    text: 'Which files and blocks are read?',
    why: 'With -v ssh names each file it reads and each block that fits. What is not named here does not count.',
    say: 'Please run this too. It names the files, and the blocks in them that fit this server.',
    commands: ['config-files-read', 'config-without-files'],
    covers: ['D-53', 'D-54'],
    options: [
      {
        id: 'own-missing',
        label: 'My own file is not among them',
        summary: 'the own file is not read',
        next: 'file-place',
      },
      {
        id: 'block-missing',
        label: 'My file is read, my block does not apply',
        summary: 'the block does not fit the name',
        next: 'name-typed',
      },
      {
        id: 'earlier',
        label: 'My block applies, after another one',
        summary: 'an earlier block wins',
        next: 'order',
      },
      {
        id: 'only',
        label: 'My block is the first that applies',
        summary: 'the block applies first',
        next: 'command-line',
      },
      { id: 'unsure', label: "I can't tell", summary: 'not looked at', next: 'order', unsure: true },
    ],
  },
  order: {
    ...claim,
    kind: 'check',
    text: 'Which line of your file wins?',
    why: 'The first value wins. What stands above the first Host line, or in a block "Host *" at the top, holds for every server and cannot be overruled further down. IdentityFile, CertificateFile, SendEnv and the forwardings are different: they add up.',
    say: 'Please show me your file, names and all, or look at the order yourself. The block with the star has to be the last.',
    commands: ['config-show'],
    reader: 'ssh-config',
    covers: ['D-54', 'D-75'],
    options: [
      {
        id: 'hidden',
        label: 'A line above already says something else',
        summary: 'an earlier line wins',
        next: 'move',
        when: ['hidden'],
      },
      {
        id: 'include',
        label: 'An Include line is above, and its file says it',
        summary: 'an included file wins',
        next: 'move',
      },
      {
        id: 'no-block',
        label: 'No block names what I type',
        summary: 'no block fits the name',
        next: 'name-typed',
        when: ['no-block'],
      },
      {
        id: 'mistake',
        label: 'A line is not written as ssh reads it',
        summary: 'a line of the file is wrong',
        next: 'go-settings',
        when: ['mistake'],
      },
      {
        id: 'no-file',
        label: 'There is no such file, or it is empty',
        summary: 'there is no own file',
        next: 'file-place',
        when: ['no-file'],
      },
      {
        id: 'fine',
        label: 'The lines for this server count',
        summary: 'the order is right',
        next: 'command-line',
        when: ['fine'],
      },
      { id: 'unsure', label: "I can't tell", summary: 'the order was not looked at', next: 'ask-helper', unsure: true },
    ],
  },
})
