import { defineNodes } from '../../../engine/defineGuide.ts'

const claim = {
  sources: [
    { source: 'openssh-logging', section: 'SSH Client Error Messages And Common Causes' },
    { source: 'openssh-bench', section: 'each failure provoked' },
  ],
  reviewed: '2026-11-20',
} as const

/** A server that hangs up before its banner. */
export const dropsNodes = defineNodes({
  'closed-before-banner': {
    ...claim,
    kind: 'check',
    text: 'How far does the connection get?',
    why: 'With -v the client shows the first line of the other side, and that names the reason in most cases.',
    say: 'The other side hangs up at once. Please run this and read me the last five lines.',
    commands: ['connect-verbose'],
    options: [
      {
        id: 'other-program',
        label: 'banner line 0: HTTP, 220 … FTP, or invalid characters',
        summary: 'another program answers at this port',
        next: 'right-port',
      },
      {
        id: 'limit',
        label: 'banner line 0: Exceeded MaxStartups',
        summary: 'too many unfinished logins on the server',
        next: 'wait',
      },
      {
        id: 'penalty',
        label: 'banner line 0: Not allowed at this time',
        summary: 'the server drops this address for a while',
        next: 'wait',
      },
      {
        id: 'silent',
        label: 'Only "Connection closed" or "reset"',
        summary: 'the other side gives no reason',
        next: 'wait',
      },
      { id: 'mine', label: 'I look after the server', summary: 'own server', next: 'server-drops' },
      { id: 'works', label: 'It gets to the login now', summary: 'the connection works again', next: 'solved' },
      { id: 'unsure', label: "I can't run this", summary: 'not looked at', next: 'wait', unsure: true },
    ],
    sources: [
      { source: 'openssh-bench', section: 'closed before the banner; MaxStartups; PerSourcePenalties; other programs' },
    ],
  },
  wait: {
    ...claim,
    kind: 'fix',
    text: 'Wait five minutes, stop what retries, try once',
    why: 'Limits and pauses of a server end by themselves. Every further try can prolong them.',
    say: 'Please close every program that connects by itself, wait five minutes, and then try exactly once.',
    commands: ['connect-verbose'],
    steps: [
      'Stop scripts, sync programs and editors that connect by themselves. One with an old password or key is the usual culprit.',
      'After five minutes try once. From another network it should work at once, if your address was paused.',
    ],
    verify: { text: '"Remote protocol version 2.0" appears.', command: 'connect-verbose' },
    undo: { text: 'Nothing was changed.' },
    worked: 'solved',
    same: 'ask-admin',
    cannot: 'ask-admin',
    sources: [
      { source: 'openssh-bench', section: 'PerSourcePenalties; MaxStartups' },
      { source: 'man-sshd-config', section: 'PerSourcePenalties, MaxStartups' },
    ],
  },
  'server-drops': {
    ...claim,
    kind: 'check',
    text: 'What does the server log about this address?',
    why: 'The server writes why it drops a connection: a limit, a pause for the address, or a block list.',
    say: 'Please look at the log of the server for lines that begin with drop connection or refused connect.',
    commands: ['login-log', 'session-server-limits'],
    options: [
      {
        id: 'penalty',
        label: 'drop connection … penalty',
        summary: 'the address is paused after failures',
        next: 'let-in',
      },
      {
        id: 'limit',
        label: 'drop connection … MaxStartups',
        summary: 'too many unfinished logins',
        next: 'go-guessing',
      },
      { id: 'refused', label: 'refused connect from', summary: 'TCP wrappers refuse the address', next: 'let-in' },
      {
        id: 'nothing',
        label: 'Nothing about this address',
        summary: 'the connection does not reach sshd',
        next: 'firewall',
      },
      { id: 'unsure', label: "I can't tell", summary: 'not looked at', next: 'ask-admin', unsure: true },
    ],
    sources: [{ source: 'openssh-bench', section: 'drop lines of OpenSSH 9.2 and 10.5' }],
  },
  'let-in': {
    ...claim,
    kind: 'fix',
    text: 'Take the reason for the block away, then the block',
    why: 'A pause ends by itself when the failed logins end. A block list keeps the address until somebody takes it out.',
    say: 'Please find out which program fails to log in from this address, and stop it. Then the block can go.',
    commands: [],
    steps: [
      'Find the failing logins of this address in the log and stop them at their source.',
      'Penalty: it ends by itself. For an address of many people (an office, a jump host) name it in PerSourcePenaltyExemptList of sshd_config: copy the file first, keep a second session open, run sshd -t, then reload.',
      'Exempt one address or network that you know, never all of them.',
      'TCP wrappers: look for the address in /etc/hosts.deny and in the lists of denyhosts; a fail2ban ban is undone with fail2ban-client.',
    ],
    verify: { text: 'A new connection from this address gets to the login.' },
    undo: { text: 'Put the entry back into the block list.' },
    worked: 'solved',
    same: 'ask-admin',
    cannot: 'ask-admin',
    sources: [
      { source: 'openssh-bench', section: 'PerSourcePenalties, exempt list' },
      { source: 'man-sshd-config', section: 'PerSourcePenaltyExemptList' },
    ],
  },
})
