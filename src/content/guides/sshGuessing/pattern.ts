import { defineNodes } from '../../../engine/defineGuide.ts'

const claim = {
  sources: [
    { source: 'openssh-logging', section: 'Brute force and Hail Mary attacks' },
    { source: 'openssh-bench', section: 'log lines of refused logins' },
  ],
  reviewed: '2026-11-20',
} as const

/** Guessing, or a person. */
export const patternNodes = defineNodes({
  start: {
    ...claim,
    kind: 'question',
    text: 'Whose login is it?',
    why: 'The log of every server on the internet is full of strangers. First find out whether the lines are about you.',
    say: 'Are you trying to log in yourself and see this? Or did you find it in the log?',
    covers: ['D-32', 'D-33', 'D-34'],
    options: [
      { id: 'log', label: 'I found it in the log', summary: 'found in the log', next: 'pattern' },
      { id: 'me', label: 'It is my own login', summary: 'the own login', next: 'it-is-me' },
      {
        id: 'local',
        label: 'The address is 127.0.0.1 or ::1',
        summary: 'the address is the machine itself',
        next: 'from-localhost',
      },
      {
        id: 'silent',
        label: 'They connect and never try to log in',
        summary: 'connections without a login',
        next: 'probe',
      },
      { id: 'unsure', label: "I'm not sure", summary: 'not known', next: 'pattern', unsure: true },
    ],
  },
  pattern: {
    ...claim,
    kind: 'check',
    text: 'Which addresses try, and how often?',
    why: 'Many names from one address, one name from many addresses, or "Failed none" for names that do not exist: that is guessing by programs. A person tries one or two names, a few times, from one address.',
    say: 'Please run this on the server. Do you know any of the addresses it lists?',
    commands: ['guessing-addresses'],
    covers: ['D-32', 'D-33'],
    options: [
      {
        id: 'strangers',
        label: 'Many tries, and I know none of the addresses',
        summary: 'guessing by strangers',
        next: 'keys-only',
      },
      { id: 'own-address', label: 'An address of ours, with a few tries', summary: 'an own address', next: 'it-is-me' },
      {
        id: 'none',
        label: 'The lines say "Failed none"',
        summary: 'the method none is tried',
        next: 'failed-none',
      },
      {
        id: 'own-many',
        label: 'An address of ours, with very many tries',
        summary: 'a program of ours fails again and again',
        next: 'own-program',
      },
      { id: 'local', label: '127.0.0.1 or ::1', summary: 'the address is the machine itself', next: 'from-localhost' },
      { id: 'unsure', label: "I can't run this", summary: 'not counted', next: 'keys-only', unsure: true },
    ],
    sources: [
      { source: 'openssh-logging', section: 'Brute force and Hail Mary attacks' },
      { source: 'openssh-logging', section: 'Failed None For Invalid User' },
      { source: 'rfc4252', section: 'section 5.2' },
    ],
  },
  'it-is-me': {
    ...claim,
    kind: 'question',
    text: 'Is the user name in the log the one you meant?',
    why: 'Without a name, ssh takes the one you have on your own computer. A name that does not exist on the server can never work, whatever the password.',
    say: 'Please compare the name in the log with the name of your account there, letter by letter.',
    options: [
      {
        id: 'wrong-name',
        label: 'No, it is another name',
        summary: 'the user name is wrong',
        next: 'go-user-not-known',
      },
      {
        id: 'right-name',
        label: 'Yes, and the log says Failed password',
        summary: 'the password is refused',
        next: 'go-password',
      },
      {
        id: 'invalid',
        label: 'Yes, and the log says Invalid user',
        summary: 'the server does not know the account',
        next: 'go-user-not-known',
      },
      { id: 'unsure', label: "I'm not sure", summary: 'not compared', next: 'go-start', unsure: true },
    ],
  },
  'own-program': {
    ...claim,
    kind: 'fix',
    text: 'Stop the program that keeps trying',
    why: 'A script, a phone or a backup with an old password tries for ever, and gets its own address blocked.',
    say: 'Something of yours keeps trying with an old password. Please think of a phone, a script or a backup that logs in there.',
    commands: ['guessing-report-lines'],
    steps: [
      'The times of the lines often give it away: every five minutes, every night at two.',
      'On the machine with that address look at scheduled jobs, sync and backup programs.',
    ],
    verify: { text: 'No new lines from this address.', command: 'guessing-addresses' },
    undo: { text: 'Start the program again with the right key or password.' },
    worked: 'safe',
    same: 'ask-admin',
    cannot: 'ask-admin',
  },
  probe: {
    ...claim,
    kind: 'question',
    text: 'Do the connections ever try to log in?',
    why: 'Port scanners, monitors and load balancers connect, read the first line and leave. A person whose ssh did not accept the host key leaves the same trace.',
    say: 'They knock and go away again. Do you have a monitoring program that checks this port?',
    options: [
      {
        id: 'monitor',
        label: 'The address is our monitoring or load balancer',
        summary: 'an own monitor',
        next: 'safe',
      },
      { id: 'stranger', label: 'I do not know the address', summary: 'a probe by strangers', next: 'keys-only' },
      {
        id: 'person',
        label: 'A person could not get in at that time',
        summary: 'a person was there',
        next: 'go-host-key',
      },
      { id: 'unsure', label: "I'm not sure", summary: 'not known', next: 'keys-only', unsure: true },
    ],
    sources: [{ source: 'openssh-bench', section: 'port scan, curl, host key not accepted' }],
  },
})
