import { defineNodes } from '../../../engine/defineGuide.ts'

const reviewed = '2026-11-20'

const claim = {
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

/** Token authorization. */
export const tokenNodes = defineNodes({
  token: {
    ...claim,
    kind: 'check',
    text: 'Does the transfer user need a token in both directions?',
    why: 'A web application proves with a token that it allows a transfer. Without that rule everybody with the well-known Aspera key could read and write; a wrong rule shows as code 34 or 37, not as 19.',
    say: 'Now we look at one setting of Aspera for this account. Please run the command on the server and read me the two lines.',
    do: 'Look for one value for in and one for out: both have to say token. Note them, because a later step needs the old values.',
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
        listen: ['both say token'],
      },
      {
        id: 'not-token',
        label: 'allow or deny for one of them',
        summary: 'transfers do not need a token in both directions',
        next: 'token-purpose',
        when: ['not-token'],
        listen: ['it says allow', 'it says deny'],
      },
      {
        id: 'unset',
        label: 'AS_NULL or no such line',
        summary: 'nothing is set for this user',
        next: 'token-purpose',
        when: ['unset'],
        listen: ['as null', 'nothing is set'],
      },
      {
        id: 'no-such-user',
        label: 'No line for this account, or an error',
        summary: 'aspera.conf has nothing for this account',
        next: 'token-purpose',
        when: ['no-such-user'],
        listen: ['the account is not listed'],
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
    ...claim,
    kind: 'question',
    text: 'Who uses this account?',
    why: 'Accounts of web applications must require a token. An account for people who use ascp with a key of their own must not: they have no token to show.',
    say: 'Who works with this account: a web page such as Faspex or Shares, or people and scripts?',
    do: 'Ask for scripts and people that use {account} by hand: after the next step their transfers would stop.',
    options: [
      {
        id: 'web',
        label: 'A web application: Faspex, Shares, Console, Aspera on Cloud',
        summary: 'a web application uses the account',
        next: 'require-token',
        listen: ['only faspex', 'only shares', 'the web page'],
      },
      {
        id: 'people',
        label: 'People or scripts, with a key or a password of their own',
        summary: 'people use the account directly',
        next: 'login-shell',
        listen: ['our scripts', 'we call it by hand', 'a nightly job'],
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
    ...claim,
    kind: 'fix',
    text: 'Require a token in both directions',
    why: 'From then on a transfer of this account needs a token of the web application. The setting counts for new transfers.',
    say: 'The administrator sets one rule for both directions. Transfers that are started by hand with this account stop working, and that is intended.',
    do: 'Note both old values and the minute of the change, so that whoever misses transfers by hand finds the reason.',
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
})
