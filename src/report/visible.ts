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

/** True for characters that nobody sees, or that move others: shown as they are, they would deceive. */
export function isHidden(code: number): boolean {
  if (code < 0x7f) return code < 32
  return isNoCharacter(code) || HIDDEN.some(([first, last]) => code >= first && code <= last)
}

/** Controls, halves of characters, marks of direction, and characters that nobody sees, from the first to the last. */
const HIDDEN: readonly (readonly [number, number])[] = [
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xd800, 0xdfff],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff9, 0xfffb],
  // Invisible copies of ASCII.
  [0xe0000, 0xe0fff],
]

/** The last two of every plane are none and never will be. */
function isNoCharacter(code: number): boolean {
  return code % 0x10000 >= 0xfffe || (code >= 0xfdd0 && code <= 0xfdef)
}
