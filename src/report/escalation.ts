import type { Escalation, NeedId, ReasonId, TeamId } from '../engine/escalation.ts'
import { FACT_IDS, type Fact, type FactId } from '../engine/facts.ts'
import type { Values, Walk } from '../engine/types.ts'
import type { FailureClass } from '../recognizer/failureClasses.ts'
import { criteriaOf, type Reason } from './escalationCriteria.ts'
import type { SecretKind } from './redactTypes.ts'

/** One thing that the next line wants to find in the ticket, and what fills it. */
export type Need = {
  readonly id: Exclude<NeedId, FactId>
  readonly label: string
  readonly ask: string
  readonly filledBy: {
    readonly paste?: true
    readonly values?: readonly string[]
    readonly readers?: readonly string[]
    readonly serverReading?: true
  }
}

/** A fact of the call; `value` is empty where it is not known, `shown` is what stands in the note. */
export type KnownFact = { readonly fact: Fact; readonly value: string; readonly shown: string }

/** A check of the guide that a reader answers: asking there fills what its reader fills. */
export type CheckPlace = { readonly key: string; readonly reader?: string; readonly onServer: boolean }

/** What handing on is decided from. Words and rules come from the content, the rest from the visit. */
export type EscalationInput = {
  /** What the outcome says that was reached. */
  readonly escalate?: Escalation
  readonly reasons: Readonly<Record<ReasonId, string>>
  readonly needs: readonly Need[]
  readonly never: readonly string[]
  readonly checklist: readonly string[]
  readonly facts: readonly KnownFact[]
  /** Every value that is known, by parameter. */
  readonly values: Values
  /** Whether a text was pasted and read. */
  readonly pasted: boolean
  /** Readers whose outputs were read, and whether the command ran on the server. */
  readonly readings: readonly { readonly reader: string; readonly onServer: boolean }[]
  readonly classes: readonly FailureClass[]
  /** What was found in a paste that should not have been in it. */
  readonly secrets: readonly SecretKind[]
  readonly walk?: Walk
  /** Checks of the guide that can still be made. */
  readonly checks?: readonly CheckPlace[]
  readonly callerAsks?: boolean
}

/** How something that is missing gets there: a fact that is asked, a text that is pasted, a check that is made. */
export type Fill =
  | { readonly kind: 'fact'; readonly fact: FactId }
  | { readonly kind: 'paste' }
  | { readonly kind: 'node'; readonly key: string }

export type MissingNeed = { readonly id: NeedId; readonly label: string; readonly ask: string; readonly fill: Fill }
/** `value` is what is known, where it is one line. */
export type FilledNeed = { readonly id: NeedId; readonly label: string; readonly value?: string }

export type EscalationState = {
  /** Whether it has to be handed on: an outcome says so, or a reason holds. */
  readonly due: boolean
  readonly reasons: readonly Reason[]
  readonly to: TeamId
  readonly have: readonly FilledNeed[]
  readonly missing: readonly MissingNeed[]
  readonly complete: { readonly have: number; readonly of: number }
  readonly never: readonly string[]
  readonly checklist: readonly string[]
}

/** What any next line wants to know, where no outcome says more. */
const ALWAYS: readonly NeedId[] = ['host', 'user', 'since', 'affected', 'error-text']

/** Whether something is handed on, why, to whom, and what of the ticket is there and what is missing. */
export function escalationOf(input: EscalationInput): EscalationState {
  const reasons = criteriaOf(input)
  const holding = reasons.filter(({ holds }) => holds === true)
  const wanted = [...new Set(input.escalate?.needs ?? ALWAYS)]
  const needs = wanted.map((id) => needOf(id, input))
  const have = needs.flatMap((need) => ('fill' in need ? [] : [need]))
  return {
    due: input.escalate !== undefined || holding.length > 0,
    reasons,
    to: holding.find(({ to }) => to !== undefined)?.to ?? input.escalate?.to ?? 'second-line',
    have,
    missing: needs.flatMap((need) => ('fill' in need ? [need] : [])),
    complete: { have: have.length, of: needs.length },
    never: input.never,
    checklist: input.checklist,
  }
}

function needOf(id: NeedId, input: EscalationInput): FilledNeed | MissingNeed {
  const fact = input.facts.find((each) => each.fact.id === id)
  if (fact !== undefined) {
    const { label, ask } = fact.fact
    if (fact.value !== '') return { id, label, value: fact.shown }
    return { id, label, ask, fill: { kind: 'fact', fact: fact.fact.id } }
  }
  const need = input.needs.find((each) => each.id === id)
  // An id without a text is a mistake of the content, and still wanted.
  if (need === undefined)
    return { id, label: id, ask: id, fill: isFact(id) ? { kind: 'fact', fact: id } : { kind: 'paste' } }
  const { label, ask } = need
  return isFilled(need, input) ? { id, label, ...valueOf(need, input) } : { id, label, ask, fill: fillOf(need, input) }
}

function isFact(id: NeedId): id is FactId {
  return FACT_IDS.some((each) => each === id)
}

function isFilled({ filledBy: { paste, readers = [], serverReading, ...by } }: Need, input: EscalationInput): boolean {
  return (
    (paste === true && input.pasted) ||
    (by.values ?? []).some((name) => known(name, input) !== undefined) ||
    input.readings.some(({ reader, onServer }) => readers.includes(reader) || (serverReading === true && onServer))
  )
}

function known(name: string, { values }: EscalationInput): string | undefined {
  const value = Object.hasOwn(values, name) ? values[name] : undefined
  return value === '' ? undefined : value
}

function valueOf({ filledBy }: Need, input: EscalationInput): { readonly value?: string } {
  const value = (filledBy.values ?? []).map((name) => known(name, input)).find((each) => each !== undefined)
  return value === undefined ? {} : { value }
}

function fillOf({ filledBy: { readers = [], serverReading } }: Need, { checks = [] }: EscalationInput): Fill {
  const check = checks.find(
    ({ reader, onServer }) =>
      reader !== undefined && (readers.includes(reader) || (serverReading === true && onServer)),
  )
  return check === undefined ? { kind: 'paste' } : { kind: 'node', key: check.key }
}
