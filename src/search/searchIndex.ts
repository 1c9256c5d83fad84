import MiniSearch from 'minisearch'
import { fixedWords, shownTemplate } from './template.ts'
import type { Entry, Kind } from './types.ts'
import { hasDigit, sameWords, wordsAndParts } from './words.ts'

/** Where a word counts most: what a thing is called, then what else it is called, then what is said of it. */
const FIELDS = { title: 3, names: 3, text: 1 } as const

/** A guide cures; a command and a step are parts of a cure. */
const WORTH: Readonly<Record<Kind, number>> = {
  guide: 1.6,
  code: 1.1,
  class: 1.2,
  cause: 1.1,
  message: 1,
  command: 0.9,
  step: 0.9,
}

type Document = { readonly id: number } & Readonly<Record<keyof typeof FIELDS, string>>

/** All entries, ready to be searched. Filled in slices, so that whoever fills it can let go in between. */
export type SearchIndex = {
  readonly words: MiniSearch<Document>
  readonly entries: Entry[]
  /** A title or name, without signs and case → the entries called so. */
  readonly called: Map<string, Entry[]>
  /** Every word that stands in an entry; those with a digit by themselves as well. */
  readonly known: Set<string>
  readonly numbered: Set<string>
  /** A message's first unchanging word → messages that begin with it, with all their unchanging words. */
  readonly messages: Map<string, { readonly entry: Entry; readonly fixed: readonly string[] }[]>
}

/** An index with nothing in it. */
export function emptyIndex(): SearchIndex {
  const words = new MiniSearch<Document>({
    fields: Object.keys(FIELDS),
    tokenize: wordsAndParts,
    processTerm: (term) => term,
    searchOptions: {
      // What is looked for was taken apart already.
      tokenize: (word) => [word],
      boost: FIELDS,
      weights: { fuzzy: 0.3, prefix: 0.5 },
      boostDocument: (id) => WORTH[index.entries[id as number]?.kind ?? 'command'],
    },
  })
  const index: SearchIndex = {
    words,
    entries: [],
    called: new Map(),
    known: new Set(),
    numbered: new Set(),
    messages: new Map(),
  }
  return index
}

/** Puts further entries into an index. */
export function addEntries(index: SearchIndex, entries: readonly Entry[]): void {
  for (const entry of entries) {
    const title = entry.kind === 'message' ? shownTemplate(entry.title) : entry.title
    const document = {
      id: index.entries.length,
      title,
      names: namesOf(entry).join(' | '),
      text: `${entry.about} ${entry.text}`,
    }
    index.entries.push(entry)
    index.words.add(document)
    for (const name of new Set([title, ...namesOf(entry)].map(sameWords))) push(index.called, name, entry)
    for (const text of [document.title, document.names, document.text]) {
      for (const word of wordsAndParts(text)) {
        index.known.add(word)
        if (hasDigit(word)) index.numbered.add(word)
      }
    }
    if (entry.kind === 'message') {
      const fixed = fixedWords(entry.title)
      if (fixed[0] !== undefined) push(index.messages, fixed[0], { entry, fixed })
    }
  }
}

/** A code is named by its notations; everything else may be asked for by its id. */
function namesOf({ kind, id, names }: Entry): readonly string[] {
  return kind === 'code' ? names : [id, ...names]
}

/** The whole index at once, for programs that have nobody waiting. */
export function indexOf(entries: readonly Entry[]): SearchIndex {
  const index = emptyIndex()
  addEntries(index, entries)
  return index
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}
