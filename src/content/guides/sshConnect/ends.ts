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
    say: 'The way is open now. Please try to log in once more.',
    options: [
      { id: 'works', label: 'Yes', summary: 'the login works', next: 'solved' },
      {
        id: 'denied',
        label: 'It says Permission denied',
        summary: 'the login is refused',
        next: 'go-permission-denied',
      },
      { id: 'other', label: 'Another message', summary: 'another message comes', next: 'ask-admin' },
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
  },
  'ask-admin': {
    ...claim,
    kind: 'outcome',
    verdict: 'escalate',
    text: 'The administrator of the server or network has to look',
    why: 'What is left cannot be seen from your side.',
    say: 'This has to be looked at by the administrator. I have put together what they need.',
    collect: [
      'The exact time and the name or address and port you tried.',
      'The output of ssh -v.',
      'Your own address as the server would see it, and the network you are in.',
      'Whether it works from another network or for somebody else.',
    ],
  },
  'go-permission-denied': {
    ...claim,
    kind: 'outcome',
    verdict: 'continue',
    text: 'The server is reached, and refuses the login',
    why: 'That is another matter, with a guide of its own.',
    say: 'The connection is fine now. Next we look at the login.',
    to: { guide: 'permission-denied', node: 'start' },
  },
  'go-guessing': {
    ...claim,
    kind: 'outcome',
    verdict: 'continue',
    text: 'Somebody fills the server with unfinished logins',
    why: 'The limit protects the server from guessing. The guide on guessing says what helps.',
    say: 'The server is busy with strangers who try to log in. Let us see who they are.',
    to: { guide: 'ssh-guessing', node: 'pattern' },
  },
})
