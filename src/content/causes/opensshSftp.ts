import { defineCauses } from '../../recognizer/define.ts'
import { clientFileRefused } from './clientsEvidence.ts'
import { hangUp } from './opensshConsequences.ts'
import {
  brokenPipe,
  closedBeforeBanner,
  denied,
  keyFilePermissions,
  sftpEnded,
  tooManyOnClient,
} from './opensshEvidence.ts'

const seen = { reviewed: '2026-11-20' } as const

/** SFTP sessions that end at once, and what the server refuses in them. */
export const opensshSftpCauses = defineCauses([
  {
    ...seen,
    id: 'sftp-shell-output',
    class: 'sftp-shell-output',
    stage: 'session',
    outlives: ['ssh.exit-status-zero'],
    title: 'The server prints text into the SFTP stream',
    explanation:
      'Something on the server prints text when a session begins: a start-up file, a forced command, or a login shell that says no. SFTP reads that text as a number and gives up.',
    evidence: [
      { all: ['sftp.message-too-long'], certainty: 'certain' },
      { all: ['sftp.no-output-hint'], certainty: 'likely' },
    ],
    setsAside: [
      { signature: 'sftp.no-output-hint', why: 'It follows from the text in the stream.' },
      { signature: 'sftp.connection-closed', why: 'It follows from the text in the stream.' },
      { signature: 'sftp.connection-closed-old', why: 'It follows from the text in the stream.' },
      { signature: 'scp.lost-connection', why: 'It follows from the text in the stream.' },
    ],
    next: { guide: 'sftp-session', node: 'shell-output' },
    sources: [
      { source: 'openssh-logging', section: 'Debugging RC Scripts Interfering with SFTP Sessions' },
      { source: 'openssh-bench', section: 'text from .bashrc and sshrc' },
    ],
    covers: ['D-81'],
  },
  {
    ...seen,
    id: 'sftp-subsystem-missing',
    class: 'sftp-subsystem-missing',
    stage: 'session',
    title: 'The server does not offer SFTP',
    explanation:
      'The login works, but the server has no SFTP subsystem configured, or its program is not where the configuration says.',
    evidence: [
      {
        any: [
          'ssh.subsystem-failed',
          'sshd.subsystem-not-found',
          'sshd.subsystem-not-found-old',
          'sshd.subsystem-cannot-stat',
        ],
        certainty: 'certain',
      },
    ],
    notes: [
      {
        where: [{ value: 'clientVersion', atLeast: '9.0' }],
        text: 'From 9.0 on scp speaks SFTP too, so it needs this subsystem. scp -O takes the old way, where the server still has the program scp.',
      },
      {
        where: [{ value: 'serverVersion', starts: 'dropbear' }],
        text: 'The server is Dropbear, which has no SFTP of its own: it needs the program sftp-server. scp -O works without.',
      },
    ],
    setsAside: [
      { signature: 'sftp.connection-closed', why: 'It follows: there is no SFTP here.' },
      { signature: 'sftp.connection-closed-old', why: 'It follows: there is no SFTP here.' },
      { signature: 'sftp.couldnt-read-packet', why: 'It follows: there is no SFTP here.' },
      { signature: 'scp.lost-connection', why: 'It follows: there is no SFTP here.' },
    ],
    next: { guide: 'sftp-session', node: 'subsystem' },
    sources: [{ source: 'openssh-bench', section: 'no Subsystem line' }],
  },
  {
    ...seen,
    id: 'sftp-only-account',
    class: 'shell-not-available',
    stage: 'session',
    title: 'The account has no shell',
    explanation: 'The login works. The account may only transfer files, or it is not meant for logging in at all.',
    evidence: [
      {
        any: [
          'ssh.sftp-only',
          'ssh.account-not-available',
          'sshd.non-sftp-refused',
          'ssh.shell-failed',
          'ssh.exec-failed',
        ],
        certainty: 'certain',
      },
    ],
    setsAside: [
      ...hangUp,
      { signature: 'ssh.pty-failed', why: 'Where no shell is given, there is no terminal for it either.' },
    ],
    next: { guide: 'sftp-session', node: 'no-shell' },
    sources: [
      { source: 'openssh-bench', section: 'ForceCommand internal-sftp' },
      { source: 'openssh-bench', section: 'nologin shell' },
    ],
  },
  {
    ...seen,
    id: 'sftp-permission-denied',
    class: 'sftp-permission-denied',
    stage: 'transfer',
    title: 'The account may not do this with the file or folder',
    explanation: 'The session works; the file system of the server refuses this operation for the account.',
    evidence: [
      ...clientFileRefused,
      {
        any: [
          'sftp.dest-open-denied',
          'sftp.remote-open-denied',
          'sftp.remote-open-denied-old',
          'sftp.get-handle-denied',
          'sftp.remote-quoted-denied',
          'sftp.remote-delete-denied',
          'sftp.remote-readdir-denied',
          'sftp.remote-rename-denied',
          'scp.denied',
          'sftp-server.sent-permission-denied',
        ],
        certainty: 'certain',
      },
      // scp repeats that a copy failed; alone, the rights are the first thing to look at.
      {
        any: ['scp.upload-failed', 'scp.upload-folder-failed'],
        none: [
          'sftp.dest-open-missing',
          'sftp.dest-open-failure',
          'sftp.mkdir-failure',
          'sftp.put-folder',
          'sftp.local-denied',
          'sftp.write-failure',
          'scp.missing',
          'scp.local-missing',
        ],
        certainty: 'possible',
      },
    ],
    next: { guide: 'sftp-session', node: 'file-permission' },
    sources: [
      { source: 'openssh-bench', section: 'uploads and downloads of foreign files' },
      { source: 'openssh-logging', section: 'Logging SFTP File Transfers' },
    ],
    covers: ['D-21'],
  },
  {
    ...seen,
    id: 'sftp-write-failure',
    class: 'sftp-write-failure',
    stage: 'transfer',
    title: 'The server could not write',
    explanation: 'The SFTP server answers with the general word Failure. A full disk or a quota is the usual reason.',
    evidence: [
      { all: ['sftp.write-failure'], certainty: 'certain' },
      { all: ['sftp-server.sent-failure'], certainty: 'likely' },
    ],
    next: { guide: 'sftp-session', node: 'file-permission' },
    sources: [{ source: 'openssh-code', section: 'sftp-server.c' }],
  },
  {
    ...seen,
    id: 'sftp-closed-at-once',
    class: 'session-dropped',
    stage: 'session',
    title: 'The SFTP session ended at once, without a reason',
    explanation: "The client only says that the connection closed. The reason stands in the server's log, if anywhere.",
    evidence: [
      {
        any: sftpEnded,
        none: [
          ...closedBeforeBanner,
          ...denied,
          ...tooManyOnClient,
          ...brokenPipe,
          'ssh.closed-by-remote-host',
          'ssh.open-session-refused',
          'sftp.message-too-long',
          'sftp.no-output-hint',
          'ssh.subsystem-failed',
          'ssh.host-key-failed',
          'ssh.could-not-resolve',
          'ssh.resolver-down',
          'ssh.connection-refused',
          'ssh.connection-timed-out',
          'ssh.operation-timed-out',
          'ssh.no-route',
          'ssh.network-unreachable',
          'ssh.config-option',
          'ssh.config-owner',
          'ssh.proxy-closed',
          ...keyFilePermissions,
        ],
        certainty: 'possible',
      },
    ],
    next: { guide: 'sftp-session', node: 'closed-at-once' },
    sources: [{ source: 'openssh-bench', section: 'wrong path of sftp-server' }],
  },
  {
    ...seen,
    id: 'session-limit',
    class: 'session-limit',
    stage: 'session',
    title: 'The connection has as many sessions as the server allows',
    explanation: 'Several sessions share one connection, and MaxSessions on the server allows no more.',
    evidence: [
      { any: ['sshd.no-more-sessions', 'ssh.mux-refused'], certainty: 'certain' },
      { any: ['ssh.open-session-refused'], certainty: 'likely' },
    ],
    setsAside: [
      { signature: 'ssh.open-session-refused', why: 'It says the same, seen from the client.' },
      { signature: 'sftp.connection-closed', why: 'It follows: there is no session.' },
      { signature: 'sftp.connection-closed-old', why: 'It follows: there is no session.' },
      { signature: 'scp.lost-connection', why: 'It follows: there is no session.' },
    ],
    next: { guide: 'ssh-session-drops', node: 'dropped' },
    sources: [{ source: 'openssh-bench', section: 'MaxSessions 1' }],
  },
])
