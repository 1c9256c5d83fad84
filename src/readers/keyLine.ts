import {
  checkBlob,
  innerType,
  isBase64,
  isKeyType,
  typeInWrongCase,
  typeWithoutFirstLetter,
  type BlobState,
} from './keyBlob.ts'
import { parseOptions, startsWithOption, type GivenOption } from './keyOptions.ts'
import { wordsOf, type PastedLine } from './lines.ts'

/** What one line of authorized_keys is. `at` and `end` point at the telling stretch of the line's text. */
export type KeyLine =
  | { readonly kind: 'key'; readonly type: string; readonly comment: string; readonly options: readonly GivenOption[] }
  | {
      readonly kind: 'malformed' | 'missing-type' | 'cut'
      readonly trouble: string
      readonly at: number
      readonly end: number
    }
  | { readonly kind: 'private' | 'continuation' | 'empty' | 'foreign' }

const PRIVATE = ['PRIVATE KEY', 'PuTTY-User-Key-File', 'Private-Lines:', 'Private-MAC:', 'b3BlbnNzaC1rZXktdjE']
const FOREIGN_FORMATS = ['BEGIN SSH2 PUBLIC KEY', 'BEGIN PUBLIC KEY', 'BEGIN RSA PUBLIC KEY']
const ODD_QUOTES = ['\u201c', '\u201d', '\u201e', '\u2018', '\u2019', '\u00ab', '\u00bb']

/** Reads one line as sshd does: options, type, key, comment. Linear in the length of the line. */
export function readKeyLine({ text }: PastedLine): KeyLine {
  if (text === '') return { kind: 'empty' }
  if (PRIVATE.some((sign) => text.includes(sign))) return { kind: 'private' }
  if (text.startsWith('#')) return { kind: 'empty' }
  const format = FOREIGN_FORMATS.find((sign) => text.includes(sign))
  if (format)
    return malformed('this is a public key in another format; ssh-keygen -i turns it into one line', 0, text.length)
  const quote = [...ODD_QUOTES].map((odd) => text.indexOf(odd)).filter((at) => at >= 0)
  if (quote.length > 0 && looksLikeKey(text)) {
    const at = Math.min(...quote)
    return malformed('there are typographic quotes, and sshd knows only straight ones', at, at + 1)
  }
  const words = wordsOf(text)
  const first = words[0]?.text ?? ''
  if (isKeyType(first)) return keyAt(text, 0, [])
  const wrong = wrongFirstWord(first)
  if (wrong) return wrong
  if (words.length === 1 && isBase64(first)) return { kind: 'continuation' }
  return withOptions(text)
}

function wrongFirstWord(first: string): KeyLine | undefined {
  if (first.startsWith('AAAA') && innerType(first)) {
    const trouble = `the type is missing: the line has to begin with ${innerType(first)}`
    return { kind: 'missing-type', trouble, at: 0, end: Math.min(first.length, 20) }
  }
  const lost = typeWithoutFirstLetter(first)
  if (lost) return malformed(`the first letter is lost: ${first} has to be ${lost}`, 0, first.length)
  const small = typeInWrongCase(first)
  return small ? malformed(`${first} has to be written ${small}`, 0, first.length) : undefined
}

function withOptions(text: string): KeyLine {
  const end = endOfOptions(text)
  if (end === undefined) {
    if (!looksLikeKey(text)) return { kind: 'foreign' }
    return malformed('a quote is opened and never closed', text.lastIndexOf('"'), text.lastIndexOf('"') + 1)
  }
  const rest = wordsOf(text.slice(end))[0]
  const parsed = parseOptions(text.slice(0, end))
  if (!looksLikeKey(text) && !(parsed.ok && rest === undefined)) return { kind: 'foreign' }
  if (!parsed.ok) return malformed(parsed.trouble, parsed.at, parsed.end)
  if (!rest) return { kind: 'cut', trouble: 'options without a key behind them', at: 0, end }
  const at = end + rest.at
  if (isKeyType(rest.text)) return keyAt(text, at, parsed.options)
  const wrong = wrongFirstWord(rest.text)
  if (wrong && 'at' in wrong) return { ...wrong, at: wrong.at + at, end: wrong.end + at }
  return malformed('the options must be parted by commas alone, without blanks', end, at + rest.text.length)
}

function keyAt(text: string, at: number, options: readonly GivenOption[]): KeyLine {
  const [type, key, ...comment] = wordsOf(text.slice(at))
  if (!type || !key) return { kind: 'cut', trouble: 'the type stands alone, without a key', at, end: text.length }
  const start = at + key.at
  const state = checkBlob(type.text, key.text)
  if (state === 'short') {
    return {
      kind: 'cut',
      trouble: 'the key is not complete',
      at: start + Math.max(key.text.length - 20, 0),
      end: start + key.text.length,
    }
  }
  if (state !== 'ok')
    return malformed(blobTrouble(state, type.text, key.text), start, start + Math.min(key.text.length, 40))
  const second = comment.find((word) => isKeyType(word.text) || word.text.startsWith('command="'))
  if (second)
    return malformed(
      'two keys stand on one line; sshd sees only the first',
      at + second.at,
      at + second.at + second.text.length,
    )
  return {
    kind: 'key',
    type: type.text,
    options,
    comment: comment
      .map((word) => word.text)
      .join(' ')
      .slice(0, 200),
  }
}

function blobTrouble(state: Exclude<BlobState, 'ok' | 'short'>, type: string, key: string): string {
  if (state === 'not-base64') return 'the key holds characters that no key has'
  if (state === 'long') return 'something stands behind the end of the key'
  return `the key is ${innerType(key) ?? 'of another type'}, and the word before it says ${type}`
}

/** The first blank outside of quotes; undefined if a quote stays open. */
function endOfOptions(text: string): number | undefined {
  let quoted = false
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at]
    if (char === '\\' && text[at + 1] === '"') at += 1
    else if (char === '"') quoted = !quoted
    else if (!quoted && (char === ' ' || char === '\t')) return at
  }
  return quoted ? undefined : text.length
}

function looksLikeKey(text: string): boolean {
  if (text.includes(' AAAA') || startsWithOption(text)) return true
  return wordsOf(text).some((word) => isKeyType(word.text))
}

function malformed(trouble: string, at: number, end: number): KeyLine {
  return { kind: 'malformed', trouble, at, end: Math.max(end, at + 1) }
}
