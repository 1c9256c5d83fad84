import { says } from './clientMeanings.ts'
import { defineClient } from './defineClient.ts'

const client = {
  program: 'go-ssh',
  sources: [
    { source: 'clients-bench', section: 'x/crypto 0.4' },
    { source: 'go-ssh-code', section: 'ssh/client*.go, ssh/common.go, ssh/keys.go, ssh/knownhosts' },
  ],
  rejects: [
    'dial tcp 127.0.0.1:5432: connect: connection refused',
    'Get "https://registry.example.org/v2/": dial tcp: lookup registry.example.org: no such host',
    'remote error: tls: handshake failure',
  ],
} as const

const kinds = [
  ['kex', 'key exchange', says.noKex],
  ['host-key-type', 'host key', says.noHostKeyType],
  ['cipher', 'client to server cipher', says.noCipher],
  ['cipher-back', 'server to client cipher', says.noCipher],
  ['mac', 'client to server MAC', says.noMac],
  ['mac-back', 'server to client MAC', says.noMac],
] as const

const attempts = [
  ['key-refused', '[none publickey]', says.keyRefused],
  ['password-refused', '[none password]', says.passwordRefused],
  ['passwords-refused', '[none password keyboard-interactive]', says.passwordRefused],
  ['passwords-refused-other', '[none keyboard-interactive password]', says.passwordRefused],
  ['answers-refused', '[none keyboard-interactive]', says.answersRefused],
  ['nothing-fits', '[none]', says.methodNotOffered],
] as const

