/** A stretch of text as it is, or a character that would not be seen or would change how others are, by its name. */
export type Stretch = { readonly text: string; readonly token?: true }

const NAMES: ReadonlyMap<number, string> = new Map([
  [0x00, 'NUL'],
  [0x07, 'BEL'],
  [0x08, 'BS'],
  [0x0b, 'VT'],
  [0x0c, 'FF'],
  [0x0d, 'CR'],
  [0x1b, 'ESC'],
  [0x7f, 'DEL'],
])

/** Cuts a text so that control, direction and zero-width characters can be shown as tokens. Line ends and tabs stay. */
export function visibleText(text: string): readonly Stretch[] {
  const stretches: Stretch[] = []
  let from = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (!isHidden(code)) continue
    if (at > from) stretches.push({ text: text.slice(from, at) })
    stretches.push({ text: NAMES.get(code) ?? `U+${code.toString(16).toUpperCase().padStart(4, '0')}`, token: true })
    from = at + 1
  }
  if (from < text.length) stretches.push({ text: text.slice(from) })
  return stretches
}

function isHidden(code: number): boolean {
  if (code < 0x20) return code !== 0x09 && code !== 0x0a
  return (
    (code >= 0x7f && code <= 0x9f) ||
    code === 0xad ||
    code === 0x61c ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    code === 0xfeff ||
    (code >= 0xfff9 && code <= 0xfffb)
  )
}
