import { defineCommands, op, param, word, words } from '../../commands/define.ts'
import type { System, Variant, Word } from '../../commands/types.ts'

const server = { where: 'server', as: 'an administrator', reviewed: '2026-11-20' } as const
const bench = (section: string) => ({ source: 'login-bench', section })
const sudo = word('sudo', 'as administrator')
const user = word([param('user')])
const shadow = (section: string) => ({ source: 'shadow-utils', section })

function on(systems: readonly System[], ...lines: readonly (readonly Word[])[]): readonly Variant[] {
  return [{ dialect: 'posix', systems, lines }]
}

/** The account on the server: does it exist, may it log in, and the settings that hold for it. */
export const loginAccountCommands = defineCommands([
  {
    ...server,
    id: 'login-account-entry',
    title: 'Look the account up',
    risk: 'read-only',
    parameters: ['user'],
    variants: [
      ...on(['linux'], [word('getent', 'asks the account database'), word('passwd'), user]),
      ...on(
        ['macos'],
        [word('dscl', 'asks the account database of macOS'), ...words('.', '-read'), word(['/Users/', param('user')])],
      ),
    ],
    expect:
      'On Linux one line such as fred:x:1001:1001::/home/fred:/bin/bash, which ends in the home folder and the login shell. Nothing at all means that there is no such account.',
    sources: [bench('getent passwd for a known and an unknown name')],
  },
  {
    ...server,
    id: 'login-account-state',
    title: 'Show whether the account is locked or has expired',
    risk: 'read-only',
    parameters: ['user'],
    variants: on(
      ['linux'],
      [sudo, word('passwd'), word('-S', 'state'), user],
      [sudo, word('chage'), word('-l', 'list the dates'), user],
    ),
    expect:
      'The first line has P (password set), L (locked, or for keys only) or NP (none) after the name. Below it, "Account expires" and "Password expires" say never or a date; a date in the past is the reason.',
    sources: [bench('passwd -S and chage -l, locked and expired'), shadow('passwd -S; chage -l')],
  },
  {
    ...server,
    id: 'login-account-settings',
    title: 'Show the settings of the SSH server for this account and address',
    risk: 'read-only',
    parameters: ['user', 'clientAddress'],
    variants: on(
      ['linux', 'macos'],
      [
        sudo,
        word('/usr/sbin/sshd'),
        word('-T', 'tests the configuration and prints what counts'),
        word('-C', 'for this connection, Match blocks included'),
        word(['user=', param('user'), ',host=client,addr=', param('clientAddress')]),
        op('|'),
        word('grep', 'only these settings'),
        word('-iE'),
        word(
          '^(allowusers|allowgroups|denyusers|denygroups|refuseconnection|permitrootlogin|authenticationmethods|pubkeyauthentication|passwordauthentication|kbdinteractiveauthentication|usepam|authorizedkeysfile|authorizedkeyscommand|revokedkeys|maxauthtries|strictmodes) ',
        ),
      ],
    ),
    expect:
      'One line a setting. Where allowusers or allowgroups stands, only those who are named there may log in. "authenticationmethods any" means that one method is enough. "Missing privilege separation directory: /run/sshd" means that the server is started by its socket only: make the folder first with sudo mkdir -m 755 /run/sshd.',
    sources: [
      bench('sshd -T -C with AllowGroups, Match and without'),
      { source: 'openssh-logging', section: 'Debugging a server configuration' },
      { source: 'man-sshd', section: '-T, -C' },
    ],
  },
  {
    ...server,
    id: 'login-account-groups',
    title: 'Show the groups of the account',
    risk: 'read-only',
    parameters: ['user'],
    variants: on(['linux', 'macos'], [word('id'), user]),
    expect: 'One line. Every group the account is in stands after groups=.',
    sources: [bench('id before and after gpasswd')],
  },
  {
    ...server,
    id: 'login-account-join-group',
    title: 'Add the account to the group that may log in',
    risk: 'reversible',
    riskNote: 'The account gets whatever else this group is allowed on the server.',
    parameters: ['user', 'group'],
    variants: on(['linux'], [sudo, word('gpasswd'), word('-a', 'add'), user, word([param('group')], 'to this group')]),
    expect: 'Adding user, the name, to group, and the group.',
    verify: 'id shows the group; the next login works. Sessions that are open keep the old groups.',
    undo: 'gpasswd -d with the same names.',
    sources: [bench('AllowGroups, then gpasswd -a, then the login'), shadow('gpasswd -a')],
  },
  {
    ...server,
    id: 'login-account-unlock',
    title: 'Unlock the password of the account',
    risk: 'weakens-security',
    riskNote: 'The old password works again at once. Ask why it was locked before you do this.',
    parameters: ['user'],
    variants: on(['linux'], [sudo, word('passwd'), word('-u', 'unlock'), user]),
    expect:
      'passwd: password changed. Older versions word it differently. "would result in a passwordless account" means that there never was a password: then set one with passwd, or leave the account to key logins.',
    verify: 'passwd -S shows P. For an account without a password it goes on to show L, also when keys work.',
    undo: 'passwd -l with the same name.',
    sources: [bench('passwd -u without a password'), shadow('passwd -u')],
  },
  {
    ...server,
    id: 'login-account-extend',
    title: 'Take the end date off the account',
    risk: 'weakens-security',
    riskNote:
      'The account stays open without an end. Where a date was intended, give a new one as YYYY-MM-DD instead of -1.',
    parameters: ['user'],
    variants: on(['linux'], [sudo, word('chage'), word('-E', 'end date of the account'), word('-1', 'none'), user]),
    expect: 'It prints nothing.',
    verify: 'chage -l shows "Account expires: never".',
    undo: 'chage -E with the date that chage -l showed before.',
    sources: [bench('chage -E'), shadow('chage -E'), { source: 'openssh-bench', section: 'expired account' }],
  },
])
