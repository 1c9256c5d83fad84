/** What can go wrong, one line each: what the text shows, not how to cure it. The ids are permanent. */
export const FAILURE_CLASSES = {
  'dns-not-resolved':
    'The host name given to the client cannot be resolved to an address (typing mistake, unknown alias, no DNS).',
  'connect-refused':
    'The TCP connection is refused: nothing listens on that address and port, or a firewall answers with a reset.',
  'connect-timeout': 'No answer to the TCP connection request: filtered port, wrong address, host down.',
  'connect-unreachable': 'The network reports that there is no route to the host or network.',
  'proxy-command-failed': 'The ProxyCommand/ProxyJump helper failed or ended, so ssh never reached the target.',
  'no-banner':
    'TCP is up, but the other side closes, resets or stays silent before any SSH identification line arrives (cause not stated in the text).',
  'banner-not-ssh':
    'The other side (or a helper in the stream) answers with something that is no SSH identification line: other protocol, wrong port, error text.',
  maxstartups: 'sshd drops new unauthenticated connections because the MaxStartups limit is exceeded.',
  'persource-penalty': 'sshd 9.8+ drops connections of an address that is under a PerSourcePenalties penalty.',
  'tcp-wrappers-deny': 'TCP wrappers (hosts.allow/hosts.deny, denyhosts) refuse the client address.',
  'scanner-noise': 'Probes, port scans or password guessing from outside; no legitimate login failed.',
  'kex-no-match':
    'Key exchange fails because the two sides share no key exchange method, cipher or MAC (also libssh2 -5 without detail).',
  'hostkey-alg-mismatch':
    'No common host key (signature) algorithm, typically ssh-rsa/SHA-1 or ssh-dss against a modern peer.',
  'kex-hang-mtu': 'The exchange hangs at large packets: path MTU problem (VPN, tunnel).',
  'key-too-short': 'An RSA (host) key has fewer bits than the software accepts.',
  'hostkey-unknown': 'The host key is not known and strict checking (or a non-interactive run) forbids accepting it.',
  'hostkey-changed': 'The presented host key differs from the stored one.',
  'too-many-auth':
    'The server cuts the connection after too many failed attempts (MaxAuthTries), usually too many keys offered.',
  'auth-method-not-offered':
    'The server does not offer the method the client uses (password, keyboard-interactive, publickey).',
  'auth-failed-unspecified': 'Authentication failed and the text does not say why.',
  'login-grace-timeout': 'The login was not finished within LoginGraceTime.',
  'pubkey-not-authorized':
    'A key was offered, but it is not registered for that account (wrong key, wrong login name, missing in authorized_keys or at the Git host).',
  'no-key-available': 'The client had no usable key to offer.',
  'pubkey-sha1-rsa': 'RSA signature algorithm conflict (ssh-rsa/SHA-1 against rsa-sha2).',
  'private-key-permissions': 'The private key file is readable by others and is ignored.',
  'authorized-keys-permissions':
    'sshd refuses authorized_keys because of owner, modes or unreadable path (StrictModes).',
  'key-revoked': "The key is on the server's RevokedKeys list.",
  'fido-key-failed': 'A FIDO (sk-) key could not sign: no authenticator, no touch, wrong PIN.',
  'authorized-keys-malformed': 'authorized_keys is unreadable as text: encoding, broken line, wrong key type word.',
  'key-file-corrupt':
    'The private key file cannot be loaded: mangled copy, line ends, missing newline, or it is the public half.',
  'key-format-unsupported':
    'The key file is intact but in a container the software cannot read (new OpenSSH format, PPK, PPK v3).',
  'key-passphrase': 'The key is encrypted and no (or a wrong) passphrase was given.',
  'agent-problem': 'The SSH agent is not reachable, lacks the key, or refuses to sign.',
  'selinux-denied': 'SELinux keeps sshd from files or transitions it needs.',
  'git-key-no-access': 'Login to the Git host works, but that identity has no right to the repository.',
  'password-rejected': 'The password (or password login for that account) is refused.',
  'more-factors-needed': 'One method succeeded, but the server wants a further one.',
  'gssapi-failed': 'Kerberos/GSSAPI login fails.',
  'hostbased-failed': 'Host-based login fails.',
  'kbdint-2fa-failed': 'The keyboard-interactive / one-time-code step fails or is not answered.',
  'cert-rejected': 'An SSH certificate is refused: principal not listed, expired, not yet valid.',
  'account-denied-by-sshd':
    'sshd itself refuses the account: AllowUsers/DenyUsers, locked account, root login not permitted.',
  'pam-account-denied': 'The PAM account stage refuses the account: expired, pam_access, nologin.',
  'password-expired': 'The account password has expired and must be changed first.',
  'shell-not-available': 'After login there is no shell: nologin shell, SFTP-only service, shell request refused.',
  'pty-failed': 'The server cannot allocate a pseudo terminal.',
  'session-limit': 'A limit on concurrent logins ends the session (pam_limits).',
  'session-dropped': 'An established session breaks: broken pipe, abort, closed by the other side.',
  'session-keepalive-timeout': 'Keepalive probes stay unanswered and one side ends the session.',
  'packet-corrupt': 'The encrypted stream is damaged: bad packet length, MAC incorrect.',
  'chroot-ownership': 'The ChrootDirectory (or a parent) has a wrong owner or mode.',
  'rsync-stream-closed':
    'rsync over ssh ends with no data: the remote side ended before the rsync protocol began and the ssh layer gives no error.',
  'sftp-subsystem-missing': 'The sftp subsystem is not configured or cannot be started.',
  'sftp-shell-output': 'Shell start-up files print text into the SFTP/scp stream ("Received message too long").',
  'sftp-permission-denied': 'The SFTP operation is refused for lack of permission.',
  'sftp-write-failure': 'The SFTP server answers the generic Failure: disk full, quota.',
  'forwarding-prohibited': 'The server does not allow the requested forwarding.',
  'x11-failed': 'X11 forwarding is refused or cannot be set up.',
  'forward-port-in-use': 'The listening port of a forward is already taken (local or remote).',
  'forward-target-unreachable': 'The server cannot connect to the target of the forward.',
  'client-config-error':
    'The client configuration is refused: unknown option, extra arguments, bad owner or permissions.',
  'controlpath-socket': 'The multiplexing control socket cannot be created (path too long).',
  'sshd-config-error': 'sshd does not start: error in sshd_config.',
  'sshd-bind-failed': 'sshd cannot bind its address and port.',
  'sshd-no-hostkeys': 'sshd has no usable host key.',
  'privsep-dir': 'The privilege separation directory is missing or has a wrong owner or mode.',
  'aspera-tcp-connect': 'ascp cannot open the TCP connection for SSH.',
  'aspera-auth-failed': 'ascp cannot authenticate over SSH (key refused, key file missing).',
  'aspera-authorization': 'The transfer is not authorized: token or docroot.',
  'aspera-shell-refused': 'Login works, but aspshell refuses the command.',
  'aspera-data-session':
    'The control part works but no FASP data session comes up or carries data in time (UDP port blocked or lost, read timed out).',
  'aspera-source-missing': 'The source path does not exist on the server.',
  'aspera-terms-rejected': 'The server rejects the terms of the session: encryption strength, licence.',
  'aspera-client-local': 'Local trouble on the client: ascp not installed, management port not reachable.',
  none: 'a successful session, an unrelated program, or plain text. No diagnosis may be claimed; a successful login is reported as a success.',
} as const

export type FailureClass = keyof typeof FAILURE_CLASSES
