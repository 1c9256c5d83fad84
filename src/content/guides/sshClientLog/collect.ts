import { defineNodes } from '../../../engine/defineGuide.ts'

const claim = {
  sources: [
    { source: 'openssh-logging', section: 'Client Logging' },
    { source: 'logging-bench', section: 'ssh -v, -vvv, -E, -y, tee' },
  ],
  reviewed: '2026-11-21',
} as const

/** Getting the log, whichever program starts ssh. */
export const collectNodes = defineNodes({
  start: {
    ...claim,
    kind: 'question',
    text: 'What do you want to do?',
    why: 'ssh tells each step when it is asked to: -v the most important ones, -vv more, -vvv everything. It says so on standard error, beside the session.',
    say: 'ssh can tell us what it does, step by step. Do you have such a text already?',
    covers: ['D-40'],
    options: [
      { id: 'collect', label: 'Collect a log', summary: 'a log has to be collected', next: 'program' },
      { id: 'read', label: 'See what a good one looks like', summary: 'compare with a good log', next: 'healthy' },
      {
        id: 'running',
        label: 'See more in a session that is open',
        summary: 'more from an open session',
        next: 'in-session',
      },
      { id: 'unsure', label: "I'm not sure", summary: 'not decided', next: 'program', unsure: true },
    ],
  },
  program: {
    ...claim,
    kind: 'question',
    text: 'Which program fails?',
    why: 'Many programs start ssh for you. Each has its own way to pass -v on.',
    say: 'Do you type ssh yourself, or does another program connect for you?',
    covers: ['D-40'],
    options: [
      { id: 'ssh', label: 'ssh in a terminal', summary: 'ssh itself', next: 'into-file' },
      { id: 'sftp', label: 'sftp or scp', summary: 'sftp or scp', next: 'transfer-programs' },
      {
        id: 'other',
        label: 'git, rsync, an editor, a backup',
        summary: 'a program that starts ssh',
        next: 'other-programs',
      },
      { id: 'script', label: 'A script that nobody watches', summary: 'a script', next: 'unwatched' },
      { id: 'unsure', label: "I don't know", summary: 'program not known', next: 'into-file', unsure: true },
    ],
  },
  'into-file': {
    ...claim,
    kind: 'check',
    text: 'Run the login once more, with a log',
    why: '-E writes what ssh says into a file and leaves the session alone. It is the same on every system.',
    say: 'Please run this and try to log in as always. Then open the file it wrote.',
    commands: ['client-log-file'],
    steps: [
      'On Windows prefer -E to > and 2>&1 of PowerShell: Windows PowerShell 5.1 wraps each line of ssh into an error message and writes UTF-16.',
      'Where a name or address must not go into a file, use an empty folder of your own; the file is readable for you alone.',
    ],
    covers: ['D-40'],
    options: [
      { id: 'have', label: 'I have the file', summary: 'the log is written', next: 'clean' },
      {
        id: 'no-option',
        label: '"unknown option" or "illegal option": my ssh is older than 6.3',
        summary: 'ssh does not know -E',
        next: 'with-tee',
      },
      { id: 'unsure', label: "I can't run this", summary: 'no log was written', next: 'ask-helper', unsure: true },
    ],
    sources: [...claim.sources, { source: 'powershell-redirection', section: 'redirecting output of native commands' }],
  },
  'with-tee': {
    ...claim,
    kind: 'check',
    text: 'Catch what ssh says on its way to the screen',
    why: 'A plain pipe takes the session only; the log goes past it. 2>&1 puts both together, and tee shows and saves them.',
    say: 'Please run this, with the sign 2>&1 exactly where it stands. Then open the file.',
    commands: ['client-log-tee'],
    covers: ['D-40'],
    options: [
      { id: 'have', label: 'I have the file', summary: 'the log is written', next: 'clean' },
      { id: 'unsure', label: "I can't run this", summary: 'no log was written', next: 'ask-helper', unsure: true },
    ],
    sources: [
      { source: 'openssh-logging', section: 'Capturing Client Debugging Information Separately' },
      { source: 'logging-bench', section: 'tee with and without 2>&1' },
    ],
  },
  'transfer-programs': {
    ...claim,
    kind: 'check',
    text: 'Run sftp or scp with -v',
    why: 'Both hand -v on to ssh. They have no -E: copy the text from the window, or catch it with 2>&1 and tee.',
    say: 'Please run it once more with dash v behind sftp or scp, and copy what appears.',
    commands: ['sftp-verbose'],
    steps: ['scp -v FILE USER@SERVER: does the same for a copy. -vvv says everything.'],
    covers: ['D-40'],
    options: [
      { id: 'have', label: 'I have the text', summary: 'the log is there', next: 'clean' },
      { id: 'unsure', label: "I can't run this", summary: 'no log was written', next: 'ask-helper', unsure: true },
    ],
    sources: [
      { source: 'openssh-logging', section: 'Changing Client Debugging Levels At Runtime or On The Fly' },
      { source: 'openssh-bench', section: 'sftp -v' },
    ],
  },
  'other-programs': {
    ...claim,
    kind: 'fix',
    text: 'Let the ssh behind the program say more',
    why: 'Most programs let you name the ssh command. Where they do not, two lines for this one server do it, whoever starts ssh.',
    say: 'We tell ssh itself to say more for this server. Afterwards we take that out again.',
    commands: ['client-log-host-block'],
    steps: [
      'git: GIT_SSH_COMMAND="ssh -vvv" git fetch, on Windows set the variable first.',
      'rsync: rsync -e "ssh -vvv" … as always. Ansible: -vvvv.',
      'If the program allows neither, add the two lines, run it once, and take them out.',
    ],
    covers: ['D-40'],
    conflicts: [
      {
        says: 'The document says that LogLevel of the client does nothing without -y.',
        trouble: 'With OpenSSH 9.2 it works on the screen as well: LogLevel DEBUG1 is the same as -v.',
        instead: 'Use LogLevel for one host where -v cannot be given. Only SyslogFacility needs -y.',
        source: { source: 'openssh-logging', section: 'Client Logging' },
      },
    ],
    verify: { text: 'The program shows lines that begin with debug1.' },
    undo: { text: 'Delete the two lines of the block.' },
    worked: 'clean',
    same: 'into-file',
    cannot: 'ask-helper',
    sources: [
      { source: 'logging-bench', section: 'LogLevel DEBUG1 without -y; rsync -e "ssh -v"' },
      { source: 'man-ssh-config', section: 'LogLevel' },
    ],
  },
  unwatched: {
    ...claim,
    kind: 'check',
    text: 'Let ssh write into the log of the system',
    why: 'What a script prints is often thrown away. With -y ssh writes into the log of the system, with times; with -E into a file of its own.',
    say: 'The script can write what ssh does into a log. Please add this option to the ssh in it, for a while.',
    commands: ['client-log-system'],
    steps: [
      'Add -y -v, or -v -E with a whole path, to the ssh command in the script. BatchMode=yes keeps it from waiting for an answer.',
      'LogLevel and SyslogFacility in ssh_config say how much and under which name.',
      'When it runs well, take -v out and leave -y: then errors still reach the log.',
    ],
    covers: ['D-40'],
    options: [
      { id: 'have', label: 'I have the lines', summary: 'the log is there', next: 'clean' },
      {
        id: 'nothing',
        label: 'The log has nothing',
        summary: 'the log of the system has nothing',
        next: 'into-file',
      },
      { id: 'unsure', label: "I can't look there", summary: 'not looked at', next: 'ask-helper', unsure: true },
    ],
  },
  'in-session': {
    ...claim,
    kind: 'check',
    text: 'Raise the level in the open session',
    why: 'Escapes are read by ssh itself, never by the server: only at the beginning of a line, and only with a terminal. ~v goes from INFO to VERBOSE, DEBUG, DEBUG2 and DEBUG3; ~V goes down, in the end to ERROR, FATAL and QUIET.',
    say: 'Press Enter, then the tilde, then a small v. ssh answers with the new level, and a capital V goes back.',
    commands: [],
    steps: [
      'Press Enter first, then ~ and v. ssh answers with a line such as: ~v [LogLevel VERBOSE].',
      '~? lists all escapes. On keyboards where ~ waits for a letter, press the space bar after it.',
      'Inside a second ssh the first one takes the escape: type ~~v for the inner one.',
      'Go back with ~V as often as you went up.',
    ],
    covers: ['D-42'],
    options: [
      { id: 'seen', label: 'Lines with debug appear', summary: 'the level was raised', next: 'clean' },
      {
        id: 'nothing',
        label: 'Nothing happens, or ~v is typed into the session',
        summary: 'escapes are not taken',
        next: 'program',
      },
      {
        id: 'unsure',
        label: 'The session is frozen',
        summary: 'the session is frozen',
        next: 'go-drops',
        unsure: true,
      },
    ],
    sources: [
      { source: 'openssh-logging', section: 'Changing Client Debugging Levels At Runtime or On The Fly' },
      { source: 'logging-bench', section: '~v four times, ~V, ~? in a session' },
      { source: 'man-ssh', section: 'ESCAPE CHARACTERS' },
    ],
  },
})
