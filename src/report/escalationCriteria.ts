import type { ReasonId, TeamId } from '../engine/escalation.ts'
import type { EscalationInput } from './escalation.ts'

/**
 * Why something is handed on. `unknown` means that nobody has said yet; `why` is the sentence that shows it; `to` is
 * set where the reason itself says to whom, whatever an outcome says.
 */
export type Reason = {
  readonly id: ReasonId
  readonly text: string
  readonly holds: true | 'unknown'
  readonly why: string
  readonly to?: TeamId
}

type Criterion = Omit<Reason, 'text'>

/** Every reason that holds, then those that may hold; each once. What holds anywhere comes before what an outcome says. */
export function criteriaOf(input: EscalationInput): readonly Reason[] {
  const found = [
    ...changedHostKey(input),
    ...exposedKey(input),
    ...affected(input),
    ...said(input),
    ...exhausted(input),
    ...access(input),
    ...(input.callerAsks === true ? [{ id: 'caller-asks', holds: true, why: 'The caller said so.' } as const] : []),
  ]
  const first = new Map<ReasonId, Criterion>()
  for (const each of found) {
    const before = first.get(each.id)
    if (before === undefined || (before.holds === 'unknown' && each.holds === true)) first.set(each.id, each)
  }
  const all = [...first.values()].map((each) => ({ ...each, text: input.reasons[each.id] }))
  return [...all.filter(({ holds }) => holds === true), ...all.filter(({ holds }) => holds !== true)]
}

function changedHostKey({ classes }: EscalationInput): readonly Criterion[] {
  if (!classes.includes('hostkey-changed')) return []
  return [{ id: 'host-key-changed', holds: true, why: 'The pasted text shows it.', to: 'security' }]
}

function exposedKey({ secrets }: EscalationInput): readonly Criterion[] {
  const what = [
    ...(secrets.includes('private-key') ? ['a private key'] : []),
    ...(secrets.includes('password') ? ['a password'] : []),
  ]
  if (what.length === 0) return []
  return [{ id: 'key-exposed', holds: true, why: `The pasted text held ${what.join(' and ')}.`, to: 'security' }]
}

function affected({ facts }: EscalationInput): readonly Criterion[] {
  const fact = facts.find((each) => each.fact.id === 'affected')
  if (fact?.value === 'one') return []
  if (fact?.value === 'several' || fact?.value === 'all')
    return [{ id: 'several-affected', holds: true, why: `Who is affected: ${fact.shown}.` }]
  return [{ id: 'several-affected', holds: 'unknown', why: 'Nobody has said yet whether others have it too.' }]
}

/** What the outcome says of itself; whether every check was made, the way there knows better. */
function said({ escalate, walk }: EscalationInput): readonly Criterion[] {
  const because = (escalate?.because ?? []).filter((id) => id !== 'checks-exhausted' || unmade(walk) === 0)
  return because.map((id) => ({ id, holds: true, why: 'The guide says so at this outcome.' }))
}

/** The guide came to its end: every check on the way was made, or some were not. */
function exhausted({ walk }: EscalationInput): readonly Criterion[] {
  const last = walk?.steps.at(-1)
  if (last?.node.kind !== 'outcome' || last.node.verdict !== 'escalate') return []
  const count = unmade(walk)
  if (count === 0)
    return [{ id: 'checks-exhausted', holds: true, why: 'Every check on this way through the guide was made.' }]
  const checks = count === 1 ? 'One check' : `${count} checks`
  return [{ id: 'checks-exhausted', holds: 'unknown', why: `${checks} on the way could not be made.` }]
}

function unmade(walk: EscalationInput['walk']): number {
  return (walk?.steps ?? []).filter(({ node, option }) => node.kind === 'check' && option?.unsure === true).length
}

/** A fix is known, and cannot be done here. */
function access({ walk }: EscalationInput): readonly Criterion[] {
  const stuck = (walk?.steps ?? []).some(({ node, option }) => node.kind === 'fix' && option?.id === 'cannot')
  return stuck ? [{ id: 'access-missing', holds: true, why: 'A fix is known and could not be done here.' }] : []
}
