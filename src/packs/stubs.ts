import type { Guide, GuideNode, Option } from '../engine/types.ts'
import type { GuideShape, NodeShape, PackIds } from './ids.ts'
import { withGuideOverlays } from './overlays.ts'
import type { Overlay, Pack } from './types.ts'

const SILENT = { text: '', why: '', say: '', do: '', sources: [], reviewed: '' } as const

/** Our guides without their words, as a pack changes them: enough to see where every way leads. */
function stubGuides(ids: PackIds, overlays: readonly Overlay[]): readonly Guide[] {
  return Object.entries(ids.guides).map(([id, shape]) => withGuideOverlays(stubOf(id, shape), overlays))
}

export type GuidesById = ReadonlyMap<string, Guide>

/** Every guide one may be sent to while this pack is there. */
export function guidesBeside(pack: Pack, ids: PackIds): GuidesById {
  return new Map([...stubGuides(ids, pack.overlays), ...pack.guides].map((guide) => [guide.id, guide]))
}

/** The guides that a node runs or goes on in. */
export function guidesNamedBy(node: GuideNode): readonly string[] {
  if (node.kind === 'include') return [node.guide]
  return node.kind === 'outcome' && node.to ? [node.to.guide] : []
}

function stubOf(id: string, { start, nodes }: GuideShape): Guide {
  const stubs = Object.entries(nodes).map(([node, shape]) => [node, nodeOf(shape)] as const)
  return { id, title: '', summary: '', symptoms: [], start, nodes: Object.fromEntries(stubs) }
}

function nodeOf({ kind, ways, unsure = [], guide = '' }: NodeShape): GuideNode {
  const options = Object.entries(ways).map(([id, next]): Option => ({
    id,
    label: id,
    summary: id,
    next,
    ...(unsure.includes(id) && { unsure: true }),
  }))
  switch (kind) {
    case 'question':
      return { ...SILENT, kind, options }
    case 'check':
      return { ...SILENT, kind, options, commands: [] }
    case 'fix': {
      const { worked = '', same = '', cannot = '' } = ways
      const proof = { text: '' }
      return { ...SILENT, kind, commands: [], verify: proof, undo: proof, worked, same, cannot }
    }
    case 'outcome':
      return { ...SILENT, kind, verdict: 'resolved' }
    case 'include':
      return { kind, guide, with: {}, exits: ways }
  }
}
