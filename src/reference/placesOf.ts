import type { RetiredIds } from '../content/retired.ts'
import { stepKeysOf } from '../engine/places.ts'
import type { Guide } from '../engine/types.ts'

/**
 * Guide id → the step keys one can stand at. Guides that are only included stand in those that include them; a retired
 * one has the keys of that which took its place.
 */
export function placesOf(guides: readonly Guide[], retired: RetiredIds): Readonly<Record<string, readonly string[]>> {
  const all = new Map(guides.map((guide) => [guide.id, guide]))
  const own = guides
    .filter(({ symptoms }) => symptoms.length > 0)
    .map((guide) => [guide.id, stepKeysOf(guide, all)] as const)
  const known = new Map(own)
  const gone = Object.entries(retired.guides).map(
    ([id, { replacedBy = '' }]) => [id, known.get(replacedBy) ?? []] as const,
  )
  return Object.fromEntries([...own, ...gone])
}
