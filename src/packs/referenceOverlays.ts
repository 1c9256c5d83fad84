import { graphDefects } from '../engine/check/graph.ts'
import { listenProblems, sayProblems } from '../engine/check/voices.ts'
import type { GuideNode, QuestionNode } from '../engine/types.ts'
import { commandOverlayProblems } from './referenceCommands.ts'
import type { GuideShape, NodeShape, PackIds } from './ids.ts'
import type { GuidesById } from './stubs.ts'
import type { CauseOverlay, NodeOverlay, Overlay, Pack, PackProblem } from './types.ts'
import { warningsLost } from './warningsLost.ts'

/** What each kind of node has that a pack may change. */
const FITTING: Readonly<Record<GuideNode['kind'], readonly string[]>> = {
  question: ['text', 'why', 'say', 'do', 'hint', 'options', 'add'],
  check: ['text', 'why', 'say', 'do', 'steps', 'options', 'add'],
  fix: ['text', 'why', 'say', 'do', 'before', 'steps'],
  outcome: ['text', 'why', 'say', 'do', 'collect', 'escalate'],
  include: [],
}

/** What is wrong with the changes a pack makes to ours: names that are not there, and what is not for it to change. */
export function overlayDefects(pack: Pack, ids: PackIds, guides: GuidesById): readonly PackProblem[] {
  const single = pack.overlays.flatMap((overlay, at) =>
    problemsOf(overlay, ids, guides, pack).map((problem) => ({ where: `overlays[${at}]`, problem })),
  )
  return single.length > 0 ? single : changedGuides(pack, ids, guides)
}

function problemsOf(overlay: Overlay, ids: PackIds, guides: GuidesById, pack: Pack): readonly string[] {
  switch (overlay.on) {
    case 'guide':
      return shapeOf(ids, overlay.guide) ? [] : [`is on an unknown guide "${overlay.guide}"`]
    case 'node': {
      const node = nodeOf(shapeOf(ids, overlay.guide), overlay.node)
      return node ? nodeProblems(overlay, node) : [`is on "${overlay.guide}/${overlay.node}", which is no node of ours`]
    }
    case 'command':
      return commandOverlayProblems(overlay, ids, pack)
    case 'cause':
      return causeProblems(overlay, ids, guides)
  }
}

function nodeProblems(overlay: NodeOverlay, node: NodeShape): readonly string[] {
  const { set = {}, options = {}, add = [] } = overlay
  if (node.locked) return ['is on a warning of security, or on what leads straight to one, and no pack changes these']
  const changed = [
    ...Object.keys(set),
    ...(overlay.options === undefined ? [] : ['options']),
    ...(add.length > 0 ? ['add'] : []),
  ]
  const added = { kind: 'question', options: add } as unknown as QuestionNode
  return [
    ...(changed.length === 0 ? ['changes nothing'] : []),
    ...changed
      .filter((key) => !FITTING[node.kind].includes(key))
      .map((key) => `changes "${key}", which is not for a node of the kind "${node.kind}"`),
    ...Object.keys(options)
      .filter((id) => !Object.hasOwn(node.ways, id))
      .map((id) => `changes an unknown option "${id}"`),
    ...Object.entries(options).flatMap(([id, { listen }]) => (listen ? listensAt(id, listen) : [])),
    ...listenProblems(added),
    ...add.map(({ id }) => id).flatMap((id, at, all) => (all.indexOf(id) < at ? [`adds two options "${id}"`] : [])),
    ...(set.say === undefined ? [] : sayProblems(set.say)),
  ]
}

function listensAt(id: string, listen: readonly string[]): readonly string[] {
  return listenProblems({ kind: 'question', options: [{ id, listen }] } as unknown as QuestionNode)
}

function causeProblems({ cause, set }: CauseOverlay, ids: PackIds, guides: GuidesById): readonly string[] {
  if (!Object.hasOwn(ids.causes, cause)) return [`is on an unknown cause "${cause}"`]
  if (ids.lockedCauses.includes(cause)) return [`is on "${cause}", a warning of security that no pack changes`]
  return set.next ? leadProblems(set.next, guides) : []
}

/** Whether one can be sent there. */
export function leadProblems(
  next: { readonly guide: string; readonly node: string },
  guides: GuidesById,
): readonly string[] {
  const guide = guides.get(next.guide)
  if (guide === undefined) return [`leads to an unknown guide "${next.guide}"`]
  return Object.hasOwn(guide.nodes, next.node) ? [] : [`leads to "${next.node}", which is no node of "${next.guide}"`]
}

/** What the changes together do to a guide: ways to nowhere, nodes cut off, warnings that are reached no more. */
export function changedGuides(pack: Pick<Pack, 'overlays'>, ids: PackIds, guides: GuidesById): readonly PackProblem[] {
  const touched = new Set(pack.overlays.flatMap((overlay) => ('guide' in overlay ? [overlay.guide] : [])))
  return [...touched].flatMap((id) => {
    const [shape, guide] = [shapeOf(ids, id), guides.get(id)]
    if (shape === undefined || guide === undefined) return []
    const lost = warningsLost(shape, guide).map(({ way, warning }) => ({
      where: `overlays on ${id}/${way}`,
      problem: `leads no more to "${warning}", a warning of security`,
    }))
    return [...graphDefects(guide).map(({ where, problem }) => ({ where: `overlays on ${where}`, problem })), ...lost]
  })
}

function shapeOf(ids: PackIds, guide: string): GuideShape | undefined {
  return Object.hasOwn(ids.guides, guide) ? ids.guides[guide] : undefined
}

function nodeOf(shape: GuideShape | undefined, node: string): NodeShape | undefined {
  return shape && Object.hasOwn(shape.nodes, node) ? shape.nodes[node] : undefined
}
