import { says } from './clientMeanings.ts'
import { defineClient } from './defineClient.ts'

const rejects = [
  'java.net.SocketException: Broken pipe (Write failed)',
  'org.apache.http.conn.ConnectTimeoutException: Timeout expired',
  'java.io.EOFException: EOF while reading',
] as const

/** Apache MINA SSHD: Jenkins, Gerrit, JGit of today and others. */
export const minaSignatures = defineClient(
  {
    program: 'mina-sshd',
    sources: [{ source: 'mina-code', section: 'sshd-core: client and common session' }],
    rejects,
  },
  [
    {
      id: 'refused-login',
      says: says.refusedLogin,
      template: 'No more authentication methods available',
      matches: ['org.apache.sshd.common.SshException: No more authentication methods available'],
    },
    {
      id: 'host-key',
      says: says.hostNotTrusted,
      template: 'Server key did not validate',
      matches: ['org.apache.sshd.common.SshException: Server key did not validate'],
    },
    {
      id: 'no-algorithm',
      says: says.noKex,
      template: 'Unable to negotiate key exchange for {kind:text} (client:',
      matches: [
        'java.lang.IllegalStateException: Unable to negotiate key exchange for kex algorithms (client: curve25519-sha256 / server: diffie-hellman-group1-sha1)',
      ],
    },
    {
      id: 'no-host-key-type',
      says: says.noHostKeyType,
      template: 'Unable to negotiate key exchange for server host key algorithms (client:',
      matches: [
        'java.lang.IllegalStateException: Unable to negotiate key exchange for server host key algorithms (client: ssh-ed25519 / server: ssh-rsa)',
      ],
    },
    {
      id: 'closed',
      says: says.dropped,
      template: 'SshException: Session has been closed',
      matches: ['org.apache.sshd.common.SshException: Session has been closed'],
    },
    {
      id: 'closed-connecting',
      says: says.noBanner,
      template: 'SshException: Session is being closed',
      matches: ['org.apache.sshd.common.SshException: Session is being closed'],
    },
    {
      id: 'heartbeat',
      says: says.unanswered,
      template: 'Got {int} heartbeat requests without reply',
      matches: ['java.lang.IllegalStateException: Got 3 heartbeat requests without reply'],
    },
    {
      id: 'damaged',
      says: says.damaged,
      template: 'SshException: MAC Error',
      matches: ['org.apache.sshd.common.SshException: MAC Error'],
    },
    {
      id: 'timed-out',
      says: { ...says.timedOut, decides: { cause: 'connection-timed-out', certainty: 'likely' } },
      template: 'Failed to get operation result within specified timeout: {int}',
      matches: ['org.apache.sshd.common.SshException: Failed to get operation result within specified timeout: 10000'],
    },
    {
      id: 'version',
      says: says.notSsh,
      template: 'SshException: Unsupported protocol version: {version}',
      matches: ['org.apache.sshd.common.SshException: Unsupported protocol version: SSH-1.5'],
    },
  ],
)

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
    {
      id: 'no-algorithm',
      says: says.noKex,
      template: 'Unable to reach a settlement of {kind:text}: ',
      matches: [
        'net.schmizz.sshj.transport.TransportException: Unable to reach a settlement of KeyExchangeAlgorithms: [curve25519-sha256] and [diffie-hellman-group1-sha1]',
      ],
    },
    {
      id: 'no-algorithm-old',
      says: says.noKex,
      template: 'Unable to reach a settlement: [',
      matches: [
        'net.schmizz.sshj.transport.TransportException: Unable to reach a settlement: [ecdh-sha2-nistp521] and [x]',
      ],
    },
    {
      id: 'no-host-key-type',
      says: says.noHostKeyType,
      template: 'Unable to reach a settlement of HostKeyAlgorithms: [',
      matches: [
        'net.schmizz.sshj.transport.TransportException: Unable to reach a settlement of HostKeyAlgorithms: [ssh-ed25519] and [ssh-rsa]',
      ],
    },
    {
      id: 'broken',
      says: says.dropped,
      template: 'Broken transport; encountered EOF',
      matches: ['net.schmizz.sshj.transport.TransportException: Broken transport; encountered EOF'],
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

/** Trilead SSH2, with which Jenkins starts its agents. */
export const trileadSignatures = defineClient(
  {
    program: 'trilead',
    sources: [{ source: 'jenkins-agents-code', section: 'SSHLauncher.java; AuthenticationManager.java' }],
    rejects,
  },
  [
    {
      id: 'refused-login',
      says: says.refusedLogin,
      template: 'ERROR: Failed to authenticate as {user} with credential=',
      matches: ['ERROR: Failed to authenticate as jenkins with credential=5c7'],
    },
    {
      id: 'refused-login-server',
      says: says.keyRefused,
      template: 'ERROR: Server rejected the {count:int} private key(s) for {user}',
      matches: ['ERROR: Server rejected the 1 private key(s) for jenkins (credentialId:5c7/method:publickey)'],
    },
    {
      id: 'refused',
      says: says.refused,
      template: 'SSH Connection failed with IOException: "Connection refused',
      matches: [
        'SSH Connection failed with IOException: "Connection refused (Connection refused)", retrying in 15 seconds.',
      ],
    },
    {
      id: 'host-key',
      says: says.hostNotTrusted,
      template: 'The server hostkey was not accepted by the verifier callback',
      matches: ['java.io.IOException: The server hostkey was not accepted by the verifier callback'],
    },
  ],
)
