/**
 * The text with no tag `[name]`, `[/name ...` in it, whatever the case and whatever blanks stand in it: the bracket becomes a
 * parenthesis. For formats that have no way to write such a tag as text. `open` is the sign that begins it.
 */
export function withoutTag(text: string, open: '[' | '{', name: string): string {
  const parts = text.split(open)
  return parts.reduce((out, part) => out + (begins(part, name) ? '(' : open) + part)
}

function begins(text: string, name: string): boolean {
  let at = 0
  while (at < text.length && (text.charAt(at) === '/' || text.charAt(at).trim() === '')) at += 1
  const end = at + name.length
  return text.slice(at, end).toLowerCase() === name && !isWord(text.charAt(end))
}

function isWord(char: string): boolean {
  return (char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z') || (char >= '0' && char <= '9')
}
