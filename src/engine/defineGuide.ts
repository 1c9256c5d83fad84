import type { Guide, GuideNode } from './types.ts'

/**
 * Identity at run time. At compile time `start` and every `next`, `worked`, `same`, `cannot` and exit must name a node
 * of this guide.
 */
export function defineGuide<const Id extends string>(
  guide: Omit<Guide, 'start' | 'nodes'> & {
    readonly start: NoInfer<Id>
    readonly nodes: Readonly<Record<Id, GuideNode<NoInfer<Id>>>>
  },
): Guide {
  return guide
}

/** Keeps a group of nodes literal, so that a guide split over files still has every `next` checked by `defineGuide`. */
export function defineNodes<const Nodes extends Readonly<Record<string, GuideNode>>>(nodes: Nodes): Nodes {
  return nodes
}
