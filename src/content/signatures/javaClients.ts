import { says } from './clientMeanings.ts'
import { defineClient } from './defineClient.ts'

const rejects = [
  'java.net.SocketException: Broken pipe (Write failed)',
  'org.apache.http.conn.ConnectTimeoutException: Timeout expired',
  'java.io.EOFException: EOF while reading',
] as const

/** The names in KexProposalOption.java. */
const minaKinds = [
  ['kex', 'kex algorithms', says.noKex],
  ['host-key-type', 'server host key algorithms', says.noHostKeyType],
  ['cipher-out', 'encryption algorithms (client to server)', says.noCipher],
  ['cipher-in', 'encryption algorithms (server to client)', says.noCipher],
  ['mac-out', 'mac algorithms (client to server)', says.noMac],
  ['mac-in', 'mac algorithms (server to client)', says.noMac],
] as const

/** Apache MINA SSHD: Jenkins, Gerrit, JGit of today and others. */
export const minaSignatures = defineClient(
  {
    program: 'mina-sshd',
    sources: [
      { source: 'mina-code', section: 'sshd-core: AbstractSession, ClientSessionImpl; sshd-common: KexProposalOption' },
    ],
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
    ...minaKinds.map(([id, kind, meaning]) => ({
      id: `no-${id}`,
      says: meaning,
      template: `Unable to negotiate key exchange for ${kind} (client:`,
      matches: [
        `java.lang.IllegalStateException: Unable to negotiate key exchange for ${kind} (client: a,b / server: c)`,
      ],
    })),
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

/** Trilead SSH2, with which Jenkins starts its agents. */
export const trileadSignatures = defineClient(
  {
    program: 'trilead',
    sources: [
      { source: 'jenkins-agents-code', section: 'SSHLauncher.java; pull request 41, output' },
      { source: 'jenkins-credentials-code', section: 'TrileadSSHPublicKeyAuthenticator.java' },
    ],
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
      id: 'refused-login-server-quoted',
      says: says.keyRefused,
      template: 'Server rejected the {count:int} private key(s)',
      matches: ['it ends with "Server rejected the 2 private key(s) for x", whatever I do'],
    },
    {
      id: 'refused-login-launcher',
      says: says.refusedLogin,
      template: '[SSH] Authentication failed',
      matches: ['[11/20/26 10:00:05] [SSH] Authentication failed.'],
    },
    {
      id: 'refused-login-server-newer',
      says: says.keyRefused,
      template: 'ERROR: Server rejected the private key for {user} (credentialId:',
      matches: ['ERROR: Server rejected the private key for jenkins (credentialId:5c7/method:publickey)'],
    },
    {
      id: 'wrong-password',
      says: says.passwordRefused,
      template: 'ERROR: Failed to authenticate as {user}. Wrong password.',
      matches: ['ERROR: Failed to authenticate as jenkins. Wrong password. (credentialId:try1/method:password)'],
      sources: [{ source: 'jenkins-wrong-password', section: 'the output' }],
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
      sources: [{ source: 'trilead-code', section: 'transport/KexManager' }],
      matches: ['java.io.IOException: The server hostkey was not accepted by the verifier callback'],
    },
  ],
)
