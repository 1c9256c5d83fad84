import type { ServerLines } from './opensshServer.fixture.ts'

/** Sessions, SFTP and what PAM and SELinux say about them. */
export const serverLinesSession: readonly ServerLines[] = [
  {
    class: 'cert-rejected',
    certainty: 'certain',
    lines: ['Inconsistent authentication options: forced command options do not match'],
  },
  {
    class: 'chroot-ownership',
    certainty: 'certain',
    lines: [
      'bad ownership or modes for chroot directory "/srv/sshlab-ossh/jail/sshlab"',
      'bad ownership or modes for chroot directory component "/tmp/"',
      'safely_chroot: stat("/srv/sshlab-ossh/jail/nosuch"): No such file or directory',
      'Unable to chdir to chroot path "/jail": Permission denied',
      'chroot path does not begin at root',
      'server lacks privileges to chroot to ChrootDirectory',
      'fatal: Unable to chdir to chroot path "/jail": Permission denied',
      'fatal: chroot path does not begin at root',
      'fatal: chroot("/jail"): Operation not permitted',
      'fatal: server lacks privileges to chroot to ChrootDirectory',
    ],
  },
  {
    class: 'forward-target-unreachable',
    certainty: 'certain',
    lines: [
      'connect_to 127.0.0.1 port 22999: failed.',
      'connect_to nosuch.invalid: unknown host (Name or service not known)',
    ],
  },
  {
    class: 'forwarding-prohibited',
    certainty: 'certain',
    lines: [
      'refused local port forward: originator 127.0.0.1 port 54024, target 127.0.0.1 port 22022',
      'Received request from 127.0.0.1 port 51930 to connect to host 127.0.0.1 port 22022, but the request was denied.',
      'Received request from 127.0.0.1 port 51946 to remote forward to host localhost port 22078, but the request was denied.',
    ],
  },
  {
    class: 'none',
    certainty: 'nothing',
    lines: [
      'debug2: Ignoring env request LABVAR: disallowed name',
      'Changed root directory to "/home/fred"',
      'session_signal_req: refusing to send signal TERM to forced-command session',
      'chdir to "/upload" failed: No such file or directory',
      'error: chdir to "/upload" failed: No such file or directory',
      'remove name "/in/a.iso"',
      'rename old "/a" new "/b"',
      'posix-rename old "/a" new "/b"',
      'mkdir name "/in/new" mode 0777',
      'rmdir name "/in/new"',
      'setstat name "/in/a.iso"',
    ],
  },
  {
    class: 'packet-corrupt',
    certainty: 'likely',
    lines: ['bad message from 192.0.2.4 local user fred', 'error: bad message from 192.0.2.4 local user fred'],
  },
  {
    class: 'pty-failed',
    certainty: 'certain',
    lines: [
      'openpty: No space left on device',
      'error: openpty: No space left on device',
      'error: session_pty_req: session 0 alloc failed',
    ],
  },
  {
    class: 'pty-failed',
    certainty: 'likely',
    lines: ['error: pty alloc failed'],
  },
  {
    class: 'selinux-denied',
    certainty: 'certain',
    lines: [
      'type=AVC msg=audit(1543482340.599:285): avc:  denied  { name_connect } for  pid=2883 comm="sshd" dest=80 scontext=system_u:system_r:sshd_t:s0-s0:c0.c1023 tcontext=system_u:object_r:http_port_t:s0 tclass=tcp_socket permissive=0',
      'setroubleshoot[701]: SELinux is preventing /usr/sbin/sshd from read access on the file authorized_keys.',
      'SELinux is preventing /usr/sbin/sshd from name_bind access on the tcp_socket port 2022.',
      'pam_selinux(sshd:session): Unable to get valid context for root',
    ],
  },
  {
    class: 'selinux-denied',
    certainty: 'likely',
    lines: ['ssh_selinux_getctxbyname: Failed to get default SELinux security context for fred'],
  },
  {
    class: 'session-dropped',
    certainty: 'likely',
    lines: ['forced close "/in/a.iso" bytes read 0 written 32768'],
  },
  {
    class: 'session-dropped',
    certainty: 'possible',
    lines: [
      'pam_loginuid(sshd:session): Error writing /proc/self/loginuid: Operation not permitted',
      'pam_loginuid(sshd:session): set_loginuid failed',
    ],
  },
  {
    class: 'session-limit',
    certainty: 'certain',
    lines: [
      'no more sessions',
      'pam_limits(sshd:session): Too many logins (max 2) for fred',
      'pam_limits(sshd:session): Too many system logins (max 10)',
    ],
  },
  {
    class: 'session-limit',
    certainty: 'likely',
    lines: [
      'Disconnecting: Possible attack: attempt to open a session after additional sessions disabled',
      "pam_limits(sshd:session): Could not set limit for 'nofile': Operation not permitted",
    ],
  },
  {
    class: 'sftp-permission-denied',
    certainty: 'certain',
    lines: [
      'Refusing open request in read-only mode',
      'Refusing denylisted remove request',
      'sent status Permission denied',
      'Refusing non-allowlisted remove request',
    ],
  },
  {
    class: 'sftp-subsystem-missing',
    certainty: 'certain',
    lines: [
      'subsystem request for sftp by user sshlab failed, subsystem not found',
      'debug1: subsystem: cannot stat /usr/lib/nosuch/sftp-server: No such file or directory',
    ],
  },
  {
    class: 'shell-not-available',
    certainty: 'certain',
    lines: [
      'Connection from user sshlab 127.0.0.1 port 38636: refusing non-sftp session',
      'do_exec_no_pty: fork: Resource temporarily unavailable',
    ],
  },
  {
    class: 'shell-not-available',
    certainty: 'likely',
    lines: ['Failed to set uids to 1001.'],
  },
  {
    class: 'x11-failed',
    certainty: 'certain',
    lines: [
      'error: Failed to allocate internet-domain X11 display socket.',
      'debug1: No xauth program; cannot forward X11.',
    ],
  },
]
