import type { Code } from '../../decoders/types.ts'
import { loadEntries, loadPlaces, loadReference, loadSteps } from '../../reference/load.ts'
import type { Reference } from '../../reference/types.ts'
import type { Entry } from '../../search/types.ts'
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
let jumps: Promise<Search> | undefined

/** What is searched, fetched and made ready once. */
export function searchOf(): Promise<Search> {
  const loading = (search ??= readySearch(loadEntries(), []))
  loading.catch(() => (search = undefined))
  return loading
}

/** The same with every place in a guide, for those who jump from one to the other. */
export function jumpsOf(): Promise<Search> {
  const loading = (jumps ??= loadSteps().then((steps) => readySearch(loadEntries(), steps)))
  loading.catch(() => (jumps = undefined))
  return loading
}

let places: Promise<Readonly<Record<string, readonly string[]>>> | undefined

/** Guide id → the step keys one can stand at, for codes that are read aloud. */
export function placesOf(): Promise<Readonly<Record<string, readonly string[]>>> {
  const loading = (places ??= loadPlaces())
  loading.catch(() => (places = undefined))
  return loading
}

/** So many entries take a few milliseconds: between two slices the page can take a key. */
const SLICE = 200

async function readySearch(parts: ReturnType<typeof loadEntries>, steps: readonly Entry[]): Promise<Search> {
  const { entries, codes, emptyIndex, addEntries } = await parts
  const index = emptyIndex()
  const all = [...entries, ...steps]
  for (let at = 0; at < all.length; at += SLICE) {
    addEntries(index, all.slice(at, at + SLICE))
    await new Promise((resolve) => setTimeout(resolve))
  }
  return { index, codes }
}
