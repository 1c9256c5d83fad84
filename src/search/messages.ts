import type { SearchIndex } from './searchIndex.ts'
import type { Entry } from './types.ts'

/** From so many letters on, unchanging words are hardly there by chance. */
const TELLING = 10

/** Messages that stand in a text: those that surely do, and those whose few unchanging words may be there by chance. */
export type Standing = { readonly sure: readonly Entry[]; readonly maybe: readonly Entry[] }

/**
 * The messages whose unchanging words all stand in the text, one after the other, with somebody's values between them.
 * The one with the most letters first: it says most.
 */
export function messagesIn(index: SearchIndex, words: readonly string[]): Standing {
  const found = new Map<Entry, number>()
  for (const [at, word] of words.entries()) {
    if (words.indexOf(word) !== at) continue
    for (const { entry, fixed } of index.messages.get(word) ?? []) {
      if (standsIn(fixed, words, at)) found.set(entry, fixed.join('').length)
    }
  }
  const ranked = [...found].toSorted(([, a], [, b]) => b - a)
  const of = (sure: boolean) => ranked.flatMap(([entry, letters]) => (letters >= TELLING === sure ? [entry] : []))
  return { sure: of(true), maybe: of(false) }
}

function standsIn(fixed: readonly string[], words: readonly string[], from: number): boolean {
  let at = from
  for (const word of fixed) {
    const next = words.indexOf(word, at)
    if (next < 0) return false
    at = next + 1
  }
  return true
}
