import { classes } from '../../content/classes/all.ts'
import { loadGuide, loadIncluded, loadKnowledge, type Knowledge, type LoadedGuide } from '../../content/load.ts'
import { stepKeysOf } from '../../engine/places.ts'
import type { Guide, Place } from '../../engine/types.ts'
import { guideWith, knowledgeWith, loadPackGuide, recognitionWith, type ListedGuide } from '../../packs/apply.ts'
import type { Pack } from '../../packs/types.ts'
import { entriesOf, guideEntries } from '../../reference/entries.ts'
import { loadPlaces, loadReference, loadSteps } from '../../reference/load.ts'
import { stepsOf } from '../../reference/steps.ts'
import type { Lead, Reference } from '../../reference/types.ts'
import { voicesOf } from '../../reference/voices.ts'
import type { Cause } from '../../recognizer/types.ts'
import type { Entry } from '../../search/types.ts'

type Packs = readonly Pack[]

/** A guide of a pack, or one of ours as packs change it. */
export async function guideIn(id: string, packs: Packs): Promise<LoadedGuide | undefined> {
  const brought = await loadPackGuide(id, packs, loadIncluded)
  if (brought !== undefined) return brought
  const ours = await loadGuide(id)
  return ours && guideWith(ours, packs)
}

export async function knowledgeIn(packs: Packs): Promise<Knowledge> {
  return knowledgeWith(await loadKnowledge(), packs)
}

export async function causesIn(packs: Packs): Promise<readonly Cause[]> {
  const { causes } = await import('../../content/causes/all.ts')
  return recognitionWith({ signatures: [], causes }, packs).causes
}

/** What the pages of the reference show, with the messages, causes and places of packs. */
export async function referenceIn(packs: Packs): Promise<Reference> {
  const ours = await loadReference()
  const { signatures, causes } = recognitionWith(ours, packs)
  const brought = packs.flatMap((pack) => pack.signatures)
  const proofs = brought.map(({ id, matches, sources }) => {
    const lines = matches.map((match) => (typeof match === 'string' ? match : match.line))
    return [id, { lines, sources }] as const
  })
  const nodes = await nodesIn(packs)
  const shown = nodes.flatMap(({ lead, node }) => commandsOf(node).map((id) => [id, lead] as const))
  const used = [...new Set(shown.map(([id]) => id))].map(
    (id) =>
      [id, [...(ours.uses[id] ?? []), ...shown.filter(([shows]) => shows === id).map(([, lead]) => lead)]] as const,
  )
  return {
    ...ours,
    signatures,
    causes,
    sources: [...ours.sources, ...packs.flatMap(({ sources }) => sources)],
    voices: voicesOf(causes, signatures),
    proofs: { ...ours.proofs, ...Object.fromEntries(proofs) },
    leads: { ...ours.leads, ...Object.fromEntries(nodes.map(({ lead, node }) => [nameOf(lead), node.text])) },
    uses: { ...ours.uses, ...Object.fromEntries(used) },
  }
}

/** What is found, as packs and lists of packs.json make it: guides as they are listed, the rest as it is here. */
export function entriesIn(ours: readonly Entry[], packs: Packs, catalog: readonly ListedGuide[]): readonly Entry[] {
  const overlays = packs.flatMap((pack) => pack.overlays)
  const renamed = (kind: Entry['kind'], id: string): Partial<Entry> => {
    const titles = overlays.flatMap((overlay) => {
      if (kind === 'cause' && overlay.on === 'cause' && overlay.cause === id) return overlay.set.title ?? []
      return kind === 'command' && overlay.on === 'command' && overlay.command === id ? (overlay.set.title ?? []) : []
    })
    const title = titles.at(-1)
    return title === undefined ? {} : { title }
  }
  const kept = ours
    .filter(({ kind }) => kind !== 'guide')
    .map((entry) => ({ ...entry, ...renamed(entry.kind, entry.id) }))
  const brought = packs.flatMap(({ signatures, causes, commands }) =>
    entriesOf({ signatures, causes, commands, codes: [] }, {}, classes),
  )
  return [...guideEntries(catalog), ...kept, ...brought]
}

/** The places in guides that one can jump to, with those of packs and as packs word them. */
export async function stepsIn(packs: Packs): Promise<readonly Entry[]> {
  const nodes = await nodesIn(packs)
  const texts = new Map(nodes.map(({ lead, node }) => [nameOf(lead), node.text]))
  const ours = (await loadSteps()).map((entry) => ({ ...entry, title: texts.get(entry.id) ?? entry.title }))
  return [...ours, ...stepsOf(packs.flatMap(({ guides }) => guides))]
}

/** Guide id → the step keys one can stand at, with those of packs. */
export async function placesIn(packs: Packs): Promise<Readonly<Record<string, readonly string[]>>> {
  const changed = await Promise.all(touchedBy(packs).map((id) => guideIn(id, packs)))
  const keys = changed.flatMap((each) => (each ? [[each.guide.id, stepKeysOf(each.guide, each.guides)] as const] : []))
  return { ...(await loadPlaces()), ...Object.fromEntries(keys) }
}

type Spot = { readonly lead: Lead; readonly node: Place }

/** The nodes of every guide that packs bring or change, each as one opens it. */
async function nodesIn(packs: Packs): Promise<readonly Spot[]> {
  const guides = await Promise.all(touchedBy(packs).map((id) => guideIn(id, packs)))
  return guides.flatMap((loaded) => (loaded && loaded.guide.symptoms.length > 0 ? nodesOf(loaded.guide) : []))
}

function nodesOf({ id, nodes }: Guide): readonly Spot[] {
  return Object.entries(nodes).flatMap(([key, node]) =>
    node.kind === 'include' ? [] : [{ lead: { guide: id, node: key }, node }],
  )
}

/** The guides that packs bring, and those of ours that they change. */
function touchedBy(packs: Packs): readonly string[] {
  const changed = packs.flatMap(({ overlays }) => overlays.flatMap((each) => ('guide' in each ? each.guide : [])))
  return [...new Set([...packs.flatMap(({ guides }) => guides.map(({ id }) => id)), ...changed])]
}

function commandsOf(node: Place): readonly string[] {
  if (node.kind === 'check') return node.commands
  if (node.kind !== 'fix') return []
  return [...new Set([...node.commands, ...[node.verify, node.undo].flatMap(({ command }) => command ?? [])])]
}

function nameOf({ guide, node }: Lead): string {
  return `${guide}/${node}`
}
