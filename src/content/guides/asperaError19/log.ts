import { defineNodes } from '../../../engine/defineGuide.ts'

const reviewed = '2026-11-20'
const logs = [
  { source: 'aspera-error-19', section: 'Examples of this error, Log file' },
  { source: 'aspera-cli', section: 'Products and their log folders; ascp -L' },
  { source: 'hsts-manual', section: 'Log files' },
] as const

/** The log of the transfers: where it is on each system. */
export const logNodes = defineNodes({
  'transfer-log': {
    kind: 'check',
    text: 'What does aspera-scp-transfer.log say about the failed transfer?',
    why: 'The client and the server each write this log. The line "FASP Session" with status=failed names the code, the text, the direction and the identifier of the session.',
    say: 'The program writes a log. Please open it and read me the line of the failed session, the one that says status equals failed.',
    do: 'Take from the line: the code, the words beside it and the id of the session. Note them together with the minute.',
    commands: [],
    steps: [
      'Transfer server on Linux: the system log, /var/log/messages or the journal, unless a log folder was set.',
      'Transfer server on Windows: C:\\Program Files\\Aspera\\Enterprise Server\\var\\log (older ones below Program Files (x86)). Endpoint: Point-to-Point\\var\\log, which is unverified.',
      'Transfer server on macOS: /Library/Logs/Aspera (unverified) and ~/Library/Logs/Aspera.',
      'Connect: Windows %LOCALAPPDATA%\\Aspera\\Aspera Connect\\var\\log; macOS ~/Library/Logs/Aspera_Connect; Linux below ~/.aspera/connect, probably in var/log.',
      'IBM Aspera for desktop on macOS: ~/Library/Logs/com.ibm.software.aspera.desktop. Drive on macOS: ~/Library/Logs/Aspera_Drive.',
      'Any ascp: -L followed by a folder writes the log there, and -L- prints it to the terminal.',
    ],
    options: [
      {
        id: 'code-19',
        label: 'errcode=19, SSH authentication failed, or failed to authenticate',
        summary: 'the log shows code 19',
        next: 'plain-account',
        listen: ['error code 19', 'ssh authentication failed'],
      },
      {
        id: 'another-code',
        label: 'Another code or text',
        summary: 'the log shows another code',
        next: 'to-transfer',
        listen: ['another number'],
      },
      {
        id: 'unsure',
        label: "I can't find the log",
        summary: 'the transfer log was not found',
        next: 'plain-account',
        unsure: true,
        listen: ['there is no log', 'i cannot find it'],
      },
    ],
    sources: logs,
    reviewed,
    covers: ['A-01', 'A-04'],
    conflicts: [
      {
        says: 'For the place of the log see the article "Where are the Client or Server logs located?".',
        trouble: 'That help desk was closed, and the article with it.',
        instead: 'The places above. Those that no source confirms are marked.',
        source: { source: 'aspera-error-19', section: 'Examples of this error, Log file' },
      },
    ],
  },
})
