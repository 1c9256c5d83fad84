import type { FailureClass } from '../../recognizer/failureClasses.ts'

/** A piece of a log as people paste it, and the class that its first cause must have. */
export type ServerPaste = { readonly name: string; readonly text: string; readonly first: FailureClass }

const log = (...messages: readonly string[]): string =>
  messages.map((message) => `Nov 20 10:00:05 srv sshd[4711]: ${message}`).join('\n')

const unit = (...messages: readonly string[]): string =>
  messages.map((message) => `Nov 20 10:00:05 srv systemd[1]: ${message}`).join('\n')

const paste = (first: FailureClass, name: string, text: string): ServerPaste => ({ name, text, first })

export const serverPastes: readonly ServerPaste[] = [
  paste(
    'session-dropped',
    'a container without leave to write the login uid',
    log(
      'Accepted password for fred from 192.0.2.7 port 51250 ssh2',
      'pam_loginuid(sshd:session): Error writing /proc/self/loginuid: Operation not permitted',
      'pam_loginuid(sshd:session): set_loginuid failed',
      'pam_unix(sshd:session): session opened for user fred by (uid=0)',
      'error: PAM: pam_open_session(): Cannot make/remove an entry for the specified session',
      'Received disconnect from 192.0.2.7 port 51250:11: disconnected by user',
    ),
  ),
  paste(
    'session-limit',
    'one login too many',
    log(
      'Accepted password for test from 192.0.2.7 port 34630 ssh2',
      'pam_limits(sshd:session): Too many logins (max 2) for test',
      'pam_unix(sshd:session): session opened for user test by (uid=0)',
      'error: PAM: pam_open_session(): Permission denied',
    ),
  ),
  paste(
    'session-limit',
    'a limit above that of the kernel',
    log(
      'Accepted publickey for root from 192.0.2.7 port 51798 ssh2',
      "pam_limits(sshd:session): Could not set limit for 'nofile': Operation not permitted",
      'error: PAM: pam_open_session(): Permission denied',
    ),
  ),
  paste(
    'pam-account-denied',
    'SSSD lets the account not in, and sshd calls it a failed password',
    log(
      'pam_sss(sshd:auth): authentication success; logname= uid=0 euid=0 tty=ssh ruser= rhost=192.0.2.7 user=fred',
      'pam_sss(sshd:account): Access denied for user fred: 6 (Permission denied)',
      'Failed password for fred from 192.0.2.7 port 52482 ssh2',
      'fatal: Access denied for user fred by PAM account configuration [preauth]',
    ),
  ),
  paste(
    'pam-account-denied',
    'an account that PAM calls expired',
    log(
      'pam_unix(sshd:account): account fred has expired (account expired)',
      'fatal: Access denied for user fred by PAM account configuration [preauth]',
    ),
  ),
  paste(
    'pam-account-denied',
    'a counter of wrong passwords',
    log(
      'pam_tally2(sshd:auth): user fred (1001) tally 7, deny 3',
      'Failed password for fred from 192.0.2.7 port 47720 ssh2',
    ),
  ),
  paste(
    'password-rejected',
    'a wrong password of root on CentOS',
    log(
      'pam_unix(sshd:auth): authentication failure; logname= uid=0 euid=0 tty=ssh ruser= rhost=192.0.2.9  user=root',
      'pam_succeed_if(sshd:auth): requirement "uid >= 1000" not met by user "root"',
      'Failed password for root from 192.0.2.9 port 42034 ssh2',
    ),
  ),
  paste(
    'kbdint-2fa-failed',
    'a wrong code',
    [
      'Jun 05 11:11:22 localhost sshd(pam_google_authenticator)[7628]: Invalid verification code for root',
      'Jun 05 11:11:24 localhost sshd[7625]: error: PAM: Authentication failure for root from 192.0.2.103',
    ].join('\n'),
  ),
  paste(
    'selinux-denied',
    'a port that SELinux withholds',
    [
      'Nov 20 10:00:05 srv sshd[4711]: error: Bind to port 2022 on 0.0.0.0 failed: Permission denied.',
      'Nov 20 10:00:05 srv sshd[4711]: fatal: Cannot bind any address.',
      'Nov 20 10:00:07 srv setroubleshoot[701]: SELinux is preventing /usr/sbin/sshd from name_bind access on the tcp_socket port 2022.',
    ].join('\n'),
  ),
  paste(
    'sshd-config-error',
    'a unit, and the line of sshd that says why',
    [
      log("/etc/ssh/sshd_config line 12: Directive 'Port' is not allowed within a Match block"),
      unit(
        'ssh.service: Main process exited, code=exited, status=255/EXCEPTION',
        "ssh.service: Failed with result 'exit-code'.",
        'Failed to start ssh.service - OpenBSD Secure Shell server.',
      ),
    ].join('\n'),
  ),
  paste(
    'sshd-bind-failed',
    'a unit, and a taken port',
    [
      log('error: Bind to port 22 on 0.0.0.0 failed: Address already in use.', 'fatal: Cannot bind any address.'),
      unit("sshd.service: Failed with result 'exit-code'.", 'Failed to start OpenSSH server daemon.'),
    ].join('\n'),
  ),
  paste(
    'sshd-no-hostkeys',
    'a unit, and no host keys',
    [
      log('sshd: no hostkeys available -- exiting.'),
      unit("sshd.service: Failed with result 'exit-code'.", 'Failed to start OpenSSH server daemon.'),
    ].join('\n'),
  ),
  paste(
    'privsep-dir',
    'a unit, and no folder',
    [
      log('fatal: Missing privilege separation directory: /run/sshd'),
      unit('ssh.service: Control process exited, code=exited, status=255/EXCEPTION'),
    ].join('\n'),
  ),
  paste(
    'sshd-config-error',
    'a unit alone',
    'Job for ssh.service failed because the control process exited with error code.\nSee "systemctl status ssh.service" and "journalctl -xeu ssh.service" for details.',
  ),
  paste(
    'pubkey-not-authorized',
    'a key, and a log with debugging: the second file is seldom there',
    [
      'debug1: trying public key file /home/fred/.ssh/authorized_keys',
      "debug1: Could not open authorized keys '/home/fred/.ssh/authorized_keys2': No such file or directory",
      'Failed publickey for fred from 192.0.2.8 port 53158 ssh2: RSA SHA256:vaIax8g7dujVewJYYqaZXuYXN4W2Le4yJKFmP2Qp+QU',
    ].join('\n'),
  ),
  paste(
    'pubkey-sha1-rsa',
    'a server that takes the old signature only',
    log(
      'userauth_pubkey: signature algorithm rsa-sha2-512 not in PubkeyAcceptedAlgorithms [preauth]',
      'Connection closed by authenticating user fred 192.0.2.7 port 4000 [preauth]',
    ),
  ),
  paste(
    'account-denied-by-sshd',
    'an account that exists and is not in the list',
    log(
      'User fred from 192.0.2.7 not allowed because not listed in AllowUsers',
      'Failed password for invalid user fred from 192.0.2.7 port 4000 ssh2',
      'Connection closed by invalid user fred 192.0.2.7 port 4000 [preauth]',
    ),
  ),
  paste('account-denied-by-sshd', 'a masked address', 'sshd: ROOT LOGIN REFUSED FROM <ip> port <port>'),
  paste('password-rejected', 'masked names', 'sshd[xxxx]: Failed password for <user> from xx.xx.xx.xx port xxxxx ssh2'),
  paste(
    'password-rejected',
    'masked parts of an address',
    'May 1 10:00:00 web1 sshd[4242]: Failed password for fred from 85.###.##.188 port 5555 ssh2',
  ),
  paste(
    'authorized-keys-permissions',
    'a bad mode, then the client that leaves',
    log(
      'Authentication refused: bad ownership or modes for directory /home/fred',
      'Connection closed by authenticating user fred 192.0.2.7 port 4000 [preauth]',
    ),
  ),
  paste(
    'maxstartups',
    'after the throttling',
    log('exited MaxStartups throttling after 00:01:10, 37 connections dropped'),
  ),
]

