import { conditions, heldCauses, type CauseIndex, type Held } from './evidence.ts'
import { explains } from './explains.ts'
import type { FailureClass } from './failureClasses.ts'
import { STAGES } from './stages.ts'
import type { Certainty, Finding, Rule, SessionSummary, SetAside, Signature } from './types.ts'

export const CERTAINTIES: readonly Certainty[] = ['certain', 'likely', 'possible']

/** What one session adds up to: its causes, best first, what they set aside, and whether it ended well. */
export type SessionCauses = {
  readonly session: SessionSummary
  readonly held: readonly Held[]
  readonly setAside: readonly SetAside[]
  readonly succeeded: boolean
}

/** Finds the causes of one session from its findings, in the order of the text. */
export function sessionCauses(
  session: SessionSummary,
  findings: readonly Finding[],
  causes: CauseIndex,
  signatures: ReadonlyMap<string, Signature>,
  crowd: ReadonlyMap<Rule, number>,
): SessionCauses {
  const lastLines = new Map(findings.map(({ signature, line }) => [signature, line]))
  const success = lastSuccess(session, lastLines, signatures)
  const all = heldCauses(session, causes, crowd)
  const successOver = ({ cause: { outlives } }: Held): Success | undefined =>
    outlives === undefined ? success : lastSuccess(session, lastLines, signatures, outlives)
  // What is no failure is never claimed as one, but may still explain why a line means nothing.
  const harmless = all.filter(({ cause }) => cause.class === 'none')
  const isAnothers = ({ signatures: own }: Held): boolean =>
    findings.some((finding) => own.includes(finding.signature) && !reached(finding, findings, signatures))
  const open = all.filter(
    (each) => !harmless.includes(each) && (!isOvercome(each, successOver(each), lastLines) || isAnothers(each)),
  )
  const held = withoutConsequences(open).toSorted(
    (a, b) => compareHeld(a, b) || firstLine(a, findings) - firstLine(b, findings),
  )
  return {
    session,
    held,
    setAside: [...held, ...harmless].flatMap((each) => setAsideBy(each, findings)),
    succeeded: held.length === 0 && success !== undefined,
  }
}

/** Classes that only say that something ended or was refused. What says why goes before them, and noise comes last. */
const TELLING_LESS: ReadonlyMap<FailureClass, number> = new Map([
  ['no-banner', 1],
  ['auth-failed-unspecified', 1],
  ['session-dropped', 1],
  ['rsync-stream-closed', 1],
  ['aspera-auth-failed', 1],
  ['scanner-noise', 2],
])

/** Certain before likely before possible, what tells less later, then the cause that asked for more or comes later. */
export function compareHeld(a: Held, b: Held): number {
  return (
    CERTAINTIES.indexOf(a.rule.certainty) - CERTAINTIES.indexOf(b.rule.certainty) ||
    tellsLess(a) - tellsLess(b) ||
    conditions(b.rule) - conditions(a.rule) ||
    STAGES.indexOf(b.cause.stage) - STAGES.indexOf(a.cause.stage)
  )
}

/** Where nothing is more than possible, what leaves the reason open is the honest answer. */
function tellsLess({ cause, rule }: Held): number {
  const less = TELLING_LESS.get(cause.class) ?? 0
  return rule.certainty === 'possible' && less === 1 ? 0 : less
}

type Success = { readonly line: number; readonly stage: number }

function lastSuccess(
  session: SessionSummary,
  lastLines: ReadonlyMap<string, number>,
  signatures: ReadonlyMap<string, Signature>,
  besides: readonly string[] = [],
): Success | undefined {
  const all = Object.keys(session.counts).flatMap((id) => {
    const signature = signatures.get(id)
    if (signature?.role !== 'success' || besides.includes(id)) return []
    return [{ line: lastLines.get(id) ?? session.lastLine, stage: STAGES.indexOf(signature.stage) }]
  })
  if (all.length === 0) return undefined
  return { line: Math.max(...all.map(({ line }) => line)), stage: Math.max(...all.map(({ stage }) => stage)) }
}

/** A mistyped password and then a login: what failed before a success, at its stage or an earlier one, is over. */
function isOvercome(held: Held, success: Success | undefined, lastLines: ReadonlyMap<string, number>): boolean {
  if (success === undefined || STAGES.indexOf(held.cause.stage) > success.stage) return false
  return held.signatures.every((signature) => (lastLines.get(signature) ?? Infinity) < success.line)
}

/** Whether the account of a failed try got in later. Without headers the logins of several people are one session. */
function reached(failed: Finding, findings: readonly Finding[], signatures: ReadonlyMap<string, Signature>): boolean {
  const { user } = failed.values
  if (user === undefined) return true
  const later = findings.filter(
    ({ signature, line }) => line > failed.line && signatures.get(signature)?.role === 'success',
  )
  return later.some(({ values }) => values['user'] === undefined || values['user'] === user)
}

/** Drops the causes whose whole evidence another one explains that is at least as certain. */
function withoutConsequences(all: readonly Held[]): readonly Held[] {
  return all.filter(
    (held) =>
      !all.some(
        (other) =>
          other !== held &&
          surelyExplains(other, held) &&
          !(surelyExplains(held, other) && compareHeld(held, other) <= 0),
      ),
  )
}

function surelyExplains(better: Held, other: Held): boolean {
  const surer = CERTAINTIES.indexOf(better.rule.certainty) <= CERTAINTIES.indexOf(other.rule.certainty)
  // Two readings of the same line do not explain each other while neither is more than possible.
  const guess = better.rule.certainty === 'possible' && better.signatures.every((id) => other.signatures.includes(id))
  return surer && !guess && explains(better.cause, other)
}

/** Lines that only follow. A failure's own evidence is not set aside by it; what is harmless is nothing else. */
function setAsideBy({ cause, signatures }: Held, findings: readonly Finding[]): readonly SetAside[] {
  const own = cause.class === 'none' ? [] : signatures
  return (cause.setsAside ?? [])
    .filter(({ signature }) => !own.includes(signature))
    .flatMap(({ signature, why }) =>
      findings.filter((finding) => finding.signature === signature).map(({ line }) => ({ signature, line, why })),
    )
}

function firstLine(held: Held, findings: readonly Finding[]): number {
  return findings.find(({ signature }) => held.signatures.includes(signature))?.line ?? held.session.firstLine
}
