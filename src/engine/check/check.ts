import type { Guide, GuideNode } from '../types.ts'
import { isId } from './claims.ts'
import { graphDefects } from './graph.ts'
import { nodeDefects } from './nodes.ts'
import type { Defect, Shelf } from './types.ts'

/** Every defect of every guide. Content is fit to be shown when there is none. */
export function check(shelf: Shelf): readonly Defect[] {
  return [...shelf.guides.flatMap((guide) => guideDefects(guide, shelf)), ...shelfDefects(shelf)]
}

function guideDefects(guide: Guide, shelf: Shelf): readonly Defect[] {
  const nodes: readonly (readonly [string, GuideNode])[] = Object.entries(guide.nodes)
  return [
    ...graphDefects(guide),
    ...nodes.flatMap(([id, node]) => nodeDefects(`${guide.id}/${id}`, node, shelf)),
    ...[guide.id, ...nodes.map(([id]) => id)]
      .filter((id) => !isId(id))
      .map((id) => ({ where: guide.id, problem: `"${id}" is no id` })),
    ...retiredDefects(guide),
    ...circleDefects(guide, shelf),
  ]
}

function retiredDefects(guide: Guide): readonly Defect[] {
  return Object.entries(guide.retired ?? {}).flatMap(([id, { replacedBy }]) => [
    ...(Object.hasOwn(guide.nodes, id) ? [{ where: `${guide.id}/${id}`, problem: 'is retired and in use' }] : []),
    ...(replacedBy !== undefined && !Object.hasOwn(guide.nodes, replacedBy)
      ? [{ where: `${guide.id}/${id}`, problem: `is replaced by "${replacedBy}", which is no node` }]
      : []),
  ])
}

/** A guide that includes itself, through others or directly. */
function circleDefects(guide: Guide, shelf: Shelf): readonly Defect[] {
  const seen = new Set<string>()
  const open = includedBy(guide)
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === guide.id) return [{ where: guide.id, problem: 'includes itself' }]
    if (seen.has(id)) continue
    seen.add(id)
    const next = shelf.guides.find((candidate) => candidate.id === id)
    if (next) open.push(...includedBy(next))
  }
  return []
}

function includedBy(guide: Guide): string[] {
  return Object.values(guide.nodes).flatMap((node) => (node.kind === 'include' ? [node.guide] : []))
}

function shelfDefects(shelf: Shelf): readonly Defect[] {
  const ids = shelf.guides.map(({ id }) => id)
  const used = new Set(shelf.guides.flatMap(({ nodes }) => Object.values(nodes).flatMap(commandsOf)))
  return [
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => ({ where: id, problem: 'is the id of two guides' })),
    ...shelf.commands
      .filter(({ id }) => !used.has(id))
      .map(({ id }) => ({ where: `commands/${id}`, problem: 'is used by no guide' })),
  ]
}

function commandsOf(node: GuideNode): readonly string[] {
  if (node.kind === 'check') return node.commands
  if (node.kind !== 'fix') return []
  return [...node.commands, node.verify.command, node.undo.command].filter((id) => id !== undefined)
}
