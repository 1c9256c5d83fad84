import { defineNodes } from '../../../engine/defineGuide.ts'

const claim = {
  sources: [
    { source: 'openssh-logging', section: 'Debugging and Troubleshooting' },
    { source: 'logging-bench', section: 'DEBUG1 of one account into a file of its own' },
  ],
  reviewed: '2026-11-21',
} as const

const careful =
  'Keep a second session to the server open until a new login has worked. Tell the person that their logins are logged in detail, and put a time for the way back into your calendar.'

/** Making the server say more, for one account and for a while, and putting it back. */
export const levelNodes = defineNodes({
  'usual-level': {
    ...claim,
    kind: 'fix',
    text: 'Let the server log as much as usual',
    why: 'Below INFO refused logins leave no trace. INFO is the default and no burden for anybody.',
    say: 'The server was told to keep quiet. The administrator sets it back to the usual amount.',
    do: 'Note the value that loglevel had, and who set it and why.',
    before: 'Ask whoever set it. Keep a second session to the server open until a new login has worked.',
    commands: ['login-sshd-back-up', 'log-sshd-level-info', 'login-sshd-test', 'login-sshd-reload'],
    covers: ['D-02'],
    verify: { text: 'sshd -T shows loglevel INFO, and the next login leaves lines.', command: 'log-settings' },
    undo: { text: 'Go back to the copy, test, reload.', command: 'login-sshd-restore' },
    worked: 'what-lines',
    same: 'ask-admin',
    cannot: 'ask-admin',
    sources: [{ source: 'man-sshd-config', section: 'LogLevel' }],
  },
  more: {
    ...claim,
    kind: 'question',
    text: 'How can the server say more without logging everybody?',
    why: 'A higher level for all fills the disk and records what people do. A second server on another port says everything about one try and leaves nothing behind; a Match block says more about one account.',
    say: 'We make the server say more, but only about this one login. Does it fail at every try, or only now and then?',
    do: 'Ask whether it fails at every try: then a second server is the shorter way, and leaves nothing behind.',
    covers: ['D-43', 'D-02'],
    options: [
      {
        id: 'second',
        label: 'The failure can be tried again: a second server',
        summary: 'a second server for one try',
        next: 'go-debug',
        listen: ['it happens every time'],
      },
      {
        id: 'one-account',
        label: 'It only happens now and then, with one account',
        summary: 'more lines about one account',
        next: 'raise',
        listen: ['only now and then'],
      },
      { id: 'unsure', label: "I'm not sure", summary: 'not decided', next: 'go-debug', unsure: true },
    ],
    conflicts: [
      {
        says: 'The document raises the level of the whole server and warns of privacy and disk space.',
        trouble: 'Until somebody thinks of setting it back, everybody is logged in detail.',
        instead:
          'A second server first; then one account by Match, into a file of its own, with a date for the way back.',
        source: { source: 'openssh-logging', section: 'Debugging and Troubleshooting' },
      },
    ],
  },
  raise: {
    ...claim,
    kind: 'fix',
    text: 'Log more about this account, into a file of its own, for a while',
    why: 'Match blocks may set LogLevel since OpenSSH 7.6. What happens before the account is known stays at the usual level. The rule keeps the debug lines out of the usual log, where others may read it.',
    say: 'The administrator makes the server say more about this one account. It goes into a separate file and is taken back afterwards.',
    do: 'Note the minute in which the level went up, and agree on the time at which it goes back.',
    before: careful,
    commands: [
      'login-sshd-back-up',
      'log-own-file-rule',
      'log-rsyslog-restart',
      'log-sshd-level-for-user',
      'login-sshd-test',
      'login-sshd-reload',
    ],
    steps: [
      'Without rsyslog leave out the second and third command: the journal takes the lines, and only administrators can read it.',
      'If it has to stand for more than a day, add the file to the rotation of logs (/etc/logrotate.d/rsyslog).',
      'Servers before OpenSSH 7.6 take LogLevel for everybody only. Use a second server there.',
    ],
    covers: ['D-43', 'D-02'],
    verify: {
      text: 'sshd -T -C with this account shows loglevel DEBUG, which is the same as DEBUG1; with another account it still shows INFO.',
      command: 'debug-settings-for',
    },
    undo: { text: 'Go back to the copy, test, reload; the next steps do it.', command: 'login-sshd-restore' },
    worked: 'read-more',
    same: 'put-back',
    cannot: 'go-debug',
  },
  'read-more': {
    ...claim,
    kind: 'check',
    text: 'What do the new lines say?',
    why: 'Have the person try once more. Then save the lines of that try: in the next step the level goes back and the file is deleted.',
    say: 'Please try the login once more now. Then I read the new lines with you.',
    do: 'Note the minute of the try, and save its lines in another file: the next step deletes this one.',
    commands: ['log-debug-read'],
    covers: ['D-43', 'D-03'],
    options: [
      {
        id: 'seen',
        label: 'I have the lines of a try',
        summary: 'the lines of a try are saved',
        next: 'put-back',
        listen: ['there are lots of new lines'],
      },
      { id: 'nothing', label: 'Nothing new', summary: 'no new lines', next: 'put-back', listen: ['nothing new'] },
      {
        id: 'unsure',
        label: "I can't look there",
        summary: 'not looked at',
        next: 'put-back',
        unsure: true,
        listen: ['no access to that file'],
      },
    ],
  },
  'put-back': {
    ...claim,
    kind: 'fix',
    text: 'Put the level back, and delete what was collected',
    why: 'Whatever came out of it: the detailed lines about a person are not needed any longer than the fault is looked for.',
    say: 'Now the administrator sets everything back as it was. This is as important as the rest.',
    do: 'Ask whether somebody else has changed the settings since the copy, and note the minute in which the level went back.',
    before: 'Keep one session open until a new login has worked. Save the lines you need first.',
    commands: ['login-sshd-restore', 'login-sshd-test', 'login-sshd-reload', 'log-own-file-remove'],
    steps: [
      'Has somebody changed sshd_config since the copy? Then delete only the two lines at its end by hand, test and reload.',
      'Without rsyslog leave out the last command: lines in the journal age out with it.',
    ],
    covers: ['D-43'],
    verify: { text: 'sshd -T -C with the account shows loglevel INFO again.', command: 'debug-settings-for' },
    undo: { text: 'Nothing to undo: this is the way back.' },
    worked: 'paste-lines',
    same: 'still-raised',
    cannot: 'still-raised',
  },
})
