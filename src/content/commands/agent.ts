import { defineCommands, param, word } from '../../commands/define.ts'
import type { Variant, Word } from '../../commands/types.ts'

const client = { where: 'client', as: 'you', reviewed: '2026-11-20' } as const
const bench = (section: string) => ({ source: 'login-bench', section })
const sshAdd = word('ssh-add', 'talks to the agent that holds your keys')

function everyShell(...lines: readonly (readonly Word[])[]): readonly Variant[] {
  return [
    { dialect: 'posix', systems: ['linux', 'macos'], lines },
    { dialect: 'powershell', systems: ['windows'], lines },
    { dialect: 'cmd', systems: ['windows'], lines },
  ]
}

/** What the agent holds, and taking keys out of it and putting them back. */
export const agentCommands = defineCommands([
  {
    ...client,
    id: 'agent-list',
    title: 'List the keys in the agent',
    risk: 'read-only',
    parameters: [],
    variants: everyShell([sshAdd, word('-l', 'list')]),
    expect:
      'One line a key: size, fingerprint, comment, type. "The agent has no identities." means none, or that the agent is locked. "Could not open a connection to your authentication agent." means that no agent runs for this window.',
    sources: [bench('ssh-add -l: seven keys, none, locked, no agent'), { source: 'man-ssh-add', section: '-l' }],
  },
  {
    ...client,
    id: 'agent-forget-key',
    title: 'Take one key out of the agent',
    risk: 'reversible',
    riskNote:
      'The agent forgets this key; the key file stays. Do it only for keys whose private file you have, for a key that lives in the agent alone is gone.',
    parameters: ['path'],
    variants: everyShell([
      sshAdd,
      word('-d', 'delete from the agent'),
      word([param('path')], 'the key to forget; an old PEM key needs its .pub file beside it'),
    ]),
    expect:
      'Identity removed: and the name of the file. "agent refused operation" means that it was not in the agent, "Bad key file" that the .pub file of a PEM key is missing.',
    verify: 'ssh-add -l no longer lists it.',
    undo: 'ssh-add with the same file puts it back.',
    sources: [
      bench('ssh-add -d, with and without the .pub file'),
      { source: 'openssh-logging', section: 'Too many authentication failures' },
      { source: 'man-ssh-add', section: '-d' },
    ],
  },
  {
    ...client,
    id: 'agent-forget-all',
    title: 'Take every key out of the agent',
    risk: 'reversible',
    riskNote:
      'The agent forgets all keys, also those that other windows and programs use now. The key files stay. A key that lives in the agent alone is gone.',
    parameters: [],
    variants: everyShell([sshAdd, word('-D', 'delete all from the agent')]),
    expect: 'All identities removed.',
    verify: 'ssh-add -l says: The agent has no identities.',
    undo: 'ssh-add with each key file puts the keys back.',
    sources: [bench('ssh-add -D'), { source: 'man-ssh-add', section: '-D' }],
  },
  {
    ...client,
    id: 'agent-add-key',
    title: 'Put the key into the agent',
    risk: 'reversible',
    riskNote: 'Programs that may use this agent can use the key until it is taken out or the agent ends.',
    parameters: ['keyFile'],
    variants: everyShell([sshAdd, word([param('keyFile')])]),
    expect: 'Identity added: and the name of the file, perhaps after the passphrase.',
    verify: 'ssh-add -l lists it.',
    undo: 'ssh-add -d with the same file takes it out.',
    sources: [bench('ssh-add'), { source: 'man-ssh-add', section: 'Description' }],
  },
  {
    ...client,
    id: 'agent-forget-this-key',
    title: 'Take the key out of the agent first',
    risk: 'reversible',
    riskNote: 'The agent forgets this key until the next command puts it back. The key file stays.',
    parameters: ['keyFile'],
    variants: everyShell([sshAdd, word('-d', 'delete from the agent'), word([param('keyFile')])]),
    expect: 'Identity removed: and the name of the file.',
    verify: 'ssh-add -l no longer lists it.',
    undo: 'ssh-add with the same file puts it back.',
    sources: [bench('ssh-add -d'), { source: 'man-ssh-add', section: '-d' }],
  },
  {
    ...client,
    id: 'agent-unlock',
    title: 'Unlock the agent',
    risk: 'reversible',
    riskNote: 'The keys of the agent can be used again until it is locked once more.',
    parameters: [],
    variants: everyShell([sshAdd, word('-X', 'unlock; -x locks')]),
    expect: 'It asks for the password the agent was locked with and says: Agent unlocked.',
    verify: 'ssh-add -l lists keys again.',
    undo: 'ssh-add -x locks it again.',
    sources: [bench('ssh-add -x and -X'), { source: 'man-ssh-add', section: '-x, -X' }],
  },
  {
    ...client,
    id: 'agent-try-key',
    title: 'Let the agent sign once with this key',
    risk: 'read-only',
    parameters: ['publicKeyFile'],
    variants: everyShell([sshAdd, word('-T', 'test: sign and check the signature'), word([param('publicKeyFile')])]),
    expect:
      'It prints nothing when the agent can sign with this key, and "Agent signature failed" when it cannot. ssh-add before OpenSSH 8.0 does not know -T.',
    sources: [bench('ssh-add -T'), { source: 'man-ssh-add', section: '-T' }],
  },
])
