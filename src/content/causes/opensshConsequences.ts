/** Messages of OpenSSH that only follow from another one, and why they are set aside. */

export const saysOnlyDenied = [
  { signature: 'ssh.permission-denied', why: 'It only says that the login failed; the reason stands in another line.' },
  {
    signature: 'ssh.permission-denied-old',
    why: 'It only says that the login failed; the reason stands in another line.',
  },
  {
    signature: 'ssh.permission-denied-short',
    why: 'It only says that the login failed; the reason stands in another line.',
  },
  { signature: 'ssh.no-more-methods', why: 'It only says that the login failed; the reason stands in another line.' },
  {
    signature: 'ssh.authentication-failed',
    why: 'It only says that the login failed; the reason stands in another line.',
  },
] as const

/** For causes that the server keeps to itself: it goes on asking for a password that it would never take. */
export const asksAgain = [
  { signature: 'ssh.try-again', why: 'The server asks again whatever the reason; that stands in another line.' },
] as const

/** For keys that the client cannot use: it goes on with a password that nobody meant to use. */
export const wentOnWithPassword = [
  { signature: 'ssh.try-again', why: 'ssh went on with a password because the key could not be used.' },
] as const

export const hangUp = [
  { signature: 'ssh.disconnected-from', why: 'The other side hung up; that follows from the refusal.' },
  { signature: 'ssh.connection-closed-by', why: 'The other side hung up; that follows from the refusal.' },
  { signature: 'ssh.connection-closed-by-old', why: 'The other side hung up; that follows from the refusal.' },
  { signature: 'sftp.connection-closed', why: 'The other side hung up; that follows from the refusal.' },
  { signature: 'sftp.connection-closed-old', why: 'The other side hung up; that follows from the refusal.' },
  { signature: 'scp.lost-connection', why: 'The other side hung up; that follows from the refusal.' },
] as const

export const clientHungUp = [
  {
    signature: 'sshd.closed-authenticating-user',
    why: 'The client hung up after the refusal; this line adds nothing.',
  },
  {
    signature: 'sshd.disconnected-authenticating-user',
    why: 'The client hung up after the refusal; this line adds nothing.',
  },
  { signature: 'sshd.reset-authenticating-user', why: 'The client hung up after the refusal; this line adds nothing.' },
  { signature: 'sshd.closed-preauth', why: 'The client hung up after the refusal; this line adds nothing.' },
] as const

export const calledInvalid = [
  {
    signature: 'sshd.failed-password-invalid-user',
    why: 'sshd calls every account invalid that may not log in; the reason stands in another line.',
  },
  {
    signature: 'sshd.failed-publickey-invalid-user',
    why: 'sshd calls every account invalid that may not log in; the reason stands in another line.',
  },
  {
    signature: 'sshd.failed-keyboard-interactive-invalid-user',
    why: 'sshd calls every account invalid that may not log in; the reason stands in another line.',
  },
  {
    signature: 'sshd.no-shadow-information',
    why: 'sshd calls every account invalid that may not log in; the reason stands in another line.',
  },
  {
    signature: 'sshd.closed-invalid-user',
    why: 'sshd calls every account invalid that may not log in; the reason stands in another line.',
  },
  {
    signature: 'sshd.disconnected-invalid-user',
    why: 'sshd calls every account invalid that may not log in; the reason stands in another line.',
  },
  {
    signature: 'sshd.reset-invalid-user',
    why: 'sshd calls every account invalid that may not log in; the reason stands in another line.',
  },
  {
    signature: 'sshd.invalid-user-request',
    why: 'sshd calls every account invalid that may not log in; the reason stands in another line.',
  },
] as const

export const repeatsHangUp = [
  { signature: 'ssh.connection-closed-by', why: 'It repeats that the other side hung up.' },
  { signature: 'ssh.connection-closed-by-old', why: 'It repeats that the other side hung up.' },
  { signature: 'ssh.connection-reset-by', why: 'It repeats that the other side hung up.' },
  { signature: 'ssh.connection-to-timed-out', why: 'It repeats that the other side hung up.' },
  { signature: 'sftp.connection-closed', why: 'It repeats that the other side hung up.' },
  { signature: 'sftp.connection-closed-old', why: 'It repeats that the other side hung up.' },
  { signature: 'scp.lost-connection', why: 'It repeats that the other side hung up.' },
] as const

export const neverConnected = [
  { signature: 'ssh.proxy-closed', why: 'It follows: there never was a connection.' },
  { signature: 'ssh.proxy-stdio', why: 'It follows: there never was a connection.' },
  { signature: 'sftp.connection-closed', why: 'It follows: there never was a connection.' },
  { signature: 'sftp.connection-closed-old', why: 'It follows: there never was a connection.' },
  { signature: 'scp.lost-connection', why: 'It follows: there never was a connection.' },
  { signature: 'sftp.couldnt-read-packet', why: 'It follows: there never was a connection.' },
] as const

export const endedByServer = [
  { signature: 'ssh.broken-pipe', why: 'It follows: the server ended the session.' },
  { signature: 'ssh.broken-pipe-write-wait', why: 'It follows: the server ended the session.' },
  { signature: 'ssh.broken-pipe-write-wait-old', why: 'It follows: the server ended the session.' },
  { signature: 'ssh.client-loop-reset', why: 'It follows: the server ended the session.' },
  { signature: 'ssh.write-failed', why: 'It follows: the server ended the session.' },
  { signature: 'ssh.read-from-remote', why: 'It follows: the server ended the session.' },
  { signature: 'sftp.connection-closed', why: 'It follows: the server ended the session.' },
  { signature: 'sftp.connection-closed-old', why: 'It follows: the server ended the session.' },
  { signature: 'sftp.couldnt-read-packet', why: 'It follows: the server ended the session.' },
  { signature: 'scp.lost-connection', why: 'It follows: the server ended the session.' },
] as const
