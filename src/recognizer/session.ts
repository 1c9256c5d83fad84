import type { Match } from './scanLine.ts'
import type { Finding, SessionSummary } from './types.ts'

/** Findings of one signature that a session keeps: the first ones, and the last. */
const FIRST_KEPT = 3
/** Different values of one name that a session keeps. */
const MOST_VALUES = 64

/** A match and where it was found. Its values are taken when it is known that they are wanted. */
export type Note = { readonly match: Match; readonly text: string; readonly line: number; readonly lines: number }

/** Who speaks in a session: what its header says. */
export type Speaker = { readonly program: string; readonly pid: string; readonly host: string }

/** What a session showed, once it is decided that the session is kept. */
export type Details = {
  readonly counts: Map<string, number>
  readonly lists: Map<string, string[]>
  readonly findings: Map<string, Finding[]>
}

/** One connection while it is read. Most connections of a long log are forgotten again, so it starts out small. */
export type Session = {
  /** Its place among the running ones. */
  readonly key: string
  readonly generation: number
  readonly speaker: () => Speaker
  program: string
  firstLine: number
  lastLine: number
  readonly notes: Note[]
  details: Details | undefined
  /** A line of it was read. */
  begun: boolean
  /** A closing message was seen: the next beginning is another connection. */
  closed: boolean
}

export function createSession(key: string, generation: number, speaker: () => Speaker, line: number): Session {
  return {
    ...{ key, generation, speaker, program: '', firstLine: line, lastLine: line, notes: [], details: undefined },
    ...{ begun: false, closed: false },
  }
}

export function idOf(session: Session): string {
  const { program, pid, host } = session.speaker()
  const again = session.generation === 1 ? '' : `#${session.generation}`
  return pid === '' ? `text-${session.generation}` : `${program}[${pid}]${host === '' ? '' : `@${host}`}${again}`
}

export function noteFinding(session: Session, finding: Finding): void {
  const details: Details = (session.details ??= { counts: new Map(), lists: new Map(), findings: new Map() })
  const { signature, line, lines } = finding
  const first = details.counts.size === 0
  details.counts.set(signature, (details.counts.get(signature) ?? 0) + 1)
  session.firstLine = first ? line : Math.min(session.firstLine, line)
  session.lastLine = Math.max(session.lastLine, line + lines - 1)
  const kept = details.findings.get(signature)
  if (kept === undefined) details.findings.set(signature, [finding])
  else if (kept.length <= FIRST_KEPT) kept.push(finding)
  else kept[FIRST_KEPT] = finding
  for (const [name, value] of Object.entries(finding.values)) noteValue(details, name, value)
}

/** Notes a value that the session showed, after those that it showed before. */
export function noteValue(details: Details, name: string, value: string): void {
  if (value === '') return
  const list = details.lists.get(name)
  if (list === undefined) details.lists.set(name, [value])
  else if (list.length < MOST_VALUES && !list.includes(value)) list.push(value)
}

export function summarize(session: Session, { counts, lists }: Details): SessionSummary {
  const { program, pid } = session.speaker()
  return {
    id: idOf(session),
    program: program === '' ? session.program : program,
    ...(pid === '' ? {} : { pid }),
    firstLine: session.firstLine,
    lastLine: session.lastLine,
    counts: Object.fromEntries(counts),
    values: Object.fromEntries([...lists].map(([name, list]) => [name, list[0] ?? ''])),
    lists: Object.fromEntries(lists),
  }
}
