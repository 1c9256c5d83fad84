import { defineNodes } from '../../../engine/defineGuide.ts'

const reviewed = '2026-11-20'
const article = { source: 'iris-article', section: 'The SSH debugging flags' } as const
const masks = { source: 'libssh2-bench', section: 'masks 2, 508, 509 and 511 with a password login' } as const
const reference = { source: 'iris-class-reference', section: 'SetTraceMask, SSHTRACE parameters' } as const

const leakingMask = {
  says: 'SetTraceMask(511, "/tmp/ssh.log"): all bits except 512, the most commonly used setting.',
  trouble:
    '511 contains the bit with the value 2. It writes every packet decrypted into the file, the login password among them; that was seen with three versions of the library.',
  instead:
    'Use 508: everything that helps, and no packet. 511 and 510 are the same mask, because the value 1 has no meaning.',
  source: article,
} as const

const wrongName = {
  says: 'The flags are enabled with the SetTraceMethod method.',
  trouble: 'There is no such method. The example in the same document calls SetTraceMask.',
  instead: 'SetTraceMask is the name.',
  source: article,
} as const

/** The trace log: on without passwords, read, and what to do with one that holds them (C-09, C-10, C-11, C-13). */
export const traceNodes = defineNodes({
  'trace-safely': {
    kind: 'fix',
    text: 'Write a trace log with the mask 508',
    why: 'The log shows each step of the library and the error that ended it. The mask 508 leaves out the packets, and with them the password.',
    say: 'We let the program write down what happens, without passwords. Then we look at the last error in it.',
    do: 'Look at the number in the command before it runs: 508. Note where the file is written and who can read it.',
    commands: ['iris-trace-connect', 'iris-trace-off'],
    before: 'Use 508, not 511: with 511 the login password stands in the file. Choose a file that others cannot read.',
    steps: [
      'SetTraceMask comes before Connect, on the same session object.',
      'If the login is what fails, call the Authenticate method too, before the trace is switched off.',
      'Switch the trace off afterwards: it slows the session, and the file grows.',
      'SetTraceMask is meant for support and may change; if the file stays empty, this build of the library does not trace.',
    ],
    verify: { text: 'The file holds lines that begin with [libssh2].', command: 'iris-trace-failures' },
    undo: { text: 'Switch the trace off, and delete the file when it is no longer needed.', command: 'iris-trace-off' },
    worked: 'trace-read',
    same: 'escalate-wrc',
    cannot: 'escalate-wrc',
    sources: [article, reference, masks],
    reviewed,
    conflicts: [leakingMask, wrongName],
    covers: ['C-10', 'C-11'],
  },
  'trace-read': {
    kind: 'check',
    text: 'Which failure is the last in the trace?',
    why: 'Lines with -37 only say "again": the operation is retried. The last Failure Event with another number is the cause, and what stands before it shows how far the connection got.',
    say: 'Please run the commands and read me the first number. If it is zero, read me the last error that is not minus thirty-seven; if not, send nothing of the log.',
    do: 'Look at the count of the first command before anything else: only at 0 may the log be pasted.',
    commands: ['iris-trace-leaks', 'iris-trace-failures'],
    reader: 'iris-trace',
    steps: ['The log can be pasted on the first page as it is, if the first command counts 0.'],
    options: [
      {
        id: 'leaks',
        label: 'The first command counts more than 0',
        summary: 'the trace holds decrypted packets',
        next: 'trace-shared',
        when: ['leaks'],
        listen: ['the count is not zero'],
      },
      {
        id: 'failure',
        label: 'There is a failure with another number than -37',
        summary: 'the trace names a failure',
        next: 'trace-paste',
        when: ['banner', 'key-exchange', 'login', 'session'],
        listen: ['there is another number'],
      },
      {
        id: 'retries',
        label: 'Only -37, or nothing',
        summary: 'the trace shows retries only',
        next: 'trace-longer',
        when: ['no-failure'],
        listen: ['only minus thirty-seven'],
      },
      { id: 'unsure', label: "I can't read it", summary: 'the trace was not read', next: 'escalate-wrc', unsure: true },
    ],
    sources: [{ source: 'iris-article', section: 'Error -37' }, article, masks],
    reviewed,
    covers: ['C-09', 'C-10'],
  },
  'trace-leaked': {
    kind: 'fix',
    text: 'This log holds the password: do not pass it on',
    why: 'It was made with a mask such as 511. Every packet is in it as it was before the encryption, and a login with a password sends that password in one of them.',
    say: 'Please do not send this log to anybody; the password is in it. If it went anywhere, the password has to be changed.',
    do: 'Note where the file lies and who can read that folder. If a copy turns up after all, the password of that account counts as known.',
    commands: ['iris-trace-leaks', 'iris-trace-delete', 'iris-trace-connect', 'iris-trace-off'],
    steps: [
      'If the file was sent, uploaded or copied, have the password of that account changed now, and take the file back where you can.',
      'Delete this file first. The new log may have the same name, and two logs in one file would hold the password again.',
      'Make a new log with the mask 508, and use that one.',
    ],
    before: 'Look at the path of the file before you delete it: it must be the trace log and nothing else.',
    verify: { text: 'The count in the new file is 0.', command: 'iris-trace-leaks' },
    undo: { text: 'A deleted log is made again with the mask 508.', command: 'iris-trace-connect' },
    worked: 'trace-paste',
    same: 'escalate-wrc',
    cannot: 'escalate-wrc',
    sources: [masks, reference],
    reviewed,
    conflicts: [leakingMask],
    covers: ['C-10'],
  },
  'trace-longer': {
    kind: 'fix',
    text: 'Let the trace run until the failure',
    why: 'The trace was switched off, or looked at, before the call that fails. -37 alone is what a healthy connection shows too.',
    say: 'The log ended too early. We switch it on again and go one step further.',
    do: 'Note which call came last in the old log, and see that the new one runs past it.',
    commands: ['iris-trace-connect', 'iris-login-key', 'iris-trace-off'],
    steps: [
      'After Connect call the Authenticate method you use, then what fails after it.',
      'Look at the last failure again.',
    ],
    verify: { text: 'The last failure has another number than -37.', command: 'iris-trace-failures' },
    undo: { text: 'Switch the trace off, and delete the file when it is no longer needed.', command: 'iris-trace-off' },
    worked: 'trace-paste',
    same: 'escalate-wrc',
    cannot: 'escalate-wrc',
    sources: [{ source: 'iris-article', section: 'Error -37' }, article],
    reviewed,
    covers: ['C-09', 'C-10'],
  },
  'trace-paste': {
    kind: 'outcome',
    verdict: 'continue',
    to: { guide: 'iris-ssh-session' },
    text: 'Paste the trace on the first page',
    why: 'The failure in it leads to its own checks and fixes. The retries are set aside there.',
    say: 'Very good, the log names the failure. We put it into the first page and go on from there.',
    do: 'Have the log pasted on the first page, and note the number of the failure that is named.',
    sources: [article],
    reviewed,
    covers: ['C-09', 'C-10'],
  },
})
