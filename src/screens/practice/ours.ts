import { loadGuide, loadKnowledge, type Knowledge, type LoadedGuide } from '../../content/load.ts'

const guides = new Map<string, Promise<LoadedGuide | undefined>>()
let knowledge: Promise<Knowledge> | undefined

/** A guide as we wrote it: what a recorded call says fits that, and not what an organization makes of it. */
export function ourGuideOf(id: string): Promise<LoadedGuide | undefined> {
  const loading = guides.get(id) ?? loadGuide(id)
  guides.set(id, loading)
  loading.catch(() => guides.delete(id))
  return loading
}

/** Our commands, readers and sources. */
export function ourKnowledgeOf(): Promise<Knowledge> {
  const loading = (knowledge ??= loadKnowledge())
  loading.catch(() => (knowledge = undefined))
  return loading
}
