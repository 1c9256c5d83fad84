import type { ServerLines } from './opensshServer.fixture.ts'

/** The start of the server and its programs. */
export const serverLinesStart: readonly ServerLines[] = [
  {
    class: 'connect-refused',
    certainty: 'certain',
    lines: [
      'Failed to start ssh.service: Unit ssh.service is masked.',
      'Failed to start sshd.service: Unit sshd.service is masked.',
    ],
  },
  {
    class: 'connect-refused',
    certainty: 'likely',
    lines: [
      'Failed to restart ssh.service: Unit ssh.service not found.',
      'Failed to restart sshd.service: Unit sshd.service not found.',
    ],
  },
  {
    class: 'key-too-short',
    certainty: 'certain',
    lines: ['main: Host key /srv/lab/hk/rsa: Invalid key length'],
  },
  {
    class: 'no-banner',
    certainty: 'certain',
    lines: [
      'rexec of /usr/sbin/sshd failed: No such file or directory',
      'recv_rexec_state: rexec version mismatch',
      'mm_reap: preauth child 1234 terminated by signal 31',
      'fatal: privsep_preauth: preauth child terminated by signal 31',
    ],
  },
  {
    class: 'no-banner',
    certainty: 'likely',
    lines: ['error: fork: Resource temporarily unavailable', 'error: fork: Cannot allocate memory'],
  },
  {
    class: 'none',
    certainty: 'nothing',
    lines: [
      'Public key for /etc/ssh/ssh_host_rsa_key does not match private key',
      'Certificate file is not a certificate: /srv/lab/hk/ed25519.pub',
      'No matching private key for certificate: /etc/ssh/ssh_host_rsa_key-cert.pub',
      'Could not load host certificate "/etc/ssh/x-cert.pub": No such file or directory',
      'Received SIGHUP; restarting.',
      'Received signal 15; terminating.',
      `Couldn't create pid file "/nosuch/dir/x.pid": No such file or directory`,
      'Server listening on 127.0.0.1 port 22022.',
      'error: Could not load host key: /etc/ssh/ssh_host_dsa_key',
      `error: Couldn't create pid file "/nosuch/dir/x.pid": No such file or directory`,
    ],
  },
  {
    class: 'privsep-dir',
    certainty: 'certain',
    lines: [
      'Missing privilege separation directory: /run/sshd',
      '/run/sshd must be owned by root and not group or world-writable.',
      'Privilege separation user sshd does not exist',
    ],
  },
  {
    class: 'session-dropped',
    certainty: 'certain',
    lines: ['session process 4321 for connection from 192.0.2.4 to 192.0.2.1 killed by signal 11'],
  },
  {
    class: 'session-dropped',
    certainty: 'possible',
    lines: [
      'monitor_read: unpermitted request 104',
      'monitor_read: unsupported request: 26',
      'fatal: monitor_read: unpermitted request 104',
      'fatal: monitor_read: unsupported request: 26',
    ],
  },
  {
    class: 'shell-not-available',
    certainty: 'certain',
    lines: ['do_exec_pty: fork: Resource temporarily unavailable'],
  },
  {
    class: 'shell-not-available',
    certainty: 'likely',
    lines: ['fatal: Failed to set uids to 1001.'],
  },
  {
    class: 'sshd-bind-failed',
    certainty: 'certain',
    lines: [
      'Bind to port 22022 on 127.0.0.1 failed: Address already in use.',
      'Bind to port 22022 on 10.99.99.99 failed: Cannot assign requested address.',
      'Bind to port 2222 on 0.0.0.0 failed: Permission denied.',
      'Cannot bind any address.',
    ],
  },
  {
    class: 'sshd-config-error',
    certainty: 'certain',
    lines: [
      'sshd re-exec requires execution with an absolute path',
      '/usr/libexec/sshd-session does not exist or is not executable',
      'sshd-session should not be executed directly',
      '/usr/sbin/sshd: error while loading shared libraries: libcrypto.so.1.1: cannot open shared object file: No such file or directory',
      "RESTART FAILED: av[0]='/usr/sbin/sshd', error: No such file or directory.",
      'Configuration file is too large (have 300000, max 262144)',
      '/usr/libexec/sshd-auth does not exist or is not executable',
    ],
  },
  {
    class: 'sshd-config-error',
    certainty: 'likely',
    lines: ['Process: 1234 ExecStartPre=/usr/sbin/sshd -t (code=exited, status=255/EXCEPTION)'],
  },
  {
    class: 'sshd-config-error',
    certainty: 'possible',
    lines: [
      "ssh.service: Failed with result 'exit-code'.",
      'ssh.service: Main process exited, code=exited, status=255/EXCEPTION',
      'ssh.service: Control process exited, code=exited, status=255/EXCEPTION',
      'ssh.service: Start request repeated too quickly.',
      'Job for ssh.service failed because the control process exited with error code.',
      "sshd.service: Failed with result 'exit-code'.",
      'sshd.service: Main process exited, code=exited, status=255/EXCEPTION',
      'sshd.service: Control process exited, code=exited, status=255/EXCEPTION',
      'sshd.service: Start request repeated too quickly.',
      'Job for sshd.service failed because the control process exited with error code.',
      'Failed to start OpenSSH server daemon.',
      'Failed to start OpenSSH Daemon.',
      'Failed to start OpenBSD Secure Shell server.',
      'Failed to start ssh.service - OpenBSD Secure Shell server.',
      'Failed to start sshd.service - OpenSSH server daemon.',
      'Process: 1234 ExecStart=/usr/sbin/sshd -D $SSHD_OPTS (code=exited, status=255/EXCEPTION)',
    ],
  },
  {
    class: 'sshd-no-hostkeys',
    certainty: 'certain',
    lines: [
      'sshd: no hostkeys available -- exiting.',
      "Permissions 0640 for '/etc/ssh/ssh_host_rsa_key' are too open.",
    ],
  },
  {
    class: 'sshd-no-hostkeys',
    certainty: 'likely',
    lines: [
      'Unable to load host key: /srv/lab/hk/nosuch',
      'Unable to load host key "/srv/lab/hk/open": bad permissions',
    ],
  },
  {
    class: 'sshd-no-hostkeys',
    certainty: 'possible',
    lines: ['Could not load host key: /etc/ssh/ssh_host_ed25519_key'],
  },
]
