import { defineCommands, param, word } from '../../commands/define.ts'
import type { Variant, Word } from '../../commands/types.ts'

const client = { where: 'client', as: 'you', reviewed: '2026-11-20' } as const
const bench = (section: string) => ({ source: 'login-bench', section })
const target = word([param('user'), '@', param('host')], 'the account and the server')
const port = [word('-p', 'the port of the SSH server'), word([param('port')])]
const onlyThese = [word('-o'), word('IdentitiesOnly=yes', 'offer the keys named here and none of the others')]

/** The same words in every shell: ssh is the same program on all systems. */
function everyShell(...lines: readonly (readonly Word[])[]): readonly Variant[] {
  return [
    { dialect: 'posix', systems: ['linux', 'macos'], lines },
    { dialect: 'powershell', systems: ['windows'], lines },
    { dialect: 'cmd', systems: ['windows'], lines },
  ]
}

/** Logging in with ssh itself: with one key, with a password, and with the client telling what it does. */
export const loginClientCommands = defineCommands([
  {
    ...client,
    id: 'ssh-one-key',
    title: 'Log in with this one key',
    risk: 'read-only',
    parameters: ['keyFile', 'port', 'user', 'host'],
    variants: everyShell([
      word('ssh'),
      ...onlyThese,
      word('-i', 'use this key'),
      word([param('keyFile')]),
      ...port,
      target,
    ]),
    expect:
      'The prompt of the server. "Permission denied" instead of "Too many authentication failures" means that the limit is no longer in the way, but that this key is not the right one. "not accessible: No such file or directory" means that the path is wrong; ssh then tries other keys instead.',
    sources: [
      bench('IdentitiesOnly with one of seven keys'),
      { source: 'openssh-logging', section: 'Too many authentication failures' },
      { source: 'man-ssh-config', section: 'IdentitiesOnly, IdentityFile' },
    ],
  },
  {
    ...client,
    id: 'ssh-one-key-of-agent',
    title: 'Log in with a key of the agent, picked by its public half',
    risk: 'read-only',
    parameters: ['publicKeyFile', 'port', 'user', 'host'],
    variants: everyShell([
      word('ssh'),
      ...onlyThese,
      word('-i', 'use the key of the agent that belongs to this public key'),
      word([param('publicKeyFile')]),
      ...port,
      target,
    ]),
    expect: 'The prompt of the server. The private file is not needed for this, only the agent that holds the key.',
    sources: [
      bench('a .pub file as identity, private file moved away'),
      { source: 'man-ssh', section: '-i' },
      { source: 'openssh-logging', section: 'An agent has the key but does not use it' },
    ],
  },
  {
    ...client,
    id: 'ssh-without-agent',
    title: 'Log in with this one key, past the agent',
    risk: 'read-only',
    parameters: ['keyFile', 'port', 'user', 'host'],
    variants: everyShell([
      word('ssh'),
      word('-o'),
      word('IdentityAgent=none', 'leave the agent out of it'),
      ...onlyThese,
      word('-i', 'use this key'),
      word([param('keyFile')]),
      ...port,
      target,
    ]),
    expect: 'The prompt of the server, perhaps after the passphrase of the key. Then the agent was the trouble.',
    sources: [
      bench('IdentityAgent none after a refused signature'),
      { source: 'man-ssh-config', section: 'IdentityAgent' },
    ],
  },
  {
    ...client,
    id: 'ssh-password-only',
    title: 'Log in with the password, without offering keys',
    risk: 'read-only',
    parameters: ['port', 'user', 'host'],
    variants: everyShell([
      word('ssh'),
      word('-o'),
      word('PubkeyAuthentication=no', 'offer no keys'),
      word('-o'),
      word('PreferredAuthentications=keyboard-interactive,password', 'the two ways in which a password is asked for'),
      ...port,
      target,
    ]),
    expect:
      'One question for the password. "Permission denied" at once, without a question, means that the server takes no passwords.',
    sources: [bench('password login without keys'), { source: 'man-ssh-config', section: 'PreferredAuthentications' }],
  },
  {
    ...client,
    id: 'ssh-what-is-offered',
    title: 'Log in and show what is offered to the server',
    risk: 'read-only',
    parameters: ['port', 'user', 'host'],
    variants: everyShell([
      word('ssh'),
      word('-v', 'tell what happens'),
      word('-o'),
      word('BatchMode=yes', 'ask nothing'),
      ...port,
      target,
      word('exit', 'leave again at once if the login works'),
    ]),
    expect:
      'Many lines that begin with debug1. Each "Offering public key" is one attempt; "Authentications that can continue" is the answer of the server.',
    sources: [
      bench('ssh -v with seven keys in the agent'),
      { source: 'openssh-logging', section: 'Client logging; Too many authentication failures' },
    ],
  },
  {
    ...client,
    id: 'ssh-one-key-verbose',
    title: 'Offer one key and show what the server answers',
    risk: 'read-only',
    parameters: ['keyFile', 'port', 'user', 'host'],
    variants: everyShell([
      word('ssh'),
      word('-v', 'tell what happens'),
      ...onlyThese,
      word('-i', 'use this key'),
      word([param('keyFile')]),
      ...port,
      target,
      word('exit', 'leave again at once if the login works'),
    ]),
    expect:
      '"Offering public key", then either "Server accepts key" or again "Authentications that can continue", which means no.',
    sources: [bench('ssh -v with one key'), { source: 'openssh-logging', section: 'Client logging' }],
  },
  {
    ...client,
    id: 'ssh-git-host',
    title: 'Ask the Git host who you are',
    risk: 'read-only',
    parameters: ['host'],
    variants: everyShell([
      word('ssh'),
      word('-T', 'no terminal'),
      word(['git@', param('host')], 'Git hosts know one account, git; the key tells who you are'),
    ]),
    expect:
      'A greeting with your name there, and no shell: the key is known. "Permission denied (publickey)" means that no account there has this key.',
    sources: [{ source: 'git-host-help', section: 'GitHub Docs: Testing your SSH connection' }],
  },
  {
    ...client,
    id: 'ssh-client-version',
    title: 'Show the version of your ssh',
    risk: 'read-only',
    parameters: [],
    variants: everyShell([word('ssh'), word('-V', 'version')]),
    expect: 'One line such as "OpenSSH_9.2p1 Debian-2+deb12u10, OpenSSL 3.0.19 27 Jan 2026".',
    sources: [bench('ssh -V'), { source: 'man-ssh', section: '-V' }],
  },
])