/** golang.org/x/crypto/ssh: Terraform, Packer, rclone, drone-ssh, Gitea, k9s and many more. */
export const goSshSignatures = defineClient(client, [
  {
    id: 'refused',
    says: says.refused,
    template: 'dial tcp {address:word}:22: connect: connection refused',
    matches: [{ line: 'dial tcp 192.0.2.5:22: connect: connection refused', values: { address: '192.0.2.5' } }],
  },
  {
    id: 'refused-windows',
    says: says.refused,
    template:
      'dial tcp {address:word}:22: connectex: No connection could be made because the target machine actively refused it',
    matches: [
      'dial tcp 192.0.2.5:22: connectex: No connection could be made because the target machine actively refused it.',
    ],
  },
  {
    id: 'timed-out',
    says: says.timedOut,
    template: 'dial tcp {address:word}:22: i/o timeout',
    matches: ['dial tcp 192.0.2.5:22: i/o timeout'],
  },
  {
    id: 'connect-timed-out',
    says: says.timedOut,
    template: 'dial tcp {address:word}:22: connect: connection timed out',
    matches: ['dial tcp 192.0.2.5:22: connect: connection timed out'],
  },
  {
    id: 'operation-timed-out',
    says: says.timedOut,
    template: 'dial tcp {address:word}:22: connect: operation timed out',
    matches: ['dial tcp 192.0.2.5:22: connect: operation timed out'],
  },
  {
    id: 'no-route',
    says: says.unreachable,
    template: 'dial tcp {address:word}:22: connect: no route to host',
    matches: ['dial tcp 192.0.2.5:22: connect: no route to host'],
  },
  {
    id: 'network-unreachable',
    says: says.unreachable,
    template: 'dial tcp {address:word}:22: connect: network is unreachable',
    matches: ['dial tcp 192.0.2.5:22: connect: network is unreachable'],
  },
  {
    id: 'name-ssh',
    says: says.notResolved,
    template: 'ssh: dial tcp: lookup {host}',
    matches: ['ssh: dial tcp: lookup srv.example.org on 127.0.0.53:53: no such host'],
  },
  { id: 'eof', says: says.noBanner, template: 'ssh: handshake failed: EOF', matches: ['ssh: handshake failed: EOF'] },
  {
    id: 'reset',
    says: says.noBanner,
    template: 'ssh: handshake failed: read tcp {local:word}->{remote:word} read: connection reset by peer',
    matches: ['ssh: handshake failed: read tcp 192.0.2.7:40000->192.0.2.5:22: read: connection reset by peer'],
  },
  {
    id: 'silent',
    says: says.noBanner,
    template: 'ssh: handshake failed: read tcp {local:word}->{remote:word} i/o timeout',
    matches: ['ssh: handshake failed: read tcp 192.0.2.7:40000->192.0.2.5:22: i/o timeout'],
  },
  {
    id: 'overflow',
    says: says.notSsh,
    template: 'ssh: handshake failed: ssh: overflow reading version string',
    matches: ['ssh: handshake failed: ssh: overflow reading version string'],
  },
  {
    id: 'too-large',
    says: says.damaged,
    template: 'ssh: invalid packet length, packet too large',
    matches: ['ssh: invalid packet length, packet too large'],
  },
  {
    id: 'mac',
    says: says.damaged,
    template: 'ssh: MAC failure',
    matches: ['ssh: MAC failure'],
  },
  ...kinds.map(([id, kind, meaning]) => ({
    id: `no-${id}`,
    says: meaning,
    template: `ssh: no common algorithm for ${kind}; client offered`,
    matches: [
      `ssh: handshake failed: ssh: no common algorithm for ${kind}; client offered: [a b], server offered: [c]`,
    ],
  })),
  ...kinds.map(([id, kind, meaning]) => ({
    id: `no-${id}-newer`,
    says: meaning,
    template: `ssh: no common algorithm for ${kind}; we offered`,
    matches: [`ssh: handshake failed: ssh: no common algorithm for ${kind}; we offered: [a b], peer offered: [c]`],
  })),
  {
    id: 'refused-nameless',
    says: says.refused,
    title: 'The connection is refused, because no name of a host was given',
    template: 'dial tcp :22: connect: connection refused',
    matches: ['2023/03/31 10:20:30 dial tcp :22: connect: connection refused'],
    sources: [{ source: 'issue-threads', section: 'appleboy/ssh-action 192' }],
  },
  {
    id: 'host-key-unknown',
    says: says.hostUnknown,
    template: 'knownhosts: key is unknown',
    matches: ['ssh: handshake failed: knownhosts: key is unknown'],
  },
  {
    id: 'host-key-changed',
    says: says.hostChanged,
    title: 'The host key is another one, or known_hosts holds a key of another type',
    template: 'knownhosts: key mismatch',
    matches: ['ssh: handshake failed: knownhosts: key mismatch'],
  },
  {
    id: 'host-key-fixed',
    says: says.hostChanged,
    template: 'ssh: host key mismatch',
    matches: ['ssh: handshake failed: ssh: host key mismatch'],
  },
  {
    id: 'host-key-revoked',
    says: says.hostRevoked,
    template: 'knownhosts: key is revoked',
    matches: ['ssh: handshake failed: knownhosts: key is revoked'],
  },
  {
    id: 'host-key-policy',
    says: says.programSetup,
    title: 'The program does not say how it checks host keys',
    template: 'ssh: must specify HostKeyCallback',
    matches: ['ssh: must specify HostKeyCallback'],
  },
  {
    id: 'refused-login',
    says: says.refusedLogin,
    template: 'ssh: unable to authenticate, attempted methods [{methods:text}], no supported methods remain',
    matches: [
      'ssh: handshake failed: ssh: unable to authenticate, attempted methods [none publickey password], no supported methods remain',
    ],
  },
  ...attempts.map(([id, methods, meaning]) => ({
    id,
    says: meaning,
    template: `ssh: unable to authenticate, attempted methods ${methods}, no supported methods remain`,
    matches: [
      `ssh: handshake failed: ssh: unable to authenticate, attempted methods ${methods}, no supported methods remain`,
    ],
  })),
  {
    id: 'no-signature',
    says: says.sha1,
    title: 'The server takes no signature algorithm of this key',
    template: 'ssh: no common public key signature algorithm',
    matches: ['ssh: handshake failed: ssh: no common public key signature algorithm'],
  },
  {
    id: 'passphrase-missing',
    says: says.passphraseMissing,
    template: 'ssh: this private key is passphrase protected',
    matches: ['ssh: this private key is passphrase protected'],
  },
  {
    id: 'passphrase',
    says: says.passphrase,
    template: 'x509: decryption password incorrect',
    alone: true,
    matches: ['x509: decryption password incorrect'],
    rejects: ['could not load TLS key: x509: decryption password incorrect'],
  },
  { id: 'no-key', says: says.keyCorrupt, template: 'ssh: no key found', matches: ['ssh: no key found'] },
  {
    id: 'no-channel',
    says: says.noChannel,
    template: 'ssh: rejected: connect failed (open failed)',
    matches: ['ssh: rejected: connect failed (open failed)'],
  },
  ...(['Connection refused', 'Connection timed out', 'No route to host'] as const).map((why, form) => ({
    id: `forward-target-${form}`,
    says: says.forwardTarget,
    template: `ssh: rejected: connect failed (${why})`,
    matches: [`ssh: rejected: connect failed (${why})`],
  })),
  {
    id: 'prohibited',
    says: {
      ...says.noChannel,
      class: 'forwarding-prohibited',
      decides: { cause: 'forwarding-prohibited', certainty: 'certain' },
    },
    title: 'The server does not allow this forwarding',
    template: 'ssh: rejected: administratively prohibited',
    matches: ['ssh: rejected: administratively prohibited (open failed)'],
  },
  {
    id: 'shell-output',
    says: says.shellOutput,
    template: 'error receiving version packet from server: packet too long',
    matches: ['sftp: error receiving version packet from server: packet too long'],
  },
  {
    id: 'no-sftp',
    says: says.noSftp,
    template: 'ssh: subsystem request failed',
    matches: ['ssh: subsystem request failed'],
  },
])
