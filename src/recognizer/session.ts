import type { RawLine } from './rawLine.ts'
import type { Match } from './scanLine.ts'
import type { Finding, SessionSummary } from './types.ts'

/** Findings of one signature that a session keeps: the first ones, and the last. */
const FIRST_KEPT = 3
/** Different values of one name that a session keeps. */
const MOST_VALUES = 64

/** A match and where it was found. Its values are taken when it is known that they are wanted. */
export type Note = { readonly match: Match; readonly raw: RawLine; readonly line: number; readonly lines: number }

/** Where the parts of a header stand in the key of a session. */
export type Places = {
  readonly ascp: boolean
  readonly hostEnd: number
  readonly program: number
  readonly programEnd: number
  readonly pid: number
}

type Speaker = { readonly program: string; readonly pid: string; readonly host: string }

/** What a session showed, once it is decided that the session is kept. */
export type Details = {
  readonly counts: Map<string, number>
  readonly lists: Map<string, string[]>
  readonly findings: Map<string, Finding[]>
}

/** One connection while it is read. Most connections of a long log are forgotten again, so it starts out small. */
export type Session = {
  /** Its place among the running ones: its header from the host to the process id. */
  key: string
  readonly generation: number
  readonly places: Places
  program: string
  firstLine: number
  lastLine: number
  readonly notes: Note[]
  /** What the command named that began it. */
  readonly typed: Readonly<Record<string, string>>
  details: Details | undefined
  /** A line of it was read. */
  begun: boolean
  /** A closing message was seen: the next beginning is another connection. */
  closed: boolean
}

export function createSession(
  key: string,
  generation: number,
  places: Places,
  line: number,
  typed: Readonly<Record<string, string>>,
): Session {
  return {
    key,
    generation,
    places,
    program: '',
    firstLine: line,
    lastLine: line,
    notes: [],
    typed,
    details: undefined,
    begun: false,
    closed: false,
  }
}

/** Who speaks in a session. */
function speakerOf({ key, places }: Session): Speaker {
  return {
    program: places.ascp ? 'ascp' : familyOf(key.slice(places.program, places.programEnd)),
    pid: key.slice(places.pid),
    host: key.slice(0, places.hostEnd),
  }
}

/** `sshd-session` and `sshd-auth` are sshd, taken apart since 9.8. */
function familyOf(program: string): string {
  const name = program.slice(program.lastIndexOf('/') + 1)
  return name === '' || name === 'sshd-session' || name === 'sshd-auth' ? 'sshd' : name
}

export function idOf(session: Session): string {
  const { program, pid, host } = speakerOf(session)
  const again = session.generation === 1 ? '' : `#${session.generation}`
  return pid === '' ? `text-${session.generation}` : `${program}[${pid}]${host === '' ? '' : `@${host}`}${again}`
}

export function noteFinding(session: Session, finding: Finding): void {
  const details = (session.details ??= createDetails(session.typed))
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

/** Notes when the first line of the session was written that says so. */
export function noteTime(session: Session, time: string): void {
  const details = (session.details ??= createDetails(session.typed))
  if (!details.lists.has('time')) noteValue(details, 'time', time)
}

function createDetails(typed: Readonly<Record<string, string>>): Details {
  const details = { counts: new Map(), lists: new Map(), findings: new Map() }
  for (const [name, value] of Object.entries(typed)) noteValue(details, name, value)
  return details
}

/** Notes a value that the session showed, after those that it showed before. */
function noteValue(details: Details, name: string, value: string): void {
  if (value === '') return
  const list = details.lists.get(name)
  if (list === undefined) details.lists.set(name, [value])
  else if (list.length < MOST_VALUES && !list.includes(value)) list.push(value)
}

export function summarize(session: Session, { counts, lists }: Details): SessionSummary {
  const { program, pid } = speakerOf(session)
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
