import { defineNodes } from '../../../engine/defineGuide.ts'

const reviewed = '2026-11-20'

const claim = {
  sources: [
    { source: 'aspera-error-19', section: 'Faspex, step 7' },
    { source: 'aspera-connect-keys', section: 'Security considerations' },
    { source: 'openssh-bench', section: 'missing shell' },
  ],
  reviewed,
  covers: ['A-17', 'A-20', 'B-05', 'B-09'],
} as const

/** The login shell. */
export const loginShellNodes = defineNodes({
  'login-shell': {
    ...claim,
    kind: 'check',
    text: 'Is aspshell the login shell of the account?',
    why: 'aspshell starts Aspera transfers and nothing else. A shell that does not exist keeps the account out altogether; an ordinary shell lets it run anything.',
    say: 'Please read me the last part of the line for this account. It should be the program aspshell.',
    do: 'Look at what stands behind the last colon of the line, and note it: that is the program the account is given.',
    commands: ['aspera-account-entry'],
    reader: 'account-entry',
    steps: [
      'On Linux and macOS the administrator sets the shell.',
      'On Windows asconfigurator sets it once the docroot of the account is not empty; it stands in the file passwd of the SSH server.',
    ],
    options: [
      {
        id: 'aspshell',
        label: '/bin/aspshell or /bin/aspshell-r',
        summary: 'aspshell is the login shell',
        next: 'forwarding',
        when: ['aspshell'],
        listen: ['it says aspshell'],
      },
      {
        id: 'ordinary',
        label: 'An ordinary shell, such as /bin/bash or /bin/zsh',
        summary: 'the login shell is an ordinary shell',
        next: 'shell-purpose',
        when: ['fine'],
        listen: ['it says bash', 'bin sh', 'zsh'],
      },
      {
        id: 'nologin',
        label: 'nologin, false, or a program that does not exist',
        summary: 'the login shell lets nobody in',
        next: 'shell-purpose',
        when: ['no-shell'],
        listen: ['nologin', 'bin false'],
      },
      {
        id: 'account-closed',
        label: 'The account is locked, has ended, or is not there',
        summary: 'the account is locked, has ended or does not exist',
        next: 'account-escalate',
        when: ['missing', 'locked', 'expired', 'password-expired'],
        listen: ['the account is locked', 'it has expired'],
      },
      {
        id: 'unsure',
        label: "I can't check this",
        summary: 'the login shell was not looked at',
        next: 'forwarding',
        unsure: true,
      },
    ],
  },
  'shell-purpose': {
    ...claim,
    kind: 'question',
    text: 'Does anybody use this account for anything but transfers?',
    why: 'aspshell takes the ordinary shell away. That is right for a transfer user and shuts out a person, or root, who works with the same account.',
    say: 'Is this account there for transfers and nothing else? Or does somebody also work on the server with it?',
    do: 'Ask by name who logs in with {account}: the next step takes the command line away from all of them.',
    options: [
      {
        id: 'transfers-only',
        label: 'For transfers and nothing else',
        summary: 'the account is for transfers only',
        next: 'set-shell',
        listen: ['only for transfers', 'nobody logs in with it'],
      },
      {
        id: 'also-work',
        label: 'Somebody works with it, or it is an administrator',
        summary: 'the account is used for more than transfers',
        next: 'account-checked',
        listen: ["it's an admin account", 'we log in with it too'],
      },
      {
        id: 'unsure',
        label: "I'm not sure",
        summary: 'it is not known what the account is used for',
        next: 'account-escalate',
        unsure: true,
      },
    ],
  },
  'set-shell': {
    ...claim,
    kind: 'fix',
    text: 'Make aspshell the login shell',
    why: 'The transfer server needs aspshell there, and nobody can use the account for anything but transfers then.',
    say: 'The administrator sets the right program for this account. That is only for accounts that nobody uses to work on the server.',
    do: 'Note the old shell. Never do this for root, and keep the administrator session open until a new transfer has worked.',
    before:
      'Never for root. Make sure that no person and no other program logs in with this account. Keep an administrator session open on the server until a new transfer has worked.',
    commands: ['aspera-set-shell'],
    steps: [
      'Write down the shell it had before.',
      'If /etc/shells lists the allowed shells on this system, it belongs in that list.',
    ],
    verify: {
      text: 'The account check shows /bin/aspshell, and a new transfer works.',
      command: 'aspera-account-entry',
    },
    undo: { text: 'Set the shell it had before.', command: 'aspera-restore-shell' },
    worked: 'account-resolved',
    same: 'forwarding',
    cannot: 'account-escalate',
  },
})
