import { optionsOf } from '../../engine/options.ts'
import type { Guide, GuideNode } from '../../engine/types.ts'

/** The nodes of a guide as one comes to them from its start, each once, with its number. */
export function numbered(guide: Guide): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  const visit = (id: string): void => {
    const node = guide.nodes[id]
    if (node === undefined || found.has(id)) return
    found.set(id, found.size + 1)
    for (const next of nextOf(node)) visit(next)
  }
  visit(guide.start)
  return found
}

/** The nodes that a node leads to. */
export function nextOf(node: GuideNode): readonly string[] {
  return node.kind === 'include' ? Object.values(node.exits) : optionsOf(node).map(({ next }) => next)
}

/** A node with those that are told inside it; what it only points to is told elsewhere. */
export type Branch = { readonly id: string; readonly inside: ReadonlyMap<string, Branch> }

/**
 * The guide as branches, in the order of their numbers. A node is told where one first comes to it; at the depth where
 * nobody finds the way back out of the folds any more, a new branch begins.
 */
export function branchesOf(guide: Guide, deepest: number): readonly Branch[] {
  const told = new Set<string>()
  const waiting: string[] = [guide.start]
  const branches: Branch[] = []
  const grow = (id: string, depth: number): Branch => {
    told.add(id)
    const node = guide.nodes[id]
    const inside = new Map<string, Branch>()
    for (const next of node === undefined ? [] : nextOf(node)) {
      if (told.has(next) || guide.nodes[next] === undefined) continue
      if (depth < deepest) inside.set(next, grow(next, depth + 1))
      else waiting.push(next)
    }
    return { id, inside }
  }
  for (let at = 0; at < waiting.length; at += 1) {
    const id = waiting[at]
    if (id !== undefined && !told.has(id)) branches.push(grow(id, 1))
  }
  return branches
}
