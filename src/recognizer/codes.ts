/** A line as character codes: matching reads each of them several times, and reads them faster here than in a string. */
export type Codes = { units: Uint16Array; length: number }

export function createCodes(): Codes {
  return { units: new Uint16Array(8192), length: 0 }
}

/** Takes a line in; says whether it is printable ASCII all through. */
export function encode(text: string, codes: Codes): boolean {
  const length = text.length
  if (length > codes.units.length) codes.units = new Uint16Array(length * 2)
  const { units } = codes
  codes.length = length
  let plain = true
  for (let at = 0; at < length; at += 1) {
    const unit = text.charCodeAt(at)
    units[at] = unit
    if (unit < 32 || unit > 126) plain = false
  }
  return plain
}

export function codesOf(text: string): Codes {
  const codes = { units: new Uint16Array(text.length), length: 0 }
  encode(text, codes)
  return codes
}
