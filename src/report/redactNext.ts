import { withoutTags } from './redactLine.ts'
import { kindOfName } from './redactNames.ts'
import { isTelling } from './redactTellings.ts'
import { shellWord } from './redactValues.ts'
import type { Secret, SecretKind } from './redactTypes.ts'

const BLOCKS = ['|', '>', '|-', '>-', '|+', '>+']

/**
 * Secrets that stand in the lines behind their name: a block of YAML, a field of JSON or an option of a shell whose
 * value begins on the next line, an entry of `.netrc` over several lines. By line index; linear.
 */
export function secretsBehindLines(lines: readonly string[]): ReadonlyMap<number, Secret> {
  const found = new Map<number, Secret>()
  const take = (index: number, secret: Secret): void => {
    for (const each of withoutTags(lines[index] ?? '', [secret])) found.set(index, each)
  }
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? ''
    const kind = announced(line)
    if (kind?.form === 'next' && index + 1 < lines.length) {
      const next = lines[index + 1] ?? ''
      take(index + 1, { ...shellWord(next, indent(next)), kind: kind.kind })
    }
    if (kind?.form === 'block') {
      let last = index
      while (last + 1 < lines.length && isDeeper(lines[last + 1] ?? '', indent(line))) {
        last += 1
        const text = lines[last] ?? ''
        if (text.trim() !== '') take(last, { start: indent(text), end: text.trimEnd().length, kind: kind.kind })
      }
      index = last
    }
    const typed = typedBelow(line, lines[index + 1] ?? '')
    if (typed) take(index + 1, typed)
    const login = netrcPassword(line, lines[index - 1] ?? '', lines[index + 1] ?? '')
    if (login) take(index, login)
  }
  return found
}

/** The kind of secret that the end of a line announces, and whether a word or a block of lines follows. */
function announced(line: string): { readonly kind: SecretKind; readonly form: 'next' | 'block' } | undefined {
  const text = line.slice(-200).trimEnd()
  const blank = Math.max(text.lastIndexOf(' '), text.lastIndexOf('\t'))
  const last = text.slice(blank + 1)
  if (BLOCKS.includes(last)) {
    const kind = kindOfName(nameIn(text.slice(0, blank).trimEnd(), ':'))
    return kind && { kind, form: 'block' }
  }
  if (last === '\\') {
    const option = text.slice(0, blank).trimEnd()
    const name = option.slice(option.lastIndexOf(' ') + 1)
    const kind = name.startsWith('-') ? kindOfName(name) : undefined
    return kind && { kind, form: 'next' }
  }
  const quoted = text.endsWith('":') || text.endsWith("':") || text.endsWith('" :')
  const kind = quoted ? kindOfName(nameIn(text, ':')) : undefined
  return kind && { kind, form: 'next' }
}

const MESSAGES = ['welcome', 'hello', 'success', 'sorry', 'done', 'denied', 'failed', 'error', 'connected', 'goodbye']

/** `Password:` alone on a line, and what was typed alone on the next: no prompt, no message of a program. */
function typedBelow(line: string, next: string): Secret | undefined {
  if (line.length > 60 || next.length > 120) return undefined
  const text = line.trim().replaceAll('*', '').trimEnd()
  const names = text.split(' ')
  if (!text.endsWith(':') || names.length > 4 || text.includes('@') || text.includes("'")) return undefined
  const label = text.slice(0, -1).trimEnd()
  const kind = label.toLowerCase() === 'mot de passe' ? 'password' : kindOfName(label.slice(label.lastIndexOf(' ') + 1))
  const value = next.trim()
  if ((kind !== 'password' && kind !== 'one-time-code') || value === '' || /\s/.test(value)) return undefined
  const isCode = /^\d{4,8}$/.test(value)
  const word = value.toLowerCase().replaceAll(/[!?.]/g, '')
  const isPrompt = /[$#>%:]$/.test(value) || MESSAGES.includes(word)
  // Letters with a mark behind them may be a message, or a password: only known messages stay.
  const isMarked = /^\p{L}{5,}!+$/u.test(value)
  return isCode || (!isPrompt && (isTelling(value) || isMarked))
    ? { start: indent(next), end: next.trimEnd().length, kind }
    : undefined
}

/** The last name before a sign at the end: `  "password":` is `password`. */
function nameIn(text: string, sign: string): string {
  if (!text.endsWith(sign)) return ''
  let end = text.length - 1
  while (end > 0 && ' "\''.includes(text.charAt(end - 1))) end -= 1
  let start = end
  while (start > 0 && !' "\'{,\t'.includes(text.charAt(start - 1))) start -= 1
  return text.slice(start, end)
}

/** `password …` alone on a line, beside a line that says `login …`, `user …` or `machine …`. */
function netrcPassword(line: string, before: string, behind: string): Secret | undefined {
  const start = indent(line)
  const word = ['password ', 'account '].find((each) => line.startsWith(each, start))
  if (word === undefined || !(isNetrc(before) || isNetrc(behind))) return undefined
  return { ...shellWord(line, start + word.length), kind: 'password' }
}

function isNetrc(line: string): boolean {
  const text = line.trimStart()
  return ['login ', 'user ', 'machine ', 'default'].some((word) => text.startsWith(word))
}

function isDeeper(line: string, than: number): boolean {
  return line.trim() === '' || indent(line) > than
}

function indent(line: string): number {
  let at = 0
  while (line[at] === ' ' || line[at] === '\t') at += 1
  return at
}
