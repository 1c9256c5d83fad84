/**
 * The four characters behind a length that an SSH or SFTP program found impossible: text was printed where a binary
 * packet should begin, and its first four bytes were taken for the length. `undefined` when the bytes are no text.
 */
export function lengthToText(length: number): string | undefined {
  if (!Number.isInteger(length) || length < 0 || length > 0xffffffff) return undefined
  const bytes = [length >>> 24, (length >>> 16) & 255, (length >>> 8) & 255, length & 255]
  return bytes.every(isPrinted) ? String.fromCharCode(...bytes) : undefined
}

/** Printable ASCII, and the control characters that text is made of: tab, line feed, carriage return, escape. */
function isPrinted(byte: number): boolean {
  return (byte >= 32 && byte < 127) || byte === 9 || byte === 10 || byte === 13 || byte === 27
}

/** The characters with their invisible ones named, for showing. */
export function showText(text: string): string {
  const names: Readonly<Record<string, string>> = {
    '\t': '<tab>',
    '\n': '<line feed>',
    '\r': '<return>',
    '\u001b': '<escape>',
  }
  return Array.from(text, (sign) => names[sign] ?? sign).join('')
}
