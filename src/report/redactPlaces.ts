import { CODE_WORDS, kindOfName } from './redactNames.ts'
import { isKeyText, isReference, withoutMarks } from './redactReferences.ts'
import { jsonValue, restOfLine, shellWord, type Stretch } from './redactValues.ts'

/** What follows a password prompt on the same line when nothing was typed. */
const PROSE = ['Permission', 'Connection', 'Received', 'Disconnected', 'Authentication', 'Disconnecting']
/** How a prompt goes on behind the word for a secret. */
const PROMPTS = [' for ', ' (again)', ' again:', ' (empty ', ', try again']
/** Values that say something about a secret and are none. */
const NO_SECRETS = [
  'yes',
  'no',
  'true',
  'false',
  'none',
  'null',
  'enabled',
  'disabled',
  'optional',
  'required',
  'undefined',
]

/**
 * `name=value`, `name: value`, `"name": "value"`, `\"name\":\"value\"`, `name => value`, `<name>value</name>`,
 * `<x key="name" value="value"/>`. `start` and `end` are those of the name; `inQuery` ends the value at `&`.
 */
export function assigned(line: string, start: number, end: number, inQuery: boolean): readonly Stretch[] {
  const name = line.slice(start, end)
  if (line[start - 1] === '<') return inElement(line, end)
  if (PROMPTS.some((prompt) => line.startsWith(prompt, end))) return typed(line, end)
  const quoted = skipQuotes(line, end)
  let at = skipBlanks(line, quoted)
  if (quoted > end && (line.startsWith('value=', at) || line[at] === '>')) return inAttribute(line, at)
  const sign = line[at]
  // A row of settings: "user","faspex","token_encryption_key","…".
  if (sign === ',' && quoted > end && name.includes('_') && !line.startsWith('"AS_NULL"', at + 1))
    return [jsonValue(line, at + 1)]
  if (sign !== '=' && sign !== ':') return []
  if (sign === ':' && name === 'passwd' && quoted === end) return []
  at += 1
  if (line[at] === '>' || line[at] === '=') at += 1
  at = skipBlanks(line, at)
  if (inQuery) return [untilAmpersand(line, at)].filter((value) => isLong(value) || kindOfName(name) !== undefined)
  if (quoted > end && (line[at] === '"' || line[at] === "'" || line[at] === '\\')) return [jsonValue(line, at)]
  return plainValue(line, start, name, at, sign)
}

function plainValue(line: string, start: number, name: string, at: number, sign: string): readonly Stretch[] {
  const value = argument(line, at) ?? shellWord(line, at)
  const text = line.slice(value.start, value.end)
  const lower = name.toLowerCase()
  if (NO_SECRETS.includes(withoutMarks(text).toLowerCase())) return []
  if (lower === 'pwd' && (text.startsWith('/') || text.startsWith('~'))) return []
  if (sign === ':' && (PROSE.includes(text) || line.slice(Math.max(start - 4, 0), start) === 'BAD ')) return []
  // FASP names its transfers by ids, and file names of keys are no keys.
  if (lower.endsWith('sessionid') && (sign === ':' || isUuid(text))) return []
  if (lower.endsWith('_session') && sign === ':') return []
  if (lower === 'pin' && !isNumber(text)) return []
  if (isReference(text, lower) || (kindOfName(name) === 'private-key' && !isKeyText(text, lower))) return []
  const phrase = sign === ':' || line.slice(Math.max(start - 4, 0), start).toLowerCase() === 'set '
  return [phrase && !'"\'`'.includes(line.charAt(at)) ? restOfLine(line, at) : value]
}

/** `password='x', port=22` in a program: the comma is no part of it, as it would be in a shell. */
function argument(line: string, at: number): Stretch | undefined {
  const quote = line.charAt(at)
  if (quote !== '"' && quote !== "'") return undefined
  const close = line.indexOf(quote, at + 1)
  const ends = close > 0 && line[close - 1] !== '\\' && [',', ')', ';', '}'].includes(line.charAt(close + 1))
  return ends ? { start: at + 1, end: close } : undefined
}

/** `<password>value</password>`, also with attributes. */
function inElement(line: string, end: number): readonly Stretch[] {
  const open = line[end] === '>' ? end : line[end] === ' ' ? line.indexOf('>', end) : -1
  if (open < 0 || line[open - 1] === '/') return []
  const close = line.indexOf('<', open)
  return [{ start: open + 1, end: close < 0 ? line.length : close }]
}

/** What stands behind a name in quotes: `value="…"`, or the text of the element. */
function inAttribute(line: string, at: number): readonly Stretch[] {
  if (line[at] !== '>') return [jsonValue(line, at + 'value='.length)]
  const close = line.indexOf('<', at)
  return close < 0 ? [] : [{ start: at + 1, end: close }]
}

