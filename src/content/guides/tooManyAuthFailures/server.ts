import { defineNodes } from '../../../engine/defineGuide.ts'

const claim = {
  sources: [
    { source: 'openssh-logging', section: 'Server logs; Brute force attacks' },
    { source: 'man-sshd-config', section: 'MaxAuthTries' },
    { source: 'login-bench', section: 'Match User with MaxAuthTries 10' },
  ],
  reviewed: '2026-11-20',
} as const

/** The server's side: whose attempts they are, and the limit itself. */
export const serverNodes = defineNodes({
  'who-is-it': {
    ...claim,
    kind: 'check',
    text: 'Whose attempts are they?',
    why: 'All lines with the same number in brackets after sshd are one connection. "Failed password" lines before "maximum authentication attempts exceeded" mean passwords; none of them means keys, which are not logged one by one at the usual level.',
    say: 'Please look into the log of the server. Which user name and which address stand in the line?',
    do: 'Read all lines with the same number in brackets, and note the user name, the address and the time.',
    commands: ['login-log', 'login-log-file'],
    covers: ['D-04'],
    options: [
      {
        id: 'stranger',
        label: 'Names or addresses that nobody here knows',
        summary: 'guessing from outside',
        next: 'go-on-guessing',
        listen: ['never heard of these names'],
      },
      {
        id: 'passwords',
        label: 'One of us, with "Failed password" lines before it',
        summary: 'wrong passwords of a known person or program',
        next: 'stored-password',
        listen: ['one of us, with failed passwords'],
      },
      {
        id: 'keys',
        label: 'One of us, without "Failed password" lines',
        summary: 'too many keys of a known person',
        next: 'which-key',
        listen: ['one of us, no failed passwords'],
      },
      { id: 'unsure', label: "I can't tell", summary: 'not known whose attempts', next: 'server-limit', unsure: true },
    ],
  },
  'server-limit': {
    ...claim,
    kind: 'check',
    text: 'How many attempts does the server allow?',
    why: 'maxauthtries is 6 unless somebody changed it. With 1 or 2 even a person with two keys fails.',
    say: 'Please ask your administrator to run this on the server. It only shows settings.',
    do: 'Read the number behind maxauthtries in the output for this account, and note it.',
    commands: ['login-account-settings'],
    steps: ['For somebody who can log in to the server as an administrator. Everybody else: "I can\'t check this".'],
    options: [
      {
        id: 'usual',
        label: 'Six or more',
        summary: 'the limit of the server is the usual one',
        next: 'ask-admin',
        listen: ['it says 6'],
      },
      {
        id: 'low',
        label: 'Fewer than six',
        summary: 'the limit of the server is lower than usual',
        next: 'more-tries',
        listen: ['it says 2', 'it says 3'],
      },
      {
        id: 'unsure',
        label: "I can't check this",
        summary: 'the limit was not looked at',
        next: 'ask-admin',
        unsure: true,
      },
    ],
  },
  'more-tries': {
    ...claim,
    kind: 'fix',
    text: 'Last resort: a higher limit for this account alone',
    why: 'The cure on the client, IdentitiesOnly, costs nothing and is the better one. A higher limit helps whoever guesses passwords, so it is given to one account, and taken back when the client is set right.',
    say: 'We would rather set your computer right than open the server. If that cannot be done now, the administrator can allow this account a few more attempts for a while.',
    do: 'Write down the account, the number and the day on which it is taken back, and who does that.',
    before:
      'Keep a second session to the server open until a new login has worked. Tell the other administrators, and write the date on which you take it back as a comment above the lines.',
    commands: ['login-sshd-back-up', 'login-sshd-more-tries', 'login-sshd-test', 'login-sshd-reload'],
    conflicts: [
      {
        says: 'Raise MaxAuthTries in sshd_config.',
        trouble:
          'Found in many answers on the web. It gives every guesser more guesses in each connection, for all accounts, and hides that the client offers too many keys.',
        instead:
          'IdentitiesOnly on the client. If the server has to give way, in a Match block for one account, with a date.',
        source: { source: 'man-sshd-config', section: 'MaxAuthTries' },
      },
    ],
    verify: {
      text: 'sshd -T -C with this user shows the new number, with another user the old one.',
      command: 'login-account-settings',
    },
    undo: { text: 'Go back to the copy, test, and reload.', command: 'login-sshd-restore' },
    worked: 'solved-server',
    same: 'ask-admin',
    cannot: 'ask-admin',
  },
})
