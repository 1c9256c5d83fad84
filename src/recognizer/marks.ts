import { typedCommand } from './typedCommand.ts'

/**
 * Messages by which a server says that it serves another connection than before, by their first letter. What begins
 * after a closing message is another connection; what begins and closes is the only word of one, or its last.
 */
const MARKS: ReadonlyMap<number, readonly (readonly [string, Mark])[]> = new Map([
  [65, [['Accepted ', 'begins-after-close']]],
  [66, [['Bad protocol version ', 'begins-after-close']]],
  [
    67,
    [
      ['Connection from user ', 'none'],
      ['Connection from authenticating user ', 'none'],
      ['Connection from invalid user ', 'none'],
      ['Connection from ', 'begins'],
      ['Connection closed by ', 'closes'],
      ['Connection reset by ', 'closes'],
    ],
  ],
  [
    68,
    [
      ['Disconnected from ', 'closes'],
      ['Did not receive identification ', 'begins-after-close'],
    ],
  ],
  [70, [['Failed ', 'begins-after-close']]],
  [73, [['Invalid user ', 'begins-after-close']]],
  [80, [['Postponed ', 'begins-after-close']]],
  [82, [['Received disconnect ', 'begins-after-close']]],
  [83, [['Server listening on ', 'begins']]],
  [84, [['Timeout before authentication ', 'closes']]],
  [
    85,
    [
      ['User ', 'begins-after-close'],
      ['Unable to negotiate ', 'begins-and-closes'],
    ],
  ],
  [98, [['banner exchange: ', 'begins-after-close']]],
  [107, [['kex_exchange_identification: ', 'begins-after-close']]],
])
const LEVELS = ['error: ', 'fatal: ', 'debug1: ', 'debug2: ', 'debug3: ', 'info: ']
const PROGRAMS = ['ssh ', 'sftp ', 'scp ', 'ascp ', 'rsync ', 'git ', 'ssh-copy-id ', 'sudo ssh ']
const PROMPTS = ['$ ', '# ', '% ', '> ']
const LONGEST_PROMPT = 80

export type Mark = 'begins' | 'closes' | 'begins-after-close' | 'begins-and-closes' | 'none'

/** What a message of a server means for the connection that its process serves. */
export function markOf(line: string, message: number): Mark {
  let at = message
  const first = line.charCodeAt(at)
  if (first === 101 || first === 102 || first === 100 || first === 105) {
    at += LEVELS.find((word) => line.startsWith(word, message))?.length ?? 0
  }
  const marks = MARKS.get(line.charCodeAt(at))
  if (marks === undefined) return 'none'
  for (const [word, mark] of marks) if (line.startsWith(word, at)) return mark
  return 'none'
}

/** Whether somebody typed a command here: `$ ssh …`, `fred@box:~$ sftp …`. */
export function isPrompt(line: string): boolean {
  for (const prompt of PROMPTS) {
    const at = line.indexOf(prompt)
    if (at < 0 || at > LONGEST_PROMPT) continue
    if (PROGRAMS.some((program) => line.startsWith(program, at + prompt.length))) return true
  }
  return PROGRAMS.some((program) => line.startsWith(program)) && typedCommand(line) !== undefined
}

/** Whether a client says who it is, as it does once at the beginning with -v. */
export function isClientVersion(line: string): boolean {
  return line.startsWith('OpenSSH_') && line.includes('SSL')
}

export function isConnecting(line: string): boolean {
  return line.startsWith('debug1: Connecting to ')
}

export function isAddressFailure(line: string): boolean {
  return line.startsWith('debug1: connect to address ')
}

/** The last word of a client that never got a connection. */
export function isConnectFailure(line: string): boolean {
  return line.startsWith('ssh: connect to host ') || line.startsWith('ssh: Could not resolve hostname ')
}
