import { defineNodes } from '../../../engine/defineGuide.ts'

const claim = {
  sources: [
    { source: 'openssh-logging', section: 'Logging SFTP File Transfers' },
    { source: 'logging-bench', section: 'internal-sftp -l INFO -f LOCAL6, with and without a jail' },
    { source: 'man-sftp-server', section: '-f, -l' },
  ],
  reviewed: '2026-11-21',
} as const

/** What SFTP accounts do with files: logging it, reading it, and doing so from inside a jail. */
export const loggingNodes = defineNodes({
  'log-wanted': {
    ...claim,
    kind: 'check',
    text: 'Does the log of SFTP say what happens to files?',
    why: 'SFTP has a level of its own, and by default it logs errors alone. At INFO it names each file that is opened and closed, with the bytes.',
    say: 'Please look whether the log of the server has lines with sftp in them.',
    do: 'Look for "session opened" in the lines; if there is none, read whether chrootdirectory is set for this account.',
    commands: ['sftp-log-read', 'sftp-jail-setting'],
    covers: ['D-20', 'D-21'],
    options: [
      {
        id: 'lines',
        label: 'There are lines',
        summary: 'SFTP is logged',
        next: 'log-lines',
        listen: ['yes, there are lines'],
      },
      {
        id: 'none',
        label: 'Nothing, and the account has no jail',
        summary: 'SFTP is not logged',
        next: 'log-on',
        listen: ['nothing at all'],
      },
      {
        id: 'jailed',
        label: 'Nothing, and chrootdirectory is set',
        summary: 'SFTP in a jail is not logged',
        next: 'log-on',
        listen: ['nothing, and it has a closed folder'],
      },
      {
        id: 'unsure',
        label: "I can't look there",
        summary: 'not looked at',
        next: 'ask-admin',
        unsure: true,
        listen: ['no access to the log'],
      },
    ],
  },
  'log-on': {
    ...claim,
    kind: 'fix',
    text: 'Let SFTP log opened and closed files',
    why: '-l INFO says how much, -f LOCAL6 under which name, so that it can go into a file of its own. Where ForceCommand internal-sftp stands in a Match block, that line counts, and it needs the same two options: without them nothing is logged.',
    say: 'The administrator changes one line of the settings. From then on the log names each file that is sent or fetched.',
    do: 'Note who asked for the log, what for and until when: it records people and their files.',
    before:
      'Keep one session open until a new login has worked. Names of files can be private: tell the people concerned, and log only as long as you need it.',
    commands: [
      'login-sshd-back-up',
      'sftp-log-rule',
      'log-rsyslog-restart',
      'sftp-sshd-logging',
      'login-sshd-test',
      'login-sshd-reload',
    ],
    steps: [
      'An external program (/usr/lib/openssh/sftp-server) takes the same two options behind its path.',
      'In a Match block: ForceCommand internal-sftp -l INFO -f LOCAL6.',
      'Add /var/log/sftp.log to the list in /etc/logrotate.d/rsyslog, or it grows for ever.',
      'Without rsyslog leave out the rule: the journal takes the lines.',
    ],
    covers: ['D-20', 'D-43'],
    conflicts: [
      {
        says: 'The document writes "Subsystem internal-sftp -l INFO".',
        trouble: 'Without the word sftp, internal-sftp becomes the name of the subsystem, and SFTP is not found.',
        instead: 'Write "Subsystem sftp internal-sftp -l INFO -f LOCAL6".',
        source: { source: 'openssh-logging', section: 'Logging SFTP File Transfers' },
      },
    ],
    verify: {
      text: 'A transfer leaves "session opened", "open", "close" and "session closed".',
      command: 'sftp-log-read',
    },
    undo: { text: 'Go back to the copy, test, reload; remove the rule.', command: 'login-sshd-restore' },
    worked: 'log-lines',
    same: 'log-in-jail',
    cannot: 'ask-admin',
    sources: [
      ...claim.sources,
      { source: 'logging-bench', section: 'ForceCommand internal-sftp without -l beside a Subsystem line with it' },
    ],
  },
  'log-in-jail': {
    ...claim,
    kind: 'fix',
    text: 'Give the jail a socket for the log',
    why: 'In its jail internal-sftp no longer sees /dev/log, and then its lines are lost without a word. The system logger can listen on a second socket inside the jail.',
    say: 'From inside its folder the account cannot reach the log of the system. The administrator opens a small door for that.',
    do: 'Note the path of the jail, and see at the end that the line of dev/log in it begins with s.',
    before: 'Owner and mode of the jail stay as they are: root, and writable for nobody else.',
    commands: ['sftp-log-jail-folder', 'log-rsyslog-restart'],
    steps: [
      'Make the folder first. Then write into a new file /etc/rsyslog.d/21-sftp-jail.conf: input(type="imuxsock" Socket="{chrootFolder}/dev/log" CreatePath="on")',
      'Test and restart rsyslog: the socket appears by itself. Each jail needs one; with %u or %h each account has its own.',
      'OpenBSD: syslogd_flags="-a {chrootFolder}/dev/log" in /etc/rc.conf.local. FreeBSD: syslogd -l with the same path.',
      'Journal only: a file system mounted with --bind on /run/systemd/journal/dev-log does it; we did not try that.',
    ],
    covers: ['D-22'],
    verify: {
      text: 'dev/log in the jail is a socket (ls -l begins with s), and the next transfer is in the log. Paths there begin at the jail.',
      command: 'sftp-log-read',
    },
    undo: { text: 'Remove the file 21-sftp-jail.conf, restart rsyslog, remove the empty folder.' },
    worked: 'log-lines',
    same: 'ask-admin',
    cannot: 'ask-admin',
    sources: [
      { source: 'openssh-logging', section: 'Logging Chrooted SFTP' },
      { source: 'logging-bench', section: 'jail without dev/log: nothing; with a socket of rsyslog: every line' },
      { source: 'rsyslog-docs', section: 'imuxsock' },
      { source: 'bsd-syslog', section: 'syslogd(8), -a, -l' },
    ],
  },
})
