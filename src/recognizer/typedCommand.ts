/** Values that a command line names: who wanted to go where, with what. */
type Typed = Readonly<Record<string, string>>

type Grammar = {
  /** Letters of options that take a value. */
  readonly taking: string
  readonly port: string
  /** A remote place is `[user@]host:path` rather than the first word. */
  readonly places: boolean
}

const GRAMMARS: ReadonlyMap<string, Grammar> = new Map([
  ['ssh', { taking: 'BbcDEeFIiJLlmOopQRSWw', port: 'p', places: false }],
  ['ssh-copy-id', { taking: 'iopF', port: 'p', places: false }],
  ['sftp', { taking: 'BbcDFiJloPRSsX', port: 'P', places: false }],
  ['scp', { taking: 'cDFiJloPSX', port: 'P', places: true }],
  ['ascp', { taking: 'iPOlmLRWdXCEKZfDT', port: 'P', places: true }],
])

/** Characters after which a shell takes a command. */
const PROMPTS = new Set(['$', '#', '%', '>'])

/**
 * What a typed command such as `fred@home:~$ ssh -p 2222 fred@server` names: host, port, user, keyFile. Undefined for
 * any other line. Words are split at spaces: quoted names with spaces are rare enough to be asked for again.
 */
export function typedCommand(line: string): Typed | undefined {
  const words = line.split(' ').filter((word) => word !== '')
  const at = words.findIndex((word, index) => GRAMMARS.has(word) && isTyped(words, index))
  const grammar = at < 0 ? undefined : GRAMMARS.get(words[at] ?? '')
  if (grammar === undefined) return undefined
  const values: Record<string, string> = {}
  const plain: string[] = []
  for (let index = at + 1; index < words.length; index += 1) {
    const word = words[index] ?? ''
    if (!word.startsWith('-') || word === '-') {
      plain.push(word)
      continue
    }
    const letters = word.slice(1)
    const taker = [...letters].findIndex((letter) => grammar.taking.includes(letter))
    if (word.startsWith('--') || taker < 0) {
      longOption(word, values)
      continue
    }
    const attached = letters.slice(taker + 1)
    const value = attached === '' ? (words[(index += 1)] ?? '') : attached
    option(letters[taker] ?? '', value, grammar, values)
  }
  target(plain, grammar, values)
  return values['host'] === undefined ? undefined : values
}

/** A command stands after a prompt, or at the beginning of a line that is not a sentence about ssh. */
function isTyped(words: readonly string[], at: number): boolean {
  if (at === 0) return words.slice(1).some((word) => word.startsWith('-') || word.includes('@'))
  const before = words[at - 1] ?? ''
  return PROMPTS.has(before.slice(-1)) || before === 'sudo' || before === 'time'
}

function option(letter: string, value: string, grammar: Grammar, values: Record<string, string>): void {
  if (letter === grammar.port) values['port'] = value
  else if (letter === 'i') values['keyFile'] = value
  else if (letter === 'l' && !grammar.places) values['user'] = value
}

function longOption(word: string, values: Record<string, string>): void {
  if (word.startsWith('--user=')) values['user'] = word.slice('--user='.length)
  if (word.startsWith('--host=')) values['host'] = word.slice('--host='.length)
}

function target(plain: readonly string[], grammar: Grammar, values: Record<string, string>): void {
  const remote = grammar.places ? plain.find((word) => word.includes(':') && !word.startsWith('/')) : plain[0]
  if (remote === undefined || values['host'] !== undefined) return
  const place = remote.startsWith('ssh://') ? remote.slice('ssh://'.length) : remote
  const signs = place.lastIndexOf('@')
  const named = place.slice(signs + 1)
  const host = grammar.places || place !== remote ? named.slice(0, colon(named)) : named
  if (host === '' || host.startsWith('-')) return
  values['host'] = host
  if (signs > 0) values['user'] ??= place.slice(0, signs)
}

function colon(text: string): number {
  const at = text.startsWith('[') ? text.indexOf(']') + 1 : text.indexOf(':')
  return at <= 0 ? text.length : at
}
