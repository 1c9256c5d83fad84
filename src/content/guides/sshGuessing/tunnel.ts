import { defineNodes } from '../../../engine/defineGuide.ts'

const claim = {
  sources: [
    { source: 'openssh-logging', section: 'Brute force and Hail Mary attacks' },
    { source: 'openssh-bench', section: 'log lines of refused logins' },
  ],
  reviewed: '2026-11-21',
} as const

/** Guessing that seems to come from the machine itself, and ways on. */
export const tunnelNodes = defineNodes({
  'from-localhost': {
    ...claim,
    kind: 'question',
    text: 'Does a reverse tunnel lead to this server?',
    why: 'Logins through ssh -R arrive from the machine itself, so they are logged as 127.0.0.1 or ::1, wherever they really come from. Programs that block addresses cannot help there.',
    say: 'Is there a tunnel from another machine back to this one? Then strangers can come in through it.',
    covers: ['D-34'],
    options: [
      {
        id: 'open',
        label: 'Yes, and its port is reachable from outside',
        summary: 'a tunnel that is open to the outside',
        next: 'close-tunnel',
      },
      {
        id: 'needed',
        label: 'Yes, and others have to use it',
        summary: 'a tunnel that others need',
        next: 'own-address',
      },
      { id: 'none', label: 'No, there is no tunnel', summary: 'no tunnel is known', next: 'keys-only' },
      { id: 'unsure', label: "I don't know", summary: 'not known', next: 'ask-admin', unsure: true },
    ],
  },
  'close-tunnel': {
    ...claim,
    kind: 'fix',
    text: 'Keep the port of the tunnel to the middle machine itself',
    why: 'With GatewayPorts no, the port listens at the loopback address alone. People then come through the middle machine with -J, which asks them to log in there first.',
    say: 'The tunnel should not be open to everybody. People can still get through, by logging in to the machine in the middle first.',
    commands: [
      'login-sshd-back-up',
      'guessing-sshd-gateway-ports',
      'login-sshd-test',
      'login-sshd-reload',
      'guessing-jump',
    ],
    before:
      'This is about the middle machine, at the far end of the tunnel. Keep one session open there until a new login has worked.',
    steps: [
      'Also open the tunnel without the option -g.',
      'Open the tunnel anew afterwards; a tunnel that stands keeps its address.',
    ],
    covers: ['D-34'],
    verify: {
      text: 'From outside the port of the tunnel refuses, and with -J the login works.',
      command: 'guessing-jump',
    },
    undo: { text: 'Go back to the copy, test, reload.', command: 'login-sshd-restore' },
    worked: 'safe',
    same: 'own-address',
    cannot: 'ask-admin',
    sources: [
      { source: 'openssh-logging', section: 'Connections Seemingly From 127.0.0.1, ::1, or Other localhost Addresses' },
      { source: 'man-sshd-config', section: 'GatewayPorts' },
      { source: 'man-ssh', section: '-J' },
    ],
  },
  'own-address': {
    ...claim,
    kind: 'fix',
    text: 'Give the tunnel an address of its own',
    why: 'Then the log tells logins through the tunnel from others, and rules can be made for that address. It does not keep anybody out by itself.',
    conflicts: [
      {
        says: 'The document only names the other address in the command for the tunnel.',
        trouble: 'On Linux the log then still says 127.0.0.1, because every 127 address is answered from there.',
        instead: 'Add the address to the loopback first, then open the tunnel with it.',
        source: {
          source: 'openssh-logging',
          section: 'Connections Seemingly From 127.0.0.1, ::1, or Other localhost Addresses',
        },
      },
    ],
    say: 'We can give the tunnel its own address, so that you can tell it apart in the log.',
    commands: ['guessing-loopback-address', 'guessing-tunnel-own-address'],
    steps: [
      'Do both on the machine behind the tunnel, the one that opens it.',
      'Then rules can be made for that address: a Match Address 127.2.2.1 block in sshd_config can take passwords away from it.',
    ],
    covers: ['D-34'],
    verify: { text: 'The next login through the tunnel is logged as from 127.2.2.1.' },
    undo: { text: 'End the session, open the tunnel as before, and take the address off the loopback again.' },
    worked: 'limits',
    same: 'ask-admin',
    cannot: 'ask-admin',
    sources: [
      { source: 'logging-bench', section: 'logins through a reverse tunnel, with and without the address on lo' },
      { source: 'openssh-logging', section: 'Connections Seemingly From 127.0.0.1, ::1, or Other localhost Addresses' },
    ],
  },
  'go-user-not-known': {
    ...claim,
    kind: 'outcome',
    verdict: 'continue',
    text: 'The server does not know this user name',
    why: 'That has steps of its own.',
    say: 'The name is the matter. Let us look at that.',
    to: { guide: 'permission-denied', node: 'user-not-known' },
  },
  'go-password': {
    ...claim,
    kind: 'outcome',
    verdict: 'continue',
    text: 'The password is refused',
    why: 'That has steps of its own.',
    say: 'The name is right, the password is not taken. Let us look at that.',
    to: { guide: 'permission-denied', node: 'password-rejected' },
  },
  'go-start': {
    ...claim,
    kind: 'outcome',
    verdict: 'continue',
    text: 'It is about your own login',
    why: 'The guide on refused logins goes through it.',
    say: 'Let us go through your login step by step.',
    to: { guide: 'permission-denied', node: 'start' },
  },
  'go-host-key': {
    ...claim,
    kind: 'outcome',
    verdict: 'continue',
    text: 'The client did not accept the host key',
    why: 'That has a guide of its own.',
    say: 'The person was probably stopped by a host key question. Let us look at that.',
    to: { guide: 'ssh-host-key', node: 'unknown' },
  },
})
