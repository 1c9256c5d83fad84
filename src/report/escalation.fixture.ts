import { needs, neverSent, reasons, warmTransfer } from '../content/escalation.ts'
import { facts } from '../content/facts.ts'
import type { FactId } from '../engine/facts.ts'
import type { EscalationInput, KnownFact } from './escalation.ts'

/** Facts as a visit knows them: those that are named, with their values. */
export function knownFacts(known: Partial<Record<FactId, string>>): readonly KnownFact[] {
  return facts.map((fact) => {
    const value = known[fact.id] ?? ''
    return { fact, value, shown: fact.choices?.find(({ id }) => id === value)?.label ?? value }
  })
}

/** A visit of which nothing is known yet. */
export const nothing: EscalationInput = {
  reasons,
  needs,
  never: neverSent,
  checklist: warmTransfer,
  facts: knownFacts({}),
  values: {},
  pasted: false,
  readings: [],
  classes: [],
  secrets: [],
}
