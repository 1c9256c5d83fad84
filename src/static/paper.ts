import type { Guide, Guides } from '../engine/types.ts'
import { markup, type Html } from './markup.ts'
import { partOf, standingAt, stopsOf, type Stop } from './stops.ts'

/** The numbers of steps by their keys. */
export type StepNumbers = ReadonlyMap<string, number>

/** A number for each step in the order in which its page tells them. Each part of a guide is a page, and begins at 1. */
export function stepNumbers(stops: readonly Stop[]): StepNumbers {
  const counts = new Map<string, number>()
  return new Map(
    stops.map(({ key }): [string, number] => {
      const number = (counts.get(partOf(key)) ?? 0) + 1
      counts.set(partOf(key), number)
      return [key, number]
    }),
  )
}

/** What only paper says: there nobody can press a link. */
export function onPaper(text: string): Html {
  return markup`<span class="paper"> (${text})</span>`
}

/**
 * Where a step is found on paper: `step 4`, on another page `step 4 of "Permission denied"`.
 * A part is named as well: pages of one guide that include the same other guide have the same title.
 * @param here the part that the reader has before them; nothing for the guide itself
 */
export function placeOnPaper(key: string, here: string, guide: Guide, guides: Guides, numbers: StepNumbers): string {
  const part = partOf(key)
  const step = `step ${numbers.get(key) ?? ''}`
  if (part === here) return step
  return `${step} of "${includedAt(part, guide, guides)?.title ?? guide.title}"${part === '' ? '' : `, ${part}`}`
}

/** Where another guide is taken up, by the numbers of its own pages: at a node, or at its start. */
export function entryOnPaper(guide: Guide, node: string | undefined, guides: Guides): string | undefined {
  const key = standingAt(guide, guides, node ?? guide.start)?.key
  if (key === undefined) return undefined
  const place = placeOnPaper(key, '', guide, guides, stepNumbers(stopsOf(guide, guides)))
  // Its title stands before it, but the page at hand has a step of that number as well.
  return partOf(key) === '' ? `${place} there` : place
}

/** The guide that a node includes, which has a page of its own. */
export function includedAt(part: string, guide: Guide, guides: Guides): Guide | undefined {
  const node = guide.nodes[part]
  return node?.kind === 'include' ? guides.get(node.guide) : undefined
}
