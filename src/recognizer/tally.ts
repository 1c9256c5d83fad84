import type { CompiledSignatures } from './compile.ts'
import { noteWhole } from './findings.ts'
import type { RawLine } from './rawLine.ts'
import type { Match } from './scanLine.ts'
import { summarize, type Session } from './session.ts'
import type { Finding, Recognition, Secret } from './types.ts'
import { createUnreadable, type Unreadable } from './unreadable.ts'

/** Findings kept of one signature over all sessions, and secrets reported of one text. */
const MOST_FINDINGS = 400
const MOST_SECRETS = 100
/** Notes that a session holds before their values are taken. */
const MOST_NOTES = 64

/** Adds up what the lines of a text show. */
export type Tally = {
  see: Unreadable['see']
  show: Unreadable['show']
  secret(kind: Secret['kind'], line: number): void
  find(match: Match, raw: RawLine, line: number, lines: number, session: Session): void
  /** Takes findings and values out of what a session noted: the session is kept. */
  keep(session: Session): void
  result(lines: number, longLines: number, sessions: readonly Session[], dropped: number): Recognition
}

export function createTally(compiled: CompiledSignatures): Tally {
  const counts = new Uint32Array(compiled.compiled.length)
  const secrets: Secret[] = []
  const unreadable = createUnreadable()

  function keep(session: Session): void {
    for (const note of session.notes) noteWhole(compiled, session, note)
    session.notes.length = 0
  }

  return {
    see: unreadable.see,
    show: unreadable.show,
    secret(kind, line) {
      if (secrets.length < MOST_SECRETS) secrets.push({ kind, line })
    },
    find(match, raw, line, lines, session) {
      counts[match.signature] = (counts[match.signature] as number) + 1
      session.notes.push({ match, raw, line, lines })
      if (session.details !== undefined || session.notes.length >= MOST_NOTES) keep(session)
    },
    keep,
    result(lines, longLines, sessions, dropped) {
      const state = unreadable.state()
      for (const session of sessions) keep(session)
      const kept = state === undefined ? sessions.filter(({ details }) => details !== undefined) : []
      const totals = Array.from(counts, (count, at) => [compiled.signatures[at]?.id ?? '', count] as const)
      return {
        lines,
        longLines,
        secrets,
        sessionsDropped: dropped,
        findings: boundedFindings(kept),
        counts: state === undefined ? Object.fromEntries(totals.filter(([, count]) => count > 0)) : {},
        sessions: kept.flatMap((session) => (session.details ? [summarize(session, session.details)] : [])),
        ...(state === undefined ? {} : { unreadable: state }),
      }
    },
  }
}

function boundedFindings(sessions: readonly Session[]): readonly Finding[] {
  const taken = new Map<string, number>()
  const findings: Finding[] = []
  for (const { details } of sessions) {
    for (const [signature, own] of details?.findings ?? []) {
      const before = taken.get(signature) ?? 0
      if (before >= MOST_FINDINGS) continue
      taken.set(signature, before + own.length)
      findings.push(...own)
    }
  }
  return findings.toSorted((a, b) => a.line - b.line)
}
