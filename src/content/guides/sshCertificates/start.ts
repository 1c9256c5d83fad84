import { defineNodes } from '../../../engine/defineGuide.ts'

const claim = {
  sources: [
    { source: 'openssh-logging', section: 'Logging Problems from SSH Certificate Authentication' },
    { source: 'openssh-bench', section: 'each kind of refused certificate' },
    { source: 'man-ssh-keygen', section: 'CERTIFICATES' },
  ],
  reviewed: '2026-11-20',
} as const

/** What the log or the certificate says. */
export const startNodes = defineNodes({
  start: {
    ...claim,
    kind: 'question',
    text: 'What does the log of the server say about the certificate?',
    why: 'The client is told nothing. The server logs one reason at a time; a second one can show when the first is cured.',
    say: 'The server knows why, your computer does not. Please ask for the line in the server log that says Certificate.',
    do: 'Give the minute of the last login to whoever reads the log. Only one reason is logged at a time.',
    covers: ['D-10', 'D-11', 'D-12', 'D-13'],
    options: [
      {
        id: 'expired',
        label: 'Certificate invalid: expired',
        summary: 'the certificate has expired',
        next: 'expired',
        listen: ['it says expired'],
      },
      {
        id: 'not-yet',
        label: 'Certificate invalid: not yet valid',
        summary: 'the certificate is not valid yet',
        next: 'not-yet-valid',
        listen: ['not yet valid'],
      },
      {
        id: 'principal',
        label: 'name is not a listed principal, or another line with principal',
        summary: 'the certificate does not name the account',
        next: 'principal',
        listen: ['not a listed principal'],
      },
      {
        id: 'address',
        label: 'not from a permitted source address, or Refused by certificate options',
        summary: 'the address is not allowed',
        next: 'source-address',
        listen: ['not from a permitted source address'],
      },
      {
        id: 'other',
        label: 'Another line about the certificate',
        summary: 'the server cannot use the certificate',
        next: 'other',
      },
      {
        id: 'unsure',
        label: 'Nobody can look at the log',
        summary: 'the log was not looked at',
        next: 'look-inside',
        unsure: true,
      },
    ],
  },
  'look-inside': {
    ...claim,
    kind: 'check',
    text: 'What does the certificate say?',
    why: 'Without the log, the certificate itself shows the usual reasons: its time, its names, its addresses.',
    say: 'Please run this command. It only reads the certificate.',
    do: 'Have four things read out: Type, Valid, Principals and Critical Options. No secret is in a certificate.',
    commands: ['certificate-show'],
    options: [
      {
        id: 'over',
        label: 'The time under Valid is over',
        summary: 'the time is over',
        next: 'expired',
        listen: ["it's over"],
      },
      {
        id: 'begins-later',
        label: 'The time under Valid begins later',
        summary: 'the time begins later',
        next: 'not-yet-valid',
        listen: ['it begins later'],
      },
      {
        id: 'name-missing',
        label: 'My account is not under Principals',
        summary: 'the account is not among the principals',
        next: 'principal',
        listen: ["my name isn't there"],
      },
      {
        id: 'address',
        label: 'source-address stands under Critical Options',
        summary: 'the addresses are limited',
        next: 'source-address',
        listen: ['there is a source-address'],
      },
      {
        id: 'unsure',
        label: "All looks right, or I can't tell",
        summary: 'nothing found in the certificate',
        next: 'ask-admin',
        unsure: true,
      },
    ],
  },
})
