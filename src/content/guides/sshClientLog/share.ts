import { defineNodes } from '../../../engine/defineGuide.ts'

const claim = {
  sources: [
    { source: 'openssh-logging', section: 'Client Logging' },
    {
      source: 'logging-bench',
      section: 'what a log of -vvv holds: no password, no private key; commands and variables',
    },
  ],
  reviewed: '2026-11-21',
} as const

/** What to take out before a log is handed on. */
export const shareNodes = defineNodes({
  clean: {
    ...claim,
    kind: 'check',
    text: 'Is anything in it that others must not see?',
    why: 'No level writes your password or the private key. But the command that is sent stands there word by word, and so do variables that are passed on; names of accounts, machines and files are everywhere.',
    say: 'Before you send it to anybody, look for a line with Sending command or setting env. Is there a password in it?',
    do: 'Let the caller look before anything is sent. A password or token that stands there counts as known to others.',
    commands: [],
    steps: [
      '"Sending command:" with a password or token in the command, and "setting env": take the value out, and change it, for others could read it in the list of processes too.',
      'User names, host names, addresses, paths such as /home/fred, comments of keys: replace them in the same way everywhere, so that the text still makes sense.',
      'Fingerprints (SHA256:…) and public keys are no secret, but they tell who you are.',
      'What the session itself printed, if you caught that as well.',
      'The report of Handrail replaces names, addresses and paths by itself.',
    ],
    covers: ['D-40'],
    options: [
      {
        id: 'clean',
        label: 'No password and no token; names are replaced',
        summary: 'the log holds no secret',
        next: 'paste-it',
        listen: ['no, nothing in it', 'only names'],
      },
      {
        id: 'secret',
        label: 'There was a password or a token in it',
        summary: 'a secret stood in the log',
        next: 'change-secret',
        listen: ['yes, a password', 'there is a token in it'],
      },
      { id: 'unsure', label: "I'm not sure", summary: 'not looked through', next: 'paste-it', unsure: true },
    ],
  },
  'change-secret': {
    ...claim,
    kind: 'fix',
    text: 'Change the password or token that stood there',
    why: 'What stands on a command line can be read by others on both machines while it runs. Treat it as known.',
    say: 'Please have that password changed today, and give it in another way from now on.',
    do: 'Note where that password is used and who changes it, never the password itself.',
    commands: [],
    steps: [
      'Change it where it is used.',
      'Let the program read it from a file that only it may read, or from its standard input.',
    ],
    verify: { text: 'A new log no longer shows it.' },
    undo: { text: 'There is no way back to the old one: it is no longer secret.' },
    worked: 'paste-it',
    same: 'secret-exposed',
    cannot: 'secret-exposed',
  },
  'secret-exposed': {
    ...claim,
    kind: 'outcome',
    verdict: 'escalate',
    text: 'Tell the security team: a password or token is open and still valid',
    why: 'It stood on a command line or in a log, and it was not changed or still stands there. As long as it is valid, whoever saw it can use it.',
    say: 'As long as that password is not changed, others may use it. I pass this on to the people who look after security; please send that log to nobody.',
    do: 'Note what the password or token is for and who can change it, never the thing itself. Delete the log wherever you hold it.',
    collect: [
      'What the password or token opens, and who can change it. Never the password or token itself.',
      'Where it stood: in a command, in a variable, in which file.',
      'Who could see it: accounts on both machines, and everybody who got the log.',
      'Since when it is used in that way.',
    ],
    escalate: {
      because: ['key-exposed'],
      to: 'security',
      needs: ['host', 'user', 'client', 'since', 'affected'],
    },
  },
  'paste-it': {
    ...claim,
    kind: 'outcome',
    verdict: 'resolved',
    text: 'Paste the log on the first page',
    why: 'Handrail finds the stage that failed and the lines that prove it. Nothing you paste leaves your browser. Delete the file when the matter is settled.',
    say: 'I paste the text here, and we see where it stops.',
    do: 'Paste the whole text on the first page. Have the file deleted when the matter is settled.',
    covers: ['D-40', 'D-41'],
  },
  'ask-helper': {
    ...claim,
    kind: 'outcome',
    verdict: 'escalate',
    text: 'Somebody has to collect the log with you',
    why: 'Without a log only the last line is known, and many faults share it.',
    say: 'Let us do this together with somebody who can use a terminal there.',
    do: 'Find out who can sit at a terminal on that machine, and agree on a time.',
    collect: [
      'The command or the program, and the machine it runs on.',
      'The whole message, and the exact time.',
      'ssh -V: the version.',
    ],
    escalate: {
      because: ['access-missing'],
      to: 'second-line',
      needs: ['host', 'user', 'system', 'client', 'last-try', 'error-text'],
    },
  },
})
