import { says } from './clientMeanings.ts'
import { defineClient } from './defineClient.ts'

const client = {
  program: 'node-ssh2',
  sources: [
    { source: 'clients-bench', section: 'ssh2 1.17' },
    { source: 'node-ssh2-code', section: 'lib/client.js, lib/protocol' },
  ],
  rejects: [
    'Error: connect ENOENT /var/run/mysqld/mysqld.sock',
    'npm ERR! network request to https://registry.npmjs.org failed',
    'WebSocket: Keepalive timeout',
  ],
} as const

const kinds = [
  ['kex', 'key exchange algorithm', says.noKex],
  ['host-key-type', 'host key format', says.noHostKeyType],
  ['cipher-out', 'C->S cipher', says.noCipher],
  ['cipher-in', 'S->C cipher', says.noCipher],
  ['mac-out', 'C->S MAC', says.noMac],
  ['mac-in', 'S->C MAC', says.noMac],
  ['cipher-out-old', 'client->server cipher', says.noCipher],
  ['cipher-in-old', 'server->client cipher', says.noCipher],
] as const

/** ssh2 for Node.js: ssh2-sftp-client, node-ssh, editors and their extensions. */
export const nodeSsh2Signatures = defineClient(client, [
  {
    id: 'refused',
    says: says.refused,
    template: 'connect ECONNREFUSED {address:word}:22',
    matches: [{ line: 'Error: connect ECONNREFUSED 192.0.2.5:22', values: { address: '192.0.2.5' } }],
    rejects: ['Error: connect ECONNREFUSED 192.0.2.5:2233'],
  },
  {
    id: 'refused-any-port',
    says: {
      title: 'A connection is refused; by whom, other lines say',
      class: 'none',
      stage: 'connect',
      role: 'noise',
    },
    template: 'connect ECONNREFUSED {address}',
    matches: ['Error: connect ECONNREFUSED 192.0.2.5:2222'],
    rejects: ['connect ECONNRESET 192.0.2.5:2222'],
  },
  {
    id: 'timed-out',
    says: says.timedOut,
    template: 'connect ETIMEDOUT {address:word}:22',
    matches: ['Error: connect ETIMEDOUT 192.0.2.5:22'],
  },
  {
    id: 'unreachable',
    says: says.unreachable,
    template: 'connect EHOSTUNREACH {address:word}:22',
    matches: ['Error: connect EHOSTUNREACH 192.0.2.5:22'],
  },
  {
    id: 'name-sftp',
    says: says.notResolved,
    template: 'connect: getConnection: getaddrinfo ENOTFOUND {host}',
    matches: [
      {
        line: 'Error: connect: getConnection: getaddrinfo ENOTFOUND srv.example.org',
        values: { host: 'srv.example.org' },
      },
    ],
  },
  {
    id: 'name',
    says: { title: 'A name is not found; by whom, other lines say', class: 'none', stage: 'resolve', role: 'noise' },
    template: 'getaddrinfo ENOTFOUND {host}',
    matches: ['Error: getaddrinfo ENOTFOUND srv.example.org'],
    rejects: ['Error: getaddrinfo EAI_AGAIN srv.example.org'],
  },
  {
    id: 'reset',
    says: {
      title: 'The connection was reset; by whom, other lines say',
      class: 'none',
      stage: 'connect',
      role: 'noise',
    },
    template: 'Error: read ECONNRESET',
    matches: ['Error: read ECONNRESET'],
    rejects: ['read ECONNABORTED'],
  },
  {
    id: 'socket',
    says: says.speaker,
    template: "level: 'client-socket'",
    matches: ["  level: 'client-socket'"],
  },
  {
    id: 'lost',
    says: says.noBanner,
    template: 'Connection lost before handshake',
    matches: ['Error: Connection lost before handshake'],
  },
  {
    id: 'version',
    says: says.notSsh,
    template: 'Error: Invalid identification string',
    matches: ['Error: Invalid identification string'],
  },
  {
    id: 'version-protocol',
    says: says.notSsh,
    template: "level: 'protocol' Error: Invalid identification string",
    matches: ["level: 'protocol'\nError: Invalid identification string"],
  },
  {
    id: 'version-greeting',
    says: says.notSsh,
    template: 'Error: Max greeting lines exceeded',
    matches: ['Error: Max greeting lines exceeded'],
  },
  {
    id: 'silent',
    says: { ...says.timedOut, decides: { cause: 'connection-timed-out', certainty: 'likely' } },
    title: 'No handshake in the time the program waits: a filtered port, or a silent server',
    template: 'Timed out while waiting for handshake',
    matches: ['Error: Timed out while waiting for handshake'],
  },
  {
    id: 'refused-login-methods-old',
    says: says.refusedLogin,
    template: 'Authentication failure. Available authentication methods: {methods:list}',
    matches: [
      {
        line: 'Error: Authentication failure. Available authentication methods: publickey,keyboard-interactive',
        values: { methods: 'publickey,keyboard-interactive' },
      },
    ],
  },
  ...kinds.map(([id, kind, meaning]) => ({
    id: `no-${id}`,
    says: meaning,
    template: `Handshake failed: no matching ${kind}`,
    matches: [`Error: Handshake failed: no matching ${kind}`],
  })),
  ...kinds.map(([id, kind, meaning]) => ({
    id: `no-${id}-debug`,
    says: meaning,
    template: `DEBUG: No matching ${kind}`,
    matches: [`DEBUG: No matching ${kind}`],
  })),
  {
    id: 'host-key',
    says: says.hostNotTrusted,
    template: 'Host denied (verification failed)',
    matches: ['Error: Host denied (verification failed)'],
  },
  {
    id: 'refused-login',
    says: says.refusedLogin,
    template: 'All configured authentication methods failed',
    matches: ['Error: All configured authentication methods failed'],
  },
  {
    id: 'too-many',
    says: says.tooMany,
    template: 'Error: Too many authentication failures',
    matches: ['Error: Too many authentication failures'],
  },
  {
    id: 'passphrase-missing',
    says: says.passphraseMissing,
    template: 'Encrypted private OpenSSH key detected, but no passphrase given',
    matches: ['Error: Cannot parse privateKey: Encrypted private OpenSSH key detected, but no passphrase given'],
  },
  {
    id: 'passphrase-missing-pem',
    says: says.passphraseMissing,
    template: 'Encrypted private key detected, but no passphrase given',
    matches: ['Error: Encrypted private key detected, but no passphrase given'],
  },
  {
    id: 'passphrase',
    says: says.passphrase,
    template: 'OpenSSH key integrity check failed -- bad passphrase?',
    matches: ['Error: Cannot parse privateKey: OpenSSH key integrity check failed -- bad passphrase?'],
  },
  {
    id: 'passphrase-pem',
    says: says.passphrase,
    template: 'Malformed OpenSSH private key. Bad passphrase?',
    matches: ['Error: Cannot parse privateKey: Malformed OpenSSH private key. Bad passphrase?'],
  },
  {
    id: 'key-format',
    says: says.keyFormat,
    template: 'Cannot parse privateKey: Unsupported key format',
    matches: ['Error: Cannot parse privateKey: Unsupported key format'],
  },
  {
    id: 'no-key',
    says: says.keyCorrupt,
    template: 'privateKey value does not contain a (valid) private key',
    matches: ['Error: privateKey value does not contain a (valid) private key'],
  },
  {
    id: 'no-agent',
    says: says.noAgent,
    template: 'Error: Failed to connect to agent',
    alone: true,
    matches: ['Error: Failed to connect to agent'],
  },
  {
    id: 'no-channel',
    says: says.noChannel,
    template: '(SSH) Channel open failure: open failed',
    matches: ['Error: (SSH) Channel open failure: open failed'],
  },
  {
    id: 'no-sftp',
    says: says.noSftp,
    template: 'Unable to start subsystem: sftp',
    matches: ['Error: Unable to start subsystem: sftp'],
  },
  {
    id: 'sftp-ended',
    says: says.sftpNotStarted,
    template: 'Received exit code {status:int} while establishing SFTP session',
    matches: [{ line: 'Error: Received exit code 127 while establishing SFTP session', values: { status: '127' } }],
  },
  {
    id: 'shell-output',
    says: says.shellOutput,
    template: 'Packet length {int} exceeds max length of 262144',
    matches: ['Error: Packet length 1466264675 exceeds max length of 262144'],
  },
  {
    id: 'keepalive',
    says: says.unanswered,
    template: 'Error: Keepalive timeout',
    alone: true,
    matches: ['Error: Keepalive timeout'],
  },
])
