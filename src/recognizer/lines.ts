/** Characters of a line that are kept; no message is that long, and the cap keeps the work of a line bounded. */
export const LONGEST_LINE = 8192

export type LineSplitter = {
  /** Takes the next piece of the text; pieces may end anywhere, within a line end too. */
  push(text: string): void
  /** Ends the text: its last line need not have a line end. */
  end(): void
  lines(): number
  /** Lines of which only the beginning was kept. */
  longLines(): number
}

/** Splits a text at `\n`, `\r\n` and lone `\r`, and hands on each line with its number, counted from 1. */
export function createLineSplitter(take: (line: string, number: number) => void): LineSplitter {
  let kept = ''
  let length = 0
  let number = 0
  let long = 0
  let afterReturn = false

  function emit(line: string, whole: number): void {
    number += 1
    if (whole > LONGEST_LINE) long += 1
    take(line, number)
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
      let at = afterReturn && text.charCodeAt(0) === 10 ? 1 : 0
      afterReturn = false
      let feed = text.indexOf('\n', at)
      let back = text.indexOf('\r', at)
      while (feed >= 0 || back >= 0) {
        const returns = back >= 0 && (feed < 0 || back < feed)
        const end = returns ? back : feed
        finish(text, at, end)
        at = end + 1
        if (returns && feed === at) at += 1
        else if (returns && at === text.length) afterReturn = true
        if (feed >= 0 && feed < at) feed = text.indexOf('\n', at)
        if (back >= 0 && back < at) back = text.indexOf('\r', at)
      }
      if (at < text.length) keep(text, at, text.length)
    },
    end() {
      if (length > 0) finish('', 0, 0)
    },
    lines: () => number,
    longLines: () => long,
  }
}
