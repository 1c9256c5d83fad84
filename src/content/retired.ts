import type { Retired } from '../engine/types.ts'

/** What links, files and codes name by an id. Nodes and options are retired where they stood: in their guide and node. */
export type Named = 'guides' | 'classes' | 'causes' | 'codes' | 'messages' | 'programs' | 'commands' | 'readers'

export type RetiredIds = Readonly<Record<Named, Retired>>

/**
 * Ids that a release knew and that are gone, with what took their place; a code is named as in its link, `fasp/19`. A
 * guide that took another's place retires the nodes of that one as its own.
 */
export const retired: RetiredIds = {
  guides: {},
  classes: {},
  causes: {},
  codes: {},
  messages: {},
  programs: {},
  commands: {},
  readers: {},
}

/** The id by which something is known today: what took its place, or its own. */
export function currentId(kind: Named, id: string, all = retired): string {
  const gone = all[kind]
  return (Object.hasOwn(gone, id) ? gone[id]?.replacedBy : undefined) ?? id
}

/** Everything by its id, and by the ids it had once. */
export function byEveryId<Item extends { readonly id: string }>(
  kind: Named,
  items: readonly Item[],
  all = retired,
): ReadonlyMap<string, Item> {
  const known = new Map(items.map((item) => [item.id, item]))
  for (const [id, { replacedBy }] of Object.entries(all[kind])) {
    const item = known.get(replacedBy ?? '')
    if (item !== undefined && !known.has(id)) known.set(id, item)
  }
  return known
}
