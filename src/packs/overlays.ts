import type { Command } from '../commands/types.ts'
import type { Guide, GuideNode, Option } from '../engine/types.ts'
import type { Cause, Rule } from '../recognizer/types.ts'
import type { NodeOverlay, Overlay } from './types.ts'

/** A guide with every change of it made, in their order. The same object where none is about it. */
export function withGuideOverlays(guide: Guide, overlays: readonly Overlay[]): Guide {
  let changed = guide
  for (const overlay of overlays) {
    if (overlay.on === 'guide' && overlay.guide === guide.id) {
      changed = { ...changed, ...overlay.set, nodes: { ...changed.nodes, ...overlay.nodes } }
    }
    if (overlay.on === 'node' && overlay.guide === guide.id) {
      const node = Object.hasOwn(changed.nodes, overlay.node) ? changed.nodes[overlay.node] : undefined
      if (node) changed = { ...changed, nodes: { ...changed.nodes, [overlay.node]: withNodeOverlay(node, overlay) } }
    }
  }
  return changed
}

/** A command with every change of it made. What it risks stays; a note about the risk is said behind ours. */
export function withCommandOverlays(command: Command, overlays: readonly Overlay[]): Command {
  let changed = command
  for (const overlay of overlays) {
    if (overlay.on !== 'command' || overlay.command !== command.id) continue
    const { riskNote, ...set } = overlay.set
    changed = { ...changed, ...set }
    if (riskNote !== undefined) changed = { ...changed, riskNote: [changed.riskNote ?? '', riskNote].join(' ').trim() }
  }
  return changed
}

/** A cause with every change of it made. Where it now leads, it leads whatever the evidence. */
export function withCauseOverlays(cause: Cause, overlays: readonly Overlay[]): Cause {
  let changed = cause
  for (const overlay of overlays) {
    if (overlay.on !== 'cause' || overlay.cause !== cause.id) continue
    changed = { ...changed, ...overlay.set }
    if (overlay.set.next) changed = { ...changed, evidence: changed.evidence.map(withoutNext) }
  }
  return changed
}

function withoutNext(rule: Rule): Rule {
  const { next: _, ...rest } = rule
  return rest
}

/** What fits the kind of the node is changed; the rest of the overlay is left. `referenceDefects` has named it. */
function withNodeOverlay(node: GuideNode, { set = {}, options = {}, add = [] }: NodeOverlay): GuideNode {
  const { text, why, say, do: doing, hint, before, steps, collect, escalate } = set
  const voices = given({ text, why, say, do: doing })
  switch (node.kind) {
    case 'include':
      return node
    case 'question':
      return { ...node, ...voices, ...given({ hint }), options: withOptions(node.options, options, add) }
    case 'check':
      return { ...node, ...voices, ...given({ steps }), options: withOptions(node.options, options, add) }
    case 'fix':
      return { ...node, ...voices, ...given({ before, steps }) }
    case 'outcome':
      return { ...node, ...voices, ...given({ collect, escalate }) }
  }
}

function withOptions(
  own: readonly Option[],
  changes: NonNullable<NodeOverlay['options']>,
  add: readonly Option[],
): readonly Option[] {
  const changed = own.map((option) => ({
    ...option,
    ...(Object.hasOwn(changes, option.id) ? changes[option.id] : undefined),
  }))
  const unsure = changed.findIndex((option) => option.unsure === true)
  return unsure < 0 ? [...changed, ...add] : [...changed.slice(0, unsure), ...add, ...changed.slice(unsure)]
}

/** The keys that have a value: an overlay takes nothing away. */
function given<Parts extends object>(parts: Parts): { [Key in keyof Parts]?: Exclude<Parts[Key], undefined> } {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as never
}
