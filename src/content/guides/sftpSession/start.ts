import { defineNodes } from '../../../engine/defineGuide.ts'

const claim = {
  sources: [
    { source: 'openssh-bench', section: 'chroot, start-up files, subsystem, nologin shell' },
    { source: 'openssh-logging', section: 'Debugging Chrooted SFTP Accounts' },
  ],
  reviewed: '2026-11-20',
} as const

/** What sftp says, and what the server says. */
export const startNodes = defineNodes({
  start: {
    ...claim,
    kind: 'question',
    text: 'What does sftp or scp say?',
    why: 'The login worked; what comes after it is the matter.',
    say: 'What do the last two lines say?',
    covers: ['D-81', 'D-21'],
    options: [
      {
        id: 'pipe',
        label: 'Broken pipe, Connection reset by peer, or Connection closed',
        summary: 'the session ends at once',
        next: 'closed-at-once',
      },
      {
        id: 'long',
        label: 'Received message too long',
        summary: 'the server prints text into the stream',
        next: 'shell-output',
      },
      { id: 'subsystem', label: 'subsystem request failed', summary: 'the server offers no SFTP', next: 'subsystem' },
      {
        id: 'sftp-only',
        label: 'This service allows sftp connections only, or This account is currently not available',
        summary: 'the account has no shell',
        next: 'no-shell',
      },
      {
        id: 'scp-missing',
        label: 'scp: command not found, or scp: not found',
        summary: 'the server has no program scp',
        next: 'scp-missing',
      },
      {
        id: 'own-side',
        label: 'open local …: Permission denied',
        summary: 'the file on the own side is refused',
        next: 'own-side',
      },
      {
        id: 'file',
        label: 'Permission denied for a file, or Failure',
        summary: 'a file operation is refused',
        next: 'file-permission',
      },
      {
        id: 'log',
        label: 'Nothing: I want to see what SFTP does with files',
        summary: 'the log of SFTP is wanted',
        next: 'log-wanted',
      },
      {
        id: 'unsure',
        label: "Something else, or I can't tell",
        summary: 'not known',
        next: 'closed-at-once',
        unsure: true,
      },
    ],
  },
  'closed-at-once': {
    ...claim,
    kind: 'check',
    text: 'What does the server log right after "Accepted"?',
    why: 'The client only sees that the connection ends. The log of the server names the folder or the program that is wrong.',
    say: 'The server ends the session, and its log says why. Please ask for the lines right after Accepted.',
    commands: ['login-log', 'sftp-verbose'],
    options: [
      {
        id: 'chroot',
        label: 'bad ownership or modes for chroot directory, or safely_chroot',
        summary: 'a folder of the jail is wrong',
        next: 'chroot',
      },
      {
        id: 'subsystem',
        label: 'subsystem request … failed, or cannot stat',
        summary: 'the SFTP program is not found',
        next: 'subsystem',
      },
      { id: 'refusing', label: 'refusing non-sftp session', summary: 'only SFTP is allowed', next: 'no-shell' },
      {
        id: 'nothing',
        label: 'Nothing after the session began',
        summary: 'the server gives no reason',
        next: 'subsystem',
      },
      {
        id: 'not-accepted',
        label: 'There is no Accepted line',
        summary: 'the login itself fails',
        next: 'go-permission-denied',
      },
      {
        id: 'unsure',
        label: 'Nobody can look at the log',
        summary: 'the log was not looked at',
        next: 'shell-output',
        unsure: true,
      },
    ],
  },
  subsystem: {
    ...claim,
    kind: 'check',
    text: 'What does the server run for SFTP?',
    why: 'Without a Subsystem line there is no SFTP. With a wrong path the server logs nothing at its usual level, and the client only sees the end.',
    say: 'Please run this on the server and read me the line that begins with subsystem.',
    commands: ['sftp-subsystem-shown'],
    options: [
      { id: 'none', label: 'No line', summary: 'no SFTP is configured', next: 'subsystem-on' },
      {
        id: 'path-missing',
        label: 'A path that does not exist',
        summary: 'the path of the program is wrong',
        next: 'subsystem-on',
      },
      {
        id: 'internal',
        label: 'internal-sftp, or a path that exists',
        summary: 'SFTP is configured',
        next: 'shell-output',
      },
      { id: 'unsure', label: "I can't run this", summary: 'not looked at', next: 'ask-admin', unsure: true },
    ],
    sources: [
      { source: 'openssh-bench', section: 'no Subsystem line; wrong path' },
      { source: 'man-sshd-config', section: 'Subsystem' },
    ],
  },
  'subsystem-on': {
    ...claim,
    kind: 'fix',
    text: 'Offer SFTP with internal-sftp',
    why: 'It is built into the server: no path can be wrong, no start-up file of a shell disturbs it.',
    say: 'One line in the settings of the server switches SFTP on.',
    commands: ['login-sshd-back-up', 'sftp-sshd-subsystem', 'login-sshd-test', 'login-sshd-reload'],
    before:
      'Keep one session open until a new login has worked. Two Subsystem lines for sftp keep servers up to OpenSSH 9.4 from starting.',
    verify: { text: 'The line is there, and sftp shows its prompt.', command: 'sftp-subsystem-shown' },
    undo: { text: 'Go back to the copy, test, reload.', command: 'login-sshd-restore' },
    worked: 'solved',
    same: 'ask-admin',
    cannot: 'scp-old',
    sources: [
      { source: 'openssh-bench', section: 'internal-sftp; two Subsystem lines' },
      { source: 'man-sshd-config', section: 'Subsystem' },
    ],
  },
  'scp-old': {
    ...claim,
    kind: 'fix',
    text: 'For the moment: scp in its old way',
    why: 'scp -O does without SFTP where the server has none and the account has a shell.',
    say: 'Until the server offers SFTP, this older way of copying can do.',
    commands: [],
    steps: ['Copy with: scp -O FILE USER@SERVER:  (OpenSSH 9.0 and newer; older ones work this way without -O).'],
    verify: { text: 'The file arrives.' },
    undo: { text: 'Nothing was changed.' },
    worked: 'ask-admin',
    same: 'ask-admin',
    cannot: 'ask-admin',
    sources: [{ source: 'openssh-bench', section: 'scp -O without a subsystem' }],
  },
})
