import type { Entry } from '../search/types.ts'
import type { Reference } from './types.ts'
import { voicesOf } from './voices.ts'

/** All that the pages of the reference show. Rejects where a part cannot be fetched. */
export async function loadReference(): Promise<Reference> {
  const [{ signatures }, { causes }, { codes }, { classes }, { sources }, { proofs, printed }, { leads, uses }] =
    await Promise.all([
      import('../content/signatures/all.ts'),
      import('../content/causes/all.ts'),
      import('../content/codes/all.ts'),
      import('../content/classes/all.ts'),
      import('../content/sources/all.ts'),
      import('./atBuild/proofs.ts'),
      import('./atBuild/leads.ts'),
    ])
  const voices = voicesOf(causes, signatures)
  return { signatures, causes, codes, classes, sources, voices, proofs, printed, leads, uses }
}

/** Everything that can be found, and what finds it. Rejects where a part cannot be fetched. */
export async function loadEntries() {
  const [{ entries }, { codes }, { emptyIndex, addEntries }] = await Promise.all([
    import('./atBuild/entries.ts'),
    import('../content/codes/all.ts'),
    import('../search/searchIndex.ts'),
  ])
  return { entries, codes, emptyIndex, addEntries }
}

/** Every place in a guide that can be found. Rejects where the part cannot be fetched. */
export async function loadSteps(): Promise<readonly Entry[]> {
  return (await import('./atBuild/steps.ts')).steps
}

/** Guide id → the step keys one can stand at. Rejects where the part cannot be fetched. */
export async function loadPlaces(): Promise<Readonly<Record<string, readonly string[]>>> {
  return (await import('./atBuild/places.ts')).places
}
