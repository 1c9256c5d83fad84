import type { Stretch } from './redactValues.ts'

/** Longer words, and longer texts in quotes, are not what people say. */
const LONGEST = 100
const QUOTES: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '`': '`',
  '„': '“',
  '“': '”',
  '‚': '‘',
  '‘': '’',
  '«': '»',
}

/**
 * A word of a sentence, without the marks around it. `next` is where the word after it may begin, `ends` says that
 * a mark behind it ends the sentence or its part.
 */
export type Spoken = Stretch & {
  readonly text: string
  readonly next: number
  readonly quoted: boolean
  readonly ends: boolean
}

/** The next word, or all that stands in quotes. None where the line ends, or the word is too long. */
export function spokenWord(line: string, from: number): Spoken | undefined {
  let at = from
  while (at < from + 4 && (line[at] === ' ' || line[at] === '\t')) at += 1
  const close = QUOTES[line.charAt(at)]
  const quoted = close === undefined ? -1 : line.slice(at + 1, at + LONGEST).indexOf(close)
  if (quoted > 0) return spoken(line, at + 1, at + 1 + quoted, at + 2 + quoted, true)
  // What was removed before is one word.
  const tag = line[at] === '[' ? line.slice(at, at + 40).indexOf(' removed]') : -1
  if (tag > 0) return spoken(line, at, at + tag + ' removed]'.length, at + tag + ' removed]'.length, true)
  let stop = at
  while (stop < line.length && line.charCodeAt(stop) > 32 && stop - at <= LONGEST) stop += 1
  if (stop === at || stop - at > LONGEST) return undefined
  return trimmed(line, at, stop)
}

/** The word that ends before a place. */
export function wordBefore(line: string, before: number): Spoken | undefined {
  let end = before
  while (end > 0 && end > before - 3 && line[end - 1] === ' ') end -= 1
  let start = end
  while (start > 0 && line.charCodeAt(start - 1) > 32 && end - start <= LONGEST) start -= 1
  return end === before || start === end || end - start > LONGEST ? undefined : trimmed(line, start, end)
}

/** Without quotes and brackets before, and marks of the sentence behind; markup and fields of JSON end the word. */
function trimmed(line: string, from: number, to: number): Spoken {
  let start = from
  while (start < to && '"\'`(„“‚‘«'.includes(line.charAt(start))) start += 1
  const text = line.slice(start, to)
  const cuts = ['",', '"}', '"]', '\\"', '</', '<br'].map((sign) => text.indexOf(sign)).filter((cut) => cut > 0)
  let end = start + Math.min(text.length, ...cuts)
  while (end > start && '.,;)"\'`”“’‘»'.includes(line.charAt(end - 1))) end -= 1
  return spoken(line, start, end, to, false)
}

function spoken(line: string, start: number, end: number, next: number, quoted: boolean): Spoken {
  const ends = [',', ';', '.', ')'].some((mark) => line.slice(end, next + 1).includes(mark))
  return { start, end, next, text: line.slice(start, end), quoted, ends }
}

/** A word that no sentence has: with a digit or a sign, and none of what programs and people write with these. */
export function isTelling(text: string): boolean {
  if (text.length < 5 || text.startsWith('[') || !/[0-9!#$%&*+=?@^~]/.test(text)) return false
  // Plain words with a mark behind them end a sentence, and a name and its value are a setting.
  if (/^[\p{L}'-]+[!?]+$/u.test(text) || /^[a-z_]+=/i.test(text)) return false
  if (/^[*x.]+$/i.test(text) || /^[-\d.,:/%+$€]*$/.test(text)) return /^\d{6,}$/.test(text)
  return !isElsewhere(text) && !isMethod(text)
}

/** Addresses, hosts, paths, versions, variables: what tells where something is. */
function isElsewhere(text: string): boolean {
  if (/^(?:[/~.\\<{]|\$\{?[A-Za-z_]+\}?$|%\w+%$|[A-Za-z]:\\)/.test(text) || text.includes('://')) return true
  if (/^[0-9a-f.:]*[.:][0-9a-f.:%\]]*$/i.test(text)) return true
  if (/^[\w-]*\d\.\d[\w.-]*$/.test(text)) return true
  const host = text.slice(text.indexOf('@') + 1)
  const last = host.slice(host.lastIndexOf('.') + 1)
  return host.includes('.') && /^[a-z]{2,}(?::\d+)?$/i.test(last) && /^[\w.@:-]+$/.test(text)
}

/** `SHA512`, `ssh2`, `RSA-4096`, `0x80090308`. */
function isMethod(text: string): boolean {
  return /^(?:sha|md|ssh|rsa|dsa|aes|ecdsa|ed|utf|base|tls|argon|pbkdf|http|ip|ipv|iso|port|pid|uid)[-_]?\d+\w?$|^0x[0-9a-f]+$/i.test(
    text,
  )
}
