import { defineNodes } from '../../../engine/defineGuide.ts'

const claim = {
  sources: [
    { source: 'aspera-connect-keys', section: 'Security considerations' },
    { source: 'openssh-bench', section: 'sshd -T -C with a Match block' },
    { source: 'man-sshd-config', section: 'Match, DisableForwarding' },
  ],
  reviewed: '2026-11-20',
  covers: ['B-08'],
} as const

const care =
  'Keep a second administrator session open on the server until a new login has worked. Tell whoever else looks after this server.'

/** The SSH server refuses forwarding to transfer users (B-08), and the two rules that may have to change. */
export const forwardingNodes = defineNodes({
  forwarding: {
    ...claim,
    kind: 'check',
    text: 'Does the SSH server refuse forwarding to this account?',
    why: 'This is not the reason of error 19, but it belongs to a safe transfer user: a forwarded port would lead from outside into the network of the server.',
    say: 'One last look at the server: whether this account may open tunnels. It needs none for transfers.',
    do: 'Look for one line that begins with disableforwarding. This is no cause of the error, so note it as a precaution.',
    commands: ['aspera-sshd-effective'],
    reader: 'sshd-forwarding',
    options: [
      {
        id: 'closed',
        label: 'disableforwarding yes, or every allow… line says no',
        summary: 'forwarding is closed for the account',
        next: 'account-checked',
        when: ['closed'],
        listen: ['disable forwarding yes'],
      },
      {
        id: 'open',
        label: 'disableforwarding no, and another line says yes',
        summary: 'the account may forward ports',
        next: 'close-forwarding',
        when: ['open'],
        listen: ['disable forwarding no, and another yes'],
      },
      {
        id: 'unsure',
        label: "I can't check this",
        summary: 'forwarding was not looked at',
        next: 'account-checked',
        unsure: true,
      },
    ],
  },
  'close-forwarding': {
    ...claim,
    kind: 'fix',
    text: 'Close forwarding for the transfer user',
    why: 'A Match block changes the rules for this account and for nobody else. DisableForwarding closes every kind at once, on OpenSSH 7.4 and newer.',
    say: 'Two lines in one file close it. The administrator adds them, and keeps a second window open meanwhile.',
    do: 'Ask once more whether anybody needs tunnels with {account}. The second administrator window stays open until a new login works.',
    before: `${care} If people use tunnels with this account, leave it as it is and say that you cannot do this here.`,
    commands: ['login-sshd-back-up', 'aspera-sshd-no-forwarding', 'login-sshd-test', 'login-sshd-reload'],
    verify: {
      text: 'The check shows disableforwarding yes for this account, and a transfer still works.',
      command: 'aspera-sshd-effective',
    },
    undo: { text: 'Go back to the copy, test it and reload.', command: 'login-sshd-restore' },
    worked: 'account-checked',
    same: 'account-checked',
    cannot: 'account-checked',
  },
  'allow-user': {
    kind: 'fix',
    text: 'Put the account on the list of allowed accounts',
    why: 'The server has an AllowUsers line, and it lets in nobody who is not named there.',
    say: 'The server has a list of accounts that may log in. The administrator adds this one and keeps a second window open.',
    do: 'Note in which file the list stands, and have {account} added to that line, not on a second one of its own.',
    before: care,
    steps: [
      'If the AllowUsers line stands in a file below /etc/ssh/sshd_config.d, copy that file as well before you change it. If it stands in a Match block, the new line belongs there.',
    ],
    commands: ['login-sshd-back-up', 'aspera-sshd-allow-user', 'login-sshd-test', 'login-sshd-reload'],
    verify: { text: 'The log no longer says "not listed in AllowUsers", and a new transfer logs in.' },
    undo: { text: 'Go back to the copy, test it and reload.', command: 'login-sshd-restore' },
    worked: 'account-resolved',
    same: 'folders',
    cannot: 'account-escalate',
    sources: [
      { source: 'openssh-bench', section: 'AllowUsers' },
      { source: 'man-sshd-config', section: 'AllowUsers' },
    ],
    reviewed: '2026-11-20',
  },
  'old-client': {
    kind: 'fix',
    text: 'Update the client',
    why: 'OpenSSH 8.8 and newer refuse RSA signatures that use SHA-1. The same RSA key works as soon as the client signs with SHA-2, so the key can stay.',
    say: 'The transfer program is too old for this server. With a newer version the same key works.',
    do: 'Note the version before the update and after it. Tell the caller that the key stays as it is.',
    commands: ['ascp-version'],
    steps: [
      'Note the version, then update Connect, the desktop client or the transfer server that starts the transfer.',
      'Which version of ascp was the first to sign with SHA-2 is not documented, so take the newest.',
    ],
    verify: { text: 'The log no longer says "signature algorithm ssh-rsa not in PubkeyAcceptedAlgorithms".' },
    undo: { text: 'Install the version you had before.' },
    worked: 'account-resolved',
    same: 'sha1-exception',
    cannot: 'sha1-exception',
    sources: [
      { source: 'openssh-bench', section: 'SHA-1 RSA signature' },
      { source: 'openssh-release-notes', section: '8.8: ssh-rsa' },
    ],
    reviewed: '2026-11-20',
  },
  'sha1-exception': {
    kind: 'fix',
    text: 'Last resort: an exception for this one account, with an end date',
    why: 'Where the client cannot be updated yet, the server can accept the old signature from this account alone. It is not switched on for everybody.',
    say: 'If the program cannot be updated now, the administrator can make an exception for this one account. It should have a date on which it ends.',
    do: 'Put the end date and the name of who asked for it into the note: an exception without a date stays for ever.',
    before: care,
    commands: ['login-sshd-back-up', 'aspera-sshd-sha1-exception', 'login-sshd-test', 'login-sshd-reload'],
    steps: ['Put a comment with today and the end date above the lines: # remove on …'],
    verify: { text: 'A new transfer logs in; other accounts are refused with such a signature as before.' },
    undo: { text: 'Go back to the copy, test it and reload.', command: 'login-sshd-restore' },
    worked: 'account-resolved',
    same: 'keys-file',
    cannot: 'account-escalate',
    sources: [
      { source: 'openssh-bench', section: 'SHA-1 RSA signature' },
      { source: 'man-sshd-config', section: 'PubkeyAcceptedAlgorithms' },
    ],
    reviewed: '2026-11-20',
  },
})
