const LONGEST_MASK = 48
const [BLANK, DOLLAR, OPEN_CURLY] = [32, 36, 123]
/** Closing brackets by their opening ones. */
const CLOSERS = new Map(Array.from(['<>', '[]', '{}', '()'], ([open = '', close = '']) => [code(open), code(close)]))

function code(sign: string): number {
  return sign.charCodeAt(0)
}

/**
 * The end of what people write where a value was: `<my server>`, `[redacted]`, `{ip}`, `(hidden)`, `$HOST`, `${HOST}`;
 * `start` where no such thing stands. Linear, and never further than a few words.
 */
export function maskEnd(units: Uint16Array, start: number, length: number): number {
  const dollar = units[start] === DOLLAR
  const open = dollar ? start + 1 : start
  if (dollar && units[open] !== OPEN_CURLY) return nameEnd(units, start, length)
  const close = CLOSERS.get(units[open] as number)
  if (close === undefined) return start
  const stop = Math.min(length, open + LONGEST_MASK)
  for (let at = open + 1; at < stop; at += 1) {
    const unit = units[at] as number
    if (unit === close) return at === open + 1 || holdsAddress(units, open + 1, at) ? start : at + 1
    if (unit < BLANK || unit === units[open]) return start
  }
  return start
}

/** `$HOST` */
function nameEnd(units: Uint16Array, start: number, length: number): number {
  let at = start + 1
  while (at < length && at - start < LONGEST_MASK && isName(units[at] as number)) at += 1
  return at === start + 1 ? start : at
}

function isName(unit: number): boolean {
  const letter = unit | 32
  return (letter >= 97 && letter <= 122) || unit === 95 || (unit >= 48 && unit <= 57)
}

/** An address in brackets is a value: it hides nothing. */
function holdsAddress(units: Uint16Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const unit = units[at] as number
    if (isLetterBeyondHex(unit) || unit === BLANK) return false
  }
  return true
}

function isLetterBeyondHex(unit: number): boolean {
  const letter = unit | 32
  return (letter > 102 && letter <= 122) || unit === 42
}
