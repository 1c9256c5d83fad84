import { defineNodes } from '../../../engine/defineGuide.ts'

const claim = {
  sources: [
    { source: 'openssh-logging', section: 'Client Logging' },
    { source: 'logging-bench', section: 'ssh -v, -vvv, -E, -y, tee' },
  ],
  reviewed: '2026-11-21',
} as const

/** A log of the ssh that a program or a script starts. */
export const programsNodes = defineNodes({
  'other-programs': {
    ...claim,
    kind: 'fix',
    text: 'Let the ssh behind the program say more',
    why: 'Most programs let you name the ssh command. Where they do not, two lines for this one server do it, whoever starts ssh.',
    say: 'We tell ssh itself to say more for this server. Afterwards we take that out again.',
    do: 'Note the file that is changed and the two lines in it: they come out again afterwards.',
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
    do: 'Ask when the script runs next, and as which account: before that there is nothing to see.',
    commands: ['client-log-system'],
    steps: [
      'Add -y -v, or -v -E with a whole path, to the ssh command in the script. BatchMode=yes keeps it from waiting for an answer.',
      'LogLevel and SyslogFacility in ssh_config say how much and under which name.',
      'When it runs well, take -v out and leave -y: then errors still reach the log.',
    ],
    covers: ['D-40'],
    options: [
      {
        id: 'have',
        label: 'I have the lines',
        summary: 'the log is there',
        next: 'clean',
        listen: ['i see the lines'],
      },
      {
        id: 'nothing',
        label: 'The log has nothing',
        summary: 'the log of the system has nothing',
        next: 'into-file',
        listen: ["there's nothing in the log"],
      },
      { id: 'unsure', label: "I can't look there", summary: 'not looked at', next: 'ask-helper', unsure: true },
    ],
  },
})
