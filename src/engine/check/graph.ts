import { optionsOf } from '../options.ts'
import type { Guide, GuideNode } from '../types.ts'
import type { Defect } from './types.ts'

/** The ids a node leads to within its own guide. */
function waysOf(node: GuideNode): readonly string[] {
  return node.kind === 'include' ? Object.values(node.exits) : optionsOf(node).map((option) => option.next)
}

/** Ids that can be reached by following `ahead` from the given ones, these included. */
function reach(from: readonly string[], ahead: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const reached = new Set<string>()
  const open = [...from]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (reached.has(id)) continue
    reached.add(id)
    open.push(...(ahead.get(id) ?? []))
  }
  return reached
}

/**
 * Where the graph of one guide is broken: names without a node, nodes that no answers lead to, and nodes (or circles
 * of nodes) that lead to no end.
 */
export function graphDefects(guide: Guide): readonly Defect[] {
  const nodes = Object.entries(guide.nodes)
  const known = new Set(nodes.map(([id]) => id))
  const ahead = new Map(nodes.map(([id, node]) => [id, waysOf(node).filter((next) => known.has(next))]))
  const back = new Map<string, string[]>()
  for (const [id, nexts] of ahead) for (const next of nexts) back.set(next, [...(back.get(next) ?? []), id])

  const defects: Defect[] = []
  if (!known.has(guide.start))
    defects.push({ where: guide.id, problem: `starts at "${guide.start}", which is no node` })
  const reachable = reach([guide.start], ahead)
  const ends = nodes.filter(([, node]) => node.kind === 'outcome' || endsInside(node)).map(([id]) => id)
  const ending = reach(ends, back)
  for (const [id, node] of nodes) {
    const where = `${guide.id}/${id}`
    for (const next of waysOf(node)) {
      if (!known.has(next)) defects.push({ where, problem: `leads to "${next}", which is no node` })
    }
    if (!reachable.has(id)) defects.push({ where, problem: 'is unreachable: no answers from the start lead here' })
    if (!ending.has(id)) defects.push({ where, problem: 'is a dead end: no way from here leads to an outcome' })
  }
  return defects
}

/** A shared guide without exits ends by its own outcomes. */
function endsInside(node: GuideNode): boolean {
  return node.kind === 'include' && Object.keys(node.exits).length === 0
}
