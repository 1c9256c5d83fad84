import type { Codes } from './codes.ts'

/** Steps over the parts of which headers are made. Each gives the place behind the part, and looks at it once. */

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** The character code at a place, 0 behind the end. */
export function unitAt({ units, length }: Codes, at: number): number {
  return at < length ? (units[at] as number) : 0
}

export function skipBlanks({ units }: Codes, at: number): number {
  let end = at
  while (units[end] === 32) end += 1
  return end
}

export function skipDigits({ units }: Codes, at: number): number {
  let end = at
  while (isDigit(units[end] as number)) end += 1
  return end
}

export function skipToken({ units, length }: Codes, at: number): number {
  let end = at
  while (end < length && units[end] !== 32) end += 1
  return Math.min(end, length)
}

/** `2026-11-20T10:00:00.123+01:00`, with a blank for the T too; 0 where no such time stands. */
export function skipTime({ units, length }: Codes, at: number): number {
  if (units[at + 4] !== 45 && units[at + 4] !== 47) return 0
  if (!isDigit(units[at] as number) || !isDigit(units[at + 3] as number) || !isDigit(units[at + 9] as number)) return 0
  if (units[at + 10] !== 84 && units[at + 10] !== 32) return 0
  if (units[at + 13] !== 58 || units[at + 16] !== 58) return 0
  let end = at + 11
  while (end < length && isTimeSign(units[end] as number)) end += 1
  return end
}

function isTimeSign(code: number): boolean {
  return isDigit(code) || code === 58 || code === 46 || code === 44 || code === 43 || code === 45 || code === 90
}

/** Whether a word stands at a place. */
export function wordAt(word: Uint16Array, { units, length }: Codes, at: number): boolean {
  if (at + word.length > length) return false
  for (let index = 0; index < word.length; index += 1) if (units[at + index] !== word[index]) return false
  return true
}

export function unitsOf(word: string): Uint16Array {
  return Uint16Array.from(word, (sign) => sign.charCodeAt(0))
}
