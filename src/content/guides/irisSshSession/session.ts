import { defineNodes } from '../../../engine/defineGuide.ts'

const reviewed = '2026-11-20'
const bench = (section: string) => ({ source: 'libssh2-bench', section }) as const
const reference = (section: string) => ({ source: 'iris-class-reference', section }) as const
const comments = { source: 'iris-article', section: 'Comments: sessions that end during a long Execute' } as const

const onlyADefect = {
  says: 'Commands that end early while silent: an issue fixed in 2018.1, seen as SIGUSR1 with strace or truss.',
  trouble:
    'On IRIS that defect is gone. Sessions that are silent for long are cut by firewalls and by servers with a time limit.',
  instead:
    'Before 2018.1 look for the signal. On IRIS look at idle limits on the way and at the server first, then at SetTimeout.',
  source: comments,
} as const

/** After the login: SFTP, remote files, long commands (C-01, C-12). */
export const sessionNodes = defineNodes({
  'after-login': {
    kind: 'question',
    text: 'What does the call after the login say?',
    why: 'The login worked. OpenSFTP needs a service on the server, and file calls need the right path and the rights to it.',
    say: 'Please read me the words of the error after the login.',
    options: [
      {
        id: 'no-sftp',
        label: 'Unable to request SFTP subsystem',
        summary: 'the server offers no SFTP',
        next: 'escalate-sftp',
      },
      {
        id: 'no-channel',
        label: 'Unable to startup channel',
        summary: 'the server refuses the session',
        next: 'escalate-sftp',
      },
      { id: 'timeout', label: 'Timed out waiting on socket', summary: 'OpenSFTP times out', next: 'sftp-silent' },
      {
        id: 'file',
        label: 'Failed opening remote file',
        summary: 'the remote file cannot be opened',
        next: 'remote-file',
      },
      {
        id: 'breaks',
        label: 'It breaks off in the middle',
        summary: 'the session breaks off',
        next: 'execute-version',
      },
      {
        id: 'unsure',
        label: 'Something else',
        summary: 'another error after the login',
        next: 'sftp-silent',
        unsure: true,
      },
    ],
    sources: [
      bench('server without SFTP, refused session, SFTP that cannot start, missing file'),
      reference('OpenSFTP'),
    ],
    reviewed,
    covers: ['C-01'],
  },
  'sftp-silent': {
    kind: 'question',
    text: 'Does sftp work for this account from another machine?',
    why: 'An SFTP service that cannot start stays silent, and the library waits until its time is up. If an ordinary sftp client fails with this account too, the server is the place to look.',
    say: 'Can anybody open this account with an ordinary SFTP program, for example from their PC?',
    options: [
      { id: 'works', label: 'Yes, it works there', summary: 'sftp works from another machine', next: 'longer-limit' },
      {
        id: 'fails',
        label: 'No, it fails there too',
        summary: 'sftp fails from another machine too',
        next: 'escalate-sftp',
      },
      {
        id: 'unsure',
        label: "I can't try that",
        summary: 'sftp was not tried elsewhere',
        next: 'escalate-sftp',
        unsure: true,
      },
    ],
    sources: [bench('SFTP program missing, forced command, wrong chroot owner, printing start-up file')],
    reviewed,
    covers: ['C-01'],
  },
  'remote-file': {
    kind: 'check',
    text: 'What does the server show in the start folder?',
    why: 'Paths begin where the login lands, and a chroot hides everything above. What Dir lists is what the account may see.',
    say: 'Please list the folder the login lands in, and tell me whether the file or folder you want is there.',
    commands: ['iris-sftp-list'],
    options: [
      { id: 'there', label: 'It is listed', summary: 'the file is listed', next: 'escalate-sftp' },
      {
        id: 'elsewhere',
        label: 'It is not listed, or under another path',
        summary: 'the file is not where it was looked for',
        next: 'path-right',
      },
      {
        id: 'unsure',
        label: "I can't list it",
        summary: 'the folder was not listed',
        next: 'path-right',
        unsure: true,
      },
    ],
    sources: [bench('opening a file that does not exist'), reference('%Net.SSH.SFTP: Dir')],
    reviewed,
    covers: ['C-01'],
  },
  'path-right': {
    kind: 'fix',
    text: 'Use the path as the account sees it',
    why: 'A path from another program, or with the name of a chroot folder in it, does not exist for this account.',
    say: 'The path has to be written as this account sees it. We take it from the list the server gives.',
    commands: ['iris-sftp-list'],
    steps: [
      'Begin with a path without a leading slash, relative to the start folder.',
      'Mind capital letters: most servers distinguish them.',
      'For an upload the folder must exist; MkDir makes it if the account may.',
    ],
    verify: { text: 'Get or Put comes back without an error.' },
    undo: { text: 'Put the old path back.' },
    worked: 'resolved-session',
    same: 'escalate-sftp',
    cannot: 'escalate-sftp',
    sources: [reference('%Net.SSH.SFTP: Dir, Get, Put, MkDir'), bench('opening a file that does not exist')],
    reviewed,
    covers: ['C-01'],
  },
  'execute-version': {
    kind: 'check',
    text: 'Which version runs the long command?',
    why: 'Before Caché 2018.1 a signal between processes could cut a session that waits, mostly under load. Later versions do not have that defect.',
    say: 'Please tell me which version you run. There was a known fault in old ones.',
    commands: ['iris-versions'],
    options: [
      { id: 'old', label: 'Caché before 2018.1', summary: 'Caché before 2018.1', next: 'signal-seen' },
      {
        id: 'new',
        label: 'Caché 2018.1 or later, or IRIS',
        summary: 'Caché 2018.1 or later, or IRIS',
        next: 'idle-drop',
      },
      { id: 'unsure', label: "I can't find out", summary: 'the version is not known', next: 'idle-drop', unsure: true },
    ],
    sources: [comments, reference('Execute')],
    reviewed,
    conflicts: [onlyADefect],
    covers: ['C-12'],
  },
  'signal-seen': {
    kind: 'check',
    text: 'Does the process get SIGUSR1 right before the session ends?',
    why: 'The known defect shows in exactly this way, and in no log of IRIS.',
    say: 'Your administrator can watch the process while it fails. We look for one certain signal.',
    commands: [],
    steps: [
      'In the session that will run the command: Write $Job. That is the process number.',
      'On Linux, as root, watch that process with strace; truss does the same on other systems. It slows the process while it runs.',
      'Look at the last lines before the session ends: SIGUSR1 there is the defect.',
    ],
    options: [
      {
        id: 'seen',
        label: 'Yes, SIGUSR1 is there',
        summary: 'SIGUSR1 came right before the end',
        next: 'signal-upgrade',
      },
      { id: 'not-seen', label: 'No', summary: 'no SIGUSR1 before the end', next: 'idle-drop' },
      {
        id: 'unsure',
        label: "I can't watch it",
        summary: 'the process was not watched',
        next: 'signal-upgrade',
        unsure: true,
      },
    ],
    sources: [comments],
    reviewed,
    covers: ['C-12'],
  },
  'signal-upgrade': {
    kind: 'fix',
    text: 'Move to a supported release of IRIS',
    why: 'The defect was repaired in 2018.1. There is no setting that avoids it.',
    say: 'This is a known fault of the old version. A newer release does not have it.',
    commands: ['iris-versions'],
    steps: [
      'Plan the upgrade to a supported release.',
      'Until then: run fewer SSH sessions at the same time, and let the long command run detached on the other machine while you ask for its result with short calls.',
    ],
    verify: { text: 'The long command runs to its end several times, also under load.' },
    undo: { text: 'An upgrade is undone by the way back that your upgrade plan holds. Make that plan first.' },
    worked: 'resolved-session',
    same: 'idle-drop',
    cannot: 'idle-drop',
    sources: [comments],
    reviewed,
    conflicts: [onlyADefect],
    covers: ['C-12'],
  },
  'idle-drop': {
    kind: 'fix',
    text: 'Keep the session from being silent for long',
    why: 'Firewalls forget connections on which nothing moves, often after a few minutes, and servers can have a limit of their own. A command that prints nothing looks idle to them.',
    say: 'A device in between probably ends connections that are quiet for too long. We make sure that something moves now and then.',
    commands: ['iris-timeout'],
    steps: [
      'Measure: does it always end after about the same time of silence? Then it is a limit.',
      'Let the command print something every minute, or run it detached and ask for the result with short calls.',
      'Ask the administrator of the server for ClientAliveInterval 60 for your account: the server then asks in encrypted form whether you are there.',
      'Set the time limit of the session above the longest silence you expect.',
    ],
    verify: { text: 'The long command runs to its end several times.' },
    undo: { text: 'Set the limit back to 30000.' },
    worked: 'resolved-session',
    same: 'trace-safely',
    cannot: 'escalate-wrc',
    sources: [
      reference('SetTimeout, Execute'),
      { source: 'man-sshd-config', section: 'ClientAliveInterval' },
      comments,
    ],
    reviewed,
    covers: ['C-12'],
  },
})
