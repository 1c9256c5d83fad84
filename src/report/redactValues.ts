/** A stretch of a line; `end` is exclusive. */
export type Stretch = { readonly start: number; readonly end: number }

/**
 * One word as a shell reads it: quotes and backslashes hold it together. Quotes around the whole word stay outside of
 * the stretch. An open quote goes on to the end of the line.
 */
export function shellWord(line: string, from: number): Stretch {
  let at = from
  while (line[at] === ' ') at += 1
  const start = at
  let quote = ''
  while (at < line.length) {
    const char = line.charAt(at)
    if (quote === '' && line.charCodeAt(at) <= 32) break
    if (char === '\\' && quote !== "'") at += 1
    else if (quote === '' && (char === '"' || char === "'")) quote = char
    else if (char === quote) quote = ''
    at += 1
  }
  const end = Math.min(at, line.length)
  return inside(line, start, end)
}

/** Takes one pair of quotes off, if nothing but the quoted text is there. */
function inside(line: string, start: number, end: number): Stretch {
  const quote = line.charAt(start)
  const closes = line.indexOf(quote, start + 1)
  return (quote === '"' || quote === "'") && closes === end - 1 ? { start: start + 1, end: end - 1 } : { start, end }
}

/** The value of a JSON field: in quotes, also where the quotes are escaped themselves; otherwise the next word. */
export function jsonValue(line: string, from: number): Stretch {
  const escaped = line[from] === '\\'
  const open = escaped ? from + 1 : from
  const quote = line.charAt(open)
  if (quote !== '"' && quote !== "'") return shellWord(line, from)
  let at = open + 1
  while (at < line.length) {
    if (escaped && line[at] === '\\' && line[at + 1] === quote) break
    if (!escaped && line[at] === '\\') at += 1
    else if (!escaped && line[at] === quote) break
    at += 1
  }
  return { start: open + 1, end: Math.min(at, line.length) }
}

/** Everything up to the end of the line, without the blanks around it. */
export function restOfLine(line: string, from: number): Stretch {
  let start = from
  while (line[start] === ' ') start += 1
  let end = line.length
  while (end > start && line.charCodeAt(end - 1) <= 32) end -= 1
  return { start, end }
}

/** Longest list of arguments that is looked through. */
const LONGEST_CALL = 4000

/** The quoted arguments of a call from number `first` on, counted from 0. Two quotes in a row are one, as in ObjectScript. */
export function argumentsFrom(line: string, from: number, first: number): Stretch[] {
  const found: Stretch[] = []
  const last = Math.min(line.length, from + LONGEST_CALL)
  let argument = 0
  let at = from
  while (at < last && line[at] !== ')') {
    const char = line[at]
    if (char === ',') argument += 1
    if (char === '"' || char === "'") {
      const end = closing(line, at, last)
      if (argument >= first) found.push({ start: at + 1, end })
      at = end
    }
    at += 1
  }
  return found
}

function closing(line: string, open: number, last: number): number {
  let at = open + 1
  while (at < last) {
    if (line[at] === line[open] && line[at + 1] === line[open]) at += 1
    else if (line[at] === line[open]) return at
    at += 1
  }
  return last
}
