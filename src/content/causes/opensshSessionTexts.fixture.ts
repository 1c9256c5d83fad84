import type { PastedText } from './opensshTexts.fixture.ts'

const one = (name: string, text: string, cause: string, aside: readonly string[] = []): PastedText => ({
  name,
  text,
  outcome: 'diagnosed',
  causes: [cause],
  aside,
})

/** Connections that do not come about, sessions that break, and connections that are in order. */
export const sessionTexts: readonly PastedText[] = [
  one(
    'an unknown name',
    'ssh: Could not resolve hostname nonesuch.example.org: no address associated with name',
    'name-not-resolved: certain',
  ),
  one(
    'sftp to an unknown name',
    'ssh: Could not resolve hostname srv: Name or service not known\nConnection closed',
    'name-not-resolved: certain',
    ['sftp.connection-closed'],
  ),
  one(
    'a closed port',
    'ssh: connect to host www.example.org port 22: Connection refused',
    'connection-refused: certain',
  ),
  one(
    'no answer, on macOS',
    'ssh: connect to host 198.51.100.89 port 22: Operation timed out',
    'connection-timed-out: certain',
  ),
  one('no route', 'ssh: connect to host 192.0.2.10 port 22: No route to host', 'network-unreachable: certain'),
  one('a jump that fails', 'Connection closed by UNKNOWN port 65535', 'jump-failed: certain'),
  one(
    'a jump host that refuses',
    'ssh: connect to host bastion port 22: Connection refused\nConnection closed by UNKNOWN port 65535',
    'connection-refused: certain',
    ['ssh.proxy-closed'],
  ),
  one(
    'an end before the banner',
    'kex_exchange_identification: Connection closed by remote host\nConnection closed by 127.0.0.1 port 22055',
    'closed-before-banner: certain',
    ['ssh.connection-closed-by'],
  ),
  one(
    'a reset before the banner',
    'kex_exchange_identification: read: Connection reset by peer\nConnection reset by 127.0.0.1 port 22055',
    'reset-before-banner: certain',
    ['ssh.connection-reset-by'],
  ),
  one(
    'a port that says nothing',
    'Connection timed out during banner exchange\nConnection to 127.0.0.1 port 22055 timed out',
    'silent-before-banner: certain',
  ),
  one(
    'a web server',
    'debug1: kex_exchange_identification: banner line 0: HTTP/1.1 400 Bad Request\nkex_exchange_identification: Connection closed by remote host',
    'not-an-ssh-server: certain',
    ['ssh.banner-closed'],
  ),
  one(
    'too many unfinished logins',
    'beginning MaxStartups throttling\ndrop connection #1 from [127.0.0.1]:57070 on [127.0.0.1]:22022 past MaxStartups',
    'server-too-busy: certain',
  ),
  one(
    'a pause for the address',
    'drop connection #0 from [127.0.0.1]:44984 on [127.0.0.1]:22022 penalty: failed authentication',
    'address-penalized: certain',
  ),
  one('text in the encrypted stream', 'Bad packet length 1633771873.', 'stream-damaged: certain'),
  one(
    'an unknown option',
    '/home/labcli/cfg: line 2: Bad configuration option: nosuchoption\n/home/labcli/cfg: terminating, 1 bad configuration options',
    'client-configuration: certain',
    ['ssh.config-terminating'],
  ),
  one(
    'an unknown option of the server',
    '/etc/ssh/sshd_config: line 1: Bad configuration option: NoSuchOption',
    'server-configuration: certain',
  ),
  one(
    'a port that is taken',
    'error: Bind to port 22 on 0.0.0.0 failed: Address already in use.\nfatal: Cannot bind any address.',
    'server-bind-failed: certain',
    ['sshd.cannot-bind'],
  ),
  one(
    'host keys that others can read',
    'Permissions 0644 for \'/etc/ssh/ssh_host_rsa_key\' are too open.\nUnable to load host key "/etc/ssh/ssh_host_rsa_key": bad permissions\nsshd: no hostkeys available -- exiting.',
    'server-no-host-keys: certain',
    ['sshd.host-key-unloadable'],
  ),
  one(
    'no folder for privilege separation',
    'Missing privilege separation directory: /run/sshd',
    'server-privilege-separation: certain',
  ),
  one(
    'no common MAC, in the log',
    'fatal: Unable to negotiate with 192.0.2.37 port 55044: no matching MAC found. Their offer: hmac-md5-96 [preauth]',
    'no-common-mac: certain',
  ),
  one(
    'no common cipher, in old words',
    'no matching cipher found: client arcfour server chacha20-poly1305@openssh.com,aes128-ctr',
    'no-common-cipher: certain',
  ),
  one(
    'no common key exchange',
    'Unable to negotiate with 127.0.0.1 port 22022: no matching key exchange method found. Their offer: diffie-hellman-group14-sha1',
    'no-common-kex: certain',
  ),
  one(
    'no common host key type',
    'debug1: kex: host key algorithm: (no match)\nUnable to negotiate with 198.51.100.89 port 22: no matching host key type found. Their offer: ssh-rsa,ssh-dss',
    'no-common-host-key-type: certain',
    ['ssh.kex-no-match'],
  ),
  one(
    'no common host key type, in the log',
    'Unable to negotiate with 192.0.2.10 port 50198: no matching host key type found. Their offer: ssh-rsa [preauth]',
    'client-host-key-types: certain',
  ),
  one(
    'a login that took too long',
    'May  5 16:33:00 server sshd[90593]: fatal: Timeout before authentication for 192.0.2.60 port 44718',
    'login-grace: certain',
  ),
  one(
    'a client that is gone',
    'Sep  6 14:42:08 eee sshd[83709]: packet_write_poll: Connection from 192.0.2.97 port 57608: Host is down',
    'peer-gone: certain',
  ),
  one('a server that does not answer', 'Timeout, server 127.0.0.1 not responding.', 'keepalive-unanswered: certain'),
  one(
    'a jail with the wrong owner',
    'Aug  4 23:52:38 server sshd[7075]: fatal: bad ownership or modes for chroot directory component "/home/fred/"',
    'chroot-ownership: certain',
  ),
  one(
    'the same, as the client sees it',
    "packet_write_wait: Connection to 192.0.2.206: Broken pipe\nCouldn't read packet: Connection reset by peer",
    'chroot-ownership: likely',
  ),
  one('a broken session', 'client_loop: send disconnect: Broken pipe', 'session-dropped: certain'),
  one(
    'text in the SFTP stream',
    'Received message too long 1400204832\nEnsure the remote shell produces no output for non-interactive sessions.',
    'sftp-shell-output: certain',
    ['sftp.no-output-hint'],
  ),
  one(
    'no SFTP subsystem',
    'subsystem request failed on channel 0\nConnection closed',
    'sftp-subsystem-missing: certain',
    ['sftp.connection-closed'],
  ),
  one('an account for files only', 'This service allows sftp connections only.', 'sftp-only-account: certain'),
  one('a file in a foreign folder', 'dest open "/root/x": Permission denied', 'sftp-permission-denied: certain'),
  one('a full disk', 'write remote "/data/big": Failure', 'sftp-write-failure: certain'),
  one('one session too many', 'error: no more sessions', 'session-limit: certain'),
  one(
    'a tunnel that the server forbids',
    'channel 2: open failed: administratively prohibited: open failed',
    'forwarding-prohibited: certain',
  ),
  one(
    'a port that an older ssh has',
    'bind [127.0.0.1]:22079: Address already in use\nchannel_setup_fwd_listener_tcpip: cannot listen to port: 22079\nCould not request local forwarding.',
    'forward-port-taken: certain',
    ['ssh.cannot-listen', 'ssh.local-forwarding-failed'],
  ),
  one(
    'a tunnel to a closed port',
    'channel 2: open failed: connect failed: Connection refused',
    'forward-target-unreachable: certain',
  ),
  one('no terminal', 'PTY allocation request failed on channel 0', 'pty-refused: certain'),
  one('no X11', 'X11 forwarding request failed on channel 0', 'x11-refused: certain'),
  {
    name: 'a login in order, with -v',
    text: `OpenSSH_9.2p1 Debian-2+deb12u10, OpenSSL 3.0.19 27 Jan 2026
debug1: Connecting to 127.0.0.1 [127.0.0.1] port 22331.
debug1: Connection established.
debug1: Local version string SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u10
debug1: Remote protocol version 2.0, remote software version OpenSSH_9.2p1 Debian-2+deb12u10
debug1: SSH2_MSG_KEXINIT received
debug1: Host '[127.0.0.1]:22331' is known and matches the ED25519 host key.
debug1: SSH2_MSG_SERVICE_ACCEPT received
debug1: Authentications that can continue: publickey,password,keyboard-interactive
debug1: Next authentication method: publickey
Authenticated to 127.0.0.1 ([127.0.0.1]:22331) using "publickey".
debug1: Entering interactive session.
debug1: Exit status 0`,
    outcome: 'success',
    causes: [],
  },
  {
    name: 'logins in order, in the log',
    text: `Mar 14 19:52:04 server sshd[5197]: Accepted publickey for fred from 192.0.2.60 port 59915 ssh2: RSA SHA256:5xyQ+PG1Z3CIiShclJ2iNya5TOdKDgE/HrOXr21IdOo
Mar 14 20:14:18 server internal-sftp[11581]: session opened for local user fred from [192.0.2.60]
Mar 14 20:15:18 server sshd[5197]: Received disconnect from 192.0.2.60 port 59915:11: disconnected by user`,
    outcome: 'success',
    causes: [],
  },
  {
    name: 'a mistyped password and then a login',
    text: `sshd[77]: Failed password for fred from 192.0.2.60 port 59946 ssh2
sshd[77]: Accepted password for fred from 192.0.2.60 port 59946 ssh2`,
    outcome: 'success',
    causes: [],
  },
  {
    name: 'a start in order',
    text: `Mar 19 14:45:40 eee sshd[21157]: Server listening on 0.0.0.0 port 22.
Mar 19 14:45:40 eee sshd[21157]: Server listening on :: port 22.`,
    outcome: 'nothing',
    causes: [],
  },
]
