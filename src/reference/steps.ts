import { locate } from '../engine/locate.ts'
import { optionsOf } from '../engine/options.ts'
import { stepKeysOf } from '../engine/places.ts'
import type { Guide } from '../engine/types.ts'
import type { Entry } from '../search/types.ts'

/**
 * Every question, check, fix and outcome that one can open, found by what it asks, by what is read aloud and by the
 * words of callers. The id is that of the guide and the step key. What is included is found in its own guide, or in the
 * first that includes it.
 */
export function stepsOf(all: readonly Guide[]): readonly Entry[] {
  const guides = new Map(all.map((guide) => [guide.id, guide]))
  const met = new Set<string>()
  return all
    .filter(({ symptoms }) => symptoms.length > 0)
    .flatMap((guide) =>
      stepKeysOf(guide, guides).flatMap((key): readonly Entry[] => {
        const spot = locate(guide, key, guides)
        if (spot === undefined || spot.node.kind === 'include') return []
        const { guide: own, outer } = spot.frame
        // Nobody stands at an outcome that leads on in the guide around it.
        if (outer !== undefined && Object.hasOwn(outer.include.exits, spot.nodeId)) return []
        const name = `${own.id}/${spot.nodeId}`
        if (met.has(name) || (own !== guide && own.symptoms.length > 0)) return []
        met.add(name)
        const { text, say } = spot.node
        const heard = optionsOf(spot.node).flatMap(({ listen = [] }) => listen)
        return [{ kind: 'step', id: `${guide.id}/${key}`, title: text, about: guide.title, names: heard, text: say }]
      }),
    )
}
