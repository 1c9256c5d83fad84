import { withDecided } from './decided.ts'
import { crowdOf, indexCauses, type Held } from './evidence.ts'
import { groupBy } from './groupBy.ts'
import { withoutGuesses } from './guesses.ts'
import { reasonsFirst } from './leading.ts'
import { notesOf } from './notes.ts'
import { compareHeld, sessionCauses, type SessionCauses } from './sessionCauses.ts'
import { stageStates } from './stageStates.ts'
import type { Cause, Diagnosis, DiagnosedCause, Finding, Recognition, SessionVerdict, Signature } from './types.ts'
import { fillText, mergedValues } from './values.ts'

const MOST_LINES = 12
const MOST_SESSIONS = 200
const MOST_ASIDE = 200

/** A cause over all sessions in which it holds, its best first. */
type Merged = { readonly best: Held; readonly all: readonly Held[]; readonly line: number }

/**
 * What the findings add up to: the causes, best first, what was set aside and why, how far the connection got. Causes
 * are weighed within each session and then put together; only a certain or a likely one makes a diagnosis.
 */
export function diagnose(
  recognition: Recognition,
  written: readonly Cause[],
  signatures: readonly Signature[],
): Diagnosis {
  const causes = withDecided(written, signatures)
  const byId = new Map(signatures.map((signature) => [signature.id, signature]))
  const bySession = groupBy(recognition.findings, ({ session }) => session)
  const crowd = crowdOf(recognition.sessions, causes)
  const index = indexCauses(causes)
  const weighed = withoutGuesses(
    recognition.sessions.map((session) => sessionCauses(session, bySession.get(session.id) ?? [], index, byId, crowd)),
  )
  const merged = mergeCauses(weighed, bySession)
  const told = tellingSession(merged, weighed)
  const best = merged[0]
  const behind = best === undefined ? [] : best.all.map(({ session }) => session)
  const values = mergedValues([...(told ? [told.session] : []), ...behind, ...recognition.sessions])
  const shown = Object.keys(told?.session.counts ?? {}).flatMap((id) => byId.get(id) ?? [])
  const aside = weighed.flatMap(({ setAside }) => setAside)
  return {
    outcome: outcomeOf(merged, weighed, recognition, byId),
    causes: merged.map((each) => asDiagnosed(each, bySession, byId)),
    setAside: [...new Map(aside.map((each) => [`${each.line} ${each.signature}`, each])).values()].slice(0, MOST_ASIDE),
    stages: stageStates(shown, best?.best.cause.stage),
    values,
    sessions: weighed.slice(0, MOST_SESSIONS).map(verdictOf),
  }
}

function mergeCauses(
  weighed: readonly SessionCauses[],
  bySession: ReadonlyMap<string, readonly Finding[]>,
): readonly Merged[] {
  const groups = groupBy(
    weighed.flatMap(({ held }) => held),
    ({ cause }) => cause.id,
  )
  const sorted = [...groups.values()]
    .map((all) => {
      const best = all.toSorted(compareHeld)
      const lines = best.map((held) => evidenceLines(held, bySession)[0]?.line ?? held.session.firstLine)
      return { best: best[0] as Held, all: best, line: lines[0] ?? 0 }
    })
    .toSorted((a, b) => compareHeld(a.best, b.best) || a.line - b.line)
  return reasonsFirst(sorted)
}

/** The session that the rail and the values tell of: that of the best cause, else one that ended well, else the first. */
function tellingSession(merged: readonly Merged[], weighed: readonly SessionCauses[]): SessionCauses | undefined {
  const id = merged[0]?.best.session.id
  if (id !== undefined) return weighed.find(({ session }) => session.id === id)
  return weighed.find(({ succeeded }) => succeeded) ?? weighed[0]
}

function outcomeOf(
  merged: readonly Merged[],
  weighed: readonly SessionCauses[],
  { counts }: Recognition,
  signatures: ReadonlyMap<string, Signature>,
): Diagnosis['outcome'] {
  const certainty = merged[0]?.best.rule.certainty
  if (certainty !== undefined) return certainty === 'possible' ? 'uncertain' : 'diagnosed'
  if (weighed.some(({ succeeded }) => succeeded)) return 'success'
  const roles = Object.keys(counts).map((id) => signatures.get(id)?.role)
  return roles.includes('symptom') || roles.includes('cause') ? 'uncertain' : 'nothing'
}

function asDiagnosed(
  { best, all }: Merged,
  bySession: ReadonlyMap<string, readonly Finding[]>,
  signatures: ReadonlyMap<string, Signature>,
): DiagnosedCause {
  const { cause, rule } = best
  const lines = new Map<number, string>()
  for (const held of all) {
    if (lines.size >= MOST_LINES) break
    for (const { line, text } of evidenceLines(held, bySession)) {
      if (lines.size < MOST_LINES) lines.set(line, text)
    }
  }
  return {
    cause: cause.id,
    class: cause.class,
    title: cause.title,
    explanation: fillText(cause.explanation, { ...mergedValues([best.session]), count: countOf(best) }),
    notes: notesOf(
      cause,
      best.session,
      best.signatures.flatMap((id) => signatures.get(id) ?? []),
    ),
    certainty: rule.certainty,
    stage: cause.stage,
    lines: [...lines].map(([number, text]) => ({ number, text })).toSorted((a, b) => a.number - b.number),
    next: rule.next ?? cause.next,
  }
}

/** How often the line stands there that the rule wants repeated, as explanations say it: `{count} keys`. */
function countOf({ rule, session }: Held): string {
  const counts = (rule.atLeast ?? []).map(({ signature }) => session.counts[signature] ?? 0)
  return counts.length === 0 ? 'several' : String(Math.max(...counts))
}

function evidenceLines(held: Held, bySession: ReadonlyMap<string, readonly Finding[]>): readonly Finding[] {
  return (bySession.get(held.session.id) ?? []).filter(({ signature }) => held.signatures.includes(signature))
}

function verdictOf({ session, held, succeeded }: SessionCauses): SessionVerdict {
  const { user, address, host, port } = session.values
  const where = address ?? host
  return {
    id: session.id,
    firstLine: session.firstLine,
    lastLine: session.lastLine,
    outcome: held.length > 0 ? 'failed' : succeeded ? 'success' : 'unknown',
    causes: held.map(({ cause }) => cause.id),
    ...(session.pid === undefined ? {} : { pid: session.pid }),
    ...(user === undefined ? {} : { user }),
    ...(where === undefined ? {} : { address: where }),
    ...(port === undefined ? {} : { port }),
  }
}
