import { defineNodes } from '../../../engine/defineGuide.ts'

const claim = {
  sources: [
    { source: 'openssh-logging', section: 'SSH Client Error Messages And Common Causes' },
    { source: 'openssh-bench', section: 'each failure provoked' },
  ],
  reviewed: '2026-11-20',
} as const

/** After the port answers, and how it ends. */
export const endsNodes = defineNodes({
  'try-again': {
    ...claim,
    kind: 'question',
    text: 'Does ssh work now?',
    why: 'The port answers; the login comes next.',
    say: 'The way is open now. Please log in once more, and tell me what it says.',
    do: 'Stay on the line for the result. Note the message if one comes: it is another matter than the first.',
    options: [
      { id: 'works', label: 'Yes', summary: 'the login works', next: 'solved', listen: ["i'm in", 'it works'] },
      {
        id: 'denied',
        label: 'It says Permission denied',
        summary: 'the login is refused',
        next: 'go-permission-denied',
        listen: ['permission denied', "it doesn't take my password"],
      },
      {
        id: 'other',
        label: 'Another message',
        summary: 'another message comes',
        next: 'ask-admin',
        listen: ['now it says something else'],
      },
      { id: 'unsure', label: "I'm not sure", summary: 'not tried', next: 'ask-admin', unsure: true },
    ],
  },
  solved: {
    ...claim,
    kind: 'outcome',
    verdict: 'resolved',
    text: 'The server is reached',
    why: 'The connection comes about. Keep the report: it says what the reason was.',
    say: 'The connection works now. You can go on with your work.',
    do: 'Note what opened the way: name, port, VPN, address or firewall.',
  },
  'ask-admin': {
    ...claim,
    kind: 'outcome',
    verdict: 'escalate',
    text: 'The administrator of the server or network has to look',
    why: 'What is left cannot be seen from your side.',
    say: 'This has to be looked at by the administrator. I have put together what they need.',
    do: "Ask for the caller's own address and network, and whether it works elsewhere. Note the exact minute of the last try.",
    collect: [
      'The exact time and the name or address and port you tried.',
      'The output of ssh -v.',
      'Your own address as the server would see it, and the network you are in.',
      'Whether it works from another network or for somebody else.',
    ],
    escalate: {
      because: ['access-missing'],
      to: 'server-administrator',
      needs: ['host', 'port', 'last-try', 'affected', 'changed', 'error-text', 'client-log'],
    },
  },
  'go-permission-denied': {
    ...claim,
    kind: 'outcome',
    verdict: 'continue',
    text: 'The server is reached, and refuses the login',
    why: 'That is another matter, with a guide of its own.',
    say: 'The connection is fine now. Next we look at the login.',
    do: 'Note that name, way and port are cleared. Keep the wording of the refusal for the next step.',
    to: { guide: 'permission-denied', node: 'start' },
  },
  'go-guessing': {
    ...claim,
    kind: 'outcome',
    verdict: 'continue',
    text: 'Somebody fills the server with unfinished logins',
    why: 'The limit protects the server from guessing. The guide on guessing says what helps.',
    say: 'The server is busy with strangers who try to log in. Let us see who they are.',
    do: 'Keep the lines with MaxStartups and their minute: the addresses in them are counted next.',
    to: { guide: 'ssh-guessing', node: 'pattern' },
  },
})
