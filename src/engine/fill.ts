import type { Values } from './types.ts'

/** A piece of a text: as written, or the name of a parameter that stands for a value. */
export type Piece = { readonly text: string; readonly param?: string }

/**
 * Cuts a text at its `{name}` placeholders. A known value takes the placeholder's place; where none is known `label`
 * says what stands there instead. Braces around anything but a name stay as they are.
 */
export function fill(text: string, values: Values, label: (name: string) => string | undefined): readonly Piece[] {
  const pieces: Piece[] = []
  let written = ''
  let from = 0
  for (let open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
    const close = text.indexOf('}', open)
    if (close < 0) break
    const name = text.slice(open + 1, close)
    const shown = Object.hasOwn(values, name) ? values[name] : label(name)
    if (shown === undefined) continue
    written += text.slice(from, open)
    if (written !== '') pieces.push({ text: written })
    pieces.push({ text: shown, param: name })
    written = ''
    from = close + 1
  }
  written += text.slice(from)
  if (written !== '') pieces.push({ text: written })
  return pieces
}

/** The same as one string. */
export function filled(text: string, values: Values, label: (name: string) => string | undefined): string {
  return fill(text, values, label)
    .map((piece) => piece.text)
    .join('')
}
