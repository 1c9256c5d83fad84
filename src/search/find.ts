import type { Query } from 'minisearch'
import type { SearchIndex } from './searchIndex.ts'
import { messagesIn } from './messages.ts'
import type { Entry } from './types.ts'
import { hasDigit, sameWords, wordsAndParts, wordsOf, wordsToFind } from './words.ts'

/** So much of a name is hardly typed by chance. */
const MEANT = 0.8
/** A typing error is looked for in what was typed; a longer line was pasted, and is as the program printed it. */
const TYPED = 14
/** The longest names have about so many words; a longer line that holds a whole message was pasted. */
const NAME = 8
/** Nobody types more; of a pasted log the beginning is enough to find what it speaks of. */
const LONGEST = 400
/** From so many words on it is a sentence or a line of a log, with words in it that are somebody's own. */
const SENTENCE = 4
const MOST = 60

/** Words that stand everywhere and tell nothing apart. They count only where all words are found. */
const FILLERS = new Set(
  'a an and are as at be by can cannot do does for from has have how i if in is it my no not of on or the then this to was what when why with you your'.split(
    ' ',
  ),
)

/**
 * What a person may mean by what they typed, best first. Words are found by their beginning and with a typing error;
 * words with a digit only as they are, or at the end of a number: `sha2` finds `rsa-sha2-512` and `19` never `18`.
 */
export function find(index: SearchIndex, typed: string): readonly Entry[] {
  const text = typed.slice(0, LONGEST)
  const words = [...new Set(wordsToFind(text))]
  if (words.length === 0) return []
  const called = index.called.get(sameWords(text)) ?? []
  const { sure, maybe } = words.length > 2 ? messagesIn(index, wordsAndParts(text)) : { sure: [], maybe: [] }
  // A word that is known is hardly an error: only where nothing is found may it have been meant as another.
  const pasted = sure.length > 0 && words.length > NAME
  const exact = strict(index, words, text, (word) => !pasted && !index.known.has(word))
  const ranked = exact.length > 0 || sure.length > 0 ? exact : strict(index, words, text, () => true)
  const meant = ranked
    .filter(({ share, entry }) => share >= MEANT && entry.kind !== 'message')
    .toSorted((a, b) => b.share - a.share)
  const hits = [...called, ...entriesIn(meant), ...sure, ...entriesIn(ranked), ...maybe]
  const found = [...new Set(hits)]
  return (found.length > 0 ? found : loose(index, words)).slice(0, MOST)
}

type Ranked = { readonly entry: Entry; readonly share: number }

function entriesIn(ranked: readonly Ranked[]): readonly Entry[] {
  return ranked.map(({ entry }) => entry)
}

/** Entries that hold every word. What is called nearly so comes before what only speaks of it. */
function strict(
  index: SearchIndex,
  words: readonly string[],
  text: string,
  mayErr: (word: string) => boolean,
): readonly Ranked[] {
  const queries = words.map((word) => queryOf(index, word, words.length <= TYPED && mayErr(word)))
  const hits = search(index, { combineWith: 'AND', queries })
  const typed = sameWords(text)
  return hits
    .map(({ entry, score, terms }) => {
      const { share, begun } = likeness(entry, typed, new Set(terms))
      return { entry, share, score: score * (1 + 3 * share * share) * (begun ? 2 : 1) }
    })
    .toSorted((a, b) => b.score - a.score)
}

/** How much of a name was typed, errors forgiven, and whether a name begins with what was typed. */
function likeness({ title, names }: Entry, typed: string, terms: ReadonlySet<string>) {
  let share = 0
  let begun = false
  for (const name of [title, ...names]) {
    const words = wordsOf(name)
    share = Math.max(share, words.filter((word) => terms.has(word)).length / Math.max(1, words.length))
    begun ||= words.join(' ').startsWith(typed)
  }
  return { share, begun }
}

/**
 * Entries that hold at least half of the words that tell something. A word with a digit that stands nowhere is somebody's
 * own value in a sentence; in a few words it is what was asked for, and then nothing holds it.
 */
function loose(index: SearchIndex, words: readonly string[]): readonly Entry[] {
  const long = words.length >= SENTENCE
  const must = words.filter((word) => hasDigit(word) && (!long || index.numbered.has(word)))
  const may = words.filter((word) => !hasDigit(word) && !FILLERS.has(word))
  if (may.length === 0) return []
  const any: Query = { combineWith: 'OR', queries: may.map((word) => queryOf(index, word)) }
  const strictly = search(index, { combineWith: 'AND', queries: [any, ...must.map((word) => queryOf(index, word))] })
  const hits = strictly.length === 0 && long ? search(index, any) : strictly
  return hits.filter(({ held }) => held >= Math.ceil((may.length + must.length) / 2)).map(({ entry }) => entry)
}

function search(index: SearchIndex, query: Query) {
  return index.words.search(query).flatMap(({ id, score, terms, queryTerms }) => {
    const entry = index.entries[id as number]
    return entry === undefined ? [] : [{ entry, score, terms, held: queryTerms.length }]
  })
}

/** How one word is looked for. */
function queryOf(index: SearchIndex, word: string, tolerant = true): Query {
  if (!hasDigit(word)) {
    const fuzzy = tolerant && word.length >= 4 ? (word.length >= 8 ? 2 : 1) : false
    return { combineWith: 'OR', queries: [word], prefix: word.length > 1, fuzzy }
  }
  return { combineWith: 'OR', queries: [word, ...longer(index, word)], prefix: false, fuzzy: false }
}

/** Known words that go on where the number of this one has ended: `sha2` → `sha2-512`. */
function longer(index: SearchIndex, word: string): readonly string[] {
  if (word.length < 3 || !hasLetterFirst(word)) return []
  return [...index.numbered].filter((each) => {
    const next = each.charAt(word.length)
    return each.startsWith(word) && next !== '' && !hasDigit(next)
  })
}

/** A number or a hexadecimal status is looked for as it is; a name that holds a digit may still be typed to its end. */
function hasLetterFirst(word: string): boolean {
  return word.charAt(0) !== '-' && !hasDigit(word.charAt(0))
}
