import { enter, spotIn, type Spot } from './locate.ts'
import type { Guides, Place } from './types.ts'

/** A node a person stands at, with its step key. */
export type Stop = { readonly spot: Spot; readonly node: Place; readonly key: string }

/**
 * Where one stands after arriving at a spot: through includes, and out of their outcomes into the guide around them.
 * Marks every key passed, and returns undefined where the way leads back to one of them or nowhere.
 */
export function arrive(arrived: Spot, guides: Guides, passed: Set<string>): Stop | undefined {
  let spot: Spot | undefined = arrived
  while (spot !== undefined) {
    const { frame, node }: Spot = spot
    const key: string = frame.prefix + spot.nodeId
    if (passed.has(key)) return undefined
    passed.add(key)
    if (node.kind === 'include') {
      const inside = enter(frame, key, node, guides)
      spot = inside && spotIn(inside, inside.guide.start)
    } else if (node.kind === 'outcome' && frame.outer && Object.hasOwn(frame.outer.include.exits, spot.nodeId)) {
      spot = spotIn(frame.outer.frame, frame.outer.include.exits[spot.nodeId] ?? '')
    } else {
      return { spot, node, key }
    }
  }
  return undefined
}
