import type { PastedText } from './opensshTexts.fixture.ts'

const one = (name: string, text: string, cause: string, aside: readonly string[] = []): PastedText => ({
  name,
  text,
  outcome: cause.endsWith('possible') ? 'uncertain' : 'diagnosed',
  causes: [cause],
  aside,
})

const left = 'Connection closed by authenticating user fred 192.0.2.7 port 4000 [preauth]'

/** Rarer reasons of the server: keys, PAM, SELinux, programs and limits. */
export const serverRarerTexts: readonly PastedText[] = [
  one(
    'SELinux and a file',
    `type=AVC msg=audit(1.2:3): avc:  denied  { read } for  pid=2883 comm="sshd" name="authorized_keys" dev="dm-0" scontext=system_u:system_r:sshd_t:s0 tcontext=unconfined_u:object_r:default_t:s0 tclass=file permissive=0\n${left}`,
    'selinux-keeps-sshd: certain',
    ['sshd.closed-authenticating-user'],
  ),
  one(
    'SELinux and a port',
    'SELinux is preventing /usr/sbin/sshd from name_bind access on the tcp_socket port 2022.',
    'selinux-keeps-sshd: certain',
  ),
  one(
    'a program for keys that is missing',
    `error: Could not stat AuthorizedKeysCommand "/opt/keys": No such file or directory\n${left}`,
    'keys-command-failed: certain',
    ['sshd.closed-authenticating-user'],
  ),
  one(
    'a program for keys that fails',
    'AuthorizedKeysCommand /usr/share/ec2-instance-connect/eic_run_authorized_keys fred SHA256:6BhF failed, status 22',
    'keys-command-failed: likely',
  ),
  one(
    'a server that takes the old signature only',
    `userauth_pubkey: signature algorithm rsa-sha2-512 not in PubkeyAcceptedAlgorithms [preauth]\n${left}`,
    'rsa-sha2-refused: certain',
    ['sshd.closed-authenticating-user'],
  ),
  one(
    'a list of revoked keys that is missing',
    'error: Error checking authentication key ED25519 SHA256:6BhF in revoked keys file /etc/ssh/revoked: No such file or directory',
    'revoked-list-unreadable: certain',
  ),
  one(
    'a security key without a touch',
    'public key ED25519-SK SHA256:6BhF signature for fred from 192.0.2.4 port 50000 rejected: user presence (authenticator touch) requirement not met',
    'security-key-rules: certain',
  ),
  one('options that refuse a key', 'error: Refused by key options', 'key-options-refuse: likely'),
  one(
    'a line that has expired',
    '/home/fred/.ssh/authorized_keys:1: entry expired at 2020-01-01T00:00:00\nerror: Refused by key options',
    'key-line-expired: certain',
    ['sshd.refused-by-key-options'],
  ),
  one(
    'an upgrade underneath',
    'fatal: recv_rexec_state: rexec version mismatch\nConnection closed by 192.0.2.7 port 4000 [preauth]',
    'server-replaced: certain',
    ['sshd.closed-preauth'],
  ),
  one(
    'a call that the system refuses',
    'error: mm_reap: preauth child 1234 terminated by signal 31\nConnection closed by 192.0.2.7 port 4000 [preauth]',
    'login-process-killed: certain',
    ['sshd.closed-preauth'],
  ),
  one('no further process', 'error: fork: Resource temporarily unavailable', 'server-out-of-processes: likely'),
  one(
    'no further process for a shell',
    'error: do_exec_no_pty: fork: Resource temporarily unavailable\nshell request failed on channel 0',
    'session-out-of-processes: certain',
    ['ssh.shell-failed'],
  ),
  one(
    'a unit alone',
    "ssh.service: Failed with result 'exit-code'.\nFailed to start OpenBSD Secure Shell server.",
    'server-not-started: possible',
  ),
  one(
    'a unit, and a helper that is missing',
    "fatal: /usr/lib/openssh/sshd-session does not exist or is not executable\nssh.service: Failed with result 'exit-code'.",
    'server-helper-missing: certain',
    ['systemd.ssh-failed'],
  ),
  one(
    'a service of another name',
    'Failed to restart sshd.service: Unit sshd.service not found.',
    'server-not-installed: likely',
  ),
  one(
    'a call without its path',
    'sshd re-exec requires execution with an absolute path',
    'server-called-wrongly: certain',
  ),
  one(
    'a wrong code',
    'Trying to reuse a previously used time-based code. Retry again in 30 seconds.\nerror: PAM: Authentication failure for fred from 192.0.2.7',
    'one-time-code-refused: certain',
    ['sshd.pam-authentication-failure'],
  ),
  one(
    'a directory that does not answer',
    'pam_sss(sshd:auth): received for user fred: 4 (System error)\nFailed password for fred from 192.0.2.7 port 4000 ssh2',
    'directory-service-failed: certain',
    ['sshd.failed-password'],
  ),
  one('a module that is missing', 'error: PAM: Module is unknown for fred from 192.0.2.7', 'pam-broken: certain'),
  one(
    'a read-only SFTP server',
    'Refusing open request in read-only mode\nsent status Permission denied',
    'sftp-request-forbidden: certain',
    ['sftp-server.sent-permission-denied'],
  ),
]
