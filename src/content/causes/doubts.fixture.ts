export type Doubt = {
  readonly name: string
  readonly text: string
  readonly outcome: 'diagnosed' | 'uncertain' | 'success'
  /** The class of the first cause. */
  readonly first?: string
}

const log = (message: string): string => `Nov 20 10:00:05 srv sshd[100]: ${message}`
const accepted = log('Accepted publickey for fred from 192.0.2.7 port 40000 ssh2')
const asked = 'Permission denied, please try again.'
const ascp = 'ascp: failed to authenticate, exiting.'
const dropped = 'client_loop: send disconnect: Broken pipe\nConnection closed'

/** Lines that look like one thing and are another, or that leave it open. */
export const misleading: readonly Doubt[] = [
  ...[
    ['sftp that idled', `Connected to srv.\nsftp> ls\n${dropped}`],
    ['sftp that broke during a transfer', `sftp> put a.iso\nUploading a.iso to /in/a.iso\n${dropped}`],
    ['sftp that the server ended', 'sftp> get x\nConnection to 192.0.2.1 closed by remote host.\nConnection closed'],
  ].map(([name = '', text = '']): Doubt => ({ name, text, outcome: 'diagnosed', first: 'session-dropped' })),
  {
    name: 'a session that MaxSessions refuses',
    text: 'channel 0: open failed: connect failed: open failed',
    outcome: 'diagnosed',
    first: 'session-limit',
  },
  {
    name: 'a remote forwarding that fails',
    text: 'Warning: remote port forwarding failed for listen port 22078',
    outcome: 'uncertain',
    first: 'forward-port-in-use',
  },
  {
    name: 'one notice for two limits',
    text: 'debug1: kex_exchange_identification: banner line 0: Not allowed at this time\nkex_exchange_identification: read: Connection reset by peer',
    outcome: 'uncertain',
    first: 'persource-penalty',
  },
  {
    name: 'a password method that is left, and no try',
    text: 'sshlab@127.0.0.1: Permission denied (password).',
    outcome: 'uncertain',
    first: 'auth-failed-unspecified',
  },
  {
    name: 'a host key on the list of revoked ones, its fingerprint shortened',
    text: 'Host key ED25519 SHA256:E1Y8M/... revoked by file /home/labcli/kh/revkeys\nHost key verification failed.',
    outcome: 'diagnosed',
    first: 'hostkey-changed',
  },
  {
    name: 'host-based login without keysign',
    text: 'debug1: Next authentication method: hostbased\nssh-keysign not enabled in /etc/ssh/ssh_config\nsshlab@127.0.0.1: Permission denied (publickey,hostbased).',
    outcome: 'diagnosed',
    first: 'hostbased-failed',
  },
  {
    name: 'a probe in the log of OpenSSH 10.5',
    text: 'kex_exchange_identification: read: Connection reset by peer [preauth]\nConnection reset by 127.0.0.1 port 56858 [preauth]',
    outcome: 'diagnosed',
    first: 'scanner-noise',
  },
  ...[
    ['a part of sshd_config', '/etc/ssh/sshd_config.d/50-x.conf: line 1: Bad configuration option: Foo'],
    [
      'sshd -t with another file',
      'root@srv:~# sshd -t -f /tmp/new.conf\n/tmp/new.conf line 1: unsupported option "maybe".',
    ],
    ['a command with a quote too many', `AuthorizedPrincipalsCommand "/x 'a" contains invalid quotes`],
  ].map(([name = '', text = '']): Doubt => ({ name, text, outcome: 'diagnosed', first: 'sshd-config-error' })),
  {
    name: 'a jump host that refuses the login',
    text: 'fred@jump: Permission denied (publickey).\nConnection closed by UNKNOWN port 65535',
    outcome: 'diagnosed',
    first: 'proxy-command-failed',
  },
  {
    name: 'two people in a log without process ids',
    text: 'Failed password for fred from 192.0.2.1 port 4000 ssh2\nAccepted password for anna from 192.0.2.2 port 4001 ssh2',
    outcome: 'diagnosed',
    first: 'password-rejected',
  },
  {
    name: 'a mistyped password in a log without process ids',
    text: 'Failed password for fred from 192.0.2.1 port 4000 ssh2\nAccepted password for fred from 192.0.2.1 port 4001 ssh2',
    outcome: 'success',
  },
  {
    name: 'a session that the client closed',
    text: `${accepted}\n${log('Connection closed by 192.0.2.7 port 40000')}`,
    outcome: 'success',
  },
  {
    name: 'a status of IRIS, retyped',
    text: '[8010100D] Failed getting banner',
    outcome: 'diagnosed',
    first: 'no-banner',
  },
]

/** The log of the server names the reason; what the client says follows from it. */
export const both: readonly Doubt[] = [
  [log('User fred from 192.0.2.7 not allowed because not listed in AllowUsers'), asked, 'account-denied-by-sshd'],
  [log('Invalid user fred from 192.0.2.7 port 4000'), asked, 'account-denied-by-sshd'],
  [
    `${accepted}\n${log('fatal: bad ownership or modes for chroot directory component "/srv/sftp/"')}`,
    'client_loop: send disconnect: Broken pipe',
    'chroot-ownership',
  ],
  [accepted, 'WARNING: Your password has expired.', 'password-expired'],
  [log('userauth_pubkey: key type ssh-rsa not in PubkeyAcceptedAlgorithms [preauth]'), ascp, 'pubkey-sha1-rsa'],
  [log('Failed password for xfer from 192.0.2.7 port 4000 ssh2'), ascp, 'password-rejected'],
  [
    log('drop connection #1 from [127.0.0.1]:57070 on [127.0.0.1]:22022 past MaxStartups'),
    'kex_exchange_identification: read: Connection reset by peer',
    'maxstartups',
  ],
].flatMap(([server = '', client = '', first = '']): readonly Doubt[] => [
  { name: `${first}, server first`, text: `${server}\n${client}`, outcome: 'diagnosed', first },
  { name: `${first}, client first`, text: `${client}\n${server}`, outcome: 'diagnosed', first },
])

export const shipped: readonly Doubt[] = [
  {
    name: 'a framed warning in the log of a build',
    text: '2026-11-20T10:11:12.1234567Z @         WARNING: UNPROTECTED PRIVATE KEY FILE!          @',
    outcome: 'diagnosed',
    first: 'private-key-permissions',
  },
]

/** Prose, and messages of other programs; and lines cut where two messages are still the same. */
export const harmless: readonly string[] = [
  'any files and must be owned by root and not group or world-writable.',
  'integrity is provided through a cryptographic message authentication code',
  'ls-remote.txt: delete unsupported option',
  'submodule.c: write "Fetching submodule <foo>" to stderr',
  '- sshd(8): avoid spurious "Unable to load host key" message when sshd',
  "Error: Can't open display: :0",
  'sign_and_send_pubkey: signing failed for ED25519 "/home/fred/.ssh/key-ed25519" from ag',
  'Yesterday I got a connection refused, but after the reboot everything works again.',
  'connect() failed (111: Connection refused) while connecting to upstream, client: 192.0.2.7',
]
