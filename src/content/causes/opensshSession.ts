import { defineCauses } from '../../recognizer/define.ts'
import { clientHungUp, endedByServer, hangUp } from './opensshConsequences.ts'
import { brokenPipe, chrootRefused, closedBeforeBanner, denied, sftpEnded, sftpInUse } from './opensshEvidence.ts'

const seen = { reviewed: '2026-11-20' } as const

/** Sessions that break after the login. */
export const opensshSessionCauses = defineCauses([
  {
    ...seen,
    id: 'login-grace',
    class: 'login-grace-timeout',
    stage: 'authentication',
    title: 'The login took longer than the server allows',
    explanation:
      'The server gives a time for the login (LoginGraceTime, two minutes unless changed), and it passed. Somebody hesitated at the password prompt, or a program connected and did nothing.',
    evidence: [
      {
        any: [
          'sshd.timeout-before-authentication',
          'sshd.timeout-before-authentication-new',
          'sshd.timeout-before-authentication-old',
        ],
        certainty: 'certain',
      },
    ],
    setsAside: [...clientHungUp, ...hangUp],
    next: { guide: 'ssh-session-drops', node: 'login-grace' },
    sources: [
      { source: 'openssh-logging', section: 'Logging Problems from SSH Certificate Authentication' },
      { source: 'openssh-bench', section: 'LoginGraceTime' },
    ],
    covers: ['D-13'],
  },
  {
    ...seen,
    id: 'peer-gone',
    class: 'session-keepalive-timeout',
    stage: 'session',
    title: 'The other side no longer answers',
    explanation:
      'The connection stood, and then one side heard nothing from the other any more: it was switched off, lost its network, or a device on the way forgot the connection.',
    evidence: [{ any: ['sshd.host-is-down', 'ssh.host-is-down'], certainty: 'certain' }],
    setsAside: hangUp,
    next: { guide: 'ssh-session-drops', node: 'host-down' },
    sources: [{ source: 'openssh-logging', section: 'Logging Stability of Client Connectivity' }],
    covers: ['D-30'],
  },
  {
    ...seen,
    id: 'keepalive-unanswered',
    class: 'session-keepalive-timeout',
    stage: 'session',
    title: 'Keepalive probes stayed unanswered',
    explanation: 'One side asked several times whether the other is still there, got no answer, and ended the session.',
    evidence: [
      {
        any: ['sshd.client-not-responding', 'sshd.client-not-responding-old', 'ssh.server-not-responding'],
        certainty: 'certain',
      },
    ],
    setsAside: [
      ...hangUp,
      { signature: 'ssh.broken-pipe', why: 'It follows from the missing answers.' },
      { signature: 'ssh.broken-pipe-write-wait', why: 'It follows from the missing answers.' },
      { signature: 'ssh.broken-pipe-write-wait-old', why: 'It follows from the missing answers.' },
      { signature: 'ssh.client-loop-reset', why: 'It follows from the missing answers.' },
      { signature: 'ssh.write-failed', why: 'It follows from the missing answers.' },
      { signature: 'ssh.read-from-remote', why: 'It follows from the missing answers.' },
      { signature: 'sshd.broken-pipe', why: 'It follows from the missing answers.' },
    ],
    next: { guide: 'ssh-session-drops', node: 'keepalive' },
    sources: [{ source: 'openssh-bench', section: 'ClientAliveInterval and ServerAliveInterval' }],
    covers: ['D-30'],
  },
  {
    ...seen,
    id: 'chroot-ownership',
    class: 'chroot-ownership',
    stage: 'session',
    title: 'A folder of the SFTP jail has the wrong owner or permissions',
    explanation:
      'The server confines the account to a folder. That folder, or one above it, does not belong to root or may be written by others, so the server ends the session right after the login.',
    evidence: [
      { any: chrootRefused, certainty: 'certain' },
      { any: brokenPipe, all: ['sftp.couldnt-read-packet'], none: sftpInUse, certainty: 'likely' },
      { any: brokenPipe, all: ['sftp.connection-closed'], none: sftpInUse, certainty: 'likely' },
      {
        all: ['sftp.couldnt-read-packet'],
        none: [...closedBeforeBanner, ...denied, ...sftpInUse],
        certainty: 'possible',
      },
    ],
    setsAside: endedByServer,
    next: { guide: 'sftp-session', node: 'chroot' },
    sources: [
      { source: 'openssh-logging', section: 'Debugging Chrooted SFTP Accounts' },
      { source: 'openssh-bench', section: 'chroot owned by the user' },
    ],
  },
  {
    ...seen,
    id: 'session-dropped',
    class: 'session-dropped',
    stage: 'session',
    title: 'The session broke',
    explanation:
      'The connection stood and was cut. After a pause, a device on the way probably forgot it; right after the login, the server probably ended the session, and its log says why.',
    evidence: [
      {
        any: [
          ...brokenPipe,
          'ssh.closed-by-remote-host',
          'sshd.inactive-connection',
          'sshd.read-error',
          'sshd.broken-pipe',
        ],
        none: [
          'ssh.server-not-responding',
          ...sftpEnded,
          ...chrootRefused,
          'sshd.client-not-responding',
          'ssh.password-change-no-tty',
          'sshd.root-login-refused',
        ],
        certainty: 'certain',
      },
      ...sftpInUse.map((all) => ({
        any: [...brokenPipe, 'ssh.closed-by-remote-host'],
        all: [all],
        none: ['ssh.server-not-responding', ...chrootRefused],
        certainty: 'certain' as const,
      })),
      {
        any: ['ssh.closed-by-remote-host'],
        none: [...chrootRefused, 'ssh.password-change-no-tty'],
        certainty: 'likely',
      },
      { all: ['ansible.unreachable', 'ssh.shared-closed'], none: chrootRefused, certainty: 'likely' },
      { any: brokenPipe, none: chrootRefused, certainty: 'possible' },
    ],
    setsAside: [
      { signature: 'sftp.connection-closed', why: 'It follows: the session was cut.' },
      { signature: 'sftp.connection-closed-old', why: 'It follows: the session was cut.' },
      { signature: 'sftp.couldnt-read-packet', why: 'It follows: the session was cut.' },
      { signature: 'scp.lost-connection', why: 'It follows: the session was cut.' },
    ],
    next: { guide: 'ssh-session-drops', node: 'dropped' },
    sources: [
      { source: 'openssh-bench', section: 'session ended by the server' },
      { source: 'openssh-bench', section: 'chroot owned by the user' },
    ],
    covers: ['D-30'],
  },
])
