import { defineNodes } from '../../../engine/defineGuide.ts'

const claim = {
  sources: [
    { source: 'openssh-logging', section: 'Client Logging' },
    { source: 'logging-bench', section: 'a login with -v that works' },
  ],
  reviewed: '2026-11-21',
} as const

function on(to: { readonly guide: string; readonly node?: string }, text: string, say: string, agentDoes: string) {
  return {
    ...claim,
    kind: 'outcome',
    verdict: 'continue',
    text,
    why: 'That stage has a guide of its own.',
    say,
    do: agentDoes,
    to,
  } as const
}

/** What a good log looks like, stage by stage, and where a bad one stops. */
export const readNodes = defineNodes({
  healthy: {
    ...claim,
    kind: 'check',
    text: 'Up to which of these lines does yours go?',
    why: 'A login that works passes these lines in this order, with others between them. "No such file or directory" and "type -1" for key files are normal: those files are tried and not needed.',
    say: 'A good log has certain lines in a certain order. Which is the last of them that you have?',
    do: 'Go down the list with the caller and stop at the first line that is missing in theirs.',
    commands: [],
    steps: [
      'debug1: Connecting to server.example.com [192.0.2.20] port 22.',
      'debug1: Connection established.',
      'debug1: Remote protocol version 2.0, remote software version OpenSSH_9.2p1',
      'debug1: kex: algorithm: …',
      'debug1: Server host key: ssh-ed25519 SHA256:…, and after it: Host … is known and matches the ED25519 host key.',
      'debug1: SSH2_MSG_SERVICE_ACCEPT received',
      'debug1: Offering public key: …, and after it: Server accepts key: …',
      'Authenticated to server.example.com ([192.0.2.20]:22) using "publickey".',
      'debug1: Entering interactive session.',
      'debug1: Exit status 0',
    ],
    covers: ['D-41'],
    options: [
      {
        id: 'connecting',
        label: 'Connecting to …',
        summary: 'it stops while connecting',
        next: 'go-connect',
        listen: ['it stops at connecting'],
      },
      {
        id: 'established',
        label: 'Connection established',
        summary: 'it stops before the greeting of the server',
        next: 'go-banner',
        listen: ['connection established'],
      },
      {
        id: 'kexinit',
        label: 'SSH2_MSG_KEXINIT sent, or kex: …',
        summary: 'it stops while keys are exchanged',
        next: 'go-algorithms',
        listen: ['kexinit sent'],
      },
      {
        id: 'host-key',
        label: 'Server host key: …',
        summary: 'it stops at the host key',
        next: 'go-host-key',
        listen: ['server host key'],
      },
      {
        id: 'login',
        label: 'SERVICE_ACCEPT, Offering public key, Next authentication method',
        summary: 'it stops at the login',
        next: 'go-login',
        listen: ['offering public key', 'next authentication method'],
      },
      {
        id: 'authenticated',
        label: 'Authenticated to …',
        summary: 'the login works, what follows fails',
        next: 'go-session',
        listen: ['authenticated to'],
      },
      {
        id: 'all',
        label: 'All of them, and "Exit status 0"',
        summary: 'the log is good to the end',
        next: 'it-is-good',
        listen: ['exit status 0'],
      },
      { id: 'unsure', label: "I can't tell", summary: 'not compared', next: 'clean', unsure: true },
    ],
  },
  'it-is-good': {
    ...claim,
    kind: 'outcome',
    verdict: 'resolved',
    text: 'This connection worked',
    why: 'Every stage was passed. If something still fails, it fails in the program at the other end, or in another connection.',
    say: 'This log shows a connection that worked from beginning to end.',
    do: 'Ask what still fails, and have a log made of exactly that: it is not this connection.',
    covers: ['D-41'],
  },
  'go-connect': on(
    { guide: 'ssh-connect' },
    'It stops on the way to the server',
    'The server is not reached.',
    'Note the address and port behind "Connecting to": they are looked at next.',
  ),
  'go-banner': on(
    { guide: 'ssh-connect', node: 'closed-before-banner' },
    'It stops before the server greets',
    'Something answers there, but it does not greet as an SSH server does.',
    'Note that the port answers. A line with "banner" in the log, if there is one, names the program there.',
  ),
  'go-algorithms': on(
    { guide: 'ssh-algorithms' },
    'It stops while the two sides agree on algorithms',
    'The two programs do not find a common language.',
    'Keep the line with "Their offer", if there is one: it lists what the server can do.',
  ),
  'go-host-key': on(
    { guide: 'ssh-host-key' },
    'It stops at the key of the server',
    'ssh does not trust the key that the server shows.',
    'Keep the line "Server host key": what stands behind SHA256 in it is compared next. Nobody answers yes until then.',
  ),
  'go-login': on(
    { guide: 'permission-denied' },
    'It stops at the login',
    'The server is reached and refuses the login.',
    'Keep the lines about offered keys and those with "can continue": the refusal is read from them.',
  ),
  'go-session': on(
    { guide: 'ssh-session-drops' },
    'The login works, and then it ends',
    'You are in already. What comes after it fails.',
    'Note whether it ended at once after "Authenticated", or later.',
  ),
  'go-drops': on(
    { guide: 'ssh-session-drops' },
    'The session is frozen',
    'The session does not answer any more. Let us look at that.',
    'Ask since when it is frozen, and whether the caller had paused before.',
  ),
})
