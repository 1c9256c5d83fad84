import { defineNodes } from '../../../engine/defineGuide.ts'

const claim = {
  sources: [{ source: 'clients-bench', section: 'the same failures with eleven clients' }],
  reviewed: '2026-11-21',
} as const

/** How it ends, and where it goes on. */
export const endNodes = defineNodes({
  solved: {
    ...claim,
    kind: 'outcome',
    verdict: 'resolved',
    text: 'The program gets in',
    why: 'The program works. Keep the report: it says what it needed.',
    say: 'It works now. You can go on with your work.',
    do: 'Note program, version and what it needed: format, passphrase, update, server key or proxy.',
  },
  'ask-admin': {
    ...claim,
    kind: 'outcome',
    verdict: 'escalate',
    text: 'Whoever maintains the program or the server has to look',
    why: 'What is left cannot be changed from where you are.',
    say: 'This has to be looked at by the people who maintain the program. I have put together what they need.',
    do: 'Ask for the version of the SSH library too. Of the key file nothing but the first line is noted.',
    collect: [
      'The name and the version of the program, and of its SSH library where it shows one.',
      'The whole message, with the lines before and after it.',
      'What plain ssh -v says from the same machine and account.',
      'The first line of the key file. Never the rest of it.',
    ],
    escalate: {
      because: ['access-missing'],
      to: 'second-line',
      needs: ['host', 'user', 'system', 'client', 'since', 'error-text', 'client-log'],
    },
  },
  'go-permission-denied': {
    ...claim,
    kind: 'outcome',
    verdict: 'continue',
    text: 'ssh is refused too: it is not the program',
    why: 'The server refuses this login, whoever asks. That has a guide of its own.',
    say: 'It is not the program: the server refuses the login. Next we look at that.',
    do: 'Note that plain ssh is refused as well: the program is cleared.',
    to: { guide: 'permission-denied', node: 'start' },
  },
  'go-connect': {
    ...claim,
    kind: 'outcome',
    verdict: 'continue',
    text: 'ssh does not connect either: it is not the program',
    why: 'The server is not reached at all. That has a guide of its own.',
    say: 'It is not the program: the server is not reached. Next we look at that.',
    do: 'Note the last line that plain ssh printed: the program is cleared.',
    to: { guide: 'ssh-connect', node: 'start' },
  },
})
