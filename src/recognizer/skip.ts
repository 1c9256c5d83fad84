/** Steps over the parts of which headers are made. Each gives the place behind the part, and looks at it once. */

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

export function skipBlanks(line: string, at: number): number {
  let end = at
  while (line.charCodeAt(end) === 32) end += 1
  return end
}

export function skipDigits(line: string, at: number): number {
  let end = at
  while (isDigit(line.charCodeAt(end))) end += 1
  return end
}

export function skipToken(line: string, at: number): number {
  const end = line.indexOf(' ', at)
  return end < 0 ? line.length : end
}

/** `2026-11-20T10:00:00.123+01:00`, with a blank for the T too; 0 where no such time stands. */
export function skipTime(line: string, at: number): number {
  if (line.charCodeAt(at + 4) !== 45 && line.charCodeAt(at + 4) !== 47) return 0
  if (!isDigit(line.charCodeAt(at)) || !isDigit(line.charCodeAt(at + 3)) || !isDigit(line.charCodeAt(at + 9))) return 0
  const between = line.charCodeAt(at + 10)
  if (between !== 84 && between !== 32) return 0
  if (line.charCodeAt(at + 13) !== 58 || line.charCodeAt(at + 16) !== 58) return 0
  let end = at + 11
  while (end < line.length && isTimeSign(line.charCodeAt(end))) end += 1
  return end
}

function isTimeSign(code: number): boolean {
  return isDigit(code) || code === 58 || code === 46 || code === 44 || code === 43 || code === 45 || code === 90
}
