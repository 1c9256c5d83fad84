import { isWord, WORD } from './words.ts'

/**
 * A line as character codes: matching reads each of them several times, and reads them faster here than in a string.
 * Zeros stand behind the end, so that looking a few characters ahead needs no question whether the line goes on.
 */
export type Codes = {
  units: Uint16Array
  length: number
  /** Where words begin, and how many do. */
  starts: Uint16Array
  words: number
}

/** Zeros behind the end: more than any look ahead. */
const PADDING = 20
const USUAL = 8192
const [WORD_SIGN, OTHER_SIGN] = [1, 2]

/** What an ASCII character is: 0 where it is not printable. */
const KINDS = new Uint8Array(256)
KINDS.fill(OTHER_SIGN, 32, 127)
WORD.forEach((word, code) => {
  if (word === 1) KINDS[code] = WORD_SIGN
})

export function createCodes(length: number = USUAL): Codes {
  return { units: new Uint16Array(length + PADDING), length: 0, starts: new Uint16Array(length), words: 0 }
}

/** Takes a line in; says whether it is printable ASCII all through. */
export function encode(text: string, codes: Codes): boolean {
  const length = text.length
  if (length > codes.starts.length) Object.assign(codes, createCodes(length))
  const { units, starts } = codes
  let plain = true
  let words = 0
  let before = 0
  for (let at = 0; at < length; at += 1) {
    const unit = text.charCodeAt(at)
    units[at] = unit
    const kind = unit < 128 ? (KINDS[unit] as number) : isWord(unit) ? WORD_SIGN : OTHER_SIGN
    if (unit < 32 || unit > 126) plain = false
    if (kind === WORD_SIGN && before !== WORD_SIGN) starts[words++] = at
    before = kind
  }
  codes.words = words
  shorten(codes, length)
  return plain
}

/** Takes printable ASCII in, from a place in a text on; gives the place of the first other character, or `most` on. */
export function encodePlain(text: string, from: number, most: number, codes: Codes): number {
  const { units, starts } = codes
  const stop = Math.min(text.length - from, most)
  let words = 0
  let before = 0
  let to = 0
  for (; to < stop; to += 1) {
    const unit = text.charCodeAt(from + to)
    const kind = unit < 128 ? (KINDS[unit] as number) : 0
    if (kind === 0) break
    units[to] = unit
    // Words begin where nobody can tell beforehand: without a branch there is nothing to guess wrong.
    starts[words] = to
    words += kind & ~before & WORD_SIGN
    before = kind
  }
  codes.words = words
  shorten(codes, to)
  return from + to
}

/** The same from the bytes of a text, which is several times as fast. */
export function encodeBytes(bytes: Uint8Array, from: number, most: number, codes: Codes): number {
  const { units, starts } = codes
  const stop = Math.min(bytes.length - from, most)
  let words = 0
  let before = 0
  let to = 0
  for (; to < stop; to += 1) {
    const unit = bytes[from + to] as number
    const kind = KINDS[unit] as number
    if (kind === 0) break
    units[to] = unit
    // Words begin where nobody can tell beforehand: without a branch there is nothing to guess wrong.
    starts[words] = to
    words += kind & ~before & WORD_SIGN
    before = kind
  }
  codes.words = words
  shorten(codes, to)
  return from + to
}

/** Makes the line end here: no word may begin behind. */
export function shorten(codes: Codes, length: number): void {
  const { units } = codes
  codes.length = length
  for (let at = length; at < length + PADDING; at += 1) units[at] = 0
}

export function codesOf(text: string): Codes {
  const codes = createCodes(text.length)
  encode(text, codes)
  return codes
}
