import { says } from './clientMeanings.ts'
import { defineClient } from './defineClient.ts'

const rejects = [
  'java.net.SocketException: Broken pipe (Write failed)',
  'org.apache.http.conn.ConnectTimeoutException: Timeout expired',
  'java.io.EOFException: EOF while reading',
] as const

/** The names in Proposal.java. */
const sshjKinds = [
  ['kex', 'KeyExchangeAlgorithms', says.noKex],
  ['host-key-type', 'HostKeyAlgorithms', says.noHostKeyType],
  ['cipher-out', 'Client2ServerCipherAlgorithms', says.noCipher],
  ['cipher-in', 'Server2ClientCipherAlgorithms', says.noCipher],
  ['mac-out', 'Client2ServerMACAlgorithms', says.noMac],
  ['mac-in', 'Server2ClientMACAlgorithms', says.noMac],
] as const

/** sshj. */
export const sshjSignatures = defineClient(
  { program: 'sshj', sources: [{ source: 'sshj-code', section: 'net.schmizz.sshj' }], rejects },
  [
    {
      id: 'refused-login',
      says: says.refusedLogin,
      template: 'Exhausted available authentication methods',
      matches: ['net.schmizz.sshj.userauth.UserAuthException: Exhausted available authentication methods'],
    },
    {
      id: 'tunnel-target',
      says: {
        ...says.noChannel,
        class: 'forward-target-unreachable',
        decides: { cause: 'forward-target-unreachable', certainty: 'certain' },
      },
      title: 'The server cannot reach the target of the tunnel',
      template: 'Opening `direct-tcpip` channel failed: Connection refused',
      matches: ['Opening `direct-tcpip` channel failed: Connection refused'],
      sources: [
        { source: 'sshj-code', section: 'OpenFailException.toString' },
        { source: 'issue-threads', section: 'hierynomus/sshj 340' },
      ],
    },
    {
      id: 'tunnel-prohibited',
      says: {
        ...says.noChannel,
        class: 'forwarding-prohibited',
        decides: { cause: 'forwarding-prohibited', certainty: 'likely' },
      },
      title: 'The server does not open the tunnel, and sshj does not print its reason',
      template: 'Opening `direct-tcpip` channel failed: open failed',
      matches: ['Opening `direct-tcpip` channel failed: open failed'],
      sources: [
        { source: 'sshj-code', section: 'OpenFailException.toString' },
        { source: 'issue-threads', section: 'hierynomus/sshj 555' },
      ],
    },
    {
      id: 'host-key-bare',
      says: says.hostNotTrusted,
      template: 'TransportException: Could not verify `{keyType}` host key',
      matches: ['net.schmizz.sshj.transport.TransportException: Could not verify `ssh-ed25519` host key'],
      sources: [{ source: 'issue-threads', section: 'hierynomus/sshj 635, 521' }],
    },
    {
      id: 'host-key-disconnected',
      says: says.hostNotTrusted,
      template: 'Disconnected - HOST_KEY_NOT_VERIFIABLE',
      matches: ['n.schmizz.sshj.transport.TransportImpl - Disconnected - HOST_KEY_NOT_VERIFIABLE'],
      sources: [
        { source: 'sshj-code', section: 'TransportImpl.notifyDisconnect' },
        { source: 'issue-threads', section: 'hierynomus/sshj 635' },
      ],
    },
    {
      id: 'host-key',
      says: says.hostNotTrusted,
      template: 'Could not verify `{keyType}` host key with fingerprint `{fingerprint}` for `{host}` on port {port}',
      matches: [
        {
          line: 'net.schmizz.sshj.transport.TransportException: [HOST_KEY_NOT_VERIFIABLE] Could not verify `ssh-ed25519` host key with fingerprint `d1:5c:be` for `192.0.2.5` on port 22',
          values: { host: '192.0.2.5', port: '22' },
        },
      ],
    },
    ...sshjKinds.map(([id, kind, meaning]) => ({
      id: `no-${id}`,
      says: meaning,
      template: `Unable to reach a settlement of ${kind}: [`,
      matches: [
        `net.schmizz.sshj.transport.TransportException: Unable to reach a settlement of ${kind}: [a, b] and [c]`,
      ],
    })),
    {
      id: 'no-algorithm-old',
      says: { ...says.noKex, decides: { cause: 'no-common-kex', certainty: 'possible' } },
      title: 'No common algorithm: what is in the brackets says of which kind',
      template: 'Unable to reach a settlement: [',
      matches: [
        'net.schmizz.sshj.transport.TransportException: Unable to reach a settlement: [ecdh-sha2-nistp521] and [x]',
      ],
    },
    {
      id: 'broken',
      says: says.dropped,
      template: 'Broken transport; encountered EOF',
      matches: ['net.schmizz.sshj.transport.TransportException: Broken transport; encountered EOF'],
    },
    {
      id: 'damaged',
      says: says.damaged,
      template: 'invalid packet length: {length:int}',
      matches: ['net.schmizz.sshj.transport.TransportException: invalid packet length: 1349676916'],
      sources: [{ source: 'sshj-code', section: 'Decoder.decryptLength' }],
    },
    {
      id: 'closed',
      says: says.noBanner,
      template: 'Server closed connection during identification exchange',
      matches: [
        'net.schmizz.sshj.transport.TransportException: Server closed connection during identification exchange',
      ],
    },
    {
      id: 'line-too-long',
      says: says.notSsh,
      template: 'Incorrect identification: line too long',
      matches: ['net.schmizz.sshj.transport.TransportException: Incorrect identification: line too long'],
    },
    {
      id: 'key-format',
      says: says.keyFormat,
      template: 'No provider available for {format:text} key file',
      matches: ['net.schmizz.sshj.common.SSHException: No provider available for Unknown key file'],
    },
    {
      id: 'sftp-ended',
      says: says.sftpNotStarted,
      template: 'SFTPException: EOF while reading packet',
      matches: ['net.schmizz.sshj.sftp.SFTPException: EOF while reading packet'],
    },
    {
      id: 'no-agent',
      says: says.noAgent,
      template: 'SSH_AUTH_SOCK is not set; no SSH agent is available',
      matches: ['SSH_AUTH_SOCK is not set; no SSH agent is available'],
    },
    {
      id: 'keep-alive',
      says: says.unanswered,
      template: 'Did not receive any keep-alive response for {int} seconds',
      matches: [
        'net.schmizz.sshj.connection.ConnectionException: Did not receive any keep-alive response for 15 seconds',
      ],
    },
    {
      id: 'answer-missing',
      says: says.dropped,
      title: 'An answer of the server did not come in time',
      template: 'TransportException: Timeout expired',
      matches: ['net.schmizz.sshj.transport.TransportException: Timeout expired'],
    },
    {
      id: 'answer-missing-connection',
      says: says.dropped,
      title: 'An answer of the server did not come in time',
      template: 'sshj.connection.ConnectionException: Timeout expired',
      matches: ['net.schmizz.sshj.connection.ConnectionException: Timeout expired'],
    },
  ],
)
