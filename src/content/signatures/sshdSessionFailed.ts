import { defineSignatures } from '../../recognizer/define.ts'

const seen = { program: 'sshd', reviewed: '2026-11-20' } as const

/** Sessions that fail after the login, as the OpenSSH server logs them. */
export const sshdSessionFailedSignatures = defineSignatures([
  {
    ...seen,
    id: 'sshd.chroot-component',
    template: 'bad ownership or modes for chroot directory component "{path}"',
    title: 'A folder above the chroot folder has the wrong owner or may be written by others',
    class: 'chroot-ownership',
    stage: 'session',
    role: 'cause',
    matches: [
      {
        line: 'Aug  4 23:52:38 server sshd[7075]: fatal: bad ownership or modes for chroot directory component "/home/fred/"',
        values: { path: '/home/fred/' },
      },
    ],
    rejects: ['bad ownership or modes for chroot directory "/home/sshlab"'],
    sources: [
      { source: 'openssh-logging', section: 'Debugging Chrooted SFTP Accounts' },
      { source: 'openssh-bench', section: 'chroot under /tmp' },
    ],
  },
  {
    ...seen,
    id: 'sshd.chroot-directory',
    template: 'bad ownership or modes for chroot directory "{path}"',
    title: 'The chroot folder has the wrong owner or may be written by others',
    class: 'chroot-ownership',
    stage: 'session',
    role: 'cause',
    matches: [{ line: 'bad ownership or modes for chroot directory "/home/sshlab"', values: { path: '/home/sshlab' } }],
    rejects: ['fatal: bad ownership or modes for chroot directory component "/home/fred/"'],
    sources: [{ source: 'openssh-bench', section: 'chroot owned by the user' }],
  },
  {
    ...seen,
    id: 'sshd.chroot-missing',
    template: 'safely_chroot: stat("{path}"): {reason:rest}',
    title: 'The chroot folder does not exist',
    class: 'chroot-ownership',
    stage: 'session',
    role: 'cause',
    matches: [
      {
        line: 'safely_chroot: stat("/srv/sshlab-ossh/jail/nosuch"): No such file or directory',
        values: { reason: 'No such file or directory' },
      },
    ],
    rejects: ['bad ownership or modes for chroot directory "/home/sshlab"'],
    sources: [{ source: 'openssh-bench', section: 'chroot missing' }],
  },
  {
    ...seen,
    id: 'sshd.chroot-changed',
    template: 'Changed root directory to "{path}"',
    title: 'The session is confined to this folder',
    class: 'none',
    stage: 'session',
    role: 'progress',
    matches: [
      {
        line: 'Jan 28 12:42:44 server sshd[21613]: Changed root directory to "/home/fred"',
        values: { path: '/home/fred' },
      },
    ],
    rejects: ['bad ownership or modes for chroot directory "/home/sshlab"'],
    sources: [{ source: 'openssh-logging', section: 'Logging Chrooted SFTP' }],
  },
  {
    ...seen,
    id: 'sshd.subsystem-not-found',
    template: 'subsystem request for {subsystem:word} by user {user} failed, subsystem not found',
    title: 'The server has no such subsystem configured',
    class: 'sftp-subsystem-missing',
    stage: 'session',
    role: 'cause',
    matches: [
      {
        line: 'subsystem request for sftp by user sshlab failed, subsystem not found',
        values: { subsystem: 'sftp', user: 'sshlab' },
      },
    ],
    rejects: ['debug2: subsystem request for sftp by user fred'],
    sources: [{ source: 'openssh-bench', section: 'no Subsystem line' }],
  },
  {
    ...seen,
    id: 'sshd.subsystem-not-found-old',
    template: 'subsystem request for {subsystem:word} failed, subsystem not found',
    title: 'The server has no such subsystem configured',
    class: 'sftp-subsystem-missing',
    stage: 'session',
    role: 'cause',
    matches: [
      { line: 'sshd[2411]: subsystem request for sftp failed, subsystem not found', values: { subsystem: 'sftp' } },
    ],
    rejects: ['subsystem request for sftp by user sshlab failed, subsystem not found'],
    sources: [{ source: 'openssh-code', section: 'session.c, before 6.3' }],
  },
  {
    ...seen,
    id: 'sshd.subsystem-cannot-stat',
    template: 'subsystem: cannot stat {path}: {reason:rest}',
    title: 'The program of the subsystem does not exist where the configuration says',
    class: 'sftp-subsystem-missing',
    stage: 'session',
    role: 'cause',
    matches: [
      {
        line: 'debug1: subsystem: cannot stat /usr/lib/nosuch/sftp-server: No such file or directory',
        values: { path: '/usr/lib/nosuch/sftp-server' },
      },
    ],
    rejects: ['subsystem request for sftp by user sshlab failed, subsystem not found'],
    sources: [{ source: 'openssh-bench', section: 'wrong path of sftp-server' }],
  },
  {
    ...seen,
    id: 'sshd.non-sftp-refused',
    template: 'Connection from user {user} {address} port {port}: refusing non-sftp session',
    title: 'The account may only use SFTP',
    class: 'shell-not-available',
    stage: 'session',
    role: 'cause',
    matches: [
      {
        line: 'Connection from user sshlab 127.0.0.1 port 38636: refusing non-sftp session',
        values: { user: 'sshlab' },
      },
    ],
    rejects: ['Connection from 192.0.2.60 port 47366'],
    sources: [{ source: 'openssh-bench', section: 'ForceCommand internal-sftp' }],
  },
  {
    ...seen,
    id: 'sshd.no-more-sessions',
    template: 'no more sessions',
    title: 'The connection already has as many sessions as the server allows',
    class: 'session-limit',
    stage: 'session',
    role: 'cause',
    matches: ['error: no more sessions'],
    rejects: ['debug1: Requesting no-more-sessions@openssh.com'],
    sources: [{ source: 'openssh-bench', section: 'MaxSessions 1' }],
  },
])
