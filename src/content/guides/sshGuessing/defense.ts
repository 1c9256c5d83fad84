import { defineNodes } from '../../../engine/defineGuide.ts'

const claim = {
  sources: [
    { source: 'openssh-logging', section: 'Brute force and Hail Mary attacks' },
    { source: 'openssh-bench', section: 'log lines of refused logins' },
  ],
  reviewed: '2026-11-20',
} as const

/** What holds guessing off. */
export const defenseNodes = defineNodes({
  'keys-only': {
    ...claim,
    kind: 'fix',
    text: 'Let keys alone log in, if you can',
    why: 'Against keys no guessing helps. Where everybody has a key, passwords can be switched off; then the lines in the log are only noise.',
    say: 'As long as passwords are good or only keys are allowed, this is noise. The best protection is to allow keys alone.',
    commands: ['login-sshd-back-up', 'login-sshd-test', 'login-sshd-reload'],
    before:
      'Be sure that every account that is needed has a working key, those of scripts and of your own too. Keep a second session open until a new login with a key has worked.',
    steps: [
      'First see that your own key works, in a second window and without a password. Without a key that works, stop here.',
      'Make the copy. Then write two lines above the first line that begins with Match: PasswordAuthentication no, and KbdInteractiveAuthentication no (ChallengeResponseAuthentication no before OpenSSH 8.7). Take out older lines of the same names. Where one-time codes are asked for, leave the second line out.',
      'Files below /etc/ssh/sshd_config.d can say otherwise and are read first on many systems: sshd -T shows what counts.',
      'Test, then reload.',
      'Root should not log in with a password at all: PermitRootLogin prohibit-password or no. People use their own account and sudo or doas; a single job can have a key with a forced command.',
    ],
    covers: ['D-05', 'D-32'],
    verify: {
      text: 'A login with a password is refused, and one with a key works, while your own session is still open.',
    },
    undo: { text: 'Go back to the copy, test, reload.', command: 'login-sshd-restore' },
    worked: 'limits',
    same: 'limits',
    cannot: 'limits',
    sources: [
      { source: 'openssh-logging', section: 'Server Logs' },
      { source: 'man-sshd-config', section: 'PasswordAuthentication, PermitRootLogin' },
    ],
  },
  limits: {
    ...claim,
    kind: 'fix',
    text: 'Limit unfinished logins',
    why: 'MaxStartups and its kin drop new connections while too many are not logged in. That keeps the server usable for everybody else.',
    say: 'This limits how many strangers can knock at the same time.',
    commands: ['login-sshd-back-up', 'guessing-sshd-limits', 'login-sshd-test', 'login-sshd-reload'],
    before:
      'Keep one session open until a new login has worked. OpenSSH 9.8 and newer already pause failing addresses by themselves (PerSourcePenalties).',
    covers: ['D-32'],
    verify: { text: 'sshd -T shows the new values, and a new login works.', command: 'session-server-limits' },
    undo: { text: 'Go back to the copy, test, reload.', command: 'login-sshd-restore' },
    worked: 'packet-filter',
    same: 'packet-filter',
    cannot: 'packet-filter',
    sources: [
      { source: 'openssh-logging', section: 'Brute force and Hail Mary attacks' },
      { source: 'man-sshd-config', section: 'MaxStartups, PerSourceMaxStartups, PerSourcePenalties' },
      { source: 'openssh-bench', section: 'MaxStartups, PerSourceMaxStartups' },
    ],
  },
  'packet-filter': {
    ...claim,
    kind: 'fix',
    text: 'Let only those in who need it, and report the worst',
    why: 'A packet filter that allows SSH from your own networks alone ends the guessing. Where the port must stay open, it can limit new connections of an address.',
    say: 'If only your own networks need to get in, the firewall can keep everybody else out.',
    commands: ['guessing-report-lines', 'guessing-owner'],
    before: 'A wrong rule locks you out. Allow your own address first, and keep a session or the console open.',
    steps: [
      'Allow TCP to the SSH port from your own networks or the VPN alone, or limit new connections of one address in nftables, pf or firewalld.',
      'For a report, collect the lines of the address with exact times and find the owner of its network.',
      'Another port makes the log quieter. It is no protection.',
    ],
    covers: ['D-32'],
    verify: { text: 'The count of failed tries goes down.', command: 'guessing-addresses' },
    undo: { text: 'Take the rule out of the packet filter again.' },
    worked: 'safe',
    same: 'report',
    cannot: 'report',
  },
  report: {
    ...claim,
    kind: 'outcome',
    verdict: 'escalate',
    text: 'Report the address to the owner of its network',
    why: 'A short mail with a few lines from the log is enough, if it holds exact times and addresses.',
    say: 'We can report this to the provider the address belongs to. I have the lines and times ready.',
    collect: [
      'To: the abuse address that whois names.',
      'Subject: SSH login attempts from ADDRESS.',
      'Text: From ADDRESS of your network, programs tried to log in by guessing to our server OUR ADDRESS, port 22/tcp. The times below are UTC; the clock of the server is synchronized.',
      'Then ten to twenty lines of the log with date, time and zone.',
    ],
    covers: ['D-32'],
  },
  safe: {
    ...claim,
    kind: 'outcome',
    verdict: 'resolved',
    text: 'Nobody of yours is affected',
    why: 'The lines are about strangers or monitors, and what can be done against them is done.',
    say: 'This is noise from the internet, and nobody got in. Nothing else is needed.',
  },
  'ask-admin': {
    ...claim,
    kind: 'outcome',
    verdict: 'escalate',
    text: 'The administrator of the server has to look',
    why: 'Only the log of the server tells who tried and whether anybody got in.',
    say: 'This goes to the administrator of the server. I have put together what they need.',
    collect: [
      'The lines in question with times.',
      'Whether any line "Accepted" from the same addresses stands there.',
      'Which of the addresses are your own.',
    ],
  },
})
