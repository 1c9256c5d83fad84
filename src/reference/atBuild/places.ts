import { library } from '../../content/index.ts'
import { stepKeysOf } from '../../engine/places.ts'

const guides = new Map(library.guides.map((guide) => [guide.id, guide]))

/** Guide id → the step keys one can stand at. Guides that are only included stand in those that include them. */
export const places: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  library.guides.filter(({ symptoms }) => symptoms.length > 0).map((guide) => [guide.id, stepKeysOf(guide, guides)]),
)
