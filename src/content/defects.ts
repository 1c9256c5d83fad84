import { commandDefects } from '../commands/check.ts'
import { check } from '../engine/check/check.ts'
import { claimDefects } from '../engine/check/claims.ts'
import type { Claim, Guide, GuideNode } from '../engine/types.ts'
import { readerDefects } from '../readers/check.ts'
import { signatureDefects } from '../recognizer/check.ts'
import type { Library } from './index.ts'

/** Something wrong with the content. `where` is a path of ids an author can search for. */
export type Defect = { readonly where: string; readonly problem: string }

/** Every defect of everything we know. The build fails while there is one. */
export function defects(library: Library): readonly Defect[] {
  const guides = new Map(library.guides.map((guide) => [guide.id, guide]))
  const claims = [
    ...library.signatures.map((each) => [`signatures/${each.id}`, each] as const),
    ...library.causes.map((each) => [`causes/${each.id}`, each] as const),
    ...library.commands.map((each) => [`commands/${each.id}`, each] as const),
  ]
  return [
    ...check({ ...library, coverage: library.coverage }),
    ...signatureDefects(library.signatures, library.causes),
    ...commandDefects(library.commands, library.parameters),
    ...readerDefects(library.readers),
    ...claims.flatMap(([where, claim]) => claimDefects(where, claim, library)),
    ...library.causes.flatMap(({ id, next, evidence }) =>
      [next, ...evidence.flatMap((rule) => rule.next ?? [])].flatMap((each) =>
        leadDefects(`causes/${id}`, each, guides),
      ),
    ),
    ...library.codes.flatMap(({ family, number, next }) =>
      next ? leadDefects(`codes/${family}/${number}`, next, guides) : [],
    ),
    ...twice('signatures', library.signatures),
    ...twice('causes', library.causes),
    ...twice('commands', library.commands),
    ...twice('sources', library.sources),
    ...coverageDefects(library),
  ]
}

/** Rows that some node, signature or cause covers. */
export function covered(library: Library): ReadonlySet<string> {
  const nodes: readonly GuideNode[] = library.guides.flatMap(({ nodes: all }) => Object.values(all))
  const claims: readonly Pick<Claim, 'covers'>[] = [
    ...nodes.filter((node) => node.kind !== 'include'),
    ...library.signatures,
    ...library.causes,
  ]
  return new Set(claims.flatMap(({ covers }) => covers ?? []))
}

function coverageDefects(library: Library): readonly Defect[] {
  const rows = covered(library)
  return library.coverage
    .filter((row) => !rows.has(row))
    .map((row) => ({ where: `coverage/${row}`, problem: 'is covered by nothing' }))
}

function leadDefects(
  where: string,
  next: { readonly guide: string; readonly node: string },
  guides: ReadonlyMap<string, Guide>,
): readonly Defect[] {
  const guide = guides.get(next.guide)
  if (guide === undefined) return [{ where, problem: `leads to an unknown guide "${next.guide}"` }]
  if (Object.hasOwn(guide.nodes, next.node)) return []
  return [{ where, problem: `leads to "${next.node}", which is no node of "${next.guide}"` }]
}

function twice(kind: string, all: readonly { readonly id: string }[]): readonly Defect[] {
  const ids = all.map(({ id }) => id)
  return ids
    .filter((id, at) => ids.indexOf(id) !== at)
    .map((id) => ({ where: `${kind}/${id}`, problem: 'is the id of two' }))
}

/** How much there is of each kind. */
export function counts(library: Library): Readonly<Record<string, number>> {
  const nodes = library.guides.reduce((sum, { nodes: all }) => sum + Object.keys(all).length, 0)
  return {
    guides: library.guides.length,
    nodes,
    signatures: library.signatures.length,
    causes: library.causes.length,
    commands: library.commands.length,
    readers: library.readers.length,
    codes: library.codes.length,
    sources: library.sources.length,
  }
}
