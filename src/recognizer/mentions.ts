/** Words with which a change, a task or a chapter begins: `Fix …`, `- Added: …`, `docs(ssh): explain …`. */
const TASKS = new Set(
  'add adding adds added avoid avoids avoided catch catches closes create creates created describe describing describes described detect detects document documenting documents documented explain explaining explains explained expose exposes exposed fix fixes fixed fixing handle handles handled improve improves improved ignore ignores prevent prevents resolves solves support supports suppress troubleshoot troubleshooting'.split(
    ' ',
  ),
)
/** Before a message: words to a reader, who may meet it one day. */
const TO_READERS = [
  'if you ',
  'if the error ',
  'if the message ',
  'you may ',
  'you might ',
  "you'll see",
  'you will see',
  'you should see',
  'when you see',
  'errors like',
  'errors such as',
  'error such as',
  'messages like',
  'messages such as',
  'when investigating',
] as const
/** Before a message: what is said of its wording, whoever says it. */
const OF_WORDING = [
  'get rid of the "',
  'get rid of the `',
  "get rid of the '",
  'instead of the "',
  'instead of the `',
] as const
/** After a message: what it means, for everybody. */
const MEANINGS = [
  ' means ',
  ' could mean',
  ' can mean',
  ' may mean',
  ' usually mean',
  ' indicates ',
  ' occurs when ',
] as const
/** The writer speaks of what happened to them. */
const OWN = [' i ', " i'm", " i've", ' my ', ' me ', ' we ', ' our ', ' im '] as const
/** Beginnings of lines of a program's source. */
const SOURCE = [
  'throw ',
  'raise ',
  '// ',
  '/*',
  'printf(',
  'fprintf(',
  'error(',
  'fatal(',
  'debug(',
  'logger.',
  'console.',
  'assert ',
  'assert(',
  'return "',
  "return '",
  'return new ',
  'return err',
  'if (',
  'if "',
  "if '",
  'if(',
  'case "',
  "case '",
  '#define',
  'echo "',
  'grep ',
] as const
const DIRECTIVES = ['%s', '%d', '%u', '%.'] as const
const LIST_MARKS = '#-*+•·>|`"\'[]x(). 0123456789'
const BULLETS = '-*+•·"`\''
const CLOSERS = '`"\'*_.!) '
const MOST_LINE = 1024
const LEAST_EXPLAINED = 3

/**
 * Whether the message at a place in a line is only spoken of, as in `Fix "Broken pipe" after login`, `If you see …`, in a
 * list of messages with what each means, or in a line of source. What people say happened to themselves counts.
 */
export function isMentioned(line: string, start: number, end: number): boolean {
  if (line.length > MOST_LINE) return false
  const lower = line.toLowerCase()
  if (SOURCE.some((beginning) => start >= beginning.length && lower.startsWith(beginning))) return true
  if (DIRECTIVES.some((sign) => within(line, sign, start, end))) return true
  if (isExplained(line, end)) return true
  const before = lower.slice(0, start)
  if (OF_WORDING.some((words) => before.endsWith(words))) return true
  if (OWN.some((word) => ` ${lower}`.includes(word))) return false
  if (beginsWithTask(before)) return true
  const behind = lower.slice(end)
  return TO_READERS.some((words) => before.includes(words)) || MEANINGS.some((words) => behind.includes(words))
}

function within(line: string, sign: string, start: number, end: number): boolean {
  const at = line.indexOf(sign, start)
  // A value that ends the message is a gap of its template, and stands behind its words.
  return at >= 0 && at < end + 3
}

/** `Fix`, `- [x] Added`, `fix(server): add`, `CLOSES #267: Fixed`. */
function beginsWithTask(before: string): boolean {
  let from = 0
  while (from < before.length && LIST_MARKS.includes(before.charAt(from))) from += 1
  const words = before.slice(from).split(' ', 4)
  const first = words[0] ?? ''
  if (TASKS.has(withoutColon(first))) return true
  return words.slice(0, 2).some((word, at) => word.endsWith(':') && TASKS.has(words[at + 1] ?? ''))
}

function withoutColon(word: string): string {
  const ends = [word.indexOf(':'), word.indexOf('(')].filter((at) => at >= 0)
  return word.slice(0, Math.min(word.length, ...ends))
}

/** `• message - what is wrong then`, `"message": what to do about it`, `message | reason | cure`. */
function isExplained(line: string, end: number): boolean {
  let at = end
  while (at < line.length && CLOSERS.includes(line.charAt(at))) at += 1
  const sign = line.slice(at, at + 2)
  const listed = BULLETS.includes(line.charAt(0))
  const enclosed = at > end && '`"\'*'.includes(line.charAt(end))
  const dash = sign === '- ' || sign === '– ' || sign === '— '
  const parts = sign === '| ' || (listed && (dash || (enclosed && (sign === ': ' || sign === '->'))))
  if (!parts) return false
  const words = line
    .slice(at + 2)
    .split(' ')
    .filter(isPlainWord)
  return words.length >= LEAST_EXPLAINED
}

function isPlainWord(word: string): boolean {
  return word.length > 1 && Array.from(word.toLowerCase()).every((letter) => letter >= 'a' && letter <= 'z')
}
