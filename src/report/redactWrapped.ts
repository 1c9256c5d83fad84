import { isBase64 } from './redactKeyMarks.ts'
import { joined, secretsOf } from './redactLine.ts'
import type { Secret } from './redactTypes.ts'
import { viewsOf } from './redactViews.ts'

/** Where terminals and mail programs break lines. */
const WIDTHS = new Set([72, 80, 100, 120, 132, 160])
/** Where `base64` does: nothing but its signs stands in the next line. */
const BASE64_WIDTHS = new Set([64, 76])
const MONTHS = ['Jan ', 'Feb ', 'Mar ', 'Apr ', 'May ', 'Jun ', 'Jul ', 'Aug ', 'Sep ', 'Oct ', 'Nov ', 'Dec ']

/**
 * The secrets of every line, by index, without those of keys and dumps. A line as wide as a terminal is also read
 * together with the next one: there a name, or a secret, may have been broken in two. Linear.
 */
export function secretsOfLines(lines: readonly string[]): readonly (readonly Secret[])[] {
  const found = lines.map((line) => [...lineSecrets(line)])
  for (let first = 0; first < lines.length; first += 1) {
    let last = first
    while (last + 1 < lines.length && isBroken(lines[last] ?? '', lines[last + 1] ?? '')) last += 1
    if (last === first) continue
    const parts = lines.slice(first, last + 1).map(withoutReturn)
    spread(lineSecrets(parts.join('')), parts, first, found)
    first = last
  }
  return found.map(joined)
}

/** What a line holds as it stands, and as a program would read it. */
export function lineSecrets(line: string): readonly Secret[] {
  const encoded = viewsOf(line).flatMap(({ text, from }) => {
    let start = 0
    return text.split('\n').flatMap((part) => {
      const offset = start
      start += part.length + 1
      return secretsOf(part).map(({ kind, ...at }) => ({
        kind,
        start: from[offset + at.start] ?? line.length,
        end: from[offset + at.end] ?? line.length,
      }))
    })
  })
  return joined([...secretsOf(line), ...encoded])
}

function isBroken(line: string, next: string): boolean {
  const text = withoutReturn(line)
  if (next.trim() === '' || text.includes(' removed]')) return false
  if (BASE64_WIDTHS.has(text.length)) return isBase64Line(withoutReturn(next))
  if (!WIDTHS.has(text.length)) return false
  return !MONTHS.some((month) => next.startsWith(month)) && !next.startsWith('debug')
}

function isBase64Line(line: string): boolean {
  for (let at = 0; at < line.length; at += 1) {
    const code = line.charCodeAt(at)
    if (!isBase64(code) && line[at] !== '-' && line[at] !== '_' && line[at] !== '.') return false
  }
  return true
}

/** Secrets of lines put together, in order, as their parts in each of them. */
function spread(secrets: readonly Secret[], parts: readonly string[], first: number, found: Secret[][]): void {
  let next = 0
  let offset = 0
  parts.forEach((part, index) => {
    while (next < secrets.length && (secrets[next]?.end ?? 0) <= offset) next += 1
    for (let at = next; at < secrets.length; at += 1) {
      const { kind, start, end } = secrets[at] as Secret
      if (start >= offset + part.length) break
      found[first + index]?.push({ kind, start: Math.max(start - offset, 0), end: Math.min(end - offset, part.length) })
    }
    offset += part.length
  })
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line
}
