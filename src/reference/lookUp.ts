import { decode } from '../decoders/decode.ts'
import type { Code, Decoding } from '../decoders/types.ts'
import { find } from '../search/find.ts'
import type { SearchIndex } from '../search/searchIndex.ts'
import { KINDS, type Entry, type Kind } from '../search/types.ts'
import { hasDigit, sameWords, wordsOf } from '../search/words.ts'
import { FAMILIES } from './families.ts'
import { codeKey } from './types.ts'

/** In a line of a log a number is beside the point; typed alone it is the point. */
const FEW_WORDS = 3
/** As many of a kind as one takes in beside the others. */
const SHOWN = 5

/** What was found of one kind: the best of it, and how many there are. */
export type Group = { readonly kind: Kind; readonly entries: readonly Entry[]; readonly count: number }

/**
 * Everything that the typed words or numbers may mean, best first. A number is decoded as the decode box does it, so
 * that every notation is understood, and every family that has the number is named.
 */
export function lookUp(index: SearchIndex, codes: readonly Code[], typed: string): readonly Entry[] {
  const found = find(index, typed)
  const decoded = decode(typed, codes).map((decoding) => entryOf(index, decoding))
  if (decoded.length === 0) return found
  const words = wordsOf(typed)
  const guides = words.every(hasDigit) ? [] : found.filter((entry) => entry.kind === 'guide' && begins(entry, typed))
  const before = [...guides, ...(words.length > FEW_WORDS ? found.slice(0, 1) : [])]
  return [...new Set([...before, ...decoded, ...found])]
}

/** The same by kind: the kind with the best hit first. */
export function inGroups(entries: readonly Entry[]): readonly Group[] {
  return KINDS.map((kind) => entries.filter((entry) => entry.kind === kind))
    .flatMap((all): readonly Group[] => {
      const [first] = all
      return first === undefined ? [] : [{ kind: first.kind, entries: all.slice(0, SHOWN), count: all.length }]
    })
    .toSorted((a, b) => entries.indexOf(a.entries[0] as Entry) - entries.indexOf(b.entries[0] as Entry))
}

/** The link to the page of something that was found. */
export function pageOf({ kind, id }: Pick<Entry, 'kind' | 'id'>): string {
  if (kind === 'step') return `/g/${id}?from=${id.slice(id.indexOf('/') + 1)}`
  return kind === 'guide' ? `/g/${id}` : `/ref/${kind}/${id}`
}

/** What the index knows of a code; for a sum of bits or a length that stands in no list, what decoding says. */
function entryOf(index: SearchIndex, decoding: Decoding): Entry {
  const { family, number, name, meaning } = decoding
  const id = codeKey(decoding)
  const known = index.entries.find((entry) => entry.kind === 'code' && entry.id === id)
  const title = `${FAMILIES[family].name} ${number}: ${name}`
  return known ?? { kind: 'code', id, title, about: meaning, names: [], text: '' }
}

function begins({ title, names }: Entry, typed: string): boolean {
  const begun = sameWords(typed)
  return [title, ...names].some((name) => sameWords(name).startsWith(begun))
}
