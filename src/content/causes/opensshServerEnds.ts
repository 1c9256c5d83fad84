import { defineCauses } from '../../recognizer/define.ts'
import { endedAfterLogin, endedBeforeLogin } from './opensshServerEvidence.ts'

const seen = { reviewed: '2026-11-21' } as const

/** Sessions that the server ends right after the login, or refuses a part of. */
export const opensshServerEndsCauses = defineCauses([
  {
    ...seen,
    id: 'pam-session-refused',
    class: 'session-dropped',
    stage: 'session',
    title: 'The login worked, and PAM could not open the session',
    explanation:
      'A module of the session part of /etc/pam.d/sshd failed, so the connection ends right after the login. In containers it is mostly pam_loginuid; elsewhere pam_limits, pam_mkhomedir or pam_selinux. The line before names the module.',
    evidence: [],
    setsAside: [
      ...endedAfterLogin,
      { signature: 'sshd.login-uid', why: 'It is the reason that the line about pam_open_session speaks of.' },
      { signature: 'sshd.login-uid-failed', why: 'It is the reason that the line about pam_open_session speaks of.' },
    ],
    next: { guide: 'ssh-session-drops', node: 'after-login' },
    sources: [
      { source: 'openssh-code', section: 'auth-pam.c: do_pam_session' },
      { source: 'linux-pam', section: 'pam_loginuid' },
    ],
  },
  {
    ...seen,
    id: 'too-many-logins',
    class: 'session-limit',
    stage: 'session',
    title: 'The account or the machine has as many logins open as it may',
    explanation:
      'A limit of limits.conf (maxlogins or maxsyslogins: {limit}) is reached. Ending an old session makes room for a new one.',
    evidence: [],
    outlives: ['ssh.last-login'],
    setsAside: [
      ...endedAfterLogin,
      { signature: 'sshd.pam-open-session', why: 'It follows from the limit named before.' },
    ],
    next: { guide: 'ssh-session-drops', node: 'too-many-logins' },
    sources: [{ source: 'linux-pam', section: 'pam_limits' }],
  },
  {
    ...seen,
    id: 'limit-not-set',
    class: 'session-limit',
    stage: 'session',
    title: 'A limit of limits.conf is higher than the system allows',
    explanation:
      'PAM could not set the limit "{limit}", mostly because the kernel or the container has a lower ceiling. Where pam_limits is required, the session ends at once.',
    evidence: [],
    setsAside: [
      ...endedAfterLogin,
      { signature: 'sshd.pam-open-session', why: 'It follows from the limit that could not be set.' },
    ],
    next: { guide: 'ssh-session-drops', node: 'limits-file' },
    sources: [{ source: 'linux-pam', section: 'pam_limits' }],
  },
  {
    ...seen,
    id: 'session-out-of-processes',
    class: 'shell-not-available',
    stage: 'session',
    title: 'The account may not start another process',
    explanation:
      'The login worked. The shell or command could not be started because a limit of processes is reached, for the account or for its part of the system.',
    evidence: [],
    setsAside: [
      ...endedAfterLogin,
      { signature: 'ssh.shell-failed', why: 'It follows: no process could be started for it.' },
      { signature: 'ssh.exec-failed', why: 'It follows: no process could be started for it.' },
    ],
    next: { guide: 'ssh-session-drops', node: 'too-many-processes' },
    sources: [{ source: 'openssh-code', section: 'session.c: do_exec_no_pty' }],
  },
  {
    ...seen,
    id: 'server-process-crashed',
    class: 'session-dropped',
    stage: 'session',
    title: 'A process of the SSH server ended itself or crashed',
    explanation:
      'That is a fault of the server program or of its parts, not of the login. The lines right before show what it was doing.',
    evidence: [],
    setsAside: endedAfterLogin,
    next: { guide: 'sshd-start', node: 'programs' },
    sources: [{ source: 'openssh-code', section: 'sshd.c: child_reap; monitor.c: monitor_read' }],
  },
  {
    ...seen,
    id: 'rekey-limit-too-small',
    class: 'session-dropped',
    stage: 'key-exchange',
    title: 'RekeyLimit of the server is too small for a login',
    explanation:
      'So little data may pass between two key exchanges that not even a login fits in. The setting was made by hand; without it the server uses sound values.',
    evidence: [],
    setsAside: endedBeforeLogin,
    next: { guide: 'sshd-start', node: 'config-line' },
    sources: [{ source: 'openssh-code', section: 'packet.c: ssh_packet_check_rekey_preauth' }],
  },
  {
    ...seen,
    id: 'sftp-request-forbidden',
    class: 'sftp-permission-denied',
    stage: 'transfer',
    title: 'The SFTP server is told to refuse this request',
    explanation:
      'The server is started read-only (-R) or with a list of requests (-P, -p). The rights of the files have nothing to do with it.',
    evidence: [],
    setsAside: [
      { signature: 'sftp-server.sent-permission-denied', why: 'It is the answer to the request that was refused.' },
    ],
    next: { guide: 'sftp-session', node: 'file-permission' },
    sources: [{ source: 'man-sftp-server', section: '-P, -p, -R' }],
  },
])
