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
