import type { OpeningContent, SavingContent } from '../../visit/visitFileContent.ts'
import { versionsHere } from '../../visit/siteContent.ts'
import { causesOf, guideOf, signaturesOf } from '../parts/loaded.ts'

/** Fetches what it takes to name our words by their ids. */
export async function savingContent(): Promise<SavingContent> {
  return { causes: await causesOf(), guide: guideOf }
}

/** Fetches what it takes to put them back. */
export async function openingContent(): Promise<OpeningContent> {
  const [saving, signatures, { readers }, { SOLVER }, { solverReading }, { versions }] = await Promise.all([
    savingContent(),
    signaturesOf(),
    import('../../readers/all.ts'),
    import('../../content/tools.ts'),
    import('../tools/solverText.ts'),
    import('../../reference/atBuild/versions.ts'),
  ])
  return {
    ...saving,
    signatures,
    readers,
    solver: { id: SOLVER, read: solverReading },
    versions: versionsHere(versions),
  }
}
