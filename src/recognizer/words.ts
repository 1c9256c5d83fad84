/** One entry per ASCII character: 1 where it belongs to a word. */
export const WORD = new Uint8Array(128)
for (const character of '0123456789_abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ') {
  WORD[character.charCodeAt(0)] = 1
}

/** Whether a character code belongs to a word: letters, digits, the underscore and everything outside ASCII. */
export function isWord(code: number): boolean {
  return code >= 128 || WORD[code] === 1
}
