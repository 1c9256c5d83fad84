import { loadGuide, loadIncluded, type LoadedGuide } from '../content/load.ts'
import { guideWith, loadPackGuide } from '../packs/apply.ts'
import { site } from './site.ts'
import { walk } from '../engine/walk.ts'
import { createBook, type Reached } from './shiftBook.ts'
import { shelf } from './storage.ts'
import type { TrailStep } from './trail.ts'
import { visit } from './visit.ts'

let watching = false

/** Counts visits from now on, as long as the switch stays on. Fetched only where somebody switched it on. */
export function watchShift(): void {
  if (watching) return
  watching = true
  const book = createBook(reachedBy, shelf)
  visit.subscribe((state) => void book.see(state))
  void book.see(visit.getState())
  addEventListener('pagehide', book.close)
}

/** Where an answer leads. A part that cannot be fetched leaves that open. */
async function reachedBy({ guide, key, option }: TrailStep): Promise<Reached | undefined> {
  if (guide === undefined || key === undefined || option === undefined) return { place: 'diagnosis' }
  const loaded = await guideHere(guide).catch(() => undefined)
  if (loaded === undefined) return undefined
  const step = walk(loaded.guide, { [key]: option }, loaded.guides, key).steps.at(-1)
  if (step === undefined) return undefined
  const place = `${guide}/${step.key}`
  if (step.node.kind !== 'outcome' || step.node.verdict === 'continue') return { place }
  if (step.node.verdict === 'resolved') return { place, end: { how: 'solved' } }
  return { place, end: { how: 'handed-on', team: step.node.escalate?.to ?? 'second-line' } }
}

async function guideHere(id: string): Promise<LoadedGuide | undefined> {
  const { packs } = site.getState()
  const ours = await loadGuide(id)
  return ours === undefined ? loadPackGuide(id, packs, loadIncluded) : guideWith(ours, packs)
}
