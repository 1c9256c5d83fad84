import { defineNodes } from '../../../engine/defineGuide.ts'

const claim = {
  sources: [
    { source: 'openssh-logging', section: 'Debugging a script, configuration or key that uses sudo(8)' },
    { source: 'logging-bench', section: 'sudo over ssh: no terminal, requiretty, one command' },
    { source: 'man-sudoers', section: 'sudoers(5)' },
  ],
  reviewed: '2026-11-21',
} as const

const careful =
  'Keep a root shell open in a second window until the rule works: an error in these files can stop sudo for everybody. Ask whoever is responsible for the server.'

/** One command without a password: how far a rule may go, and how it is written. */
export const ruleNodes = defineNodes({
  'rule-risk': {
    ...claim,
    kind: 'question',
    text: 'Can the command be turned into something else?',
    why: 'A rule without a password is as strong as the key of the job: whoever has that key may run the command as root. With a free choice of options or files most programs read or write anything, and a star in a rule also fits spaces and slashes.',
    say: 'We allow one command exactly, and not the whole program. Is the command the same each time?',
    do: 'Put the lines of two runs side by side, and note what changes in them, such as a date or a folder.',
    covers: ['D-50', 'D-05'],
    options: [
      {
        id: 'fixed',
        label: 'It is the same each time, to the letter',
        summary: 'the command is fixed',
        next: 'write-rule',
        listen: ['always the same command'],
      },
      {
        id: 'varies',
        label: 'It differs from time to time',
        summary: 'the command varies',
        next: 'own-script',
        listen: ['the date changes each time'],
      },
      { id: 'unsure', label: "I'm not sure", summary: 'not known', next: 'own-script', unsure: true },
    ],
  },
  'own-script': {
    ...claim,
    kind: 'fix',
    text: 'Put what varies into a script that only root may change',
    why: 'Then the rule names the script alone, and the script decides what is possible.',
    say: 'The administrator puts the steps into a small program that nobody else may change. Only that one is allowed.',
    do: "Note the path of the script, and see that the job's own account can change neither it nor its folder.",
    commands: [],
    before:
      'The script must belong to root, in a folder that belongs to root; otherwise whoever can change it is root.',
    steps: [
      'For example /usr/local/sbin/backup-www, owner root, mode 755. It takes no arguments, or tests each of them.',
      'For reading with rsync alone, the script rrsync that comes with it (rrsync -ro /var/www) as command= in front of the key limits the key to one folder, with sudo or without.',
    ],
    verify: { text: 'ls -l shows root as the owner of the script and of its folder.' },
    undo: { text: 'Delete the script.' },
    worked: 'write-rule',
    same: 'ask-admin',
    cannot: 'ask-admin',
    sources: [{ source: 'man-sudoers', section: 'sudoers(5), SECURITY NOTES' }, ...claim.sources],
  },
  'write-rule': {
    ...claim,
    kind: 'fix',
    text: 'Allow exactly this command, with visudo',
    why: 'A file of its own is easy to take away again, and visudo tests it before it counts. Give the whole path of the program, and everything that was sent behind it.',
    say: 'The administrator adds one line that allows this one command. It is tested before it counts.',
    do: 'Send the administrator the line that was copied, with "sudo -n" taken off its front, and see that one administrator stays logged in.',
    before: careful,
    commands: ['sudo-edit', 'sudo-check', 'sudo-allowed'],
    steps: [
      'Write one line: {user} ALL=(root) NOPASSWD: /usr/bin/rsync --server --sender -logDtpre.iLsfxCIvu . /var/www/',
      'Take the words from "Sending command", without sudo -n in front. which rsync on the server tells the whole path.',
      'A comma, colon, equals sign or backslash in the arguments needs a backslash in front.',
      'In the job use sudo -n: it fails at once instead of waiting for a password.',
    ],
    covers: ['D-50'],
    conflicts: [
      {
        says: 'The rule of the document allows the command as any account, ALL=(ALL), to a whole group.',
        trouble: 'A backup needs root alone, and one account.',
        instead: 'Name the one account, and (root) or the account whose files are read.',
        source: {
          source: 'openssh-logging',
          section: 'Debugging a script, configuration or key that uses sudo(8)',
        },
      },
    ],
    verify: {
      text: 'sudo -l -U lists the command, and the job runs. With another folder it is refused.',
      command: 'sudo-allowed',
    },
    undo: { text: 'Remove the file.', command: 'sudo-remove' },
    worked: 'solved',
    same: 'ask-admin',
    cannot: 'ask-admin',
  },
  'no-tty-for-one': {
    ...claim,
    kind: 'fix',
    text: 'Let this one command run without a terminal',
    why: 'sudo does not demand a terminal unless requiretty is set; some older systems came with it. Switch it off for the command of the job, not for all.',
    say: 'The server insists on a terminal for this. The administrator makes an exception for this one command.',
    do: 'Note the whole path of the program: the exception is for it alone, and not for the account.',
    before: careful,
    commands: ['sudo-edit', 'sudo-check', 'sudo-allowed'],
    steps: [
      'Write one line: Defaults!/usr/bin/rsync !requiretty',
      'As a way for a person, ssh -tt gives a terminal by force. It spoils data that goes through the connection.',
    ],
    covers: ['D-50'],
    verify: { text: 'The job runs without "you must have a tty".' },
    undo: { text: 'Remove the file.', command: 'sudo-remove' },
    worked: 'solved',
    same: 'ask-admin',
    cannot: 'ask-admin',
  },
})
