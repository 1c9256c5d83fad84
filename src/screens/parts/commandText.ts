import type { RenderedWord } from '../../commands/render.ts'
import type { Part, Variant, Word } from '../../commands/types.ts'
import type { Piece } from '../../engine/fill.ts'
import type { Values } from '../../engine/types.ts'
import { parameterLabel } from './valueLabel.ts'

/** A line of a rendered command, cut so that the person's values stand out. Joined, the pieces are the line itself. */
export function piecesOfLine(line: string, words: readonly RenderedWord[], values: Values): readonly Piece[] {
  const joined = words.map(({ text }) => text).join(' ')
  if (!line.endsWith(joined)) return [{ text: line }]
  const indent = line.slice(0, line.length - joined.length)
  const pieces = words.flatMap((word, at) => [{ text: at === 0 ? indent : ' ' }, ...piecesOfWord(word, values)])
  return pieces.filter(({ text }) => text !== '')
}

function piecesOfWord({ text, params, kind }: RenderedWord, values: Values): readonly Piece[] {
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

/** How the command will look: with labels where values are still missing. Not for copying. */
export function shapeOf({ lines }: Variant, values: Values): readonly string[] {
  return lines.map((line) => line.map((word) => shapeOfWord(word, values)).join(' '))
}

function shapeOfWord(word: Word, values: Values): string {
  if ('op' in word) return word.op
  if ('inner' in word) return `'${word.inner.map((each) => shapeOfWord(each, values)).join(' ')}'`
  const parts: readonly Part[] = 'word' in word ? word.word : word.code
  return parts.map((part) => (typeof part === 'string' ? part : shapeOfValue(part.param, values))).join('')
}

function shapeOfValue(name: string, values: Values): string {
  return values[name] ?? parameterLabel(name) ?? `[${name}]`
}
