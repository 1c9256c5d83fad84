import { facts } from '../../content/algorithms/all.ts'
import type { SourceRef } from '../../engine/types.ts'
import type { Solution } from '../../negotiation/solve.ts'

/** What the lists are settled by. */
const RULE: SourceRef = { source: 'rfc4253', section: '7.1' }

/** Where the facts of a comparison come from: the rule, the algorithms in the lists, and the programs. */
export function sourcesOf({ settled }: Solution): readonly SourceRef[] {
  const names = new Set(
    settled.flatMap(({ shared, onlyClient, onlyServer }) => [...shared, ...onlyClient, ...onlyServer]),
  )
  const named = facts.algorithms.filter(({ name }) => names.has(name)).flatMap(({ sources }) => sources)
  const programs = facts.programs.flatMap(({ sources }) => sources)
  const all = [RULE, ...named, ...programs]
  return [...new Map(all.map((ref) => [`${ref.source}/${ref.section}`, ref])).values()]
}
