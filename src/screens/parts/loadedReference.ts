import type { Code } from '../../decoders/types.ts'
import type { Pack } from '../../packs/types.ts'
import { loadEntries, loadPlaces, loadReference, loadSteps } from '../../reference/load.ts'
import type { Reference } from '../../reference/types.ts'
import type { Entry } from '../../search/types.ts'
import type { SearchIndex } from '../../search/searchIndex.ts'
import { site } from '../../visit/site.ts'
import { once, packed } from './loaded.ts'

/** What the pages of the reference are made of. */
export const referenceOf = once(async (packs): Promise<Reference> => {
  return packs[0] ? (await packed()).referenceIn(packs) : loadReference()
})

type Search = { readonly index: SearchIndex; readonly codes: readonly Code[] }

/** What is searched, fetched and made ready once. */
export const searchOf = once((packs): Promise<Search> => readySearch(packs, []))

/** The same with every place in a guide, for those who jump from one to the other. */
export const jumpsOf = once(async (packs): Promise<Search> => {
  return readySearch(packs, packs[0] ? await (await packed()).stepsIn(packs) : await loadSteps())
})

/** Guide id → the step keys one can stand at, for codes that are read aloud. */
export const placesOf = once(async (packs): Promise<Readonly<Record<string, readonly string[]>>> => {
  return packs[0] ? (await packed()).placesIn(packs) : loadPlaces()
})

/** So many entries take a few milliseconds: between two slices the page can take a key. */
const SLICE = 200

async function readySearch(packs: readonly Pack[], steps: readonly Entry[]): Promise<Search> {
  const { entries, codes, emptyIndex, addEntries } = await loadEntries()
  const { catalog } = site.getState()
  const here = catalog ? (await packed()).entriesIn(entries, packs, catalog) : entries
  const index = emptyIndex()
  const all = [...here, ...steps]
  for (let at = 0; at < all.length; at += SLICE) {
    addEntries(index, all.slice(at, at + SLICE))
    await new Promise((resolve) => setTimeout(resolve))
  }
  return { index, codes }
}
