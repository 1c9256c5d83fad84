import { defineNodes } from '../../../engine/defineGuide.ts'

const claim = {
  sources: [
    { source: 'openssh-bench', section: 'AllowUsers, AllowGroups, locked, expired, no shell' },
    { source: 'man-sshd-config', section: 'AllowUsers, AllowGroups, DenyUsers, DenyGroups, PermitRootLogin' },
    { source: 'login-bench', section: 'sshd -T -C, id, passwd -S, chage -l' },
  ],
  reviewed: '2026-11-20',
} as const

const twoSessions =
  'Keep a second session to the server open until a new login has worked. Tell the other administrators what you change.'

/** The account itself: not allowed, not known, locked or expired. */
export const accountNodes = defineNodes({
  'account-denied': {
    ...claim,
    kind: 'check',
    text: 'Which rule of the server keeps this account out?',
    why: 'sshd -T with -C prints the rules for this account and address, Match blocks included. id shows its groups. An account that is refused this way is logged as "invalid user" too, though it exists.',
    say: 'An administrator has to look at the rules of the server for this account. The commands only show, they change nothing.',
    do: 'Look for allowusers, allowgroups, denyusers and denygroups in the output, and hold the groups that id prints against them.',
    commands: ['login-account-settings', 'login-account-groups'],
    covers: ['D-93'],
    options: [
      {
        id: 'group-missing',
        label: 'allowgroups is there, and none of its groups is one of mine',
        summary: 'no group of the account is in AllowGroups',
        next: 'was-it-meant',
        listen: ['not in the right group'],
      },
      {
        id: 'user-missing',
        label: 'allowusers is there, without this account or address',
        summary: 'the account is not in AllowUsers',
        next: 'allow-user',
        listen: ['my name is not on the list'],
      },
      {
        id: 'denied',
        label: 'denyusers or denygroups names it, or refuseconnection is yes',
        summary: 'the account is denied on purpose',
        next: 'denied-on-purpose',
        listen: ['the account is on the deny list'],
      },
      {
        id: 'root',
        label: 'The account is root',
        summary: 'login as root is refused',
        next: 'root-refused',
        listen: ['it is the root account'],
      },
      {
        id: 'no-rule',
        label: 'None of these: the log says locked, expired, shell or PAM',
        summary: 'the state of the account is the reason',
        next: 'account-state',
      },
      {
        id: 'unsure',
        label: "I can't look there",
        summary: 'rules not looked at',
        next: 'ask-admin',
        unsure: true,
        listen: ['nobody can look there'],
      },
    ],
  },
  'was-it-meant': {
    ...claim,
    kind: 'question',
    text: 'Is this person meant to log in there?',
    why: 'The group is a gate somebody put up. Joining it also gives what else the group may do.',
    say: 'Is it agreed that this account may log in to this server? If you are not sure, we ask first.',
    do: 'Write down who agreed to the login, and when: the administrator is going to ask for it.',
    covers: ['D-93'],
    options: [
      {
        id: 'yes',
        label: 'Yes, it is agreed',
        summary: 'the login is agreed',
        next: 'join-group',
        listen: ['my boss approved it'],
      },
      {
        id: 'no',
        label: 'No',
        summary: 'the login is not agreed',
        next: 'denied-on-purpose',
        listen: ['nobody agreed to it', 'they left the company'],
      },
      {
        id: 'unsure',
        label: "I'm not sure",
        summary: 'not known whether the login is agreed',
        next: 'ask-admin',
        unsure: true,
        listen: ['have to ask first'],
      },
    ],
  },
  'join-group': {
    ...claim,
    kind: 'fix',
    text: 'Add the account to the group',
    why: 'No setting of the server changes, only the membership of one account. It holds from the next login on.',
    say: 'The administrator adds the account to the group that may log in.',
    do: 'Note the name of the group, and have the caller log in anew: a session that is open already keeps its old groups.',
    commands: ['login-account-join-group'],
    steps: ['Accounts from a directory (LDAP, Active Directory) are added to the group there.'],
    covers: ['D-93'],
    verify: { text: 'id shows the group, and the login works.', command: 'login-account-groups' },
    undo: { text: 'gpasswd -d with the same names.' },
    worked: 'solved',
    same: 'account-state',
    cannot: 'ask-admin',
  },
  'allow-user': {
    ...claim,
    kind: 'fix',
    text: 'Name the account in AllowUsers, if it is meant to log in',
    why: 'An AllowUsers line admits only those it names, from the addresses it names. One more line below it adds one account.',
    say: 'If it is agreed, the administrator adds the account to the list of those who may log in.',
    do: 'Ask from which address the caller comes: a name with an address behind it may log in from there only.',
    before: twoSessions,
    commands: ['login-sshd-back-up', 'login-sshd-allow-user', 'login-sshd-test', 'login-sshd-reload'],
    steps: [
      'Does the line name the account with an address, such as fred@10.0.0.*? Then it may log in from there only: ask whether your address should be added.',
      'Does the line stand in a file below /etc/ssh/sshd_config.d? Then copy that file as well before you change it. In a Match block the new line belongs in the block.',
    ],
    covers: ['D-93'],
    verify: {
      text: 'sshd -T -C lists the account under allowusers, and the login works.',
      command: 'login-account-settings',
    },
    undo: { text: 'Go back to the copy, test, and reload.', command: 'login-sshd-restore' },
    worked: 'solved',
    same: 'account-state',
    cannot: 'ask-admin',
  },
})
