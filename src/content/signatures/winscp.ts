import { says } from './clientMeanings.ts'
import { defineClient } from './defineClient.ts'

const client = {
  program: 'winscp',
  sources: [
    { source: 'winscp-code', section: 'source/resource/TextsCore1.rc and TextsWin1.rc' },
    { source: 'winscp-docs', section: 'each message' },
  ],
  rejects: ['Host "db" does not allow connections.', 'Timeout waiting for server to start.'],
} as const

/** WinSCP; what comes from PuTTY within it stands with PuTTY. */
export const winscpSignatures = defineClient(client, [
  {
    id: 'name',
    says: says.notResolved,
    template: 'Host "{host}" does not exist.',
    alone: true,
    matches: ['Host "srv.example.org" does not exist.'],
  },
  {
    id: 'refused',
    says: says.refused,
    template: 'Network error: Connection to "{host}" refused',
    matches: [{ line: 'Network error: Connection to "srv.example.org" refused.', values: { host: 'srv.example.org' } }],
  },
  {
    id: 'timed-out',
    says: says.timedOut,
    template: 'Network error: Connection to "{host}" timed out',
    matches: ['Network error: Connection to "srv.example.org" timed out.'],
  },
  {
    id: 'no-route',
    says: says.unreachable,
    template: 'Network error: No route to host "{host}"',
    matches: ['Network error: No route to host "srv.example.org".'],
  },
  {
    id: 'host-key-unverified',
    says: says.hostNotTrusted,
    template: "Host key wasn't verified!",
    matches: ["Host key wasn't verified!"],
  },
  {
    id: 'host-key-other',
    says: says.hostChanged,
    template: 'Host key does not match configured key fingerprint',
    matches: ['Host key does not match configured key fingerprint "ssh-ed25519 255 AbC="'],
  },
  {
    id: 'host-key-changed',
    says: says.hostChanged,
    template: "The server's host key does not match the one WinSCP has in cache",
    matches: ["The server's host key does not match the one WinSCP has in cache."],
    sources: [{ source: 'winscp-docs', section: 'message_security_breach' }],
  },
  {
    id: 'host-key-not-configured',
    says: says.hostUnknown,
    template: 'Expected host key was not configured, use -hostkey switch',
    matches: ['Expected host key was not configured, use -hostkey switch.'],
  },
  {
    id: 'host-key-not-configured-library',
    says: says.hostUnknown,
    template:
      'SessionOptions.Protocol is Protocol.Sftp or Protocol.Scp, but SessionOptions.SshHostKeyFingerprint is not set',
    matches: [
      'SessionOptions.Protocol is Protocol.Sftp or Protocol.Scp, but SessionOptions.SshHostKeyFingerprint is not set.',
    ],
    sources: [{ source: 'winscp-code', section: 'the .NET assembly' }],
  },
  {
    id: 'dropped',
    says: says.dropped,
    template: 'Connection has been unexpectedly closed.',
    alone: true,
    matches: ['Connection has been unexpectedly closed.'],
  },
  {
    id: 'exit-status',
    says: says.sftpNotStarted,
    title: 'The program at the other end ended at once: a missing SFTP server or shell',
    template: 'Connection has been unexpectedly closed. Server sent command exit status {status:int}',
    matches: ['Connection has been unexpectedly closed. Server sent command exit status 127.'],
  },
  {
    id: 'exit-status-alone',
    says: says.sftpNotStarted,
    title: 'The program at the other end ended at once: a missing SFTP server or shell',
    template: 'Server sent command exit status {status:int}',
    matches: ['Server sent command exit status 255.'],
  },
  {
    id: 'key-format',
    says: says.keyFormat,
    template: "Private key file '{keyFile}' contains key in {format:text} format. WinSCP supports only PuTTY format",
    matches: [
      "Private key file 'C:\\keys\\id_rsa' contains key in OpenSSH SSH-2 format. WinSCP supports only PuTTY format.",
    ],
  },
  {
    id: 'no-sftp',
    says: says.sftpNotStarted,
    template: 'Cannot initialize SFTP protocol. Is the host running an SFTP server?',
    matches: ['Cannot initialize SFTP protocol. Is the host running an SFTP server?'],
  },
  {
    id: 'shell-output',
    says: says.shellOutput,
    template: 'Received too large ({int} B) SFTP packet',
    matches: ['Received too large (1433299822 B) SFTP packet. Max supported packet size is 1024000 B.'],
  },
  {
    id: 'shell-output-why',
    says: says.shellOutput,
    template: 'The error is typically caused by message printed from startup script',
    matches: ['The error is typically caused by message printed from startup script (like .profile).'],
  },
  {
    id: 'silent',
    says: says.unanswered,
    template: 'Host is not communicating for {int} seconds',
    matches: ['Host is not communicating for 15 seconds.'],
  },
  {
    id: 'silent-more',
    says: says.unanswered,
    template: 'Host is not communicating for more than {int} seconds',
    matches: ['Host is not communicating for more than 15 seconds.'],
  },
  {
    id: 'server-timeout',
    says: says.unanswered,
    template: 'Timeout waiting for server to respond',
    alone: true,
    matches: ['Timeout waiting for server to respond.'],
  },
  {
    id: 'not-ftp',
    says: says.notSsh,
    title: 'The session is set to FTP, and an SFTP server answers',
    template: 'You cannot connect to an SFTP server using an FTP protocol',
    matches: ['You cannot connect to an SFTP server using an FTP protocol. Please select proper protocol.'],
  },
  {
    id: 'general-failure',
    says: says.writeFailure,
    template: 'General failure (server should provide error description)',
    matches: ['General failure (server should provide error description).'],
  },
  {
    id: 'permission',
    says: says.filePermission,
    template: 'Permission denied. Error code: 3',
    matches: ['Permission denied.\nError code: 3'],
  },
  {
    id: 'authentication-log',
    says: says.refusedLogin,
    template: 'Authentication log (see session log for details)',
    matches: ['Authentication log (see session log for details):\nUsing username "root".\n\nAuthentication failed.'],
    sources: [
      { source: 'winscp-code', section: 'source/resource/TextsCore1.rc: AUTHENTICATION_LOG' },
      { source: 'winscp-issue', section: 'the output' },
    ],
  },
  {
    id: 'access-denied',
    says: says.passwordRefused,
    template: 'Using username "{user}". Access denied.',
    matches: ['Using username "fred".\nAccess denied.'],
  },
  {
    id: 'access-denied-prompt',
    says: says.passwordRefused,
    template: 'Authenticating with pre-entered password. Access denied.',
    matches: ['Authenticating with pre-entered password.\nAccess denied.'],
  },
])
