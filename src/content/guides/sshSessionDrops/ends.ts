import { defineNodes } from '../../../engine/defineGuide.ts'

const claim = {
  sources: [
    { source: 'openssh-logging', section: 'Logging Stability of Client Connectivity' },
    { source: 'openssh-bench', section: 'ClientAliveInterval, ServerAliveInterval, LoginGraceTime' },
    { source: 'man-ssh-config', section: 'ServerAliveInterval' },
  ],
  reviewed: '2026-11-20',
} as const

/** How it ends. */
export const endsNodes = defineNodes({
  'slow-server': {
    ...claim,
    kind: 'outcome',
    verdict: 'escalate',
    text: 'The server is slow to ask',
    why: 'Name look-ups, a directory service or a busy machine delay the prompt. That is seen and cured on the server.',
    say: 'The server itself takes too long. That goes to its administrator.',
    do: 'Count the seconds to the prompt together with the caller, and note them with the time of day.',
    collect: [
      'How many seconds pass between "SSH2_MSG_SERVICE_ACCEPT received" and the prompt, from ssh -v.',
      'The time of the try.',
      'logingracetime, usedns and gssapiauthentication from sshd -T.',
    ],
    escalate: {
      because: ['server-side'],
      to: 'server-administrator',
      needs: ['host', 'user', 'last-try', 'affected', 'client-log', 'server-checks'],
    },
  },
  'go-chroot': {
    ...claim,
    kind: 'outcome',
    verdict: 'continue',
    text: 'A folder of the SFTP jail is wrong',
    why: 'That has steps of its own.',
    say: 'The server names a folder with wrong rights. Let us look at it.',
    do: 'Copy the path from the log line: owner and rights of that folder are looked at next.',
    to: { guide: 'sftp-session', node: 'chroot' },
  },
  'go-probe': {
    ...claim,
    kind: 'outcome',
    verdict: 'continue',
    text: 'Probably no login at all',
    why: 'Connections that never log in are mostly probes.',
    say: 'That looks like a stranger knocking. Let us see what it is.',
    do: 'Note the address in the line, and how often it comes in an hour.',
    to: { guide: 'ssh-guessing', node: 'probe' },
  },
  'go-permission-denied': {
    ...claim,
    kind: 'outcome',
    verdict: 'continue',
    text: 'The server refuses root',
    why: 'That has a guide of its own.',
    say: 'The server does not let the administrator account in like this. Let us look at the login.',
    do: 'Ask which task needs root: often an account of their own does it.',
    to: { guide: 'permission-denied', node: 'account-denied' },
  },
  solved: {
    ...claim,
    kind: 'outcome',
    verdict: 'resolved',
    text: 'It works',
    why: 'The session holds. Keep the report: it says what helped.',
    say: 'It works now. You can go on with your work.',
    do: 'Note what made it hold: signs of life, another network, or a session that was closed.',
  },
  'ask-admin': {
    ...claim,
    kind: 'outcome',
    verdict: 'escalate',
    text: 'The administrator of the server has to look',
    why: 'What is left can only be seen or changed on the server.',
    say: 'This has to be looked at by the administrator of the server. I have put together what they need.',
    do: 'Note the minute of the break and how long the session had lasted: the server lines are found by them.',
    collect: [
      'The exact time of the break, and how long the session had lasted.',
      'The last twenty lines of ssh -v.',
      'The lines of the server log with the same number in brackets.',
      'Whether other programs lost their connection at the same time.',
    ],
    escalate: {
      because: ['access-missing'],
      to: 'server-administrator',
      needs: ['host', 'user', 'last-try', 'affected', 'changed', 'client-log', 'server-log'],
    },
  },
})
