import { says } from './clientMeanings.ts'
import { defineClient } from './defineClient.ts'

const client = {
  program: 'paramiko',
  sources: [
    { source: 'clients-bench', section: 'paramiko 2.12' },
    { source: 'paramiko-code', section: 'client.py, transport.py, auth_handler.py, pkey.py' },
  ],
  rejects: [
    'django.core.exceptions.ValidationError: Authentication failed.',
    'pymongo.errors.OperationFailure: Authentication failed.',
    'ConnectionRefusedError: [Errno 111] Connection refused',
  ],
} as const

/** Its source says `peer` of some and `server` of others (transport.py of 2.12 and of 5.0). */
const kinds = [
  ['peer', 'kex algorithm', says.noKex],
  ['server', 'ciphers', says.noCipher],
  ['server', 'macs', says.noMac],
  ['peer', 'host key', says.noHostKeyType],
] as const

/** paramiko and what stands on it: Fabric, netmiko, Ansible's paramiko connection. */
export const paramikoSignatures = defineClient(client, [
  {
    id: 'refused',
    says: says.refused,
    template: '[Errno None] Unable to connect to port {port} on {address}',
    matches: [
      {
        line: 'paramiko.ssh_exception.NoValidConnectionsError: [Errno None] Unable to connect to port 22 on 192.0.2.5',
        values: { port: '22', address: '192.0.2.5' },
      },
      '[Errno None] Unable to connect to port 22 on 192.0.2.5 or 192.0.2.6',
    ],
  },
  {
    id: 'refused-shown',
    says: says.refused,
    template: "NoValidConnectionsError(None, 'Unable to connect to port {port} on {address}",
    matches: [
      "<Connection host=192.0.2.5>: NoValidConnectionsError(None, 'Unable to connect to port 22 on 192.0.2.5')",
    ],
  },
  {
    id: 'banner',
    says: says.noBanner,
    template: 'Error reading SSH protocol banner',
    matches: ['paramiko.ssh_exception.SSHException: Error reading SSH protocol banner'],
    rejects: ['Error reading protocol banner'],
  },
  {
    id: 'banner-odd',
    says: says.notSsh,
    template: 'SSHException: Indecipherable protocol version',
    matches: ['paramiko.ssh_exception.SSHException: Indecipherable protocol version "HTTP/1.1 400 Bad Request"'],
  },
  {
    id: 'version-1',
    says: says.notSsh,
    template: 'IncompatiblePeer: Incompatible version ({version} instead of 2.0)',
    matches: ['paramiko.ssh_exception.IncompatiblePeer: Incompatible version (1.5 instead of 2.0)'],
  },
  ...kinds.map(([side, kind, meaning]) => ({
    id: `incompatible-${side}-${kind.replaceAll(' ', '-')}`,
    says: meaning,
    template: `Incompatible ssh ${side} (no acceptable ${kind})`,
    matches: [`paramiko.ssh_exception.SSHException: Incompatible ssh ${side} (no acceptable ${kind})`],
  })),
  {
    id: 'host-key-unknown',
    says: says.hostUnknown,
    template: "Server '{host:text}' not found in known_hosts",
    matches: ["paramiko.ssh_exception.SSHException: Server 'srv.example.org' not found in known_hosts"],
  },
  {
    id: 'host-key-changed',
    says: says.hostChanged,
    template: "Host key for server '{host:text}' does not match",
    matches: [
      "paramiko.ssh_exception.BadHostKeyException: Host key for server 'srv.example.org' does not match: got 'AAAAB3Nz', expected 'AAAAC3Nz'",
    ],
  },
  {
    id: 'host-key-changed-old',
    says: says.hostChanged,
    template: 'Host key for server {host} does not match!',
    matches: ['paramiko.ssh_exception.BadHostKeyException: Host key for server srv.example.org does not match!'],
  },
  {
    id: 'refused-login',
    says: says.refusedLogin,
    template: 'ssh_exception.AuthenticationException: Authentication failed',
    matches: ['paramiko.ssh_exception.AuthenticationException: Authentication failed.'],
  },
  {
    id: 'refused-login-short',
    says: says.refusedLogin,
    template: 'paramiko.AuthenticationException: Authentication failed',
    matches: ['paramiko.AuthenticationException: Authentication failed.'],
  },
  {
    id: 'refused-login-log',
    says: says.refusedLogin,
    template: 'Authentication (password) failed',
    matches: [
      'INFO:paramiko.transport:Authentication (password) failed.',
      '[I 251120 10:00:05 transport:1893] Authentication (password) failed.',
    ],
  },
  {
    id: 'refused-key-log',
    says: says.keyRefused,
    template: 'Authentication (publickey) failed',
    matches: [
      'INFO:paramiko.transport:Authentication (publickey) failed.',
      '[I 251120 10:00:05 transport:1893] Authentication (publickey) failed.',
    ],
  },
  {
    id: 'eof-login',
    says: says.refusedLogin,
    title: 'The server ended the connection while the login was tried',
    template: 'AuthenticationException: Authentication failed: transport shut down or saw EOF',
    matches: ['paramiko.ssh_exception.AuthenticationException: Authentication failed: transport shut down or saw EOF'],
  },
  {
    id: 'no-session',
    says: says.refusedLogin,
    title: 'The connection ended while the login was tried; often too many keys of the agent',
    template: 'SSHException: No existing session',
    matches: ['paramiko.ssh_exception.SSHException: No existing session'],
  },
  {
    id: 'nothing-to-try',
    says: says.noKey,
    template: 'SSHException: No authentication methods available',
    matches: ['paramiko.ssh_exception.SSHException: No authentication methods available'],
  },
  {
    id: 'method',
    says: says.methodNotOffered,
    template: 'Bad authentication type; allowed types: [{methods:text}]',
    matches: ["paramiko.ssh_exception.BadAuthenticationType: Bad authentication type; allowed types: ['publickey']"],
  },
  {
    id: 'method-old',
    says: says.methodNotOffered,
    template: "('Bad authentication type', [{methods:text}])",
    matches: [
      "paramiko.ssh_exception.BadAuthenticationType: ('Bad authentication type', [u'publickey'])",
      "FAILED: ('Bad authentication type', [u'publickey']) (allowed_types=[u'publickey'])",
    ],
  },
  {
    id: 'login-timeout',
    says: {
      ...says.refusedLogin,
      class: 'session-dropped',
      decides: { cause: 'session-dropped', certainty: 'likely' },
    },
    title: 'The server did not answer the login in time',
    template: 'AuthenticationException: Authentication timeout',
    matches: ['paramiko.ssh_exception.AuthenticationException: Authentication timeout.'],
  },
  {
    id: 'channel-timeout',
    says: says.dropped,
    title: 'The server did not answer the request for a session in time',
    template: 'SSHException: Timeout opening channel',
    matches: ['paramiko.ssh_exception.SSHException: Timeout opening channel.'],
  },
  {
    id: 'channel-refused',
    says: says.noChannel,
    template: "ChannelException(2, 'Connect failed')",
    matches: ["paramiko.ssh_exception.ChannelException: ChannelException(2, 'Connect failed')"],
  },
  {
    id: 'channel-prohibited',
    says: {
      ...says.noChannel,
      class: 'forwarding-prohibited',
      decides: { cause: 'forwarding-prohibited', certainty: 'likely' },
    },
    title: 'The server allows no such channel',
    template: "ChannelException(1, 'Administratively prohibited')",
    matches: ["paramiko.ssh_exception.ChannelException: ChannelException(1, 'Administratively prohibited')"],
  },
  {
    id: 'not-active',
    says: says.dropped,
    template: 'SSHException: SSH session not active',
    matches: ['paramiko.ssh_exception.SSHException: SSH session not active'],
  },
  {
    id: 'channel-closed',
    says: says.sftpNotStarted,
    template: 'SSHException: Channel closed',
    matches: ['paramiko.ssh_exception.SSHException: Channel closed.'],
  },
  {
    id: 'sftp-ended',
    says: says.sftpNotStarted,
    template: 'SSHException: EOF during negotiation',
    matches: ['paramiko.ssh_exception.SSHException: EOF during negotiation'],
  },
  {
    id: 'shell-output',
    says: says.shellOutput,
    template: 'SFTPError: Garbage packet received',
    matches: ['paramiko.sftp.SFTPError: Garbage packet received'],
  },
])
