import { defineNodes } from '../../../engine/defineGuide.ts'

const claim = {
  sources: [{ source: 'clients-bench', section: 'the same failures with eleven clients' }],
  reviewed: '2026-11-21',
} as const

/** Which program it is, and whether ssh itself gets through. */
export const programNodes = defineNodes({
  start: {
    ...claim,
    kind: 'question',
    text: 'What does the program say?',
    why: 'Programs with an SSH library in them say less than ssh. What they say tells where to look.',
    say: 'Which program is it, and what does its error message say?',
    do: 'Write program and version into the facts, and the message word by word into the issue.',
    options: [
      {
        id: 'key-format',
        label: 'It cannot use or read the key file',
        summary: 'the key file is not read',
        next: 'key-format',
        listen: ["it can't load the key", 'invalid key format'],
      },
      {
        id: 'passphrase',
        label: 'A passphrase is missing or wrong',
        summary: 'the passphrase is missing',
        next: 'give-passphrase',
        listen: ['wrong passphrase'],
      },
      {
        id: 'algorithm',
        label: 'No common algorithm, or negotiation failed',
        summary: 'no common algorithm',
        next: 'algorithms',
        listen: ["couldn't agree a key exchange algorithm", 'negotiation failed'],
      },
      {
        id: 'refused',
        label: 'Authentication failed, Auth fail, Access denied',
        summary: 'the login is refused',
        next: 'same-with-ssh',
        listen: ['auth fail', 'authentication failed', 'access denied'],
      },
      {
        id: 'setup',
        label: 'A setting or a helper is missing: sshpass, HostKeyCallback',
        summary: 'the program lacks something',
        next: 'program-setup',
        listen: ['sshpass is missing', 'hostkeycallback'],
      },
      { id: 'proxy', label: 'A proxy error', summary: 'the proxy refuses', next: 'proxy', listen: ['proxy error'] },
      {
        id: 'rsync',
        label: 'rsync: connection unexpectedly closed',
        summary: 'rsync ends',
        next: 'rsync',
        listen: ['rsync says unexpectedly closed'],
      },
      {
        id: 'unsure',
        label: "Something else, or I can't tell",
        summary: 'the message is not known',
        next: 'same-with-ssh',
        unsure: true,
      },
    ],
  },
  'same-with-ssh': {
    ...claim,
    kind: 'check',
    text: 'Does plain ssh get through, from the same machine and account?',
    why: 'ssh says more than any library. If it gets in with the same user and key, the server is fine and the program is asked something else. Run it as the account that runs the program: a service has its own keys and known_hosts.',
    say: 'Let us try the same login with plain ssh, on the same machine. It tells us more than the program does.',
    do: 'Ask under which account the program runs: plain ssh has to be tried as that one, on the same machine.',
    commands: ['login-verbose'],
    options: [
      {
        id: 'works',
        label: 'Yes, I am logged in',
        summary: 'ssh gets in',
        next: 'algorithms',
        listen: ["yes, i'm in"],
      },
      {
        id: 'denied',
        label: 'Permission denied',
        summary: 'ssh is refused too',
        next: 'go-permission-denied',
        listen: ['permission denied'],
      },
      {
        id: 'no-connection',
        label: 'No connection at all',
        summary: 'ssh does not connect',
        next: 'go-connect',
        listen: ["it doesn't connect"],
      },
      {
        id: 'unsure',
        label: "There is no ssh here, or I can't run it",
        summary: 'ssh was not tried',
        next: 'algorithms',
        unsure: true,
      },
    ],
  },
  rsync: {
    ...claim,
    kind: 'check',
    text: 'Does the same login work with plain ssh?',
    why: 'rsync only says that nothing came back. "Unexplained error (code 255)" is the exit status of ssh; "code 12" and "code 127" mean that the login worked and the far rsync did not start.',
    say: 'rsync hides what ssh said. Please log in with plain ssh once, with the same name and key.',
    do: 'Note the code at the end of the message of rsync, and the last line that plain ssh prints.',
    commands: ['login-verbose'],
    options: [
      {
        id: 'works',
        label: 'Yes, I am logged in',
        summary: 'ssh gets in',
        next: 'rsync-install',
        listen: ["yes, i'm in"],
      },
      {
        id: 'denied',
        label: 'Permission denied',
        summary: 'ssh is refused too',
        next: 'go-permission-denied',
        listen: ['permission denied'],
      },
      {
        id: 'no-connection',
        label: 'No connection at all',
        summary: 'ssh does not connect',
        next: 'go-connect',
        listen: ["it doesn't connect"],
      },
      { id: 'unsure', label: "I can't run this", summary: 'ssh was not tried', next: 'rsync-install', unsure: true },
    ],
    sources: [
      { source: 'clients-bench', section: 'rsync 3.5.0: eight ways to fail' },
      { source: 'rsync-code', section: 'errcode.h' },
    ],
  },
})
