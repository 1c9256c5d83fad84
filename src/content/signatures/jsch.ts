import { says } from './clientMeanings.ts'
import { defineClient } from './defineClient.ts'

const client = {
  program: 'jsch',
  sources: [
    { source: 'clients-bench', section: 'JSch 0.1.55 and 2.28' },
    { source: 'jsch-code', section: 'Session.java, UserAuthPublicKey.java, KeyPair.java' },
  ],
  rejects: [
    'org.postgresql.util.PSQLException: Connection to localhost:5432 refused.',
    'java.net.ConnectException: Connection refused (Connection refused)',
    'java.net.UnknownHostException: repo.maven.apache.org',
  ],
} as const

/** JSch, the original (0.1.55 and older) and the fork by mwiede: the way to the login. */
export const jschSignatures = defineClient(client, [
  {
    id: 'refused',
    says: says.refused,
    template: 'JSchException: java.net.ConnectException: Connection refused',
    matches: ['com.jcraft.jsch.JSchException: java.net.ConnectException: Connection refused'],
  },
  {
    id: 'connect-timeout',
    says: says.timedOut,
    template: 'JSchException: java.net.ConnectException: Connection timed out',
    matches: ['com.jcraft.jsch.JSchException: java.net.ConnectException: Connection timed out: connect'],
  },
  {
    id: 'operation-timeout',
    says: says.timedOut,
    template: 'JSchException: java.net.ConnectException: Operation timed out',
    matches: ['com.jcraft.jsch.JSchException: java.net.ConnectException: Operation timed out (Connection timed out)'],
  },
  {
    id: 'connect-timed-out',
    says: says.timedOut,
    template: 'JSchException: java.net.SocketTimeoutException: connect timed out',
    matches: ['com.jcraft.jsch.JSchException: java.net.SocketTimeoutException: connect timed out'],
  },
  {
    id: 'socket-timeout',
    says: says.timedOut,
    template: 'JSchException: timeout: socket is not established',
    matches: ['com.jcraft.jsch.JSchException: timeout: socket is not established'],
  },
  {
    id: 'unreachable',
    says: says.unreachable,
    template: 'JSchException: java.net.NoRouteToHostException:',
    matches: ['com.jcraft.jsch.JSchException: java.net.NoRouteToHostException: No route to host (Host unreachable)'],
  },
  {
    id: 'name',
    says: says.notResolved,
    template: 'JSchException: java.net.UnknownHostException: {host}',
    matches: [
      {
        line: 'com.jcraft.jsch.JSchException: java.net.UnknownHostException: srv.example.org',
        values: { host: 'srv.example.org' },
      },
    ],
  },
  {
    id: 'closed',
    says: says.noBanner,
    template: 'JSchException: connection is closed by foreign host',
    matches: ['com.jcraft.jsch.JSchException: connection is closed by foreign host'],
  },
  {
    id: 'closed-cause',
    says: says.noBanner,
    template: 'Session.connect: java.io.IOException: End of IO Stream Read',
    matches: ['com.jcraft.jsch.JSchException: Session.connect: java.io.IOException: End of IO Stream Read'],
  },
  {
    id: 'reset',
    says: says.noBanner,
    template: 'Session.connect: java.net.SocketException: Connection reset',
    matches: ['com.jcraft.jsch.JSchException: Session.connect: java.net.SocketException: Connection reset'],
  },
  {
    id: 'silent',
    says: says.noBanner,
    title: 'The server is connected and stays silent',
    template: 'Session.connect: java.net.SocketTimeoutException: Read timed out',
    matches: ['com.jcraft.jsch.JSchException: Session.connect: java.net.SocketTimeoutException: Read timed out'],
  },
  {
    id: 'version',
    says: says.notSsh,
    template: "JSchException: invalid server's version string",
    matches: ["com.jcraft.jsch.JSchException: invalid server's version string"],
  },
  {
    id: 'damaged',
    says: says.damaged,
    template: 'JSchException: Packet corrupt',
    matches: ['com.jcraft.jsch.JSchException: Packet corrupt'],
  },
  {
    id: 'no-kex',
    says: says.noKex,
    title: 'The two sides share no algorithm; this version does not say of which kind',
    template: 'Algorithm negotiation fail',
    matches: [
      'com.jcraft.jsch.JSchException: Algorithm negotiation fail',
      'org.eclipse.jgit.api.errors.TransportException: ssh://git@192.0.2.5/x: Algorithm negotiation fail',
    ],
  },
  {
    id: 'no-algorithm',
    says: says.noKex,
    template: 'Algorithm negotiation fail: algorithmName="{kind:text}" jschProposal=',
    matches: [
      'com.jcraft.jsch.JSchAlgoNegoFailException: Algorithm negotiation fail: algorithmName="kex" jschProposal="curve25519-sha256" serverProposal="diffie-hellman-group1-sha1"',
    ],
  },
  {
    id: 'no-host-key-type',
    says: says.noHostKeyType,
    template: 'Algorithm negotiation fail: algorithmName="server_host_key" jschProposal=',
    matches: [
      'com.jcraft.jsch.JSchAlgoNegoFailException: Algorithm negotiation fail: algorithmName="server_host_key" jschProposal="ssh-ed25519" serverProposal="ssh-rsa"',
    ],
  },
  ...(['cipher', 'mac'] as const).flatMap((kind) =>
    (['c2s', 's2c'] as const).map((way) => ({
      id: `no-${kind}-${way}`,
      says: kind === 'mac' ? says.noMac : says.noCipher,
      template: `Algorithm negotiation fail: algorithmName="${kind}.${way}" jschProposal=`,
      matches: [
        `com.jcraft.jsch.JSchAlgoNegoFailException: Algorithm negotiation fail: algorithmName="${kind}.${way}" jschProposal="x" serverProposal="y"`,
      ],
    })),
  ),
  {
    id: 'host-key',
    says: says.hostNotTrusted,
    template: 'reject HostKey: {host}',
    matches: [
      { line: 'com.jcraft.jsch.JSchException: reject HostKey: srv.example.org', values: { host: 'srv.example.org' } },
    ],
  },
  {
    id: 'host-key-unknown',
    says: says.hostUnknown,
    template: 'UnknownHostKey: {host}',
    matches: ['com.jcraft.jsch.JSchException: UnknownHostKey: srv.example.org. RSA key fingerprint is 9e:1a'],
  },
  {
    id: 'host-key-unknown-bare',
    says: says.hostUnknown,
    template: 'UnknownHostKey',
    matches: ['it throws "com.jcraft.jsch.JSchException: UnknownHostKey".'],
  },
  {
    id: 'host-key-changed',
    says: says.hostChanged,
    template: 'HostKey has been changed: {host}',
    matches: ['com.jcraft.jsch.JSchException: HostKey has been changed: srv.example.org'],
  },
  {
    id: 'proxy',
    says: says.proxyRefused,
    template: 'JSchException: ProxyHTTP:',
    matches: ['com.jcraft.jsch.JSchException: ProxyHTTP: java.io.IOException: proxy error: Forbidden'],
  },
])
