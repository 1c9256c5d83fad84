import type { Cause, Rule, SessionSummary } from './types.ts'
import { valueHolds } from './valueHolds.ts'

/** A cause that holds in a session, the rule that says so, and the signatures that are its evidence there. */
export type Held = {
  readonly cause: Cause
  readonly rule: Rule
  readonly session: SessionSummary
  readonly signatures: readonly string[]
}

/** How many sessions of the text hold each rule that asks for more than one. */
export function crowdOf(sessions: readonly SessionSummary[], causes: readonly Cause[]): ReadonlyMap<Rule, number> {
  const asking = causes.flatMap(({ evidence }) => evidence.filter((rule) => rule.sessions !== undefined))
  return new Map(asking.map((rule) => [rule, sessions.filter((session) => ruleHolds(rule, session)).length]))
}

/** The causes that a message can be evidence of, by the message, and those that need none. Places in `causes`. */
export type CauseIndex = {
  readonly causes: readonly Cause[]
  readonly bySignature: ReadonlyMap<string, readonly number[]>
  readonly always: readonly number[]
}

/** A long log has thousands of sessions, and each of them can hold a few causes only. */
export function indexCauses(causes: readonly Cause[]): CauseIndex {
  const bySignature = new Map<string, number[]>()
  const always: number[] = []
  causes.forEach(({ evidence }, at) => {
    for (const rule of evidence) {
      const needed = neededBy(rule)
      if (needed === undefined) always.push(at)
      for (const signature of needed ?? []) {
        const others = bySignature.get(signature)
        if (others === undefined) bySignature.set(signature, [at])
        else others.push(at)
      }
    }
  })
  return { causes, bySignature, always }
}

/** Signatures of which a session must show one for the rule to hold; `undefined` where it can hold without any. */
function neededBy({ all = [], any, atLeast = [] }: Rule): readonly string[] | undefined {
  const first = all[0] ?? atLeast[0]?.signature
  return first === undefined ? any : [first]
}

/** The causes that a session can hold, in their order. */
function possibleCauses({ causes, bySignature, always }: CauseIndex, session: SessionSummary): readonly Cause[] {
  const places = Object.keys(session.counts).flatMap((signature) => bySignature.get(signature) ?? [])
  return [...new Set([...always, ...places])].toSorted((a, b) => a - b).flatMap((at) => causes[at] ?? [])
}

/** The causes that hold in one session. Of each cause the first rule that holds decides. */
export function heldCauses(
  session: SessionSummary,
  index: CauseIndex,
  crowd: ReadonlyMap<Rule, number>,
): readonly Held[] {
  return possibleCauses(index, session).flatMap((cause) => {
    const rule = cause.evidence.find(
      (each) => ruleHolds(each, session) && (each.sessions === undefined || (crowd.get(each) ?? 0) >= each.sessions),
    )
    return rule === undefined ? [] : [{ cause, rule, session, signatures: proofOf(cause, signaturesOf(rule, session)) }]
  })
}

/** Whether what a rule asks of one session holds. A rule without a condition never holds. */
export function ruleHolds(rule: Rule, session: SessionSummary): boolean {
  const seen = (signature: string): boolean => Object.hasOwn(session.counts, signature)
  if (conditions(rule) === 0) return false
  return (
    (rule.all ?? []).every(seen) &&
    (rule.any === undefined || rule.any.some(seen)) &&
    !(rule.none ?? []).some(seen) &&
    (rule.atLeast ?? []).every(
      ({ signature, count }) => seen(signature) && (session.counts[signature] ?? 0) >= count,
    ) &&
    (rule.where ?? []).every((test) => valueHolds(test, session))
  )
}

/** How much a rule asks for: what makes one cause more exact than another. */
export function conditions(rule: Rule): number {
  return (
    (rule.all?.length ?? 0) +
    (rule.any === undefined ? 0 : 1) +
    (rule.none?.length ?? 0) +
    (rule.atLeast?.length ?? 0) +
    (rule.where?.length ?? 0) +
    (rule.sessions === undefined ? 0 : 1)
  )
}

function signaturesOf(rule: Rule, session: SessionSummary): readonly string[] {
  const named = [...(rule.all ?? []), ...(rule.any ?? []), ...(rule.atLeast ?? []).map(({ signature }) => signature)]
  return named.filter((signature) => Object.hasOwn(session.counts, signature))
}

/** A line that only follows proves something where nothing better stands there. */
function proofOf({ setsAside = [] }: Cause, signatures: readonly string[]): readonly string[] {
  const better = signatures.filter((id) => !setsAside.some(({ signature }) => signature === id))
  return better.length > 0 ? better : signatures
}
