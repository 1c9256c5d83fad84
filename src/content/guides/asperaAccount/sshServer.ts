import { defineNodes } from '../../../engine/defineGuide.ts'

const reviewed = '2026-11-20'

/** Which SSH server answers, and those that are not OpenSSH (B-13). */
export const sshServerNodes = defineNodes({
  'ssh-server': {
    kind: 'question',
    text: 'Which SSH server runs on that machine?',
    why: 'What stands in authorized_keys in front of a key is a rule of OpenSSH. Other SSH servers may ignore it, and then the well-known Aspera key opens the account to anybody.',
    say: 'Do you know which program answers SSH logins on that machine? It is usually OpenSSH, which comes with Windows or with Aspera.',
    do: 'Note name and version of the program. If it is not OpenSSH, say that the next steps come from its administrator.',
    options: [
      {
        id: 'openssh',
        label: "OpenSSH: Microsoft's, or the one that Aspera brings along",
        summary: 'the SSH server is OpenSSH',
        next: 'windows-log',
        listen: ['it came with windows', 'it came with aspera', 'open ssh'],
      },
      {
        id: 'other',
        label: 'Bitvise or another SSH server',
        summary: 'the SSH server is not OpenSSH',
        next: 'other-ssh-server',
        listen: ['bitvise', 'another product'],
      },
      {
        id: 'unsure',
        label: "I'm not sure",
        summary: 'the SSH server is not known',
        next: 'what-answers',
        unsure: true,
      },
    ],
    sources: [{ source: 'aspera-connect-keys', section: 'Enforcement directly in authorized_keys, last note' }],
    reviewed,
    covers: ['B-13'],
  },
  'what-answers': {
    kind: 'check',
    text: 'What does the SSH server call itself?',
    why: 'An SSH server names itself in its first line, before any login. That line also tells which system it runs on, most of the time.',
    say: 'The server says its name before anybody logs in. Please run the command and read me the first line.',
    do: 'Note the first line letter by letter: it names the program, and most of the time the system too.',
    commands: ['aspera-tcp-port'],
    reader: 'port-answer',
    options: [
      {
        id: 'ssh',
        label: 'A line that starts with SSH-2.0-',
        summary: 'an SSH server answers',
        next: 'server-name',
        when: ['ssh'],
        listen: ['it starts with ssh', 'ssh two point zero'],
      },
      {
        id: 'no-ssh',
        label: 'Nothing, or something else',
        summary: 'no usable SSH server answers on the port',
        next: 'not-reached',
        when: ['old-ssh', 'ftp', 'tls', 'http', 'nothing', 'closed', 'refused', 'timed-out', 'other'],
        listen: ['nothing comes back', 'it says connection refused', 'timed out'],
      },
      {
        id: 'unsure',
        label: "I can't check this",
        summary: 'it is not known what answers',
        next: 'account-escalate',
        unsure: true,
      },
    ],
    sources: [{ source: 'openssh-bench', section: 'what a port answers' }],
    reviewed,
    covers: ['B-13'],
  },
  'server-name': {
    kind: 'question',
    text: 'Which name stands behind SSH-2.0-?',
    why: 'The name tells the program, and most of the time the system too: Debian, Ubuntu and Windows write themselves into it.',
    say: 'Please read me what stands right behind SSH two point zero.',
    do: 'Note the whole line, also what stands behind the number: Ubuntu, Debian and Windows write themselves there.',
    options: [
      {
        id: 'openssh',
        label: 'OpenSSH_ and a number, and the machine runs Linux or a Mac',
        summary: 'OpenSSH on Linux or macOS answers',
        next: 'log-linux',
        listen: ['it says ubuntu', 'it says debian'],
      },
      {
        id: 'openssh-aspera',
        label: 'OpenSSH_ and a number, and the machine runs Windows',
        summary: 'an OpenSSH that came with Aspera answers on Windows',
        next: 'windows-log',
        listen: ["open ssh, and it's windows"],
      },
      {
        id: 'openssh-windows',
        label: 'OpenSSH_for_Windows_',
        summary: "Microsoft's OpenSSH answers",
        next: 'windows-log',
        listen: ['openssh for windows'],
      },
      {
        id: 'other',
        label: 'Another name',
        summary: 'another SSH server answers',
        next: 'other-ssh-server',
        listen: ['bitvise', 'something else'],
      },
      {
        id: 'unsure',
        label: "I'm not sure",
        summary: 'the name of the SSH server is not known',
        next: 'account-escalate',
        unsure: true,
      },
    ],
    sources: [{ source: 'openssh-bench', section: 'what a port answers' }],
    reviewed,
    covers: ['B-13'],
  },
})
