import { createCodes, encodeBytes, encodePlain, type Codes } from './codes.ts'

/** Characters of a line that are kept; no message is that long, and the cap keeps the work of a line bounded. */
export const LONGEST_LINE = 8192

export type LineSplitter = {
  /**
   * Takes the next piece of the text; pieces may end anywhere, within a line end too. `bytes` are those of the piece,
   * given where each character is one byte and stands at the same place: that is faster.
   */
  push(text: string, bytes?: Uint8Array): void
  /** Ends the text: its last line need not have a line end. */
  end(): void
  lines(): number
  /** Lines of which only the beginning was kept. */
  longLines(): number
}

/** `taken` says that the line is printable ASCII and that its codes are taken in already. */
type TakeLine = (line: string, number: number, taken: boolean) => void

const FEED = 10
const RETURN = 13

/** Splits a text at `\n`, `\r\n` and lone `\r`, and hands on each line with its number, counted from 1. */
export function createLineSplitter(take: TakeLine, codes: Codes = createCodes()): LineSplitter {
  let kept = ''
  let length = 0
  let number = 0
  let long = 0
  let afterReturn = false

  function emit(line: string, whole: number): void {
    number += 1
    if (whole > LONGEST_LINE) long += 1
    take(line, number, false)
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
    push(text, bytes) {
      if (text === '') return
      let at = afterReturn && text.charCodeAt(0) === FEED ? 1 : 0
      afterReturn = false
      /** The next line ends, as far as they were looked for. */
      let feed = at - 1
      let back = at - 1
      while (at < text.length) {
        let end = at
        let sign = 0
        if (length === 0) {
          end =
            bytes === undefined
              ? encodePlain(text, at, LONGEST_LINE, codes)
              : encodeBytes(bytes, at, LONGEST_LINE, codes)
          sign = end < text.length ? text.charCodeAt(end) : 0
        }
        if (sign === FEED || sign === RETURN) {
          number += 1
          take(text.slice(at, end), number, true)
        } else {
          if (feed < end) feed = placeOf('\n', text, end)
          if (back < end) back = placeOf('\r', text, end)
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
    end() {
      if (length > 0) finish('', 0, 0)
    },
    lines: () => number,
    longLines: () => long,
  }
}

/** Where a sign stands next; the length of the text where it does not. */
function placeOf(sign: string, text: string, from: number): number {
  const at = text.indexOf(sign, from)
  return at < 0 ? text.length : at
}
