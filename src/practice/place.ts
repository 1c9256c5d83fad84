import type { LoadedGuide } from '../content/load.ts'
import type { Step } from '../engine/types.ts'
import { walk } from '../engine/walk.ts'
import type { Stand } from './types.ts'

/** The node a trainee stands at. Undefined where the guide has no such node any more. */
export function stepAt({ entry, answers }: Stand, { guide, guides }: LoadedGuide): Step | undefined {
  return walk(guide, answers, guides, entry).steps.at(-1)
}

/** `<guide>/<node>` of the guide that holds the node: the same place whichever guide led there. */
export function placeOf({ guide, key }: Step): string {
  return `${guide}/${key.slice(key.lastIndexOf('.') + 1)}`
}
