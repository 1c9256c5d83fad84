/**
 * One line of plain characters: line ends and tabs become blanks, other control characters, direction marks and
 * characters without width become `\u{…}`, so that a paste cannot hide or reorder anything. Linear.
 */
export function visibleLine(text: string): string {
  let out = ''
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0
    if (code === 9 || code === 10 || code === 13) out += ' '
    else out += isHidden(code) ? `\\u{${code.toString(16)}}` : char
  }
  return out.trim()
}

/** The same for a text of several lines. */
export function visibleLines(text: string): readonly string[] {
  return text.split('\n').map(visibleLine)
}

function isHidden(code: number): boolean {
  if (code < 32 || (code >= 0x7f && code <= 0x9f)) return true
  if (code >= 0xd800 && code <= 0xdfff) return true
  return (
    [0xad, 0x61c, 0x180e, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2028, 0x2029, 0x2060, 0xfeff].includes(code) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069)
  )
}
