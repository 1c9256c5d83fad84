import type { Command } from '../commands/types.ts'
import type { Library } from '../content/index.ts'
import type { Knowledge, LoadedGuide } from '../content/load.ts'
import type { Guide } from '../engine/types.ts'
import type { Cause, Signature } from '../recognizer/types.ts'
import { withCauseOverlays, withCommandOverlays, withGuideOverlays } from './overlays.ts'
import type { Overlay, Pack, PackGuide } from './types.ts'

/** A guide as it is listed. */
export type ListedGuide = Pick<PackGuide, 'id' | 'title' | 'summary' | 'symptoms' | 'products'>

/** What packs.json says of the list: guides that come first, and guides that are not listed. */
export type Listing = { readonly order?: readonly string[]; readonly hidden?: readonly string[] }

/** Every guide that packs bring. */
export function packGuides(packs: readonly Pack[]): readonly PackGuide[] {
  return packs.flatMap(({ guides }) => guides)
}

/** A guide of ours, and those it includes, as the packs change them. The same object where they change nothing. */
export function guideWith(loaded: LoadedGuide, packs: readonly Pack[]): LoadedGuide {
  const overlays = overlaysOf(packs)
  if (overlays.length === 0) return loaded
  const guides = [...loaded.guides].map(([id, guide]) => [id, withGuideOverlays(guide, overlays)] as const)
  return { guide: withGuideOverlays(loaded.guide, overlays), guides: new Map(guides) }
}

/**
 * A guide that a pack brings, with the guides it includes: those of packs, and ours by `load`. Undefined where no pack
 * has it. Rejects where `load` does.
 */
export async function loadPackGuide(
  id: string,
  packs: readonly Pack[],
  load: (id: string) => Promise<LoadedGuide | undefined>,
): Promise<LoadedGuide | undefined> {
  const own = new Map(packGuides(packs).map((guide) => [guide.id, guide]))
  const guide = own.get(id)
  if (guide === undefined) return undefined
  const guides = new Map<string, Guide>()
  const open = [...includedIn(guide)]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (guides.has(next)) continue
    const found = own.get(next)
    const loaded = found ? { guide: found, guides: [] } : await load(next)
    if (loaded === undefined) continue
    const whole = found ? { guide: found, guides: new Map<string, Guide>() } : guideWith(loaded as LoadedGuide, packs)
    guides.set(next, whole.guide)
    for (const [inner, each] of whole.guides) guides.set(inner, each)
    open.push(...includedIn(whole.guide))
  }
  return { guide, guides }
}

/** The list of guides: ours as packs name them, those of packs, in the wanted order and without the hidden ones. */
export function catalogWith(
  cards: readonly ListedGuide[],
  packs: readonly Pack[],
  { order = [], hidden = [] }: Listing = {},
): readonly ListedGuide[] {
  const overlays = overlaysOf(packs)
  const own = cards.map((card) => ({ ...card, ...titlesOf(card.id, overlays) }))
  const brought = packGuides(packs)
    .filter(({ symptoms }) => symptoms.length > 0)
    .map(({ id, title, summary, symptoms, products }) => ({ id, title, summary, symptoms, products }))
  const place = ({ id }: ListedGuide): number => (order.includes(id) ? order.indexOf(id) : order.length)
  return [...own, ...brought].filter(({ id }) => !hidden.includes(id)).toSorted((a, b) => place(a) - place(b))
}

/** Commands, parameters and sources of ours and of the packs. */
export function knowledgeWith<Part extends Pick<Knowledge, 'commands' | 'parameters' | 'sources'>>(
  knowledge: Part,
  packs: readonly Pack[],
): Part {
  return {
    ...knowledge,
    commands: commandsWith(knowledge.commands, packs),
    parameters: [...knowledge.parameters, ...packs.flatMap(({ parameters }) => parameters)],
    sources: [...knowledge.sources, ...packs.flatMap(({ sources }) => sources)],
  }
}

/** Signatures and causes of ours and of the packs: what texts are read with. */
export function recognitionWith<
  Part extends { readonly signatures: readonly Signature[]; readonly causes: readonly Cause[] },
>(known: Part, packs: readonly Pack[]): Part {
  const overlays = overlaysOf(packs)
  return {
    ...known,
    signatures: [...known.signatures, ...packs.flatMap(({ signatures }) => signatures)],
    causes: [
      ...known.causes.map((cause) => withCauseOverlays(cause, overlays)),
      ...packs.flatMap(({ causes }) => causes),
    ],
  }
}

/** Everything we know, with everything that packs add and change. */
export function libraryWith(library: Library, packs: readonly Pack[]): Library {
  const overlays = overlaysOf(packs)
  const guides = [...library.guides.map((guide) => withGuideOverlays(guide, overlays)), ...packGuides(packs)]
  return { ...recognitionWith(knowledgeWith(library, packs), packs), guides }
}

function commandsWith(commands: readonly Command[], packs: readonly Pack[]): readonly Command[] {
  const overlays = overlaysOf(packs)
  return [
    ...commands.map((command) => withCommandOverlays(command, overlays)),
    ...packs.flatMap(({ commands: brought }) => brought),
  ]
}

function titlesOf(id: string, overlays: readonly Overlay[]): Partial<ListedGuide> {
  const said = overlays.filter((overlay) => overlay.on === 'guide').filter(({ guide }) => guide === id)
  return Object.assign({}, ...said.map(({ set }) => set ?? {})) as Partial<ListedGuide>
}

function overlaysOf(packs: readonly Pack[]): readonly Overlay[] {
  return packs.flatMap(({ overlays }) => overlays)
}

function includedIn({ nodes }: Guide): readonly string[] {
  return Object.values(nodes).flatMap((node) => (node.kind === 'include' ? [node.guide] : []))
}
