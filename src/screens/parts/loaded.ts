import { loadGuide, loadKnowledge, type Knowledge, type LoadedGuide } from '../../content/load.ts'
import type { Pack } from '../../packs/types.ts'
import type { Cause, Signature } from '../../recognizer/types.ts'
import { site } from '../../visit/site.ts'

/** What packs change, fetched only where there are packs. */
export const packed = () => import('./packed.ts')

/**
 * Something that is fetched once, for as long as the packs are the same. What could not be fetched is asked for again
 * the next time.
 */
export function once<Value>(load: (packs: readonly Pack[]) => Promise<Value>): () => Promise<Value> {
  let before: { readonly packs: readonly Pack[]; readonly value: Promise<Value> } | undefined
  return () => {
    const { packs } = site.getState()
    if (before?.packs === packs) return before.value
    const now = { packs, value: load(packs) }
    now.value.catch(() => (before = before === now ? undefined : before))
    before = now
    return now.value
  }
}

const guides = new Map<string, () => Promise<LoadedGuide | undefined>>()

/** The guide of that id as it is here. */
export function guideOf(id: string): Promise<LoadedGuide | undefined> {
  const known =
    guides.get(id) ?? once(async (packs) => (packs[0] ? (await packed()).guideIn(id, packs) : loadGuide(id)))
  guides.set(id, known)
  return known()
}

/** Commands, readers and sources, fetched beside the first guide that is opened. */
export const knowledgeOf = once(async (packs): Promise<Knowledge> => {
  return packs[0] ? (await packed()).knowledgeIn(packs) : loadKnowledge()
})

/** Every cause that a text can be found to have. */
export const causesOf = once(async (packs): Promise<readonly Cause[]> => {
  return packs[0] ? (await packed()).causesIn(packs) : (await import('../../content/causes/all.ts')).causes
})

/** Every message that is recognized. */
export const signaturesOf = once(async (packs): Promise<readonly Signature[]> => {
  const { signatures } = await import('../../content/signatures/all.ts')
  return [...signatures, ...packs.flatMap((pack) => pack.signatures)]
})