/** What was typed behind a prompt: `Password for fred: …`, `Enter passphrase for key '/k': …`. */
function typed(line: string, from: number): readonly Stretch[] {
  const prompt = line.slice(from, from + 200)
  const colon = prompt.indexOf(': ')
  if (colon < 0 || prompt.slice(0, colon).includes(' from ')) return []
  const value = restOfLine(line, from + colon + 2)
  return PROSE.includes(line.slice(value.start, shellWord(line, value.start).end)) ? [] : [value]
}

/** The rest of a header, up to the quote that stands before its name, or the value of a field of that name. */
export function behindHeader(line: string, start: number, end: number): Stretch | undefined {
  const quote = line.charAt(start - 1)
  const quotes = skipQuotes(line, end)
  const colon = skipBlanks(line, quotes)
  if (line[colon] !== ':') return undefined
  const at = skipBlanks(line, colon + 1)
  if (quotes > end && (line[at] === '"' || line[at] === "'" || line[at] === '\\')) return jsonValue(line, at)
  const rest = restOfLine(line, colon + 1)
  if (quotes > end || (quote !== '"' && quote !== "'")) return rest
  const close = line.indexOf(quote, at)
  return close < 0 ? rest : { start: at, end: close }
}

/** `Verification code: 123 456`, `Your security code is 123456`. */
export function typedCode(line: string, end: number, before: string): readonly Stretch[] {
  if (!CODE_WORDS.includes(before.toLowerCase())) return []
  let at = skipBlanks(line, skipQuotes(line, end))
  if (line[at] === ':' || line[at] === '=') at += 1
  else if (line.startsWith('is ', at)) at += 3
  else return []
  at = skipBlanks(line, skipQuotes(line, skipBlanks(line, at)))
  let stop = at
  let digits = 0
  while (stop < line.length && '0123456789 -'.includes(line.charAt(stop))) {
    if (line[stop] !== ' ' && line[stop] !== '-') digits += 1
    stop += 1
  }
  const last = at + line.slice(at, stop).trimEnd().length
  return digits < 4 ? [] : [{ start: at, end: stop > last ? last : Math.max(last, shellWord(line, last).end) }]
}

/** The word behind an option: `--password secret`. A file of a key is none. */
export function optionWord(line: string, name: string, end: number): readonly Stretch[] {
  const value = shellWord(line, end + 1)
  const text = line.slice(value.start, value.end)
  const lower = name.toLowerCase()
  return isReference(text, lower) || (kindOfName(name) === 'private-key' && !isKeyText(text, lower)) ? [] : [value]
}

/** `'x' | ConvertTo-SecureString`: what is piped into it. */
export function pipedInto(line: string, start: number): readonly Stretch[] {
  const before = line.slice(0, start).trimEnd()
  const end = before.endsWith('|') ? before.slice(0, -1).trimEnd().length - 1 : -1
  const quote = line.charAt(end)
  const open = end > 0 && (quote === '"' || quote === "'") ? line.lastIndexOf(quote, end - 1) : -1
  return open < 0 ? [] : [{ start: open + 1, end }]
}

/** Every word that is no option, up to the end of the pipe: `ConvertTo-SecureString -String 'x' -AsPlainText`. */
export function secureString(line: string, end: number): readonly Stretch[] {
  const found: Stretch[] = []
  let at = end
  for (let word = 0; word < 6 && at < line.length && line[at] === ' '; word += 1) {
    const value = shellWord(line, at)
    const text = line.slice(value.start, value.end)
    if (text === '|' || text === ';') break
    const isQuoted = value.start > at && '"\''.includes(line.charAt(value.start - 1))
    if (text !== '' && (isQuoted || !text.startsWith('-'))) found.push(value)
    at = value.end
    while (line[at] === '"' || line[at] === "'") at += 1
  }
  return found
}

/** `code=404` in an address is no secret, `code=` and a long word is. */
function isLong({ start, end }: Stretch): boolean {
  return end - start >= 10
}

function untilAmpersand(line: string, from: number): Stretch {
  const { start, end } = shellWord(line, from)
  let at = start
  while (at < end && !'&"\'<>#)]},\\'.includes(line.charAt(at))) at += 1
  return { start, end: at }
}

function skipQuotes(line: string, at: number): number {
  let end = at
  while (line[end] === '"' || line[end] === "'" || '\\])'.includes(line.charAt(end) || ' ')) end += 1
  return end
}

/** In French a blank that does not break stands before a colon. */
function skipBlanks(line: string, at: number): number {
  let end = at
  while (end < line.length && ' \t\u00a0\u202f'.includes(line.charAt(end))) end += 1
  return end
}

function isNumber(text: string): boolean {
  return text !== '' && Array.from(text).every((sign) => sign >= '0' && sign <= '9')
}

function isUuid(text: string): boolean {
  return text.length === 36 && text.split('-').length === 5
}
