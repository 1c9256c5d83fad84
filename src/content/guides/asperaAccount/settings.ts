import { defineNodes } from '../../../engine/defineGuide.ts'

const reviewed = '2026-11-20'

const tokenClaim = {
  sources: [
    { source: 'aspera-error-19', section: 'Faspex, step 6' },
    { source: 'aspera-connect-keys', section: 'Security considerations' },
    { source: 'aspera-conf-schema', section: 'authorization/transfer/in/value, out/value' },
  ],
  reviewed,
  conflicts: [
    {
      says: 'Authentication is set to token; a wrong value causes error 19.',
      trouble: 'This is authorization, after the login. A wrong value shows as code 34 or 37, seldom as 19.',
      instead: 'Check it once the login works, because the account is not safe without it.',
      source: { source: 'aspera-error-19', section: 'Faspex, step 6' },
    },
    {
      says: 'The part on Shares ends before the token and the login shell.',
      trouble: 'A Shares node needs both as much as a Faspex server does.',
      instead: 'Do both for the transfer user of Shares too.',
      source: { source: 'aspera-error-19', section: 'Shares' },
    },
  ],
  covers: ['A-16', 'A-20', 'B-06', 'B-11', 'B-12'],
} as const

const shellClaim = {
  sources: [
    { source: 'aspera-error-19', section: 'Faspex, step 7' },
    { source: 'aspera-connect-keys', section: 'Security considerations' },
    { source: 'openssh-bench', section: 'missing shell' },
  ],
  reviewed,
  covers: ['A-17', 'A-20', 'B-05', 'B-09'],
} as const

/** Token authorization and the login shell. */
export const settingsNodes = defineNodes({
  token: {
    ...tokenClaim,
    kind: 'check',
    text: 'Does the transfer user need a token in both directions?',
    why: 'A web application proves with a token that it allows a transfer. Without that rule everybody with the well-known Aspera key could read and write; a wrong rule shows as code 34 or 37, not as 19.',
    say: 'Now we look at one setting of Aspera for this account. Please run the command on the server and read me the two lines.',
    commands: ['aspera-user-authorization'],
    steps: [
      'If the command is not found: it is in /opt/aspera/bin (Linux), /Library/Aspera/bin (macOS) or the folder bin of the program (Windows).',
      'A line in authorized_keys that runs aspshell -t sets ASPERA_AUTH_TOKEN=TOKEN, and that overrides "allow" here. So a transfer may be asked for a token although aspera.conf says allow.',
    ],
    reader: 'asconfigurator-user-data',
    options: [
      {
        id: 'token',
        label: 'token for in and for out',
        summary: 'transfers need a token in both directions',
        next: 'login-shell',
        when: ['token'],
      },
      {
        id: 'not-token',
        label: 'allow or deny for one of them',
        summary: 'transfers do not need a token in both directions',
        next: 'token-purpose',
        when: ['not-token'],
      },
      {
        id: 'unset',
        label: 'AS_NULL or no such line',
        summary: 'nothing is set for this user',
        next: 'token-purpose',
        when: ['unset'],
      },
      {
        id: 'no-such-user',
        label: 'No line for this account, or an error',
        summary: 'aspera.conf has nothing for this account',
        next: 'token-purpose',
        when: ['no-such-user'],
      },
      {
        id: 'unsure',
        label: "I can't check this",
        summary: 'the authorization was not looked at',
        next: 'login-shell',
        unsure: true,
      },
    ],
  },
  'token-purpose': {
    ...tokenClaim,
    kind: 'question',
    text: 'Who uses this account?',
    why: 'Accounts of web applications must require a token. An account for people who use ascp with a key of their own must not: they have no token to show.',
    say: 'Is this account used by a web application such as Faspex or Shares, or by people directly?',
    options: [
      {
        id: 'web',
        label: 'A web application: Faspex, Shares, Console, Aspera on Cloud',
        summary: 'a web application uses the account',
        next: 'require-token',
      },
      {
        id: 'people',
        label: 'People or scripts, with a key or a password of their own',
        summary: 'people use the account directly',
        next: 'login-shell',
      },
      {
        id: 'unsure',
        label: "I'm not sure",
        summary: 'it is not known who uses the account',
        next: 'login-shell',
        unsure: true,
      },
    ],
  },
  'require-token': {
    ...tokenClaim,
    kind: 'fix',
    text: 'Require a token in both directions',
    why: 'From then on a transfer of this account needs a token of the web application. The setting counts for new transfers.',
    say: 'One command sets the rule for both directions. Transfers that are started by hand with this account stop working, and that is intended.',
    before: 'Make sure that nobody runs ascp with this account by hand or in a script: such transfers stop at once.',
    commands: ['aspera-require-token'],
    steps: [
      'Write down the two values that the check showed. Changes that are used through the Node API need a restart of asperanoded.',
    ],
    verify: {
      text: 'The check shows token for in and for out, and a new transfer works.',
      command: 'aspera-user-authorization',
    },
    undo: { text: 'The same command with the values that were there before.' },
    worked: 'account-resolved',
    same: 'login-shell',
    cannot: 'account-escalate',
  },
  'login-shell': {
    ...shellClaim,
    kind: 'check',
    text: 'Is aspshell the login shell of the account?',
    why: 'aspshell starts Aspera transfers and nothing else. A shell that does not exist keeps the account out altogether; an ordinary shell lets it run anything.',
    say: 'Please read me the last part of the line for this account. It should be the program aspshell.',
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
      },
      {
        id: 'ordinary',
        label: 'An ordinary shell, such as /bin/bash or /bin/zsh',
        summary: 'the login shell is an ordinary shell',
        next: 'shell-purpose',
        when: ['fine'],
      },
      {
        id: 'nologin',
        label: 'nologin, false, or a program that does not exist',
        summary: 'the login shell lets nobody in',
        next: 'shell-purpose',
        when: ['no-shell'],
      },
      {
        id: 'account-closed',
        label: 'The account is locked, has ended, or is not there',
        summary: 'the account is locked, has ended or does not exist',
        next: 'account-escalate',
        when: ['missing', 'locked', 'expired', 'password-expired'],
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
    ...shellClaim,
    kind: 'question',
    text: 'Does anybody use this account for anything but transfers?',
    why: 'aspshell takes the ordinary shell away. That is right for a transfer user and shuts out a person, or root, who works with the same account.',
    say: 'Is this account there for transfers and nothing else? Or does somebody also work on the server with it?',
    options: [
      {
        id: 'transfers-only',
        label: 'For transfers and nothing else',
        summary: 'the account is for transfers only',
        next: 'set-shell',
      },
      {
        id: 'also-work',
        label: 'Somebody works with it, or it is an administrator',
        summary: 'the account is used for more than transfers',
        next: 'account-checked',
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
    ...shellClaim,
    kind: 'fix',
    text: 'Make aspshell the login shell',
    why: 'The transfer server needs aspshell there, and nobody can use the account for anything but transfers then.',
    say: 'One command sets the right program for this account. It is only for accounts that nobody uses to work on the server.',
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
