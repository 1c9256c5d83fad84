import { asciiText, type RawLine } from './rawLine.ts'

/** The line at hand. Of bytes a text is made where it is asked for: of a long log most lines are only counted. */
export type LineNow = {
  setText(text: string): void
  setBytes(bytes: Uint8Array, from: number, to: number): void
  /** Keeps the beginning only. */
  cut(length: number): void
  text(): string
  /** The line as it can be kept. */
  raw(): RawLine
}

export function createLineNow(): LineNow {
  let known: string | undefined = ''
  let bytes = new Uint8Array(0) as Uint8Array
  let from = 0
  let to = 0
  return {
    setText(text) {
      known = text
    },
    setBytes(piece, start, end) {
      known = undefined
      bytes = piece
      from = start
      to = end
    },
    cut(length) {
      if (known === undefined) to = from + length
      else known = known.slice(0, length)
    },
    text: () => (known ??= asciiText(bytes, from, to)),
    raw: () => known ?? { bytes, from, to },
  }
}
