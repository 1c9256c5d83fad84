import { shorten, type Codes } from './codes.ts'

const [QUOTE, BLANK, BACKSLASH, MORE, OPEN, BAR, CLOSE] = [34, 32, 92, 62, 123, 124, 125]

/**
 * Whether something may stand around a plain line that does not belong to it, other than blanks at its end: quote marks,
 * JSON. What ends in blanks or a quote mark counts too where it may hold escapes.
 */
export function isFramed(line: Codes): boolean {
  const { units, length } = line
  if (length === 0) return false
  const first = units[0]
  const end = units[length - 1]
  if (first === BLANK || first === MORE || first === BAR || first === OPEN || end === CLOSE) return true
  return (end === BLANK || end === QUOTE) && holds(line, BACKSLASH)
}

function holds({ units, length }: Codes, sign: number): boolean {
  for (let at = 0; at < length; at += 1) if (units[at] === sign) return true
  return false
}

/** Whether blanks at its end are all that is to be taken away from a plain line. */
export function endsInBlank({ units, length }: Codes): boolean {
  return length > 0 && units[length - 1] === BLANK
}

/** Takes the blanks at the end away. */
export function trimEnd(codes: Codes): void {
  let { length } = codes
  while (length > 0 && codes.units[length - 1] === BLANK) length -= 1
  shorten(codes, length)
}
