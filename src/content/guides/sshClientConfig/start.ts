import { defineNodes } from '../../../engine/defineGuide.ts'

const claim = {
  sources: [
    { source: 'openssh-bench', section: 'broken settings, ControlMaster, ProxyCommand' },
    { source: 'man-ssh-config', section: 'Description' },
  ],
  reviewed: '2026-11-21',
} as const

/** What stops ssh before it connects, and how it ends. */
export const startNodes = defineNodes({
  start: {
    ...claim,
    kind: 'question',
    text: 'What does ssh complain about?',
    why: 'ssh reads its settings and its command before it connects. What it does not understand, it names.',
    say: 'Nothing was sent to the server yet. Please read me the message, word by word.',
    options: [
      {
        id: 'option',
        label: 'A line of a configuration file, such as Bad configuration option',
        summary: 'a line of the settings is refused',
        next: 'settings-line',
      },
      {
        id: 'rights',
        label: 'Bad owner or permissions',
        summary: 'the settings file is open to others',
        next: 'settings-rights',
      },
      {
        id: 'command',
        label: 'A word of the command: usage, Bad ... specification, Unknown cipher type',
        summary: 'the command is not understood',
        next: 'command-line',
      },
      {
        id: 'proxy',
        label: 'ProxyCommand, ProxyJump, exec: not found, CreateProcessW failed',
        summary: 'the program on the way does not start',
        next: 'proxy-program',
      },
      {
        id: 'sharing',
        label: 'Control socket, unix_listener, mux, Master refused',
        summary: 'sharing of a connection fails',
        next: 'stale-socket',
      },
      {
        id: 'account',
        label: 'No user exists for uid',
        summary: 'the own account is not known',
        next: 'local-account',
      },
      {
        id: 'address',
        label: 'bind or getifaddrs, before the connection',
        summary: 'the own address is missing',
        next: 'source-address',
      },
      {
        id: 'path',
        label: 'ControlPath or a socket path is too long',
        summary: 'the path of the shared connection is too long',
        next: 'control-path',
      },
      {
        id: 'known',
        label: 'known_hosts: invalid line',
        summary: 'a line in known_hosts cannot be read',
        next: 'known-hosts',
      },
      {
        id: 'refused',
        label: 'RefuseConnection',
        summary: 'the settings refuse this server',
        next: 'refused-on-purpose',
      },
      {
        id: 'asks',
        label: 'ssh_askpass, or a password that cannot be typed',
        summary: 'nobody can answer',
        next: 'nobody-to-ask',
      },
      {
        id: 'unsure',
        label: "Something else, or I can't tell",
        summary: 'the message is not known',
        next: 'settings-line',
        unsure: true,
      },
    ],
  },
  'refused-on-purpose': {
    ...claim,
    kind: 'outcome',
    verdict: 'escalate',
    text: 'Somebody forbade this connection on purpose',
    why: 'RefuseConnection in the settings stops ssh for this server and shows the reason that was written there.',
    say: 'The settings forbid this connection on purpose. Whoever looks after your computer knows the reason.',
    collect: [
      'The whole line that ssh prints: file, line and reason.',
      'The name of the server as you typed it.',
      'The output of ssh -G with that name.',
    ],
    sources: [
      { source: 'openssh-bench', section: 'RefuseConnection' },
      { source: 'openssh-release-notes', section: '10.1' },
    ],
  },
  solved: {
    ...claim,
    kind: 'outcome',
    verdict: 'resolved',
    text: 'ssh starts now',
    why: 'The settings are in order. Keep the report: it says what the reason was.',
    say: 'ssh starts now. You can go on with your work.',
  },
  'ask-admin': {
    ...claim,
    kind: 'outcome',
    verdict: 'escalate',
    text: 'Whoever looks after this computer has to look',
    why: 'What is left concerns the settings of this computer or of your organization.',
    say: 'This has to be looked at by the people who look after your computer. I have put together what they need.',
    collect: [
      'The exact command, and the whole message.',
      'The output of ssh -V and of ssh -G with the name of the server.',
      'The lines of the settings that concern this server, without passwords.',
    ],
  },
  'go-connect': {
    ...claim,
    kind: 'outcome',
    verdict: 'continue',
    text: 'ssh starts, and the connection fails',
    why: 'That is another matter, with a guide of its own.',
    say: 'The settings are fine now. Next we look at the connection.',
    to: { guide: 'ssh-connect', node: 'start' },
  },
})
