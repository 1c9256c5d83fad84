import { defineNodes } from '../../../engine/defineGuide.ts'

const claim = {
  sources: [{ source: 'openssh-bench', section: 'sshd that does not start' }],
  reviewed: '2026-11-21',
} as const

/** Where the way of a server that does not start ends. */
export const endsNodes = defineNodes({
  solved: {
    ...claim,
    kind: 'outcome',
    verdict: 'resolved',
    text: 'The SSH server runs',
    why: 'Log in once more in a second window before you close the first. Keep the report: it says what the reason was.',
    say: 'The server runs again. Please try a login before you close anything.',
    do: 'Stay on the line until a login in a second window works. Note which line, file or program it was.',
  },
  'go-connect': {
    ...claim,
    kind: 'outcome',
    verdict: 'continue',
    text: 'The server runs: look at the way to it',
    why: 'sshd listens. What is left is the address, the port or a firewall.',
    say: 'The server itself runs. Next we look at the way to it.',
    do: 'Note the address and port at which the server listens: what is left lies in front of it.',
    to: { guide: 'ssh-connect', node: 'server-listens' },
  },
  'go-debug': {
    ...claim,
    kind: 'outcome',
    verdict: 'continue',
    text: 'Start a second server that says more',
    why: 'A second server on a high port shows every step and leaves the first one alone.',
    say: 'Next we start a second server for a moment that tells us more.',
    do: 'Keep the last lines of the service at hand: the second server shows the steps that lead to them.',
    to: { guide: 'sshd-debug' },
  },
  'ask-admin': {
    ...claim,
    kind: 'outcome',
    verdict: 'escalate',
    text: 'The administrator of the machine has to look',
    why: 'Starting a server needs rights on the machine, or its console.',
    say: 'This needs somebody with access to the machine. I have put together what they need.',
    do: 'Ask who has the console of the machine, what was changed last, and whether a session is still open there.',
    collect: [
      'What sshd -t prints.',
      'The last forty lines of the service in the journal.',
      'What was changed last: configuration, packages, addresses.',
      'Whether somebody still has a session open there.',
    ],
    escalate: {
      because: ['access-missing', 'server-side'],
      to: 'server-administrator',
      needs: ['host', 'server', 'since', 'affected', 'changed', 'server-checks', 'server-log'],
    },
  },
})
