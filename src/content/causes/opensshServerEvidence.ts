/** Messages around a server that only follow from another one, and why they are set aside. */

const byUnit = [
  'systemd.ssh-failed',
  'systemd.ssh-exited',
  'systemd.ssh-control',
  'systemd.ssh-repeated',
  'systemd.ssh-job',
  'systemd.sshd-failed',
  'systemd.sshd-exited',
  'systemd.sshd-control',
  'systemd.sshd-repeated',
  'systemd.sshd-job',
  'systemd.start-openssh',
  'systemd.start-openbsd',
  'systemd.start-ssh',
  'systemd.start-sshd',
  'systemd.start-process',
  'systemd.start-test',
] as const

export const unitFailed = byUnit.map((signature) => ({
  signature,
  why: 'systemd only repeats that the server did not start; the reason stands in another line.',
}))

export const endedBeforeLogin = [
  'sshd.closed-preauth',
  'sshd.reset-preauth',
  'ssh.banner-closed',
  'ssh.banner-closed-old',
  'ssh.banner-reset',
  'ssh.banner-reset-old',
  'ssh.connection-closed-by',
  'ssh.connection-reset-by',
].map((signature) => ({ signature, why: 'It follows: the server itself ended the connection.' }))

export const endedAfterLogin = [
  'ssh.connection-closed-by',
  'ssh.closed-by-remote-host',
  'ssh.broken-pipe',
  'sshd.received-disconnect-user',
  'sshd.received-disconnect-user-old',
  'sshd.disconnected-user',
].map((signature) => ({ signature, why: 'It follows: the server ended the session right after the login.' }))

export const saidByPam = [
  'sshd.failed-password',
  'sshd.failed-keyboard-interactive',
  'sshd.pam-authentication-failure',
  'sshd.pam-unix-failure',
  'sshd.pam-module-failure',
  'sshd.pam-module-more',
  'sshd.pam-password-failed',
].map((signature) => ({
  signature,
  why: 'sshd calls every refusal of PAM a failed password; the reason stands in another line.',
}))
