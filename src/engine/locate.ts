import type { Guide, GuideNode, Guides, IncludeNode, Values } from './types.ts'

/** A guide being walked, and the guides around it that include it. */
export type Frame = {
  readonly guide: Guide
  /** What step keys inside it begin with: empty, or `include-node.`. */
  readonly prefix: string
  readonly given: Values
  readonly outer?: { readonly frame: Frame; readonly include: IncludeNode }
}

export type Spot = { readonly frame: Frame; readonly nodeId: string; readonly node: GuideNode }

/** How deep guides may include guides. Deeper is a defect, and a walk stops there. */
export const DEEPEST = 6

/** The frame of a guide that nothing includes. */
export function outermost(guide: Guide): Frame {
  return { guide, prefix: '', given: {} }
}

/** The node of that id in the frame's guide, its replacement if it is retired, or undefined. */
export function spotIn(frame: Frame, id: string): Spot | undefined {
  const { nodes, retired } = frame.guide
  const current = Object.hasOwn(nodes, id) ? id : ownEntry(retired, id)?.replacedBy
  const node = current === undefined ? undefined : ownEntry(nodes, current)
  return current === undefined || node === undefined ? undefined : { frame, nodeId: current, node }
}

/** The frame of the guide that a node includes, or undefined where that guide is unknown or too deep. */
export function enter(frame: Frame, key: string, include: IncludeNode, guides: Guides): Frame | undefined {
  const guide = guides.get(include.guide)
  const depth = frame.prefix.split('.').length
  if (guide === undefined || depth > DEEPEST) return undefined
  const given: Record<string, string> = { ...frame.given }
  for (const [name, value] of Object.entries(include.with)) {
    const known = typeof value === 'string' ? value : frame.given[value.from]
    if (known !== undefined) given[name] = known
  }
  return { guide, prefix: `${key}.`, given, outer: { frame, include } }
}

/** Finds a step key such as `faspex.home-folder` from the outermost guide inwards. */
export function locate(guide: Guide, key: string, guides: Guides): Spot | undefined {
  const ids = key.split('.')
  let frame = outermost(guide)
  for (const id of ids.slice(0, -1)) {
    const spot = spotIn(frame, id)
    const inside =
      spot?.node.kind === 'include' ? enter(frame, frame.prefix + spot.nodeId, spot.node, guides) : undefined
    if (inside === undefined) return undefined
    frame = inside
  }
  return spotIn(frame, ids.at(-1) ?? '')
}

/** The step key by which a guide knows a node today; what it does not know stays as it is. */
export function currentKey(guide: Guide, key: string, guides: Guides): string {
  const spot = locate(guide, key, guides)
  return spot === undefined ? key : spot.frame.prefix + spot.nodeId
}

/** Ids come from links, where `constructor` is a name like any other. */
function ownEntry<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined
}
