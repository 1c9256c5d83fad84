import { DEEPEST } from './locate.ts'
import type { Guide, GuideNode, Guides } from './types.ts'

/**
 * The step key of every node one can stand at in a guide, those of included guides among them, and retired ids, which
 * links still may hold: that of an include with all that stands behind it. Includes deeper than a walk goes are left out.
 */
export function stepKeysOf(guide: Guide, guides: Guides, prefix = '', depth = 0): readonly string[] {
  const at = (id: string, node: GuideNode | undefined): readonly string[] => {
    if (node?.kind !== 'include') return [prefix + id]
    const inside = depth < DEEPEST ? guides.get(node.guide) : undefined
    return inside === undefined ? [] : stepKeysOf(inside, guides, `${prefix}${id}.`, depth + 1)
  }
  return [
    ...Object.entries(guide.nodes).flatMap(([id, node]) => at(id, node)),
    ...Object.entries(guide.retired ?? {}).flatMap(([id, { replacedBy = '' }]) => at(id, guide.nodes[replacedBy])),
  ]
}
