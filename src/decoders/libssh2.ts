/** IRIS adds the libssh2 number, without its sign, to this: severity 1, facility 0x010, code 0x1000. */
const IRIS_BASE = 0x80101000
const LARGEST = 0xfff
const FULL = 2 ** 32

function isHex(text: string): boolean {
  for (const sign of text) if (!'0123456789ABCDEF'.includes(sign)) return false
  return text !== ''
}

function isInteger(text: string): boolean {
  const digits = text.startsWith('-') ? text.slice(1) : text
  for (const sign of digits) if (sign < '0' || sign > '9') return false
  return digits !== '' && digits.length <= 20
}

function fromUnsigned(value: number): number | undefined {
  const code = value - IRIS_BASE
  return code >= 0 && code <= LARGEST ? 0 - code : undefined
}

/**
 * The libssh2 code (0 or negative) inside a status of IRIS or Caché. Takes the hexadecimal form in either case, with or
 * without `0x` and the sign extension to 64 bits (`FFFFFFFF8010100D`), and the decimal form, signed or unsigned.
 * `undefined` for anything else. Eight digits that begin with 8010 are read as hexadecimal: IRIS prints them so.
 */
export function libssh2FromIris(text: string): number | undefined {
  if (text.length > 24) return undefined
  const upper = text.trim().toUpperCase()
  const bare = upper.startsWith('0X') ? upper.slice(2) : upper
  const short = bare.length === 16 && bare.startsWith('FFFFFFFF') ? bare.slice(8) : bare
  if (short.length === 8 && short.startsWith('8010') && isHex(short)) return fromUnsigned(Number.parseInt(short, 16))
  if (!isInteger(bare)) return undefined
  const value = Number(bare)
  return fromUnsigned(value < 0 ? value + FULL : value)
}

/** A libssh2 code as other programs write it. The decimal form is the hexadecimal one as a signed 32-bit number. */
export function irisNotations(code: number): Readonly<Record<string, string>> {
  const value = IRIS_BASE - code
  const hex = value.toString(16).toUpperCase()
  return {
    libssh2: String(code),
    hex,
    'hex, 64 bit': `FFFFFFFF${hex}`,
    decimal: String(value - FULL),
    'decimal, unsigned': String(value),
  }
}
