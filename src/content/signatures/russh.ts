import { says } from './clientMeanings.ts'
import { defineClient } from './defineClient.ts'

const client = {
  program: 'russh',
  sources: [{ source: 'russh-code', section: 'russh/src/lib.rs, russh/src/keys/mod.rs: the texts of its errors' }],
  rejects: ['Error: Connection timeout', 'thread main panicked: Disconnected', 'Inactivity timeout'],
} as const

const kinds = [
  ['Kex', says.noKex],
  ['Key', says.noHostKeyType],
  ['Cipher', says.noCipher],
  ['Mac', says.noMac],
] as const

/** russh for Rust: Tabby, Warp and others. Its short texts are known by the name of the library before them. */
export const russhSignatures = defineClient(client, [
  ...kinds.map(([kind, meaning]) => ({
    id: `no-${kind.toLowerCase()}`,
    says: meaning,
    template: `No common ${kind} algorithm - ours`,
    matches: [`Error: No common ${kind} algorithm - ours: [], theirs: []`],
  })),
  {
    id: 'no-algorithm',
    says: says.noKex,
    template: 'No common {kind:word} algorithm',
    alone: true,
    matches: ['No common cipher algorithm'],
    rejects: ['No common signing algorithm was found in the client certificate'],
  },
  ...kinds.map(([kind, meaning]) => ({
    id: `no-${kind.toLowerCase()}-debug`,
    says: meaning,
    template: `kind: ${kind}, ours: [`,
    matches: [`NoCommonAlgo { kind: ${kind}, ours: ["a"], theirs: ["b"] }`],
  })),
  {
    id: 'host-key',
    says: says.hostNotTrusted,
    template: 'russh: Unknown server key',
    matches: ['russh: Unknown server key'],
  },
  {
    id: 'host-key-bare',
    says: says.hostNotTrusted,
    template: 'Unknown server key',
    alone: true,
    matches: ['Unknown server key'],
    rejects: ['Unknown server key in the configuration'],
  },
  {
    id: 'signature',
    says: says.damaged,
    title: 'The server could not prove that the host key is its own',
    template: 'Wrong server signature',
    alone: true,
    matches: ['Wrong server signature'],
  },
  {
    id: 'version',
    says: says.notSsh,
    template: 'invalid SSH version string',
    matches: ['Error: invalid SSH version string'],
  },
  {
    id: 'disconnected',
    says: says.dropped,
    template: 'russh: Disconnected',
    matches: ['russh: Disconnected'],
  },
  {
    id: 'closed',
    says: says.dropped,
    template: 'russh: Connection closed by the remote side',
    matches: ['russh: Connection closed by the remote side'],
  },
  {
    id: 'timed-out',
    says: says.timedOut,
    template: 'russh: Connection timeout',
    matches: ['russh: Connection timeout'],
  },
  {
    id: 'keepalive',
    says: says.unanswered,
    template: 'russh: Keepalive timeout',
    matches: ['russh: Keepalive timeout'],
  },
  {
    id: 'inactive',
    says: says.unanswered,
    title: 'The connection was idle for longer than allowed',
    template: 'russh: Inactivity timeout',
    matches: ['russh: Inactivity timeout'],
  },
  {
    id: 'passphrase-missing',
    says: says.passphraseMissing,
    template: 'russh: The key is encrypted',
    matches: ['russh: The key is encrypted'],
  },
  {
    id: 'key-format',
    says: says.keyFormat,
    template: 'russh: Could not read key',
    matches: ['russh: Could not read key'],
  },
  {
    id: 'agent',
    says: says.agentRefused,
    template: 'russh: Agent failure',
    matches: ['russh: Agent failure'],
  },
  {
    id: 'no-agent',
    says: says.noAgent,
    template: 'Environment variable `SSH_AUTH_SOCK` not found',
    matches: ['Environment variable `SSH_AUTH_SOCK` not found'],
  },
  {
    id: 'no-channel',
    says: says.noChannel,
    template: 'russh: Failed to open channel',
    matches: ['russh: Failed to open channel (ConnectFailed)'],
  },
  {
    id: 'not-yet',
    says: says.programSetup,
    title: 'The program uses the connection before the login',
    template: 'russh: Not yet authenticated',
    matches: ['russh: Not yet authenticated'],
  },
])
