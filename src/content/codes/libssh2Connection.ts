import type { CodeRow } from './row.ts'

/** libssh2 0 to -19: the connection, the key exchange, the login. */
export const libssh2Connection: readonly CodeRow[] = [
  {
    number: 0,
    name: 'LIBSSH2_ERROR_NONE',
    class: 'none',
    meaning: 'No error.',
    texts: ['No error'],
  },
  {
    number: -1,
    name: 'LIBSSH2_ERROR_SOCKET_NONE',
    class: 'session-dropped',
    meaning:
      'An unspecific failure. With the text "Unable to exchange encryption keys" it means that the other side hung up or spoke nonsense after its banner; it is not a disagreement about algorithms.',
    texts: ['Unable to exchange encryption keys'],
    next: { guide: 'iris-ssh-session', node: 'peer-hung-up' },
  },
  {
    number: -2,
    name: 'LIBSSH2_ERROR_BANNER_RECV',
    class: 'banner-not-ssh',
    meaning: 'Bytes arrived that are no SSH identification line: the port speaks another protocol, such as TLS.',
    texts: ['Failed getting banner'],
    next: { guide: 'iris-ssh-session', node: 'check-port-answer' },
  },
  {
    number: -3,
    name: 'LIBSSH2_ERROR_BANNER_SEND',
    class: 'no-banner',
    meaning: 'The client could not send its own identification line: the connection was already gone.',
    texts: ['Failed sending banner'],
    next: { guide: 'iris-ssh-session', node: 'check-port-answer' },
  },
  {
    number: -4,
    name: 'LIBSSH2_ERROR_INVALID_MAC',
    class: 'packet-corrupt',
    meaning: 'A packet failed its integrity check: the stream was damaged on the way, or something wrote into it.',
    texts: ['Invalid MAC received'],
  },
  {
    number: -5,
    name: 'LIBSSH2_ERROR_KEX_FAILURE',
    class: 'kex-no-match',
    meaning:
      'The key exchange failed, normally because the two sides share no key exchange method, host key type, cipher or MAC.',
    texts: ['Unable to exchange encryption keys'],
    next: { guide: 'iris-ssh-session', node: 'which-key-exchange-code' },
  },
  {
    number: -6,
    name: 'LIBSSH2_ERROR_ALLOC',
    class: 'packet-corrupt',
    meaning: 'No memory, or a packet that claims an absurd length. Look at the line before it.',
    texts: ['Unable to allocate memory', 'Memory allocation failed', 'Out of memory'],
  },
  {
    number: -7,
    name: 'LIBSSH2_ERROR_SOCKET_SEND',
    class: 'session-dropped',
    meaning:
      'Sending failed because the connection is broken: reset, dropped by a firewall when idle, or the server process ended.',
    texts: ['Unable to send EOF on channel', 'Unable to send keepalive message'],
  },
  {
    number: -8,
    name: 'LIBSSH2_ERROR_KEY_EXCHANGE_FAILURE',
    class: 'packet-corrupt',
    meaning:
      'The key exchange ran, but its values or its signature did not verify: a faulty server, damage on the way, or an attack.',
    texts: ['Unrecoverable error exchanging keys'],
    next: { guide: 'iris-ssh-session', node: 'escalate-key-exchange' },
  },
  {
    number: -9,
    name: 'LIBSSH2_ERROR_TIMEOUT',
    class: 'connect-timeout',
    meaning:
      'Nothing came within the time limit. Before the login the port is filtered or the server slow; after it, usually an SFTP service that cannot start.',
    texts: ['Timed out waiting on socket', 'Timed out waiting for KEX reply', 'API timeout expired'],
    next: { guide: 'iris-ssh-session', node: 'when-it-timed-out' },
  },
  {
    number: -10,
    name: 'LIBSSH2_ERROR_HOSTKEY_INIT',
    class: 'hostkey-alg-mismatch',
    meaning: 'The host key of the server could not be parsed, or its type is not supported.',
    texts: ['Unable to initialize hostkey importer', 'Host key data is too short'],
  },
  {
    number: -11,
    name: 'LIBSSH2_ERROR_HOSTKEY_SIGN',
    class: 'hostkey-alg-mismatch',
    meaning: 'The signature that the server made with its host key could not be verified.',
    texts: ['Unable to verify hostkey signature'],
  },
  {
    number: -12,
    name: 'LIBSSH2_ERROR_DECRYPT',
    class: 'packet-corrupt',
    meaning: 'Decryption failed: of the stream, or of an encrypted private key when the text names a key.',
    texts: ['GCM auth tag invalid', 'OpenSSH key decrypt failed'],
  },
  {
    number: -13,
    name: 'LIBSSH2_ERROR_SOCKET_DISCONNECT',
    class: 'no-banner',
    meaning:
      'The server closed the connection. With "Failed getting banner" it did so before any SSH greeting: a limit, an address rule, or a port that is no SSH.',
    texts: ['Failed getting banner', 'socket disconnect'],
    next: { guide: 'iris-ssh-session', node: 'check-port-answer' },
  },
  {
    number: -14,
    name: 'LIBSSH2_ERROR_PROTO',
    class: 'packet-corrupt',
    meaning: 'A packet, or a key file, has content that does not follow the rules. The text says which.',
    texts: ['Invalid response received from server', 'Error parsing PEM: OpenSSH header not found'],
  },
  {
    number: -15,
    name: 'LIBSSH2_ERROR_PASSWORD_EXPIRED',
    class: 'password-expired',
    meaning:
      'The password of the account has expired and must be changed first, by an ordinary SSH login or by the administrator.',
    texts: ['Password Expired, and no callback specified'],
  },
  {
    number: -16,
    name: 'LIBSSH2_ERROR_FILE',
    class: 'no-key-available',
    meaning:
      'A key file could not be opened or read. With "Unable to open public key file" the path of the public key is wrong, or the account of IRIS may not read it.',
    texts: ['Unable to open public key file', 'Unable to open private key file', 'Invalid data in public key file'],
    next: { guide: 'iris-ssh-session', node: 'check-key-paths' },
  },
  {
    number: -17,
    name: 'LIBSSH2_ERROR_METHOD_NONE',
    class: 'kex-no-match',
    meaning: 'No algorithm is common or chosen, in signing with a key or in a list of preferences.',
    texts: ['No method negotiated', 'No handler for specified private key', 'No signing signature matched'],
  },
  {
    number: -18,
    name: 'LIBSSH2_ERROR_AUTHENTICATION_FAILED',
    class: 'auth-failed-unspecified',
    meaning:
      'The server refused the login: wrong password, unknown or denied user, a key it does not accept, or a method it does not offer.',
    texts: [
      'Authentication failed (username/password)',
      'Authentication failed (keyboard-interactive)',
      'Username/PublicKey combination invalid',
    ],
    next: { guide: 'iris-ssh-session', node: 'which-login-text' },
  },
  {
    number: -19,
    name: 'LIBSSH2_ERROR_PUBLICKEY_UNVERIFIED',
    class: 'auth-failed-unspecified',
    meaning:
      'The login with a key did not complete: the private key could not be used, the two files are no pair, or the key was only the first of two factors.',
    texts: [
      'Invalid signature for supplied public key, or bad username/public key combination',
      'Callback returned error',
      'Invalid public key',
    ],
    next: { guide: 'iris-ssh-session', node: 'signature-which' },
  },
]
