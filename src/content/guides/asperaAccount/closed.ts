import { defineNodes } from '../../../engine/defineGuide.ts'

const reviewed = '2026-11-20'
const article = { source: 'aspera-error-19', section: 'Troubleshooting' } as const
const bench = (section: string) => ({ source: 'openssh-bench', section }) as const

/** A password that is refused, and an account that is locked. */
export const closedNodes = defineNodes({
  'password-refused': {
    kind: 'fix',
    text: 'Use the password of the system account, or a key',
    why: 'The name and password must be those of an account of the operating system on the transfer server. The login of Faspex or Shares in the browser is another one.',
    say: 'The server wants the password of its own account, not the one of the web page. Whoever looks after the server can set it anew.',
    do: 'Ask which name was typed: that of the web page or that of the server. Have it typed by hand, twice at most.',
    commands: [],
    steps: [
      'Type the password once by hand: no space at the end, right keyboard layout, no caps lock.',
      'Ask the administrator of the server to set a new password for {account} if it is not certain.',
      'IBM advises that transfer users have no password at all and use a key.',
      'If a web application starts the transfer, no password is involved: the key was refused first. Go on with the next step then.',
    ],
    verify: { text: 'A new transfer logs in.' },
    undo: { text: 'Nothing was changed on the server by this step.' },
    worked: 'account-resolved',
    same: 'folders',
    cannot: 'account-escalate',
    sources: [
      article,
      { source: 'hsts-manual', section: 'Transfer users without a password' },
      bench('wrong password'),
    ],
    reviewed,
    covers: ['A-05'],
  },
  locked: {
    kind: 'question',
    text: 'Who locked the account, and may it be used?',
    why: 'Somebody or some rule has locked it. A transfer user needs no password, but it must not be locked either: the SSH server then refuses its keys too, unless it leaves that decision to PAM.',
    say: 'The account is locked. Does anybody know who did that, and may it be opened again?',
    do: 'Ask who may decide about {account}, and note that name. Without it nobody opens the account.',
    options: [
      {
        id: 'may',
        label: 'It may be used: it was locked by mistake, or only to forbid passwords',
        summary: 'the account may be unlocked',
        next: 'unlock',
        listen: ['it was locked by mistake', 'we only forbid passwords'],
      },
      {
        id: 'unsure',
        label: 'Nobody knows, or it was locked on purpose',
        summary: 'it is not known why the account is locked',
        next: 'account-locked',
        unsure: true,
        listen: ['it was locked on purpose', 'nobody knows'],
      },
    ],
    sources: [bench('locked account')],
    reviewed,
  },
  unlock: {
    kind: 'fix',
    text: 'Open the account for keys, still without a password',
    why: 'A star in place of the password means that no password fits, and keys work. An exclamation mark means that the account is locked.',
    say: 'The administrator opens the account for keys. A password still does not work, which is right for an account like this.',
    do: 'Have the list of keys looked through first: from this minute on each of them can log in again.',
    before:
      'Only for a transfer user. Look first which keys stand in authorized_keys: all of them work again. The old password is gone for good.',
    commands: ['aspera-unlock-for-keys'],
    verify: { text: 'The log no longer says "account is locked", and a new transfer logs in.' },
    undo: {
      text: 'usermod -L with the same account locks it again. The old password does not come back; passwd sets a new one.',
    },
    worked: 'account-resolved',
    same: 'folders',
    cannot: 'account-locked',
    sources: [bench('locked account'), { source: 'hsts-manual', section: 'Transfer users without a password' }],
    reviewed,
  },
})
