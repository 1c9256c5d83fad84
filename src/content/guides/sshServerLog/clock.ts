import { defineNodes } from '../../../engine/defineGuide.ts'

const claim = {
  sources: [
    { source: 'openssh-logging', section: 'Server Logs' },
    { source: 'logging-bench', section: 'sshd into rsyslog, one file a facility' },
  ],
  reviewed: '2026-11-21',
} as const

/** Whether the times of the log can be trusted. */
export const clockNodes = defineNodes({
  clock: {
    ...claim,
    kind: 'check',
    text: 'Is the clock of the server right?',
    why: 'Lines of two machines are matched by their times, and a provider wants them exact. A clock that is wrong by minutes makes you read the lines of somebody else.',
    say: 'Please show the time of the server and compare it with your own. Is it kept right from the network?',
    do: 'Read your own time aloud at the same moment, and note the difference, and which of the two is ahead.',
    commands: ['certificate-clock', 'log-clock'],
    covers: ['D-01'],
    options: [
      {
        id: 'right',
        label: 'Right to the second',
        summary: 'the clock is right',
        next: 'what-lines',
        listen: ['it is exactly the same'],
      },
      {
        id: 'wrong',
        label: 'Wrong, or not kept right',
        summary: 'the clock is not kept right',
        next: 'clock-right',
        listen: ['it is some minutes off'],
      },
      { id: 'unsure', label: "I can't tell", summary: 'the clock was not looked at', next: 'what-lines', unsure: true },
    ],
    sources: [
      { source: 'openssh-logging', section: 'introduction: an accurate system clock' },
      { source: 'systemd-manuals', section: 'timedatectl(1)' },
    ],
  },
  'clock-right': {
    ...claim,
    kind: 'fix',
    text: 'Have the clock set from the network',
    why: 'NTP keeps it right by itself. Write down by how much it was wrong: older lines have to be read with that in mind.',
    say: 'Please note first by how much the clock is wrong. Then the administrator has it set from the network.',
    do: 'Note the time before and after it was set, read out in the same minute, and who set it.',
    before: 'A large jump can upset databases and scheduled jobs. Ask before you correct more than a few minutes.',
    commands: [],
    steps: [
      'Linux with systemd: sudo timedatectl set-ntp true. It needs systemd-timesyncd or chrony; their port is 123/udp, outwards.',
      'macOS: System Settings, General, Date & Time. Windows: w32tm /resync as administrator, or Settings, Time & language.',
      'A container or virtual machine has the clock of its host: it is set there.',
    ],
    covers: ['D-01'],
    verify: { text: 'The clock is reported as synchronized, and agrees with another machine.', command: 'log-clock' },
    undo: { text: 'On Linux timedatectl set-ntp false; then somebody has to set the clock by hand.' },
    worked: 'what-lines',
    same: 'what-lines',
    cannot: 'what-lines',
    sources: [
      { source: 'openssh-logging', section: 'introduction: an accurate system clock' },
      { source: 'systemd-manuals', section: 'timedatectl(1), set-ntp' },
      { source: 'microsoft-w32tm', section: 'w32tm /resync' },
    ],
  },
})
