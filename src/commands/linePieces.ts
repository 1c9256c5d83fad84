import type { RenderedWord } from './render.ts'

/** A piece of a line: as written, or a value of a parameter. */
type Piece = { readonly text: string; readonly param?: string }

/** A line of a rendered command, cut so that the person's values stand out. Joined, the pieces are the line itself. */
export function piecesOfLine(
  line: string,
  words: readonly RenderedWord[],
  values: Readonly<Record<string, string>>,
): readonly Piece[] {
  const joined = words.map(({ text }) => text).join(' ')
  if (!line.endsWith(joined)) return [{ text: line }]
  const indent = line.slice(0, line.length - joined.length)
  const pieces = words.flatMap((word, at) => [{ text: at === 0 ? indent : ' ' }, ...piecesOfWord(word, values)])
  return pieces.filter(({ text }) => text !== '')
}

function piecesOfWord(
  { text, params, kind }: RenderedWord,
  values: Readonly<Record<string, string>>,
): readonly Piece[] {
  const known = params
    .flatMap((name) => (values[name] ? [{ name, value: values[name] }] : []))
    .toSorted((a, b) => b.value.length - a.value.length)
  const pieces: Piece[] = []
  let from = 0
  for (let at = 0; at < text.length; at += 1) {
    const hit = known.find(({ value }) => text.startsWith(value, at))
    if (hit === undefined) continue
    pieces.push({ text: text.slice(from, at) }, { text: hit.value, param: hit.name })
    at += hit.value.length - 1
    from = at + 1
  }
  // A value that was written in another way to be quoted is not found in the word: then the whole word is theirs.
  if (from === 0 && params[0] !== undefined && kind === 'word') return [{ text, param: params[0] }]
  return [...pieces, { text: text.slice(from) }]
}

/** The words that are explained, those inside a quoted command after it. */
export function meaningsOf(
  words: readonly RenderedWord[],
): readonly { readonly text: string; readonly means: string }[] {
  return words.flatMap(({ text, means, inner = [] }) => [
    ...(means === undefined ? [] : [{ text, means }]),
    ...meaningsOf(inner),
  ])
}
