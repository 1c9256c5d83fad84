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
      'sent status No such file',
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
  sshClientConfig: {
    id: 'ssh-client-config',
    title: 'ssh stops because of its own settings',
    summary: 'A line of the settings, the command, a shared connection or a program on the way is refused.',
    symptoms: [
      'Bad configuration option',
      'Bad owner or permissions on',
      'ControlPath too long',
      'No user exists for uid',
      'CreateProcessW failed error:2',
      'ssh_askpass: exec',
    ],
    products: 'OpenSSH',
  },
  sshHardwareKey: {
    id: 'ssh-hardware-key',
    title: 'A security key or smart card does not sign',
    summary: 'The key lives on a device: touch, PIN, library, agent.',
    symptoms: ['device not found', 'Key enrollment failed', 'C_Login failed', 'Could not add card'],
    products: 'OpenSSH',
  },
  sshOtherClients: {
    id: 'ssh-other-clients',
    title: 'PuTTY, WinSCP, a library or a tool cannot log in',
    summary: 'A program other than ssh: its key format, its passphrase, its algorithms, its proxy, and rsync.',
    symptoms: [
      'No supported authentication methods available',
      'Unable to use key file',
      'Auth fail',
      'All configured authentication methods failed',
      'invalid privatekey',
      'rsync: connection unexpectedly closed',
    ],
    products: 'PuTTY, WinSCP, FileZilla, rsync, libraries',
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
  sshServerLog: {
    id: 'ssh-server-log',
    title: 'Find and read the log of the SSH server',
    summary: 'Where it is on each system, what its lines mean, and how to make it say more for a while.',
    symptoms: ['Server listening on 0.0.0.0 port 22', 'Accepted publickey for', 'Where is the log of the SSH server?'],
    products: 'OpenSSH',
  },
  sshClientLog: {
    id: 'ssh-client-log',
    title: 'Collect a log of ssh',
    summary: 'What ssh does, step by step, into a file; what a good one looks like, and what to take out of it.',
    symptoms: ['debug1: Reading configuration data', 'How do I get a log with ssh -v?'],
    products: 'OpenSSH, Git',
  },
  sshdDebug: {
    id: 'sshd-debug',
    title: 'Try out the SSH server, and see which settings count',
    summary: 'A second server on another port, its debug output, sshd -t and sshd -T.',
    symptoms: ['Which settings of sshd count?', 'sshd -t complains about a line'],
    products: 'OpenSSH',
  },
  sshConfigPrecedence: {
    id: 'ssh-config-precedence',
    title: 'ssh ignores a setting, or uses the wrong one',
    summary: 'Which file and which block of ssh_config wins, and why.',
    symptoms: ['ssh ignores my ~/.ssh/config', 'ssh uses the wrong user, port or key'],
    products: 'OpenSSH, Git',
  },
  sshSudo: {
    id: 'ssh-sudo',
    title: 'sudo over ssh, or a login as root, is refused',
    summary: 'A job needs an administrator at the other end: what to allow, and what not.',
    symptoms: [
      'sudo: a terminal is required to read the password',
      'sudo: sorry, you must have a tty to run sudo',
      'sudo: a password is required',
    ],
    products: 'OpenSSH, rsync',
  },
  sshdStart: {
    id: 'sshd-start',
    title: 'The SSH server does not start',
    summary: 'A line of sshd_config, a taken port, missing host keys, a missing folder or a missing program.',
    symptoms: [
      'Bad configuration option',
      'Bind to port 22 on 0.0.0.0 failed',
      'sshd: no hostkeys available -- exiting',
      'Missing privilege separation directory',
      'Failed to start OpenSSH server daemon',
    ],
    products: 'OpenSSH',
  },
} as const satisfies Readonly<Record<string, Card>>
