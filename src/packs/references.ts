import { check } from '../engine/check/check.ts'
import { claimDefects } from '../engine/check/claims.ts'
import type { GuideNode } from '../engine/types.ts'
import type { PackIds } from './ids.ts'
import { broughtCommandDefects } from './referenceCommands.ts'
import { overlayDefects } from './referenceOverlays.ts'
import { recognitionDefects } from './referenceRecognition.ts'
import { guidesBeside, guidesNamedBy, type GuidesById } from './stubs.ts'
import type { Pack, PackProblem } from './types.ts'

/**
 * Everything about a pack that can be seen without our content itself: what it refers to and is not there, what is not
 * for it to change, and whether its own guides, commands and messages are sound. A pack without a defect is fit to be
 * shown.
 */
export function referenceDefects(pack: Pack, ids: PackIds): readonly PackProblem[] {
  const beside = guidesBeside(pack, ids)
  return [
    ...beginningDefects(pack, ids),
    ...guideDefects(pack, ids, beside),
    ...broughtCommandDefects(pack, ids),
    ...recognitionDefects(pack, ids, beside),
    ...sourceDefects(pack, ids),
    ...overlayDefects(pack, ids, beside),
  ]
}

/** Ids of the pack must never be ours, now or later: it begins with a word that none of ours begins with. */
function beginningDefects({ id }: Pack, ids: PackIds): readonly PackProblem[] {
  const [first = ''] = id.split('-')
  const ours = [
    ...Object.keys(ids.guides),
    ...Object.keys(ids.causes),
    ...ids.commands.map((command) => command.id),
    ...ids.sources,
  ]
  const known = ours.find((each) => each === first || each.startsWith(`${first}-`))
  return known === undefined
    ? []
    : [{ where: 'id', problem: `begins like our own "${known}"; begin it with the name of the organization` }]
}

/** The check of our own guides, for those of the pack and for the nodes that it adds to ours. */
function guideDefects(pack: Pack, ids: PackIds, beside: GuidesById): readonly PackProblem[] {
  const own = new Set(pack.guides.map(({ id }) => id))
  const added = new Map<string, GuideNode>(
    pack.overlays.flatMap((overlay) =>
      overlay.on === 'guide'
        ? Object.entries(overlay.nodes ?? {}).map(([id, node]) => [`${overlay.guide}/${id}`, node] as const)
        : [],
    ),
  )
  const nodes = [...pack.guides.flatMap((guide) => Object.values(guide.nodes)), ...added.values()]
  const named = new Set([...own, ...[...added.keys()].map(guideIn), ...nodes.flatMap(guidesNamedBy)])
  const ownCommands = new Set(pack.commands.map(({ id }) => `commands/${id}`))
  const found = check({
    guides: [...named].flatMap((id) => beside.get(id) ?? []),
    commands: [...ids.commands, ...pack.commands],
    readers: ids.readers,
    sources: sourcesOf(pack, ids),
    parameters: [...ids.parameters, ...pack.parameters],
    coverage: [],
  })
  return found
    .filter(({ where }) => own.has(guideIn(where)) || added.has(where) || ownCommands.has(where))
    .map(({ where, problem }) => ({ where: where.startsWith('commands/') ? where : `guides/${where}`, problem }))
}

function guideIn(where: string): string {
  return where.split('/')[0] ?? ''
}

function sourceDefects(pack: Pack, ids: PackIds): readonly PackProblem[] {
  const shelf = { sources: sourcesOf(pack, ids), coverage: [] }
  return [
    ...pack.signatures.flatMap((each) => claimDefects(`signatures/${each.id}`, each, shelf)),
    ...pack.causes.flatMap((each) => claimDefects(`causes/${each.id}`, each, shelf)),
    ...pack.commands.flatMap((each) => claimDefects(`commands/${each.id}`, each, shelf)),
  ]
}

function sourcesOf(pack: Pack, ids: PackIds): readonly { readonly id: string }[] {
  return [...ids.sources.map((id) => ({ id })), ...pack.sources]
}
