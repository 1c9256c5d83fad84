/** A guide as it is listed: small enough for the first page, spread into the guide itself. */
type Card = {
  readonly id: string
  readonly title: string
  readonly summary: string
  /** Messages as people see them. Empty for guides that are only included. */
  readonly symptoms: readonly string[]
  /** Whose messages these are, for the list to pick from. */
  readonly products: string
}

export const cards = {
  asperaError19: {
    id: 'aspera-error-19',
    title: 'Aspera error 19: failed to authenticate',
    summary: 'ascp, Faspex, Shares or the desktop client could not log in over SSH.',
    symptoms: ['Error 19: failed to authenticate', 'ascp: failed to authenticate, exiting.', 'Authentication failed'],
    products: 'Aspera, Faspex, Shares',
  },
  asperaTransfer: {
    id: 'aspera-transfer',
    title: 'Aspera transfer fails, and it is not the login',
    summary: 'No connection, a refused command, a token, a path, another host key, or no data over UDP.',
    symptoms: [
      'Failed to open TCP connection for SSH',
      'Command not accepted',
      'Management authorization refused',
      'File location is outside docroot hierarchy',
      'Remote host is not who we expected',
      'UDP session initiation fatal error',
    ],
    products: 'Aspera, Faspex, Shares',
  },
  asperaAccount: {
    id: 'aspera-account',
    title: 'The transfer user on the Aspera server',
    summary: 'Its folders, its keys, its rights and its login shell, checked one after the other.',
    symptoms: [],
    products: 'Aspera',
  },
  irisSshSession: {
    id: 'iris-ssh-session',
    title: 'InterSystems %Net.SSH.Session cannot connect or log in',
    summary: 'Connect or Authenticate of %Net.SSH.Session, or an SFTP adapter, returns an error.',
    symptoms: [
      'Failed getting banner',
      'Unable to exchange encryption keys',
      'Invalid signature for supplied public key, or bad username/public key combination',
    ],
    products: 'IRIS, Caché, libssh2',
  },
  tooManyAuthFailures: {
    id: 'too-many-auth-failures',
    title: 'Too many authentication failures',
    summary: 'The server hung up because too many keys or passwords were tried in one connection.',
    symptoms: ['Too many authentication failures'],
    products: 'OpenSSH',
  },
  permissionDenied: {
    id: 'permission-denied',
    title: 'Permission denied (publickey)',
    summary: 'The server was reached and refuses the login.',
    symptoms: ['Permission denied (publickey)', 'Permission denied (publickey,password)'],
    products: 'OpenSSH, Git',
  },
  sshConnect: {
    id: 'ssh-connect',
    title: 'ssh cannot connect',
    summary: 'The server is not found, does not answer, refuses, or hangs up before the login.',
    symptoms: [
      'Could not resolve hostname',
      'Connection refused',
      'Connection timed out',
      'Operation timed out',
      'No route to host',
      'kex_exchange_identification: Connection closed by remote host',
    ],
    products: 'OpenSSH',
  },
  sshAlgorithms: {
    id: 'ssh-algorithms',
    title: 'No matching MAC, cipher, key exchange or host key type',
    summary: 'One side is outdated, and the two share no algorithm.',
    symptoms: [
      'no matching host key type found. Their offer: ssh-rsa',
      'no matching MAC found',
      'no matching cipher found',
      'no matching key exchange method found',
    ],
    products: 'OpenSSH and other SSH programs',
  },
  sshCertificates: {
    id: 'ssh-certificates',
    title: 'An SSH certificate is refused',
    summary: 'The server log says that a certificate has expired, is not valid yet, or does not fit.',
    symptoms: [
      'Certificate invalid: expired',
      'Certificate invalid: not yet valid',
      'Certificate invalid: name is not a listed principal',
      'Refused by certificate options',
    ],
    products: 'OpenSSH',
  },
  sshHostKey: {
    id: 'ssh-host-key',
    title: 'Host key verification failed',
    summary: 'The key of the server has changed, or is not known.',
    symptoms: ['REMOTE HOST IDENTIFICATION HAS CHANGED', 'Host key verification failed'],
    products: 'OpenSSH, Git',
  },
  sshSessionDrops: {
    id: 'ssh-session-drops',
    title: 'The session breaks or freezes',
    summary: 'A connection that worked breaks, stops answering, or the login takes too long.',
    symptoms: [
      'client_loop: send disconnect: Broken pipe',
      'Connection closed by remote host',
      'Host is down',
      'Timeout before authentication',
    ],
    products: 'OpenSSH',
  },
  sftpSession: {
    id: 'sftp-session',
    title: 'The login works, SFTP does not',
    summary: 'sftp or scp ends right after the login, or refuses files.',
    symptoms: [
      'Received message too long',
      "Couldn't read packet: Connection reset by peer",
      'bad ownership or modes for chroot directory component',
      'subsystem request failed on channel 0',
    ],
    products: 'OpenSSH',
  },
  sshGuessing: {
    id: 'ssh-guessing',
    title: 'Strangers try to log in',
    summary: 'The log of a server is full of failed logins.',
    symptoms: ['Invalid user', 'Failed password for invalid user', 'Failed none for invalid user'],
    products: 'OpenSSH',
  },
  sshForwarding: {
    id: 'ssh-forwarding',
    title: 'A tunnel, a terminal or X11 is refused',
    summary: 'The login works; a forwarding, a terminal or X11 does not.',
    symptoms: [
      'open failed: administratively prohibited',
      'remote port forwarding failed for listen port',
      'PTY allocation request failed on channel 0',
      'X11 forwarding request failed on channel 0',
      'Address already in use',
    ],
    products: 'OpenSSH',
  },
} as const satisfies Readonly<Record<string, Card>>
