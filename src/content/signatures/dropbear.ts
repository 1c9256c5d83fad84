import { says } from './clientMeanings.ts'
import { defineClient } from './defineClient.ts'

const client = {
  program: 'dropbear',
  sources: [
    { source: 'clients-bench', section: 'dbclient 2022.83' },
    { source: 'dropbear-code', section: 'src/cli-*.c, src/common-*.c' },
  ],
  rejects: ['Connection to server exited: code 1', 'ValueError: String too long', 'nginx: Idle timeout'],
} as const

const ended = (reason: string) => `dbclient: Connection to fred@192.0.2.5:22 exited: ${reason}`

const kinds = [
  ['kex', says.noKex],
  ['hostkey', says.noHostKeyType],
  ['enc c->s', says.noCipher],
  ['enc s->c', says.noCipher],
  ['mac c->s', says.noMac],
  ['mac s->c', says.noMac],
] as const

/** dbclient of Dropbear, on routers and other small machines. */
export const dropbearSignatures = defineClient(client, [
  {
    id: 'refused',
    says: says.refused,
    template: 'exited: Connect failed: Connection refused',
    matches: [ended('Connect failed: Connection refused')],
  },
  {
    id: 'timed-out',
    says: says.timedOut,
    template: 'exited: Connect failed: Connection timed out',
    matches: [ended('Connect failed: Connection timed out')],
  },
  {
    id: 'unreachable',
    says: says.unreachable,
    template: 'exited: Connect failed: No route to host',
    matches: [ended('Connect failed: No route to host')],
  },
  {
    id: 'name',
    says: says.notResolved,
    template: "exited: Connect failed: Error resolving '{host}' port '{port}'",
    matches: [
      {
        line: ended("Connect failed: Error resolving 'srv.example.org' port '22'. Name or service not known"),
        values: { host: 'srv.example.org', port: '22' },
      },
    ],
  },
  {
    id: 'closed',
    says: says.noBanner,
    title: 'The other side closed the connection',
    template: 'exited: Remote closed the connection',
    matches: [ended('Remote closed the connection')],
  },
  {
    id: 'reset',
    says: says.noBanner,
    template: 'exited: Error reading: Connection reset by peer',
    matches: [ended('Error reading: Connection reset by peer')],
  },
  {
    id: 'version',
    says: says.notSsh,
    template: "exited: Incompatible remote version '{banner:text}'",
    matches: [ended("Incompatible remote version 'SSH-1.5-x'")],
  },
  ...kinds.map(([kind, meaning]) => ({
    id: `no-${kind.replaceAll(' ', '-').replaceAll('>', '')}`,
    says: meaning,
    template: `exited: No matching algo ${kind}`,
    matches: [ended(`No matching algo ${kind}`)],
  })),
  {
    id: 'host-key-new',
    says: says.hostUnknown,
    template: "Host '{host:text}' is not in the trusted hosts file",
    matches: ["Host '192.0.2.5' is not in the trusted hosts file."],
  },
  {
    id: 'host-key-changed',
    says: says.hostChanged,
    template: 'host key mismatch for {host} !',
    matches: ['ssh-ed25519 host key mismatch for 192.0.2.5 !'],
  },
  {
    id: 'refused-login',
    says: says.refusedLogin,
    title: 'The key was refused, or there was none to offer',
    template: 'exited: No auth methods could be used',
    matches: [ended('No auth methods could be used.')],
  },
  {
    id: 'key-format',
    says: says.keyFormat,
    template: 'dbclient: Exited: String too long',
    matches: ['dbclient: Exited: String too long'],
  },
  {
    id: 'key-file-missing',
    says: says.keyFileMissing,
    template: "Failed loading keyfile '{keyFile}'",
    matches: ["dbclient: Failed loading keyfile '/root/.ssh/nosuch'"],
  },
  {
    id: 'more-factors',
    says: says.moreFactors,
    template: 'Authentication partially succeeded, more attempts required',
    matches: ['dbclient: Authentication partially succeeded, more attempts required'],
  },
  {
    id: 'disconnected',
    says: says.tooMany,
    title: 'The server ended the connection, as it does after several wrong passwords',
    template: 'exited: Disconnect received',
    matches: [ended('Disconnect received')],
  },
  {
    id: 'damaged',
    says: says.damaged,
    template: 'exited: Integrity error (bad packet size',
    matches: [ended('Integrity error (bad packet size 1214606444)')],
  },
  {
    id: 'damaged-plain',
    says: says.damaged,
    template: 'exited: Integrity error',
    matches: [ended('Integrity error')],
  },
  {
    id: 'keepalive',
    says: says.unanswered,
    template: 'exited: Keepalive timeout',
    matches: [ended('Keepalive timeout')],
  },
  {
    id: 'idle',
    says: says.unanswered,
    title: 'The connection was idle for longer than allowed',
    template: 'exited: Idle timeout',
    matches: [ended('Idle timeout')],
  },
  {
    id: 'grace',
    says: { ...says.unanswered, class: 'login-grace-timeout', decides: { cause: 'login-grace', certainty: 'certain' } },
    title: 'The login was not finished in the time the server gives',
    template: 'Timeout before auth',
    matches: ['Exit before auth from <192.0.2.7:40000>: Timeout before auth'],
  },
])
