import type { PastedLine } from './lines.ts'

/** One setting of ssh_config or sshd_config as the programs cut it up. */
export type ConfigLine = {
  readonly line: PastedLine
  /** As it is written. */
  readonly written: string
  /** In small letters. */
  readonly keyword: string
  /** Where the keyword ends in the text of the line. */
  readonly end: number
  /** What stands behind the keyword, without the `=` between them. */
  readonly rest: string
  /** The words behind the keyword, without quotes and without a comment at the end. */
  readonly words: readonly string[]
  /** A quote is opened and never closed. */
  readonly open: boolean
}

/** Cuts a line as OpenSSH does. Undefined for an empty line or a comment. Linear. */
export function configLine(line: PastedLine): ConfigLine | undefined {
  const { text } = line
  if (text === '' || text.startsWith('#')) return undefined
  const quoted = text.startsWith('"')
  let end = quoted ? 1 : 0
  while (end < text.length && !(quoted ? '"' : ' \t="').includes(text.charAt(end))) end += 1
  const written = text.slice(quoted ? 1 : 0, end)
  const from = afterSeparator(text, quoted ? end + 1 : end)
  const rest = text.slice(from)
  const { words, open } = splitWords(rest)
  return { line, written, keyword: written.toLowerCase(), end, rest, words, open }
}

/** Blanks and at most one `=` part a keyword from its value. */
function afterSeparator(text: string, from: number): number {
  let at = afterBlanks(text, from)
  if (text[at] === '=') at = afterBlanks(text, at + 1)
  return at
}

function afterBlanks(text: string, from: number): number {
  let at = from
  while (text[at] === ' ' || text[at] === '\t') at += 1
  return at
}

/** Words in single or double quotes hold together; a backslash takes the meaning from a quote, a backslash or a blank. */
function splitWords(text: string): { readonly words: readonly string[]; readonly open: boolean } {
  const words: string[] = []
  let at = afterBlanks(text, 0)
  while (at < text.length && text[at] !== '#') {
    const word = wordAt(text, at)
    words.push(word.text)
    if (word.open) return { words, open: true }
    at = afterBlanks(text, word.end)
  }
  return { words, open: false }
}

function wordAt(text: string, from: number): { readonly text: string; readonly end: number; readonly open: boolean } {
  const kept: string[] = []
  let quote = ''
  let at = from
  for (; at < text.length; at += 1) {
    const sign = text.charAt(at)
    const next = text.charAt(at + 1)
    if (sign === '\\' && next !== '' && (`'"\\`.includes(next) || (next === ' ' && quote === ''))) {
      kept.push(next)
      at += 1
    } else if (quote === '' && (sign === ' ' || sign === '\t')) break
    else if (quote === '' && (sign === '"' || sign === "'")) quote = sign
    else if (sign === quote) quote = ''
    else kept.push(sign)
  }
  return { text: kept.join(''), end: at, open: quote !== '' }
}

/** The conditions of a Match line: names and values parted by blanks or by one `=`. `value` is empty for `all`. */
export type Criterion = { readonly name: string; readonly value: string; readonly negated: boolean }

/** Criteria that take no value. */
const BARE = new Set(['all', 'canonical', 'final', 'invalid-user'])

/** Takes a Match line apart. */
export function criteriaOf({ rest }: ConfigLine): readonly Criterion[] {
  const criteria: Criterion[] = []
  let at = 0
  while (at < rest.length && rest[at] !== '#') {
    const name = partAt(rest, at)
    const bare = name.text.startsWith('!') ? name.text.slice(1) : name.text
    const known = bare.toLowerCase()
    const value = BARE.has(known) ? { text: '', end: name.end } : partAt(rest, name.end)
    if (name.end === at) break
    criteria.push({ name: known, value: value.text, negated: bare !== name.text })
    at = value.end
  }
  return criteria
}

function partAt(text: string, from: number): { readonly text: string; readonly end: number } {
  const quoted = text[from] === '"'
  let end = quoted ? from + 1 : from
  while (end < text.length && !(quoted ? '"' : ' \t=').includes(text.charAt(end))) end += 1
  const part = text.slice(quoted ? from + 1 : from, end)
  return { text: part, end: afterSeparator(text, quoted ? end + 1 : end) }
}
