const ESCAPE = 0x1b
const NARROW_BLANKS = new Set([0xa0, 0x1680, 0x202f, 0x205f, 0x3000])
const HIDDEN = new Set([0xad, 0x180e, 0xfeff])
const PLAIN = new Map([
  ...[0x2018, 0x2019, 0x201a, 0x201b, 0x2032, 0x02bc].map((code) => [code, "'"] as const),
  ...[0x201c, 0x201d, 0x201e, 0x201f, 0x2033].map((code) => [code, '"'] as const),
  ...[0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212].map((code) => [code, '-'] as const),
  [0x2026, '...'] as const,
])

/**
 * A line as it was meant: without colors and other terminal sequences, control characters, invisible characters, quote
 * marks of mail and chat (`> `, `| `), indentation and blanks at the end; typographic quotes, dashes and blanks made
 * plain. `plain` says that it is printable ASCII all through. Linear in the line.
 */
export function cleanLine(line: string, plain = false): string {
  if (!plain) return unquote(plainText(line))
  const first = line.charCodeAt(0)
  const framed = first === 32 || first === 62 || first === 124 || line.charCodeAt(line.length - 1) === 32
  return framed ? unquote(line) : line
}

function plainText(line: string): string {
  let out = ''
  let from = 0
  let at = 0
  const ends = { string: true }
  while (at < line.length) {
    const code = line.charCodeAt(at)
    if (code >= 32 && code <= 126) {
      at += 1
      continue
    }
    out += line.slice(from, at)
    if (code === ESCAPE || code === 0x9b) at = afterSequence(line, at, ends)
    else {
      out += plainCharacter(line, at, code)
      at += 1
    }
    from = at
  }
  return out + line.slice(from)
}

function plainCharacter(line: string, at: number, code: number): string {
  if (code === 9) return ' '
  if (code < 32 || (code >= 0x7f && code < 0xa0)) return ''
  if (NARROW_BLANKS.has(code) || (code >= 0x2000 && code <= 0x200a)) return ' '
  if (HIDDEN.has(code) || (code >= 0x200b && code <= 0x200f)) return ''
  if ((code >= 0x2028 && code <= 0x202e) || (code >= 0x2060 && code <= 0x206f)) return ''
  return PLAIN.get(code) ?? line.charAt(at)
}

/** Where the text goes on behind a terminal sequence. A string sequence without an end hides nothing. */
function afterSequence(line: string, at: number, ends: { string: boolean }): number {
  const kind = line.charCodeAt(at) === 0x9b ? '[' : line.charAt(at + 1)
  let next = line.charCodeAt(at) === 0x9b ? at + 1 : at + 2
  if (kind === '[') {
    while (next < line.length && line.charCodeAt(next) >= 0x20 && line.charCodeAt(next) < 0x40) next += 1
    return Math.min(next + 1, line.length)
  }
  if (kind === ']' || kind === 'P' || kind === '_' || kind === '^' || kind === 'X') {
    if (!ends.string) return Math.min(next, line.length)
    for (let end = next; end < line.length; end += 1) {
      const code = line.charCodeAt(end)
      if (code === 7 || code === 0x9c) return end + 1
      if (code === ESCAPE && line.charAt(end + 1) === '\\') return end + 2
    }
    ends.string = false
    return Math.min(next, line.length)
  }
  if (kind === '(' || kind === ')' || kind === '#') return Math.min(next + 1, line.length)
  return Math.min(next, line.length)
}

function unquote(text: string): string {
  let start = 0
  let end = text.length
  while (start < end) {
    const code = text.charCodeAt(start)
    const bar = code === 124 && (start + 1 === end || ' >|'.includes(text.charAt(start + 1)))
    if (code !== 32 && code !== 62 && !bar) break
    start += 1
  }
  while (end > start && text.charCodeAt(end - 1) === 32) end -= 1
  return text.slice(start, end)
}
