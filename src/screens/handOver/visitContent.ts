import type { OpeningContent, SavingContent } from '../../visit/visitFileContent.ts'
import { guideOf } from '../parts/loaded.ts'

/** Fetches what it takes to name our words by their ids. */
export async function savingContent(): Promise<SavingContent> {
  const { causes } = await import('../../content/causes/all.ts')
  return { causes, guide: guideOf }
}

/** Fetches what it takes to put them back. */
export async function openingContent(): Promise<OpeningContent> {
  const [saving, { signatures }, { readers }, { SOLVER }, { solverReading }, { versions }] = await Promise.all([
    savingContent(),
    import('../../content/signatures/all.ts'),
    import('../../readers/all.ts'),
    import('../../content/tools.ts'),
    import('../tools/solverText.ts'),
    import('../../reference/atBuild/versions.ts'),
  ])
  return { ...saving, signatures, readers, solver: { id: SOLVER, read: solverReading }, versions }
}
