import type { Codes } from './codes.ts'
import { unitAt, unitsOf, wordAt } from './skip.ts'
import { typedCommand } from './typedCommand.ts'

/**
 * Messages by which a server says that it serves another connection than before, the longer ones first. What begins
 * after a closing message is another connection; what begins and closes is the only word of one, or its last.
 */
const MARKS: readonly (readonly [string, Mark])[] = [
  ['Accepted ', 'begins-after-close'],
  ['Bad protocol version ', 'begins-after-close'],
  ['Connection from user ', 'none'],
  ['Connection from authenticating user ', 'none'],
  ['Connection from invalid user ', 'none'],
  ['Connection from ', 'begins'],
  ['Connection closed by ', 'closes'],
  ['Connection reset by ', 'closes'],
  ['Disconnected from ', 'closes'],
  ['Did not receive identification ', 'begins-after-close'],
  ['Failed ', 'begins-after-close'],
  ['Invalid user ', 'begins-after-close'],
  ['Postponed ', 'begins-after-close'],
  ['Received disconnect ', 'begins-after-close'],
  ['Server listening on ', 'begins'],
  ['Timeout before authentication ', 'closes'],
  ['User ', 'begins-after-close'],
  ['Unable to negotiate ', 'begins-and-closes'],
  ['banner exchange: ', 'begins-after-close'],
  ['kex_exchange_identification: ', 'begins-after-close'],
]
const LEVELS = ['error: ', 'fatal: ', 'debug1: ', 'debug2: ', 'debug3: ', 'info: '].map(unitsOf)
const PROGRAMS = ['ssh ', 'sftp ', 'scp ', 'ascp ', 'rsync ', 'git ', 'ssh-copy-id ', 'sudo ssh ']
const PROMPTS = ['$ ', '# ', '% ', '> ']
const LONGEST_PROMPT = 80

export type Mark = 'begins' | 'closes' | 'begins-after-close' | 'begins-and-closes' | 'none'

/** The marks by the character code of their first letter. */
const BY_FIRST = Array.from({ length: 128 }, (_, code) =>
  MARKS.filter(([word]) => word.charCodeAt(0) === code).map(([word, mark]) => ({ word: unitsOf(word), mark })),
)

/** What a message of a server means for the connection that its process serves. */
export function markOf(line: Codes, message: number): Mark {
  let at = message
  const first = unitAt(line, at)
  if (first === 101 || first === 102 || first === 100 || first === 105) {
    for (const level of LEVELS) {
      if (!wordAt(level, line, message)) continue
      at += level.length
      break
    }
  }
  const letter = unitAt(line, at)
  if (letter >= 128) return 'none'
  const marks = BY_FIRST[letter] as (typeof BY_FIRST)[number]
  for (let index = 0; index < marks.length; index += 1) {
    const { word, mark } = marks[index] as (typeof marks)[number]
    if (wordAt(word, line, at)) return mark
  }
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
