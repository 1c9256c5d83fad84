import { wordsOf } from './words.ts'

/** A template as it is read: each gap by its name, without the type. */
export function shownTemplate(template: string): string {
  return templatePieces(template)
    .map(({ text }) => text)
    .join('')
}

/** The same in pieces: what is given, and what stands for somebody's value. */
export function templatePieces(template: string): readonly Piece[] {
  return pieces(template).map(({ text, gap }) => ({ text: gap ? `‹${text.split(':')[0] ?? ''}›` : text, gap }))
}

/** The words of a template that stand in every message made from it, in order. */
export function fixedWords(template: string): readonly string[] {
  const all = pieces(template)
  return all.flatMap(({ text, gap }, at) => {
    if (gap) return []
    // A word that touches a gap goes on in it: `uid={uid}` is whole, `key-{type}` is not.
    const before = at > 0 && touches(text.charAt(0))
    const after = at < all.length - 1 && touches(text.charAt(text.length - 1))
    const from = before ? firstBreak(text) : 0
    const to = after ? lastBreak(text) : text.length
    return from < to ? wordsOf(text.slice(from, to)) : []
  })
}

export type Piece = { readonly text: string; readonly gap: boolean }

function pieces(template: string): readonly Piece[] {
  const found: Piece[] = []
  let at = 0
  while (at < template.length) {
    const open = template.indexOf('{', at)
    const close = open < 0 ? -1 : template.indexOf('}', open)
    if (close < 0) break
    if (open > at) found.push({ text: template.slice(at, open), gap: false })
    found.push({ text: template.slice(open + 1, close), gap: true })
    at = close + 1
  }
  if (at < template.length) found.push({ text: template.slice(at), gap: false })
  return found
}

function touches(sign: string): boolean {
  return wordsOf(`a${sign}a`).length === 1
}

function firstBreak(text: string): number {
  for (let at = 0; at < text.length; at += 1) if (!touches(text.charAt(at))) return at
  return text.length
}

function lastBreak(text: string): number {
  for (let at = text.length - 1; at >= 0; at -= 1) if (!touches(text.charAt(at))) return at
  return 0
}
