import { defineCommands, op, param, word, words } from '../../commands/define.ts'
import type { Variant, Word } from '../../commands/types.ts'

const server = { where: 'server', as: 'an administrator', reviewed: '2026-11-20' } as const
const bench = (section: string) => ({ source: 'login-bench', section })
const sudo = word('sudo', 'as administrator')
const config = '/etc/ssh/sshd_config'
const copy = '/etc/ssh/sshd_config.before-login-fix'

function unix(...lines: readonly (readonly Word[])[]): readonly Variant[] {
  return [{ dialect: 'posix', systems: ['linux', 'macos'], lines }]
}

function settings(...lines: readonly (readonly Word[])[]): readonly Variant[] {
  return [{ dialect: 'sshd_config', systems: ['linux', 'macos'], lines }]
}

const forThisUser = [word('Match', 'what follows holds'), word('User', 'for this account alone'), word([param('user')])]

/** Settings of the SSH server that decide about a login, and the safe way to change them. */
export const loginSshdCommands = defineCommands([
  {
    ...server,
    id: 'login-sshd-back-up',
    title: 'Keep a copy of the configuration',
    risk: 'reversible',
    riskNote:
      'It replaces an older copy of the same name. Run it before the change and not again after it, or the way back is gone.',
    parameters: [],
    variants: unix([sudo, ...words('cp', '-p', config, copy)]),
    expect: 'It prints nothing.',
    verify: 'sshd_config.before-login-fix stands beside the file.',
    undo: 'Delete the copy when it is no longer needed.',
    sources: [bench('cp -p')],
  },
  {
    ...server,
    id: 'login-sshd-allow-user',
    title: 'Name the account in AllowUsers',
    risk: 'can-lock-out',
    riskNote:
      'Only where an AllowUsers line is there already: the first such line shuts out everybody it does not name.',
    parameters: ['user'],
    file: `${config}, right below the AllowUsers line that is there`,
    edits: 'sshd_config',
    variants: settings([
      word('AllowUsers', 'these accounts may log in; several such lines add up'),
      word([param('user')]),
    ]),
    expect: 'One more AllowUsers line.',
    verify: 'sshd -T lists the account under allowusers.',
    undo: 'Go back to the copy, test, reload.',
    sources: [bench('two AllowUsers lines'), { source: 'man-sshd-config', section: 'AllowUsers' }],
  },
  {
    ...server,
    id: 'login-sshd-sha1-for-account',
    title: 'Accept the old RSA signature from this account, until a date',
    risk: 'weakens-security',
    riskNote:
      'SHA-1 signatures count for this account until the lines are gone again. Write the end date and your name as a comment above them and put the date into a calendar.',
    parameters: ['user'],
    file: `${config}, at the very end`,
    edits: 'sshd_config',
    variants: settings(forThisUser, [
      word('PubkeyAcceptedAlgorithms', 'signature types that count; PubkeyAcceptedKeyTypes before OpenSSH 8.5'),
      word('+ssh-rsa', 'adds the one with SHA-1'),
    ]),
    expect: 'Two lines at the end of the file.',
    verify:
      'The old client logs in, and the log no longer says "signature algorithm ssh-rsa not in PubkeyAcceptedAlgorithms".',
    undo: 'Go back to the copy, test, reload.',
    sources: [
      bench('Match User with +ssh-rsa'),
      { source: 'man-sshd-config', section: 'PubkeyAcceptedAlgorithms, Match' },
    ],
  },
  {
    ...server,
    id: 'login-sshd-more-tries',
    title: 'Allow this account a few more attempts in one connection',
    risk: 'weakens-security',
    riskNote:
      'Whoever guesses passwords of this account gets more guesses in each connection, until the lines are gone again.',
    parameters: ['user'],
    file: `${config}, at the very end`,
    edits: 'sshd_config',
    variants: settings(forThisUser, [
      word('MaxAuthTries', 'attempts in one connection; 6 unless somebody chose another number'),
      word('10'),
    ]),
    expect: 'Two lines at the end of the file.',
    verify: 'sshd -T -C with this user shows maxauthtries 10, and with another user 6.',
    undo: 'Go back to the copy, test, reload.',
    sources: [bench('Match User with MaxAuthTries 10'), { source: 'man-sshd-config', section: 'MaxAuthTries, Match' }],
  },
  {
    ...server,
    id: 'login-sshd-test',
    title: 'Test the configuration before it is used',
    risk: 'read-only',
    parameters: [],
    tests: 'sshd_config',
    variants: unix([sudo, word('/usr/sbin/sshd'), word('-t', 'reads the configuration and ends')]),
    expect:
      'It prints nothing when the file is sound. If it prints a line number, mend that line before you go on, or go back to the copy. On macOS, and where the server is started by its socket, the file counts as soon as it is saved: test at once. "Missing privilege separation directory: /run/sshd" means that the server is started by its socket only: make the folder first with sudo mkdir -m 755 /run/sshd.',
    sources: [bench('sshd -t'), { source: 'man-sshd', section: '-t' }],
  },
  {
    ...server,
    id: 'login-sshd-reload',
    title: 'Let the SSH server read its configuration again',
    risk: 'can-lock-out',
    riskNote: 'Sessions that are open stay open. Keep one until a new login has worked.',
    parameters: [],
    reloads: 'sshd',
    variants: [
      {
        dialect: 'posix',
        systems: ['linux'],
        lines: [
          [
            sudo,
            ...words('systemctl', 'reload'),
            word('ssh', 'the service is named sshd on Red Hat, SUSE and Arch'),
            op('||'),
            sudo,
            ...words('systemctl', 'reload', 'sshd'),
          ],
        ],
      },
    ],
    expect:
      'It prints nothing, or on systems with the other name one line about a unit that was not found. macOS reads the file for each new connection and needs no reload.',
    verify: 'Log in once more in a second window.',
    undo: 'Go back to the copy, test, reload.',
    sources: [
      { source: 'openssh-bench', section: 'reload with SIGHUP' },
      { source: 'man-sshd', section: 'SIGHUP' },
    ],
  },
  {
    ...server,
    id: 'login-sshd-restore',
    title: 'Go back to the copy of the configuration',
    risk: 'can-lock-out',
    riskNote: 'What was changed since the copy was made is gone afterwards.',
    parameters: [],
    variants: unix([sudo, ...words('cp', '-p', copy, config)]),
    expect: 'It prints nothing. Test and reload afterwards.',
    verify: 'sshd -t prints nothing.',
    undo: 'Add the lines again.',
    sources: [bench('cp -p')],
  },
])
