import { library } from '../../content/index.ts'
import { currentId, retired } from '../../content/retired.ts'
import { stepKeysOf } from '../../engine/places.ts'

const guides = new Map(library.guides.map((guide) => [guide.id, guide]))

/**
 * Guide id → the step keys one can stand at. Guides that are only included stand in those that include them; a retired
 * one has the keys of that which took its place.
 */
export const places: Readonly<Record<string, readonly string[]>> = placesOf()

function placesOf(): Readonly<Record<string, readonly string[]>> {
  const own = library.guides
    .filter(({ symptoms }) => symptoms.length > 0)
    .map((guide) => [guide.id, stepKeysOf(guide, guides)] as const)
  const known = new Map(own)
  const gone = Object.keys(retired.guides).map((id) => [id, known.get(currentId('guides', id)) ?? []] as const)
  return Object.fromEntries([...own, ...gone])
}
