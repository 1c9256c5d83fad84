import { defineNodes } from '../../../engine/defineGuide.ts'

const claim = {
  sources: [
    { source: 'openssh-bench', section: 'broken settings, ControlMaster, ProxyCommand' },
    { source: 'man-ssh-config', section: 'Description' },
  ],
  reviewed: '2026-11-21',
} as const

/** The program that ssh starts on the way. */
export const proxyNodes = defineNodes({
  'proxy-program': {
    ...claim,
    kind: 'check',
    text: 'Which program does ssh start on the way?',
    why: 'ProxyCommand names a program on your own machine. It has to be there, under the name that stands in the settings.',
    say: 'ssh starts another program to get to the server. This command shows which one; is it installed on your computer?',
    do: 'Note the program that the message names, and have the caller start it by itself once.',
    commands: ['config-result'],
    options: [
      {
        id: 'missing',
        label: 'proxycommand names a program that I do not have',
        summary: 'the program is not installed',
        next: 'proxy-install',
        listen: ["it's not installed", "i don't have that program"],
      },
      {
        id: 'windows',
        label: 'I use Windows, and it is ssh or a program without its path',
        summary: 'Windows does not find the program',
        next: 'proxy-whole-path',
        listen: ['on windows, without the path'],
      },
      {
        id: 'there',
        label: 'It is installed, and runs by itself',
        summary: 'the program is there',
        next: 'proxy-whole-path',
        listen: ["it's installed"],
      },
      {
        id: 'none',
        label: 'There is no proxycommand and no proxyjump',
        summary: 'nothing stands on the way',
        next: 'go-connect',
        listen: ['there is no proxy'],
      },
      { id: 'unsure', label: "I can't tell", summary: 'not looked at', next: 'proxy-whole-path', unsure: true },
    ],
    sources: [
      { source: 'man-ssh-config', section: 'ProxyCommand, ProxyJump' },
      { source: 'openssh-bench', section: 'ProxyCommand that names a missing program' },
    ],
  },
  'proxy-install': {
    ...claim,
    kind: 'fix',
    text: 'Install the program, or go through a jump host instead',
    why: 'nc, connect, cloudflared and the command line tools of the clouds do not come with ssh. -J needs none of them.',
    say: 'The helper program is missing. You can install it, or use another machine as a step in between.',
    do: 'Ask what the program is for. If it only leads to another machine, a jump host does the same without it.',
    commands: [],
    steps: [
      'Install the package that brings the program: netcat-openbsd for nc, connect-proxy for connect.',
      'If it only runs ssh or nc on another machine: ProxyJump user@thatmachine does the same without it.',
    ],
    verify: { text: 'ssh gets further than this message.' },
    undo: { text: 'Put the old line back.' },
    worked: 'go-connect',
    same: 'proxy-whole-path',
    cannot: 'ask-admin',
  },
  'proxy-whole-path': {
    ...claim,
    kind: 'fix',
    text: 'Write the whole path of the program',
    why: 'ssh of Windows and programs such as editors look for it in fewer places than your terminal does.',
    say: 'We write down where exactly the program lies.',
    do: 'Have the path copied as it is printed, with its ending. One with blanks needs double quotes.',
    commands: [],
    steps: [
      'Linux, macOS: command -v PROGRAM prints the path. Put it into the ProxyCommand line.',
      'Windows: ProxyCommand C:\\Windows\\System32\\OpenSSH\\ssh.exe -W %h:%p user@jumphost – with ssh.exe and its path. where PROGRAM prints it.',
      'A path with blanks stands in double quotes.',
    ],
    verify: { text: 'ssh gets further than this message.' },
    undo: { text: 'Put the old line back.' },
    worked: 'go-connect',
    same: 'ask-admin',
    cannot: 'ask-admin',
    sources: [
      { source: 'win32-openssh-proxy', section: 'Description' },
      { source: 'man-ssh-config', section: 'ProxyCommand' },
    ],
  },
})
