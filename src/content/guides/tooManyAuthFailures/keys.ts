import { defineNodes } from '../../../engine/defineGuide.ts'

const claim = {
  sources: [
    { source: 'openssh-logging', section: 'Too many authentication failures' },
    { source: 'login-bench', section: 'seven keys in the agent, MaxAuthTries 6' },
  ],
  reviewed: '2026-11-20',
} as const

/** How many keys are offered, and which of them is the right one. */
export const keysNodes = defineNodes({
  start: {
    ...claim,
    kind: 'question',
    text: 'How did you try to log in when this message came?',
    why: 'The server counts every key and every password as one attempt and hangs up at its limit, six unless somebody changed it. What used up the attempts decides the cure.',
    say: 'Were you asked for a password before this message came? Or did it come straight away?',
    covers: ['D-74'],
    options: [
      {
        id: 'key',
        label: 'With a key, or the message came without any question',
        summary: 'login by key, or no question was asked',
        next: 'agent-full',
      },
      {
        id: 'typed',
        label: 'I typed a password',
        summary: 'a password was typed',
        next: 'password-tries',
      },
      {
        id: 'program',
        label: 'A program, a phone or a script logs in by itself',
        summary: 'a program logs in by itself',
        next: 'stored-password',
      },
      {
        id: 'server-log',
        label: 'I look after the server and see it in its log',
        summary: "seen in the server's log",
        next: 'who-is-it',
      },
      { id: 'unsure', label: "I'm not sure", summary: 'not known how', next: 'agent-full', unsure: true },
    ],
  },
  'agent-full': {
    ...claim,
    kind: 'check',
    text: 'How many keys does your agent hold?',
    why: 'ssh offers the keys of the agent one after the other. With six or more of them the attempts can be used up before the right key has its turn.',
    say: 'Please run this one command and read me how many lines it prints. It only lists your keys, it changes nothing.',
    commands: ['agent-list'],
    reader: 'ssh-add-list',
    covers: ['D-74'],
    options: [
      {
        id: 'many',
        label: 'Six lines or more',
        summary: 'the agent holds six keys or more',
        next: 'which-key',
        when: ['many'],
      },
      {
        id: 'few',
        label: 'One to five lines',
        summary: 'the agent holds one to five keys',
        next: 'count-offered',
        when: ['few'],
      },
      {
        id: 'none',
        label: 'The agent has no identities',
        summary: 'the agent holds no keys',
        next: 'count-offered',
        when: ['none'],
      },
      {
        id: 'no-agent',
        label: 'It cannot connect to an agent, or the agent refuses',
        summary: 'no agent answers',
        next: 'count-offered',
        when: ['no-agent', 'refused'],
      },
      {
        id: 'unsure',
        label: "I can't run this",
        summary: 'the agent was not looked at',
        next: 'which-key',
        unsure: true,
      },
    ],
  },
  'count-offered': {
    ...claim,
    kind: 'check',
    text: 'How many keys does ssh offer to this server?',
    why: 'Beside the agent, ssh offers the key files of ~/.ssh/config and those with the usual names. The lines "Offering public key" name each of them, with agent or explicit at the end.',
    say: 'Now run this command, and count the lines that say Offering public key.',
    commands: ['ssh-what-is-offered', 'ssh-settings-for-host'],
    covers: ['D-74'],
    options: [
      {
        id: 'many',
        label: 'Several keys, and then the server hangs up',
        summary: 'ssh offers too many keys',
        next: 'which-key',
      },
      {
        id: 'one-or-two',
        label: 'One or two keys, and then the server hangs up',
        summary: 'the server hangs up after one or two keys',
        next: 'server-limit',
      },
      {
        id: 'no-keys',
        label: 'No key at all',
        summary: 'ssh offers no key',
        next: 'password-tries',
      },
      {
        id: 'denied',
        label: 'It now says "Permission denied"',
        summary: 'the message is now "Permission denied"',
        next: 'go-on-permission-denied',
      },
      { id: 'unsure', label: "I can't tell", summary: 'offered keys not counted', next: 'which-key', unsure: true },
    ],
  },
  'which-key': {
    ...claim,
    kind: 'question',
    text: 'Do you know which key belongs to this server?',
    why: 'Offering that one key and no other ends the trouble: the server then counts one attempt instead of six. Keys that ssh -v shows as offered were refused, so the right one is probably not among them.',
    say: 'Do you know which key file you are supposed to use for this server? If not, we find it out together.',
    covers: ['D-74'],
    options: [
      { id: 'file', label: 'Yes, I have its file', summary: 'the key file is known', next: 'offer-one-key' },
      {
        id: 'agent',
        label: 'Yes, but it is only in the agent',
        summary: 'the key is in the agent only',
        next: 'agent-key',
      },
      {
        id: 'password',
        label: 'I have no key there, I want to use my password',
        summary: 'the login is meant to be by password',
        next: 'password-only',
      },
      {
        id: 'unsure',
        label: 'No, I do not know',
        summary: 'the right key is not known',
        next: 'find-key',
        unsure: true,
      },
    ],
  },
  'find-key': {
    ...claim,
    kind: 'check',
    text: 'Which of your keys does the server know?',
    why: 'A fingerprint names a key without giving it away. Compare those of your keys with the one the server, its web page or an old note has for you.',
    say: 'Every key has a fingerprint, a short line that begins with SHA256. Please compare yours with the one that was registered for you.',
    commands: ['agent-list', 'key-fingerprint-public'],
    steps: [
      'Look where your key was registered: the web page of the service, the mail you sent to the administrator, or authorized_keys on the server.',
      'A name such as work or server14 at the end of a line, the comment of the key, is often enough to tell.',
    ],
    covers: ['D-74'],
    options: [
      {
        id: 'found-file',
        label: 'I found it, and I have its file',
        summary: 'the right key was found by its fingerprint',
        next: 'offer-one-key',
      },
      {
        id: 'found-agent',
        label: 'I found it in the agent only',
        summary: 'the right key is in the agent only',
        next: 'agent-key',
      },
      {
        id: 'none',
        label: 'None of my keys is registered there',
        summary: 'no key is registered on the server',
        next: 'go-on-no-key',
      },
      {
        id: 'unsure',
        label: "I can't find out",
        summary: 'the right key could not be found',
        next: 'ask-admin',
        unsure: true,
      },
    ],
  },
})
