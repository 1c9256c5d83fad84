import { defineNodes } from '../../../engine/defineGuide.ts'

const claim = {
  sources: [
    { source: 'openssh-bench', section: 'MaxAuthTries with passwords' },
    { source: 'man-ssh-config', section: 'PreferredAuthentications, NumberOfPasswordPrompts' },
  ],
  reviewed: '2026-11-20',
} as const

/** Attempts used up by passwords: typed, stored, or never reached because keys came first. */
export const passwordNodes = defineNodes({
  'password-tries': {
    ...claim,
    kind: 'question',
    text: 'What happened with the password?',
    why: 'Each wrong password is one attempt, and keys offered before it count as well. With five keys in the agent a single wrong password ends the connection.',
    say: 'How often were you asked for the password? And are you sure that it is the one of this server?',
    options: [
      {
        id: 'refused',
        label: 'I typed it several times, it was refused each time',
        summary: 'the password was refused several times',
        next: 'password-typing',
      },
      {
        id: 'once',
        label: 'One try was enough for the message',
        summary: 'the first password ended the connection',
        next: 'password-only',
      },
      {
        id: 'never-asked',
        label: 'I was never asked',
        summary: 'no password was asked for',
        next: 'password-only',
      },
      { id: 'unsure', label: "I don't remember", summary: 'not remembered', next: 'password-only', unsure: true },
    ],
  },
  'password-typing': {
    ...claim,
    kind: 'check',
    text: 'Is the password what you think you type?',
    why: 'ssh shows nothing while you type. A different keyboard, Caps Lock or a space from copy and paste stays unseen.',
    say: 'Please type the password once into an empty note, where you can see it. Do not read it out to me.',
    commands: [],
    steps: [
      'Type it into an empty editor window and look at it: letters with accents, y and z, special characters, Caps Lock, number lock. Close the window without saving.',
      'If you paste it: no space and no line end before or after it.',
      'Is it the password of the account on this server, and not of your own computer? Was it changed lately?',
    ],
    options: [
      {
        id: 'found',
        label: 'I found the mistake',
        summary: 'the password had been mistyped',
        next: 'password-only',
      },
      {
        id: 'fine',
        label: 'It is typed right and still refused',
        summary: 'the password is typed right and refused',
        next: 'wait-a-while',
      },
      {
        id: 'unsure',
        label: "I'm not sure of the password",
        summary: 'the password is not known for sure',
        next: 'ask-admin',
        unsure: true,
      },
    ],
  },
  'password-only': {
    ...claim,
    kind: 'fix',
    text: 'Log in with the password, without offering keys',
    why: 'Without keys all attempts are left for the password.',
    say: 'This command asks for your password straight away and leaves the keys alone.',
    commands: ['ssh-password-only'],
    covers: ['D-74'],
    verify: { text: 'One question for the password, then the prompt of the server.' },
    undo: { text: 'Nothing to undo: the command holds for this one connection.' },
    worked: 'solved-password',
    same: 'wait-a-while',
    cannot: 'ask-admin',
  },
  'stored-password': {
    ...claim,
    kind: 'fix',
    text: 'Replace the password or key that the program keeps',
    why: 'A program that repeats an old password uses up the attempts in seconds, and does so again whenever it starts.',
    say: 'Some program still knows an old password and keeps trying it. We give it the new one.',
    commands: [],
    steps: [
      'Close every program that connects to this server: file transfer, backup, editor, sync, phone, scheduled jobs.',
      'Open the saved connection. Delete the stored password and enter the present one, once.',
      'If it logs in with a key, pick the one key file there, and switch off the use of an agent if the program has that choice.',
      'Start one program only and look whether it logs in.',
    ],
    sources: [{ source: 'openssh-bench', section: 'MaxAuthTries with passwords' }],
    verify: { text: 'The program logs in at its first attempt.' },
    undo: { text: 'Enter the previous values in the saved connection again.' },
    worked: 'solved',
    same: 'wait-a-while',
    cannot: 'ask-admin',
  },
  'wait-a-while': {
    ...claim,
    kind: 'fix',
    text: 'Stop all attempts, wait ten minutes, try once',
    why: 'OpenSSH 9.8 and newer, fail2ban and many firewalls shut out an address for a while after failed logins. Every further try makes it longer.',
    say: 'Let us leave it alone for ten minutes. Then we try exactly once.',
    commands: [],
    steps: [
      'Stop every program and script that connects to this server, also on other computers behind the same connection.',
      'Wait ten minutes. A penalty of the SSH server lasts at most that long unless somebody set a longer one; a ban of a firewall may last longer.',
      'Try once, with the right key or the right password.',
    ],
    sources: [
      { source: 'man-sshd-config', section: 'PerSourcePenalties' },
      { source: 'openssh-bench', section: 'PerSourcePenalties' },
    ],
    verify: { text: 'The server answers and asks for the password or takes the key.' },
    undo: { text: 'Nothing to undo. Start the programs again, one by one.' },
    worked: 'solved',
    same: 'server-limit',
    cannot: 'ask-admin',
  },
})
