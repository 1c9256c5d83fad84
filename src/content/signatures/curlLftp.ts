import { says } from './clientMeanings.ts'
import { curlAnywhere } from './curlAnywhere.ts'
import { defineClient } from './defineClient.ts'

const session = (text: string) => `curl: (2) Failure initializing sftp session: ${text}`

/** curl over SFTP and SCP; what libssh2 says of the handshake stands with libssh2. */
export const curlSignatures = defineClient(
  {
    program: 'curl',
    sources: [
      { source: 'clients-bench', section: 'curl 7.88.1 with libssh2 1.10.0' },
      { source: 'curl-docs', section: 'exit codes' },
    ],
    rejects: [
      'curl: (7) Failed to connect to www.example.org port 443 after 30 ms: Connection refused',
      'curl: (60) SSL certificate problem: unable to get local issuer certificate',
    ],
  },
  [
    {
      id: 'refused',
      says: { ...says.refused, decides: { cause: 'connection-refused', certainty: 'likely' } },
      title: 'No connection: most often refused; curl says the same where there is no way',
      template: "Failed to connect to {host} port 22 after {int} ms: Couldn't connect to server",
      matches: ["curl: (7) Failed to connect to 192.0.2.5 port 22 after 3 ms: Couldn't connect to server"],
    },
    {
      id: 'refused-old',
      says: says.refused,
      template: 'Failed to connect to {host} port 22: Connection refused',
      matches: ['curl: (7) Failed to connect to 192.0.2.5 port 22: Connection refused'],
    },
    {
      id: 'timed-out',
      says: says.timedOut,
      template: "curl: (28) Failed to connect to {host} port 22 after {int} ms: Couldn't connect to server",
      matches: ["curl: (28) Failed to connect to 198.51.100.7 port 22 after 3061 ms: Couldn't connect to server"],
    },
    ...curlAnywhere,
    {
      id: 'host-key',
      says: says.hostNotTrusted,
      template: 'curl: (60) SSL peer certificate or SSH remote key was not OK',
      alone: true,
      matches: ['curl: (60) SSL peer certificate or SSH remote key was not OK'],
      rejects: ['Curl error (60): SSL peer certificate or SSH remote key was not OK for https://mirrors.example.org/x'],
    },
    {
      id: 'host-key-other',
      says: says.hostChanged,
      template: 'Denied establishing ssh session: mismatch {kind:word} fingerprint',
      matches: [
        'curl: (60) Denied establishing ssh session: mismatch sha256 fingerprint. Remote AbC= is not equal to XyZ=',
      ],
    },
    {
      id: 'refused-login',
      says: says.refusedLogin,
      title: 'The login failed: password or key refused, or the key file cannot be used; curl says the same of all',
      template: 'curl: (67) Authentication failure',
      matches: ['curl: (67) Authentication failure'],
    },
    {
      id: 'no-sftp',
      says: says.noSftp,
      template: 'Failure initializing sftp session: Unable to request SFTP subsystem',
      matches: [session('Unable to request SFTP subsystem')],
    },
    {
      id: 'no-channel',
      says: says.noChannel,
      template: 'Failure initializing sftp session: Unable to startup channel',
      matches: [session('Unable to startup channel')],
    },
    {
      id: 'shell-output',
      says: { ...says.shellOutput, decides: { cause: 'sftp-shell-output', certainty: 'likely' } },
      title: 'Text of the login shell stands in the stream, or SFTP does not start',
      template: 'Failure initializing sftp session: Timeout waiting for response from SFTP subsystem',
      matches: [session('Timeout waiting for response from SFTP subsystem')],
    },
    {
      id: 'no-file',
      says: says.noFile,
      template: 'curl: (78) Could not open remote file for reading: No such file or directory',
      matches: ['curl: (78) Could not open remote file for reading: No such file or directory'],
    },
    {
      id: 'no-target',
      says: says.noFile,
      template: 'curl: (78) Upload failed: No such file or directory (',
      matches: ['curl: (78) Upload failed: No such file or directory (2/-31)'],
    },
    {
      id: 'permission',
      says: says.filePermission,
      template: 'Upload failed: Permission denied (3/-31)',
      matches: ['curl: (9) Upload failed: Permission denied (3/-31)'],
    },
    {
      id: 'permission-read',
      says: says.filePermission,
      template: 'Could not open remote file for reading: Permission denied',
      matches: ['curl: (9) Could not open remote file for reading: Permission denied'],
    },
    {
      id: 'layer',
      says: { ...says.dropped, decides: { cause: 'session-dropped', certainty: 'possible' } },
      title: 'SSH or SFTP failed after the login; for example a folder where a file was wanted',
      template: 'curl: (79) Error in the SSH layer',
      matches: ['curl: (79) Error in the SSH layer'],
    },
  ],
)

