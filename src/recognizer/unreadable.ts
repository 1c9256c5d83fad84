import type { Codes } from './codes.ts'

/** Shares of the characters from which on a text is none. */
const MOST_CONTROLS = 0.1
const MOST_NULS = 0.01

/** Tells whether what came in is text at all. */
export type Unreadable = {
  /** A line as it came in; `plain`: printable ASCII all through. */
  see(line: Codes, plain: boolean): void
  /** There is something to see. */
  show(): void
  state(): 'empty' | 'binary' | undefined
}

export function createUnreadable(): Unreadable {
  let characters = 0
  let visible = false
  let controls = 0
  let nuls = 0
  return {
    see({ units, length }, plain) {
      characters += length
      if (plain) return
      for (let at = 0; at < length; at += 1) {
        const code = units[at] as number
        if (code === 0) nuls += 1
        if (code === 0xfffd || (code < 32 && code !== 9 && code !== 27)) controls += 1
      }
    },
    show() {
      visible = true
    },
    state() {
      if (controls > characters * MOST_CONTROLS || nuls > characters * MOST_NULS) return 'binary'
      return visible ? undefined : 'empty'
    },
  }
}
