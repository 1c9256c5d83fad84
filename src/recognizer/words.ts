/** One entry per ASCII character: 1 where it belongs to a word. */
export const WORD = new Uint8Array(128)
for (const character of '0123456789_abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ') {
  WORD[character.charCodeAt(0)] = 1
}

const FIRST_LETTER = 0xc0
const FIRST_SIGN = 0x2000

/**
 * Whether a character code belongs to a word: letters, digits, the underscore, and the letters of scripts that part
 * words by blanks. Chinese, Japanese and Korean text, pictures and typographic marks stand next to a message without
 * one: `错误ssh: connect to host …`.
 */
export function isWord(code: number): boolean {
  return code < 128 ? WORD[code] === 1 : code >= FIRST_LETTER && code < FIRST_SIGN
}
