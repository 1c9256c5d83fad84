import { says } from './clientMeanings.ts'
import { defineClient } from './defineClient.ts'

const client = {
  program: 'libssh',
  sources: [
    { source: 'clients-bench', section: 'libssh 0.10.6' },
    { source: 'libssh-code', section: 'src/client.c, src/kex.c, src/auth.c, src/sftp.c' },
  ],
  rejects: [
    'Socket error: Connection refused by peer',
    'Error connecting to redis: Connection refused',
    'No such file',
  ],
} as const

const denied = [
  ['publickey', 'key-refused', says.keyRefused],
  ['password', 'password-refused', says.passwordRefused],
  ['keyboard-interactive', 'answers-refused', says.answersRefused],
  ['none', 'refused-login', says.refusedLogin],
] as const

/** libssh: KDE, X2Go, Ansible's network connections and others. */
export const libsshSignatures = defineClient(client, [
  {
    id: 'refused',
    says: says.refused,
    template: 'ssh connect failed: Connection refused',
    matches: ['ssh connection failed: ssh connect failed: Connection refused'],
  },
  {
    id: 'refused-log',
    says: says.refused,
    template: 'ssh_connect: Connection refused',
    matches: ['ssh_connect: Connection refused'],
  },
  {
    id: 'name',
    says: says.notResolved,
    template: 'Failed to resolve hostname {host} (',
    matches: [
      {
        line: 'Failed to resolve hostname srv.example.org (Name or service not known)',
        values: { host: 'srv.example.org' },
      },
    ],
  },
  {
    id: 'timed-out-ansible',
    says: says.timedOut,
    template: 'ssh connect failed: Timeout connecting to {host}',
    matches: ['ssh connection failed: ssh connect failed: Timeout connecting to 192.0.2.5'],
  },
  {
    id: 'reset',
    says: says.noBanner,
    template: 'Socket error: Connection reset by peer',
    alone: true,
    matches: ['Socket error: Connection reset by peer'],
  },
  {
    id: 'closed',
    says: says.noBanner,
    template: 'Socket error: disconnected',
    alone: true,
    matches: ['Socket error: disconnected'],
  },
  {
    id: 'version',
    says: says.notSsh,
    template: 'No version of SSH protocol usable (banner: {banner:text})',
    matches: ['No version of SSH protocol usable (banner: SSH-1.5-OpenSSH_3.4)'],
  },
  {
    id: 'no-algorithm',
    says: says.noKex,
    template: 'kex error : no match for method {kind:text}: server [',
    matches: [
      'kex error : no match for method kex algos: server [diffie-hellman-group1-sha1], client [curve25519-sha256]',
    ],
  },
  {
    id: 'no-host-key-type',
    says: says.noHostKeyType,
    template: 'kex error : no match for method server host key algo',
    matches: ['kex error : no match for method server host key algo: server [ssh-dss], client [ssh-ed25519]'],
  },
  ...denied.map(([method, id, meaning]) => ({
    id,
    says: meaning,
    template: `Access denied for '${method}'. Authentication that can continue: {methods}`,
    matches: [
      {
        line: `Access denied for '${method}'. Authentication that can continue: publickey,password`,
        values: { methods: 'publickey,password' },
      },
    ],
  })),
  {
    id: 'access-denied',
    says: says.refusedLogin,
    template: 'Access denied. Authentication that can continue: {methods}',
    matches: ['Access denied. Authentication that can continue: publickey,password'],
  },
  {
    id: 'damaged',
    says: says.damaged,
    template: 'Packet len too high({int} {hex})',
    matches: ['read_packet(): Packet len too high(1214606444 4865726c)'],
  },
  {
    id: 'no-sftp',
    says: says.noSftp,
    template: 'Channel request subsystem failed',
    matches: ['Channel request subsystem failed'],
  },
  {
    id: 'sftp-ended',
    says: says.sftpNotStarted,
    template: 'Received EOF while reading sftp packet size',
    matches: ['Received EOF while reading sftp packet size'],
  },
  {
    id: 'shell-output',
    says: says.shellOutput,
    template: 'Invalid sftp packet size!',
    matches: ['Invalid sftp packet size!'],
  },
  {
    id: 'no-channel',
    says: says.noChannel,
    template: 'Channel opening failure: channel {int} error (2) open failed',
    matches: ['Channel opening failure: channel 43 error (2) open failed'],
  },
  {
    id: 'no-file',
    says: says.noFile,
    template: 'SFTP server: No such file',
    matches: ['SFTP server: No such file'],
  },
])
