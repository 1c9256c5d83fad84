/**
 * A line as character codes: matching reads each of them several times, and reads them faster here than in a string.
 * Zeros stand behind the end, so that looking a few characters ahead needs no question whether the line goes on.
 */
export type Codes = { units: Uint16Array; length: number }

/** Zeros behind the end: more than any look ahead. */
const PADDING = 24
const USUAL = 8192

export function createCodes(): Codes {
  return { units: new Uint16Array(USUAL + PADDING), length: 0 }
}

/** Takes a line in; says whether it is printable ASCII all through. */
export function encode(text: string, codes: Codes): boolean {
  const length = text.length
  if (length + PADDING > codes.units.length) codes.units = new Uint16Array(length * 2 + PADDING)
  const { units } = codes
  let plain = true
  for (let at = 0; at < length; at += 1) {
    const unit = text.charCodeAt(at)
    units[at] = unit
    if (unit < 32 || unit > 126) plain = false
  }
  finish(codes, length)
  return plain
}

/** Takes printable ASCII in, from a place in a text on; gives the place of the first other character, or `most` on. */
export function encodePlain(text: string, from: number, most: number, codes: Codes): number {
  const { units } = codes
  const stop = Math.min(text.length, from + most)
  let at = from
  for (let to = 0; at < stop; at += 1, to += 1) {
    const unit = text.charCodeAt(at)
    if (unit < 32 || unit > 126) break
    units[to] = unit
  }
  finish(codes, at - from)
  return at
}

/** The same from the bytes of a text, which is several times as fast. */
export function encodeBytes(bytes: Uint8Array, from: number, most: number, codes: Codes): number {
  const { units } = codes
  const stop = Math.min(bytes.length, from + most)
  let at = from
  for (let to = 0; at < stop; at += 1, to += 1) {
    const unit = bytes[at] as number
    if (unit < 32 || unit > 126) break
    units[to] = unit
  }
  finish(codes, at - from)
  return at
}

/** Makes the line end earlier. */
export function shorten(codes: Codes, length: number): void {
  finish(codes, length)
}

function finish(codes: Codes, length: number): void {
  codes.length = length
  const { units } = codes
  for (let at = length; at < length + PADDING; at += 1) units[at] = 0
}

export function codesOf(text: string): Codes {
  const codes = { units: new Uint16Array(text.length + PADDING), length: 0 }
  encode(text, codes)
  return codes
}
