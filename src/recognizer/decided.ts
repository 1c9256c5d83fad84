import { groupBy } from './groupBy.ts'
import { CERTAINTIES } from './sessionCauses.ts'
import type { Cause, Rule, Signature } from './types.ts'

/**
 * The causes with what single messages decide: one rule more for each certainty, behind the rules that are written out.
 * A written rule that names such a message has the last word on it.
 */
export function withDecided(causes: readonly Cause[], signatures: readonly Signature[]): readonly Cause[] {
  const deciding = groupBy(
    signatures.filter(({ decides }) => decides !== undefined),
    ({ decides }) => decides?.cause ?? '',
  )
  return causes.map((cause) => {
    const rules = rulesOf(deciding.get(cause.id) ?? [])
    return rules.length === 0 ? cause : { ...cause, evidence: [...cause.evidence, ...rules] }
  })
}

function rulesOf(signatures: readonly Signature[]): readonly Rule[] {
  return CERTAINTIES.flatMap((certainty) => {
    const any = signatures.filter(({ decides }) => decides?.certainty === certainty).map(({ id }) => id)
    return any.length === 0 ? [] : [{ any, certainty }]
  })
}
