import type { OutcomeNode } from '../engine/types.ts'
import type { ReasonId } from '../engine/escalation.ts'
import { optionsOf } from '../engine/options.ts'
import type { Guide, GuideNode } from '../engine/types.ts'
import type { Cause } from '../recognizer/types.ts'

/** Reasons to hand on that are about security, whoever is told. */
const WARNINGS: readonly ReasonId[] = ['host-key-changed', 'key-exposed', 'intrusion-signs']

/** Whether an outcome is a warning of security: it hands on to the security team, or for such a reason. */
export function isWarning(node: GuideNode): boolean {
  if (node.kind !== 'outcome') return false
  const { escalate }: OutcomeNode = node
  return escalate !== undefined && (escalate.to === 'security' || escalate.because.some((id) => WARNINGS.includes(id)))
}

/**
 * The nodes of a guide that no pack changes: every warning, and every node with a way straight to one, because who words
 * the question words the answer.
 */
export function lockedNodes({ nodes }: Guide): ReadonlySet<string> {
  const all = Object.entries(nodes)
  const warnings = new Set(all.filter(([, node]) => isWarning(node)).map(([id]) => id))
  const before = all.filter(
    ([, node]) => node.kind !== 'include' && optionsOf(node).some(({ next }) => warnings.has(next)),
  )
  return new Set([...warnings, ...before.map(([id]) => id)])
}

/**
 * Whether a cause is a warning of security: a host key that is another one, or one that leads to a locked node. Its
 * words stay, its messages are found whatever a pack brings, and no cause of a pack is shown by them.
 */
export function isLockedCause(cause: Cause, isLocked: (guide: string, node: string) => boolean): boolean {
  return cause.class === 'hostkey-changed' || leadsOf(cause).some(({ guide, node }) => isLocked(guide, node))
}

/** Every place that a cause leads to, by itself or by one of its rules. */
export function leadsOf({ next, evidence }: Cause): readonly Cause['next'][] {
  return [next, ...evidence.flatMap((rule) => rule.next ?? [])]
}
