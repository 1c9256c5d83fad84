import type { Code } from '../../decoders/types.ts'
import { loadEntries, loadReference } from '../../reference/load.ts'
import type { Reference } from '../../reference/types.ts'
import type { SearchIndex } from '../../search/searchIndex.ts'
import { loadGuide, loadKnowledge, type Knowledge, type LoadedGuide } from '../../content/load.ts'

const guides = new Map<string, Promise<LoadedGuide | undefined>>()

/** The guide of that id, fetched once. A part that could not be fetched is asked for again the next time. */
export function guideOf(id: string): Promise<LoadedGuide | undefined> {
  const before = guides.get(id)
  if (before !== undefined) return before
  const loading = loadGuide(id)
  guides.set(id, loading)
  loading.catch(() => guides.delete(id))
  return loading
}

let knowledge: Promise<Knowledge> | undefined

/** Commands, readers and sources, fetched once, beside the first guide that is opened. */
export function knowledgeOf(): Promise<Knowledge> {
  const loading = (knowledge ??= loadKnowledge())
  loading.catch(() => (knowledge = undefined))
  return loading
}

let reference: Promise<Reference> | undefined

/** What the pages of the reference are made of, fetched once. */
export function referenceOf(): Promise<Reference> {
  const loading = (reference ??= loadReference())
  loading.catch(() => (reference = undefined))
  return loading
}

type Search = { readonly index: SearchIndex; readonly codes: readonly Code[] }
let search: Promise<Search> | undefined

/** What is searched, fetched and made ready once. */
export function searchOf(): Promise<Search> {
  const loading = (search ??= readySearch())
  loading.catch(() => (search = undefined))
  return loading
}

/** So many entries take a few milliseconds: between two slices the page can take a key. */
const SLICE = 200

async function readySearch(): Promise<Search> {
  const { entries, codes, emptyIndex, addEntries } = await loadEntries()
  const index = emptyIndex()
  for (let at = 0; at < entries.length; at += SLICE) {
    addEntries(index, entries.slice(at, at + SLICE))
    await new Promise((resolve) => setTimeout(resolve))
  }
  return { index, codes }
}