export const harmlessPastes: readonly string[] = [
  `${log(
    'Accepted publickey for fred from 192.0.2.1 port 4000 ssh2: RSA SHA256:abc',
    'pam_unix(sshd:session): session opened for user fred(uid=1000) by (uid=0)',
  )}\nNov 20 10:00:00 srv systemd-logind[400]: New session 12 of user fred.`,
  'Nov 20 10:00:01 srv CRON[44]: pam_unix(cron:session): session opened for user root(uid=0) by (uid=0)',
  'Nov 20 10:00:02 srv sudo:    fred : TTY=pts/0 ; PWD=/home/fred ; USER=root ; COMMAND=/usr/bin/apt update',
  'Nov 20 10:00:02 srv sudo: pam_unix(sudo:auth): authentication failure; logname=fred uid=1000 euid=0 tty=/dev/pts/0 ruser=fred rhost=  user=fred',
  'Nov 20 10:00:02 srv vsftpd[22]: pam_unix(vsftpd:auth): authentication failure; logname= uid=0 euid=0 tty=ftp ruser=bob rhost=192.0.2.4',
  "Nov 20 10:00:02 srv systemd[1]: nginx.service: Failed with result 'exit-code'.\nNov 20 10:00:02 srv systemd[1]: Failed to start nginx.service - A high performance web server.",
  'Nov 20 10:00:02 srv kernel: audit: type=1400 audit(1.2:3): avc:  denied  { read } for  pid=1 comm="httpd" name="x" scontext=system_u:system_r:httpd_t:s0 tcontext=unconfined_u:object_r:user_home_t:s0 tclass=file',
  'Nov 20 10:00:02 srv postfix/smtpd[312]: connect from unknown[203.0.113.9]\nNov 20 10:00:02 srv postfix/smtpd[312]: disconnect from unknown[203.0.113.9]',
  'bash: fork: Resource temporarily unavailable',
  'Nov 20 10:00:02 srv dockerd[900]: level=info msg="Container failed to exit within 10s of signal 15 - using the force"',
  'Nov 20 10:00:03 srv crond[77]: (CRON) bad minute (/etc/crontab)',
  log('Server listening on 0.0.0.0 port 22.', 'Server listening on :: port 22.', 'Received signal 15; terminating.'),
  log('Received SIGHUP; restarting.', 'Server listening on 0.0.0.0 port 22.'),
  unit('Started ssh.service - OpenBSD Secure Shell server.', 'Stopped OpenSSH server daemon.'),
  'The password change was not supported by the old page.',
  'Invalid verification code. Please try again.',
]
