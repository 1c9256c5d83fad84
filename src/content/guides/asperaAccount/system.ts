import { defineNodes } from '../../../engine/defineGuide.ts'

const reviewed = '2026-11-20'

const accountVoices = {
  kind: 'check',
  text: 'Does the server know the account {account}, and where is its home?',
  why: 'The transfer user is an account of the operating system. All that follows is looked up in its home folder.',
  say: 'Please look on the transfer server whether there is such an account. Read me what comes up.',
  do: 'Compare the name letter by letter with {account}, and note the home folder and the login shell: the next checks need both.',
  commands: ['aspera-account-entry'],
  reader: 'account-entry',
  sources: [
    { source: 'aspera-error-19', section: 'Troubleshooting, General' },
    { source: 'aspera-connect-keys', section: 'Security considerations' },
  ],
  reviewed,
} as const

/** What the reader says of an account that is there. Its shell and its end are looked at later. */
const there = ['fine', 'aspshell', 'no-shell', 'locked', 'expired', 'password-expired'] as const

/** Which server this is, and whether the account exists there. */
export const systemNodes = defineNodes({
  system: {
    kind: 'question',
    text: 'Which system does the transfer server run?',
    why: 'The transfer user is an ordinary account of that system, so the checks differ from system to system.',
    say: 'Do you know whether the transfer server is a Linux, a Mac or a Windows machine?',
    do: 'Note the system of the transfer server, not the one on the desk of the caller.',
    options: [
      {
        id: 'linux',
        label: 'Linux',
        summary: 'the transfer server runs Linux',
        next: 'log-linux',
        listen: ['red hat', 'ubuntu', "it's a linux box"],
      },
      {
        id: 'macos',
        label: 'macOS',
        summary: 'the transfer server is a Mac',
        next: 'log-macos',
        listen: ["it's a mac", 'mac mini'],
      },
      {
        id: 'windows',
        label: 'Windows',
        summary: 'the transfer server runs Windows',
        next: 'ssh-server',
        listen: ['windows server', "it's on windows"],
      },
      {
        id: 'unsure',
        label: "I'm not sure",
        summary: 'the system of the transfer server is not known',
        next: 'what-answers',
        unsure: true,
        listen: ['the partner runs it', 'no idea what it runs on'],
      },
    ],
    sources: [{ source: 'aspera-error-19', section: 'Faspex' }],
    reviewed,
  },
  'account-linux': {
    ...accountVoices,
    options: [
      {
        id: 'exists',
        label: 'It exists',
        summary: 'the account exists',
        next: 'selinux',
        when: there,
        listen: ['a line comes up', "it's there"],
      },
      {
        id: 'missing',
        label: 'It prints nothing',
        summary: 'the account does not exist',
        next: 'no-account',
        when: ['missing'],
        listen: ['nothing comes up', 'no such user'],
      },
      {
        id: 'unsure',
        label: "I can't check this",
        summary: 'the account was not looked up',
        next: 'selinux',
        unsure: true,
      },
    ],
  },
  'account-macos': {
    ...accountVoices,
    options: [
      {
        id: 'exists',
        label: 'It exists',
        summary: 'the account exists',
        next: 'folders',
        when: there,
        listen: ['a line comes up', "it's there"],
      },
      {
        id: 'missing',
        label: 'It says that there is no such key or record',
        summary: 'the account does not exist',
        next: 'no-account',
        when: ['missing'],
        listen: ['record not found', 'no such key'],
      },
      {
        id: 'unsure',
        label: "I can't check this",
        summary: 'the account was not looked up',
        next: 'folders',
        unsure: true,
      },
    ],
  },
})
