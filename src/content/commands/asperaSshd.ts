import { defineCommands, op, param, word } from '../../commands/define.ts'
import type { Variant, Word } from '../../commands/types.ts'

const server = { where: 'server', as: 'an administrator', reviewed: '2026-11-20' } as const
const sudo = word('sudo', 'as administrator')
const config = '/etc/ssh/sshd_config'
const bench = (section: string) => ({ source: 'openssh-bench', section })

function unix(...lines: readonly (readonly Word[])[]): readonly Variant[] {
  return [{ dialect: 'posix', systems: ['linux', 'macos'], lines }]
}

function settings(...lines: readonly (readonly Word[])[]): readonly Variant[] {
  return [{ dialect: 'sshd_config', systems: ['linux', 'macos'], lines }]
}

const forThisUser = [
  word('Match', 'what follows holds'),
  word('User', 'for this account alone'),
  word([param('account')]),
]

/** The settings of the SSH server that hold for the transfer user. */
export const asperaSshdCommands = defineCommands([
  {
    ...server,
    id: 'aspera-sshd-effective',
    title: 'Show which forwardings the SSH server allows to the transfer user',
    risk: 'read-only',
    parameters: ['account'],
    variants: unix([
      sudo,
      word('/usr/sbin/sshd'),
      word('-T', 'tests the configuration and prints what counts'),
      word('-C', 'for this connection'),
      word(['user=', param('account'), ',host=localhost,addr=127.0.0.1']),
      op('|'),
      word('grep', 'shows only these settings'),
      word('-E'),
      word('forwarding|permittunnel|permittty'),
    ]),
    expect:
      'Seven lines. "disableforwarding yes" closes every kind of forwarding, even where allowtcpforwarding still says yes.',
    sources: [bench('sshd -T -C with a Match block'), { source: 'man-sshd-config', section: 'DisableForwarding' }],
  },
  {
    ...server,
    id: 'aspera-sshd-no-forwarding',
    title: 'Close forwarding for the transfer user',
    risk: 'can-lock-out',
    riskNote:
      'A mistake in this file can keep the SSH server from starting. The test before the reload finds it. Tunnels that somebody builds with this account end.',
    parameters: ['account'],
    file: `${config}, at the very end`,
    edits: 'sshd_config',
    variants: settings(forThisUser, [
      word('DisableForwarding', 'no port, agent, X11 or socket forwarding and no tunnel'),
      word('yes'),
    ]),
    expect:
      'Two lines at the end of the file. Everything after a Match line belongs to it, until the next Match. An account whose shell is aspshell may get PermitTTY no as a third line; it would take the terminal from a person.',
    verify: 'sshd -T -C with this user shows disableforwarding yes, and with another user it does not.',
    undo: 'Go back to the copy, test, reload.',
    sources: [
      bench('sshd -T -C with a Match block'),
      { source: 'man-sshd-config', section: 'Match, DisableForwarding' },
    ],
  },
  {
    ...server,
    id: 'aspera-sshd-allow-user',
    title: 'Allow the transfer user to log in',
    risk: 'can-lock-out',
    riskNote:
      'Only where an AllowUsers line exists already: the first one in a file shuts out everybody who is not named. It goes above the first Match line.',
    parameters: ['account'],
    file: `${config}, below the AllowUsers line that is there`,
    edits: 'sshd_config',
    variants: settings([
      word('AllowUsers', 'these accounts may log in; several such lines add up'),
      word([param('account')]),
    ]),
    expect: 'A second AllowUsers line below the first.',
    verify: 'sshd -T lists the account under allowusers.',
    undo: 'Go back to the copy, test, reload.',
    sources: [bench('AllowUsers'), { source: 'man-sshd-config', section: 'AllowUsers' }],
  },
  {
    ...server,
    id: 'aspera-sshd-sha1-exception',
    title: 'Accept the old RSA signature from this one account, for a while',
    risk: 'weakens-security',
    riskNote:
      'SHA-1 signatures are accepted for this account until the lines are removed again. Write the date into the comment and remove them when the client is updated.',
    parameters: ['account'],
    file: `${config}, at the very end`,
    edits: 'sshd_config',
    variants: settings(forThisUser, [
      word('PubkeyAcceptedAlgorithms', 'signature types that count; PubkeyAcceptedKeyTypes before OpenSSH 8.5'),
      word('+ssh-rsa', 'adds the one with SHA-1'),
    ]),
    expect: 'Two lines at the end of the file.',
    verify: 'The login works, and the line "signature algorithm ssh-rsa not in" no longer appears for this account.',
    undo: 'Go back to the copy, test, reload.',
    sources: [bench('SHA-1 RSA signature'), { source: 'man-sshd-config', section: 'PubkeyAcceptedAlgorithms' }],
  },
])
