import { arrive } from '../engine/arrive.ts'
import { enter, locate, outermost, spotIn, type Frame } from '../engine/locate.ts'
import { optionsOf } from '../engine/options.ts'
import type { Guide, Guides, Option, Place, Values } from '../engine/types.ts'

/** An option of a node, and the step key it leads to. */
export type Way = { readonly option: Option; readonly key: string }

/** A node of a guide where it is told as a whole. */
export type Stop = {
  readonly key: string
  readonly node: Place
  readonly given: Values
  readonly ways: readonly Way[]
  /** Keys that links once held for it. */
  readonly formerly: readonly string[]
}

/** Every node one can stand at, those of included guides among them, in the order in which the guides name them. */
export function stopsOf(guide: Guide, guides: Guides): readonly Stop[] {
  return stopsIn(outermost(guide), guides)
}

/**
 * The part of a guide that a step key stands in: nothing for the guide itself, else the node that includes another guide.
 * Parts have pages of their own: a guide that is included four times would make one page of a megabyte.
 */
export function partOf(key: string): string {
  const dot = key.indexOf('.')
  return dot < 0 ? '' : key.slice(0, dot)
}

/** Where one stands who comes to a step key: inside an included guide where the node includes one. */
export function standingAt(guide: Guide, guides: Guides, key: string): Standing | undefined {
  const spot = locate(guide, key, guides)
  return spot && arrive(spot, guides, new Set())
}

type Standing = { readonly key: string; readonly node: Place }

function stopsIn(frame: Frame, guides: Guides): readonly Stop[] {
  return Object.entries(frame.guide.nodes).flatMap(([id, node]): readonly Stop[] => {
    const key = frame.prefix + id
    if (node.kind === 'include') {
      const inside = enter(frame, key, node, guides)
      return inside === undefined ? [] : stopsIn(inside, guides)
    }
    // Nobody stands at an outcome that leads on in the guide around it.
    if (frame.outer !== undefined && Object.hasOwn(frame.outer.include.exits, id)) return []
    const ways = optionsOf(node).flatMap((option): readonly Way[] => {
      const next = keyAt(frame, option.next, guides)
      return next === undefined ? [] : [{ option, key: next }]
    })
    return [{ key, node, given: frame.given, ways, formerly: formerlyAt(frame, id) }]
  })
}

function keyAt(frame: Frame, node: string, guides: Guides): string | undefined {
  const spot = spotIn(frame, node)
  return spot && arrive(spot, guides, new Set())?.key
}

function formerlyAt({ guide, prefix }: Frame, id: string): readonly string[] {
  const all = Object.entries(guide.retired ?? {})
  return all.filter(([, { replacedBy }]) => replacedBy === id).map(([former]) => prefix + former)
}
