import { defineNodes } from '../../../engine/defineGuide.ts'

const claim = {
  sources: [
    { source: 'openssh-logging', section: 'Brute force and Hail Mary attacks' },
    { source: 'openssh-logging', section: 'Successful logins' },
    { source: 'logging-bench', section: 'accepted logins counted, with a certificate and with a made-up user name' },
  ],
  reviewed: '2026-11-21',
} as const

/** Whether guessing worked: nobody is told that all is well before somebody has looked. */
export const gotInNodes = defineNodes({
  'got-in': {
    ...claim,
    kind: 'check',
    text: 'Did any of them get in?',
    why: 'Failed tries alone are noise. A line "Accepted" for a login that nobody can explain is an incident, and then nothing on the machine should be changed first.',
    say: 'Please run this on the server: it lists the logins that worked. Can you explain every one of them?',
    do: 'Hold each account and address against the list of failed tries. An address that stands in both is asked about by name.',
    commands: ['guessing-accepted', 'guessing-accepted-file'],
    steps: [
      'Did the tries begin more than seven days ago? Then put a longer time into the first command, for example -30d.',
      "If not even your own login is listed, the log is kept elsewhere: answer that you can't look.",
    ],
    covers: ['D-32'],
    options: [
      {
        id: 'none',
        label: 'No: every login there can be explained',
        summary: 'no login that nobody can explain',
        next: 'keys-only',
        listen: ["they're all ours", 'i know every one of them'],
      },
      {
        id: 'some',
        label: 'Yes, or there is one that nobody can explain',
        summary: 'a login that nobody can explain',
        next: 'incident',
        listen: ["there's one i don't know", 'somebody got in'],
      },
      {
        id: 'unsure',
        label: "I can't look",
        summary: 'accepted logins were not looked at',
        next: 'ask-admin',
        unsure: true,
        listen: ["i can't run this there"],
      },
    ],
  },
  'tunnel-got-in': {
    ...claim,
    kind: 'check',
    text: 'Did anybody come in through the tunnel while it was open?',
    why: 'Logins through the tunnel are logged as from 127.0.0.1 or ::1, those of strangers and your own alike. So each of them needs somebody who says: that was me.',
    say: 'While the tunnel was open, strangers may have come in through it. Please list the logins that worked, and tell me which of them you can explain.',
    do: 'Look only at lines with 127.0.0.1 or ::1. Note for each account who says that the login was theirs.',
    commands: ['guessing-accepted', 'guessing-accepted-file'],
    steps: [
      'Run it on the machine behind the tunnel.',
      "If not even your own login is listed, the log is kept elsewhere: answer that you can't look.",
    ],
    covers: ['D-34'],
    options: [
      {
        id: 'none',
        label: 'No: every login there can be explained',
        summary: 'no login through the tunnel that nobody can explain',
        next: 'safe',
        listen: ['those were all ours'],
      },
      {
        id: 'some',
        label: 'Yes, or there is one that nobody can explain',
        summary: 'a login through the tunnel that nobody can explain',
        next: 'incident',
        listen: ["there's one i don't know"],
      },
      {
        id: 'unsure',
        label: "I can't look",
        summary: 'accepted logins were not looked at',
        next: 'ask-admin',
        unsure: true,
        listen: ["i can't run this there"],
      },
    ],
  },
  incident: {
    ...claim,
    kind: 'outcome',
    verdict: 'escalate',
    text: 'A login that nobody can explain: this is an incident',
    why: 'Until somebody explains it, a stranger may be on the machine. What is deleted or changed there now is missing later, when one wants to know what happened.',
    say: 'This goes to the people who look after security, at once. Please stay calm, and change nothing on that machine until they have looked.',
    do: 'Call the security team while the caller waits. Change nothing on the machine, not even a password; keep the log, and save its lines elsewhere.',
    collect: [
      'Each line "Accepted …" that nobody can explain, with date, time and zone, and all lines with the same number in brackets.',
      'The failed tries from the same address.',
      'What was changed on the machine since then, by whom and when.',
      'Whether the clock of the server is right.',
    ],
    escalate: {
      because: ['intrusion-signs'],
      to: 'security',
      needs: ['host', 'user', 'since', 'affected', 'changed', 'server-log', 'server-checks'],
    },
    covers: ['D-32'],
  },
})