const exceeded = (text: string) => `Fatal error: max-retries exceeded (${text})`

/** lftp over SFTP: mostly words of ssh between brackets. */
export const lftpSignatures = defineClient(
  {
    program: 'lftp',
    sources: [{ source: 'clients-bench', section: 'lftp 4.9.2' }],
    rejects: [
      'mysql: Login failed for user',
      'FATAL: max-retries exceeded while pulling image',
      'Access failed: 403 Forbidden',
    ],
  },
  [
    {
      id: 'refused',
      says: says.refused,
      template: 'max-retries exceeded (connect to host {host} port {port}: Connection refused)',
      matches: [{ line: exceeded('connect to host 192.0.2.5 port 22: Connection refused'), values: { port: '22' } }],
    },
    {
      id: 'timed-out',
      says: says.timedOut,
      template: 'max-retries exceeded (connect to host {host} port {port}: Connection timed out)',
      matches: [exceeded('connect to host 192.0.2.5 port 22: Connection timed out')],
    },
    {
      id: 'unreachable',
      says: says.unreachable,
      template: 'max-retries exceeded (connect to host {host} port {port}: Network is unreachable)',
      matches: [exceeded('connect to host 203.0.113.9 port 22: Network is unreachable')],
    },
    {
      id: 'silent',
      says: says.noBanner,
      template: 'max-retries exceeded (Connection to {address} port {port} timed out)',
      matches: [exceeded('Connection to 192.0.2.5 port 22 timed out')],
    },
    {
      id: 'closed',
      says: says.noBanner,
      template: 'max-retries exceeded (Connection closed by {address} port {port})',
      matches: [exceeded('Connection closed by 192.0.2.5 port 22')],
    },
    {
      id: 'reset',
      says: says.noBanner,
      template: 'max-retries exceeded (Connection reset by {address} port {port})',
      matches: [exceeded('Connection reset by 192.0.2.5 port 22')],
    },
    {
      id: 'sftp-ended',
      says: says.sftpNotStarted,
      title: 'The login worked, SFTP did not start; lftp only shows the last words of ssh',
      template: "max-retries exceeded (Warning: Permanently added '",
      matches: [exceeded("Warning: Permanently added '192.0.2.5' (ED25519) to the list of known hosts.")],
    },
    {
      id: 'password',
      says: says.passwordRefused,
      template: 'Login failed: Login incorrect',
      matches: ['open: Login failed: Login incorrect'],
    },
    {
      id: 'no-file',
      says: says.noFile,
      template: 'Access failed: No such file (',
      matches: ['cat: Access failed: No such file (/nosuch)'],
    },
    {
      id: 'permission',
      says: says.filePermission,
      template: 'Access failed: Permission denied (/{path})',
      matches: ['put: Access failed: Permission denied (/in/x)'],
    },
    {
      id: 'write',
      says: says.writeFailure,
      template: 'Access failed: Failure (/{path})',
      matches: ['put: Access failed: Failure (/srv/full/big)'],
    },
  ],
)
