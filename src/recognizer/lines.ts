import { createCodes, encodeBytes, encodePlain, type Codes } from './codes.ts'

/** Characters of a line that are kept; no message is that long, and the cap keeps the work of a line bounded. */
export const LONGEST_LINE = 8192

/** Decodes the next bytes of a stream; `more` says that a character may go on in the bytes after them. */
export type Decode = (bytes: Uint8Array, more: boolean) => string

export type LineSplitter = {
  /** Takes the next piece of the text; pieces may end anywhere, within a line end too. */
  push(text: string): void
  /**
   * The same of bytes, which may end within a character too: several times as fast, because only lines that are not
   * plain are decoded. The bytes must stay as they are while lines of them are in use.
   */
  pushBytes(bytes: Uint8Array, decode: Decode): void
  /** Ends the text: its last line need not have a line end. */
  end(): void
  lines(): number
  /** Lines of which only the beginning was kept. */
  longLines(): number
}

export type LineTaker = {
  line(line: string, number: number): void
  /** A line of printable ASCII, whose codes are taken in already. */
  plain(line: string, number: number): void
  /** The same where it stands in bytes. */
  bytes(bytes: Uint8Array, from: number, to: number, number: number): void
}

const FEED = 10
const RETURN = 13

/** Splits a text at `\n`, `\r\n` and lone `\r`, and hands on each line with its number, counted from 1. */
export function createLineSplitter(take: LineTaker, codes: Codes = createCodes()): LineSplitter {
  let kept = ''
  let length = 0
  let number = 0
  let long = 0
  let afterReturn = false
  /** The bytes before end within a line, perhaps within a character. */
  let halfway = false

  function emit(line: string, whole: number): void {
    number += 1
    if (whole > LONGEST_LINE) long += 1
    take.line(line, number)
  }

  function keep(text: string, from: number, to: number): void {
    if (kept.length < LONGEST_LINE) kept += text.slice(from, Math.min(to, from + LONGEST_LINE - kept.length))
    length += to - from
  }

  function finish(text: string, from: number, to: number): void {
    if (length === 0) return emit(text.slice(from, Math.min(to, from + LONGEST_LINE)), to - from)
    keep(text, from, to)
    const line = kept
    const whole = length
    kept = ''
    length = 0
    emit(line, whole)
  }

  return {
    push(text) {
      if (text === '') return
      let at = afterReturn && text.charCodeAt(0) === FEED ? 1 : 0
      afterReturn = false
      /** The next line ends, as far as they were looked for. */
      let feed = at - 1
      let back = at - 1
      while (at < text.length) {
        let end = length === 0 ? encodePlain(text, at, LONGEST_LINE, codes) : at
        let sign = length === 0 && end < text.length ? text.charCodeAt(end) : 0
        if (sign === FEED || sign === RETURN) {
          number += 1
          take.plain(text.slice(at, end), number)
        } else {
          if (feed < end) feed = placeIn(text.length, text.indexOf('\n', end))
          if (back < end) back = placeIn(text.length, text.indexOf('\r', end))
          end = Math.min(feed, back)
          if (end === text.length) return keep(text, at, end)
          sign = text.charCodeAt(end)
          finish(text, at, end)
        }
        at = end + 1
        if (sign !== RETURN) continue
        if (at === text.length) afterReturn = true
        else if (text.charCodeAt(at) === FEED) at += 1
      }
    },
    pushBytes(bytes, decode) {
      if (bytes.length === 0) return
      let at = afterReturn && bytes[0] === FEED ? 1 : 0
      afterReturn = false
      let feed = at - 1
      let back = at - 1
      while (at < bytes.length) {
        const fresh = length === 0 && !halfway
        let end = fresh ? encodeBytes(bytes, at, LONGEST_LINE, codes) : at
        let sign = fresh && end < bytes.length ? bytes[end] : 0
        if (sign === FEED || sign === RETURN) {
          number += 1
          take.bytes(bytes, at, end, number)
        } else {
          if (feed < end) feed = placeIn(bytes.length, bytes.indexOf(FEED, end))
          if (back < end) back = placeIn(bytes.length, bytes.indexOf(RETURN, end))
          end = Math.min(feed, back)
          const ended = end < bytes.length
          const text = decode(bytes.subarray(at, end), !ended)
          halfway = !ended
          if (!ended) return keep(text, 0, text.length)
          sign = bytes[end]
          finish(text, 0, text.length)
        }
        at = end + 1
        if (sign !== RETURN) continue
        if (at === bytes.length) afterReturn = true
        else if (bytes[at] === FEED) at += 1
      }
    },
    end() {
      if (length > 0) finish('', 0, 0)
    },
    lines: () => number,
    longLines: () => long,
  }
}

/** Where a sign stands that was looked for; the length of the text where it does not. */
function placeIn(length: number, at: number): number {
  return at < 0 ? length : at
}
