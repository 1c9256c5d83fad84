import { defineNodes } from '../../../engine/defineGuide.ts'

const reviewed = '2026-11-20'
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

/** Long commands, and sessions that are silent while they run (C-12). */
export const longCommandNodes = defineNodes({
  'execute-version': {
    kind: 'check',
    text: 'Which version runs the long command?',
    why: 'Before Caché 2018.1 a signal between processes could cut a session that waits, mostly under load. Later versions do not have that defect.',
    say: 'Please run this, and read me the version of IRIS or Caché. There was a known fault in old ones.',
    do: 'Note the version, and how long the command ran before it broke off.',
    commands: ['iris-versions'],
    reader: 'iris-version',
    options: [
      {
        id: 'old',
        label: 'Caché before 2018.1',
        summary: 'Caché before 2018.1',
        next: 'signal-seen',
        when: ['before-2017', 'before-2018'],
        listen: ['cache 2016', 'cache 2017', 'an old cache'],
      },
      {
        id: 'new',
        label: 'Caché 2018.1 or later, or IRIS',
        summary: 'Caché 2018.1 or later, or IRIS',
        next: 'idle-drop',
        when: ['cache', 'iris'],
        listen: ["it's iris", 'cache 2018'],
      },
      {
        id: 'unsure',
        label: "I can't find out",
        summary: 'the version is not known',
        next: 'idle-drop',
        when: ['old-library', 'library'],
        unsure: true,
      },
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
    do: 'Note the process number and the last lines before the end: the name of the signal has to stand in them.',
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
        listen: ['i see the signal', 'sigusr1'],
      },
      {
        id: 'not-seen',
        label: 'No',
        summary: 'no SIGUSR1 before the end',
        next: 'idle-drop',
        listen: ['no signal there'],
      },
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
    do: 'Note the version and how many sessions ran at that moment: fewer at once make it rarer until the upgrade.',
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
    do: 'Note after how many minutes of silence it broke off each time: the same figure every time is a limit.',
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
