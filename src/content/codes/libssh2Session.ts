import type { CodeRow } from './row.ts'

/** libssh2 -20 to -36: channels, scp, sftp, and what the calling program did. */
export const libssh2Session: readonly CodeRow[] = [
  {
    number: -20,
    name: 'LIBSSH2_ERROR_CHANNEL_OUTOFORDER',
    class: 'packet-corrupt',
    meaning: 'Packets of a channel came in an unexpected order: a fault in one of the two programs.',
    texts: [],
  },
  {
    number: -21,
    name: 'LIBSSH2_ERROR_CHANNEL_FAILURE',
    class: 'shell-not-available',
    meaning:
      'After the login the server did not open what was asked for: a session limit, a restricted account, or no SFTP service.',
    texts: [
      'Unable to request SFTP subsystem',
      'Unable to startup channel',
      'Channel open failure (administratively prohibited)',
    ],
    next: { guide: 'iris-ssh-session', node: 'after-login' },
  },
  {
    number: -22,
    name: 'LIBSSH2_ERROR_CHANNEL_REQUEST_DENIED',
    class: 'shell-not-available',
    meaning:
      'The server refused a request inside the session: to run a command, to get a terminal, or to set a variable.',
    texts: ['Unable to complete request for channel-process-startup'],
    next: { guide: 'iris-ssh-session', node: 'after-login' },
  },
  {
    number: -23,
    name: 'LIBSSH2_ERROR_CHANNEL_UNKNOWN',
    class: 'packet-corrupt',
    meaning: 'A packet names a channel that does not exist.',
    texts: ['Packet received for unknown channel', 'Channel not found'],
  },
  {
    number: -24,
    name: 'LIBSSH2_ERROR_CHANNEL_WINDOW_EXCEEDED',
    class: 'packet-corrupt',
    meaning: 'The other side sent more than it was allowed to.',
    texts: ['The current receive window is full, data ignored'],
  },
  {
    number: -25,
    name: 'LIBSSH2_ERROR_CHANNEL_PACKET_EXCEEDED',
    class: 'packet-corrupt',
    meaning: 'The other side sent a packet larger than agreed.',
    texts: ['Packet contains more data than we offered to receive, truncating', 'SFTP packet too large'],
  },
  {
    number: -26,
    name: 'LIBSSH2_ERROR_CHANNEL_CLOSED',
    class: 'session-dropped',
    meaning: 'The channel was already closed.',
    texts: ['We have already closed this channel'],
  },
  {
    number: -27,
    name: 'LIBSSH2_ERROR_CHANNEL_EOF_SENT',
    class: 'session-dropped',
    meaning: 'The program wrote after it had announced the end of its data.',
    texts: ['EOF has already been received, data might be ignored'],
  },
  {
    number: -28,
    name: 'LIBSSH2_ERROR_SCP_PROTOCOL',
    class: 'sftp-shell-output',
    meaning: 'The scp dialogue failed: no scp at the other end, no such file, or text printed by a start-up file.',
    texts: ['Invalid response from SCP server', 'Invalid ACK response from remote', 'Failed to recv file'],
  },
  {
    number: -29,
    name: 'LIBSSH2_ERROR_ZLIB',
    class: 'packet-corrupt',
    meaning: 'The compression library failed.',
    texts: ['compression failure', 'decompression failure'],
  },
  {
    number: -30,
    name: 'LIBSSH2_ERROR_SOCKET_TIMEOUT',
    class: 'connect-timeout',
    meaning: 'Waiting for the socket took too long.',
    texts: ['Timeout waiting for response from publickey subsystem'],
    next: { guide: 'iris-ssh-session', node: 'when-it-timed-out' },
  },
  {
    number: -31,
    name: 'LIBSSH2_ERROR_SFTP_PROTOCOL',
    class: 'sftp-permission-denied',
    meaning:
      'The SFTP server answered with a status. The status decides: 2 no such file, 3 permission denied, 4 failure.',
    texts: ['Failed opening remote file', 'SFTP Protocol Error'],
    next: { guide: 'iris-ssh-session', node: 'remote-file' },
  },
  {
    number: -32,
    name: 'LIBSSH2_ERROR_REQUEST_DENIED',
    class: 'forwarding-prohibited',
    meaning: 'The server refused a global request, for example a port forward.',
    texts: ['Unable to complete request for forward-listen'],
  },
  {
    number: -33,
    name: 'LIBSSH2_ERROR_METHOD_NOT_SUPPORTED',
    class: 'kex-no-match',
    meaning: 'The algorithm or function asked for is not built into this library.',
    texts: ['The requested method(s) are not currently supported'],
    next: { guide: 'iris-ssh-session', node: 'which-key-exchange-code' },
  },
  {
    number: -34,
    name: 'LIBSSH2_ERROR_INVAL',
    class: 'client-config-error',
    meaning:
      'The calling program passed something the library cannot take, such as an unknown algorithm name in a list of preferences.',
    texts: ['Invalid parameter specified for method_type', 'No algorithm found', 'session not authenticated yet'],
  },
  {
    number: -35,
    name: 'LIBSSH2_ERROR_INVALID_POLL_TYPE',
    class: 'client-config-error',
    meaning: 'A mistake in the calling program: a wrong kind of handle in a poll.',
    texts: ['Invalid descriptor passed to libssh2_poll()'],
  },
  {
    number: -36,
    name: 'LIBSSH2_ERROR_PUBLICKEY_PROTOCOL',
    class: 'session-dropped',
    meaning: 'The key-management service of the server answered badly. It has nothing to do with logging in by key.',
    texts: ['Invalid publickey subsystem response', 'Unexpected publickey subsystem response'],
  },
]
