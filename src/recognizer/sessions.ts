import type { Codes } from './codes.ts'
import type { Header } from './header.ts'
import {
  isAddressFailure,
  isClientVersion,
  isConnectFailure,
  isConnecting,
  isPrompt,
  markOf,
  type Mark,
} from './marks.ts'
import { createRunning, keyOf } from './running.ts'
import { createSession, type Places, type Session } from './session.ts'
import { typedCommand } from './typedCommand.ts'

/** Sessions kept from the beginning of a text, and those kept later because they show something rare. */
const KEPT_FIRST = 1500
const KEPT_RARE = 244
/** Sessions of which it is not decided yet; those of them that are left at the end of the text are kept. */
const RECENT = 256
/** A signature is rare while fewer kept sessions than this show it. */
const RARE = 8

/** Finds the session that a line belongs to, and keeps as many sessions as memory should hold. */
export type Sessions = {
  /** Looks at every line of a transcript: a new command or client begins a new session. */
  watch(line: string): void
  of(line: Codes, header: Header, number: number): Session
  all(): readonly Session[]
  /** Sessions that were forgotten. */
  dropped(): number
}

/** `keep` is told of every session that is kept, when that is decided. */
export function createSessions(signatures: number, keep: (session: Session) => void): Sessions {
  const running = createRunning()
  const kept: Session[] = []
  /** A ring: the oldest of them is the next to be decided. */
  const recent: Session[] = []
  let oldestAt = 0
  const seen = new Uint16Array(signatures)
  /** The session of the line before, and the codes of its key: most lines go on with it. */
  let latest: Session | undefined
  let latestKey = new Uint16Array(64)
  let latestLength = 0
  let texts = 0
  let text: Session | undefined
  let over = false
  let connecting = false
  let typed: Readonly<Record<string, string>> | undefined
  let dropped = 0

  function admit(session: Session): void {
    const oldest = recent[oldestAt]
    recent[oldestAt] = session
    oldestAt = (oldestAt + 1) % RECENT
    if (oldest === undefined) return
    if (kept.length < KEPT_FIRST || (kept.length < KEPT_FIRST + KEPT_RARE && isRare(oldest))) return settle(oldest)
    running.end(oldest)
    // What is forgotten must not keep alive what it points at until all memory is looked through.
    oldest.notes.length = 0
    if (latest === oldest) latest = undefined
    if (text === oldest) text = undefined
    dropped += 1
  }

  function isRare({ notes, details }: Session): boolean {
    if (details !== undefined) return true
    for (const { match } of notes) if ((seen[match.signature] as number) < RARE) return true
    return false
  }

  function settle(session: Session): void {
    for (const signature of new Set(session.notes.map(({ match }) => match.signature))) {
      seen[signature] = Math.min(RARE, (seen[signature] ?? 0) + 1)
    }
    kept.push(session)
    keep(session)
  }

  function isLatest({ units }: Codes, from: number, to: number): boolean {
    if (latest === undefined || to - from !== latestLength) return false
    for (let at = latestLength - 1; at >= 0; at -= 1) if (units[from + at] !== latestKey[at]) return false
    return true
  }

  function noteLatest(session: Session, { units }: Codes, from: number, to: number): void {
    latest = session
    latestLength = to - from
    if (latestLength > latestKey.length) latestKey = new Uint16Array(latestLength)
    for (let at = 0; at < latestLength; at += 1) latestKey[at] = units[from + at] as number
  }

  function ofText(line: number, mark: Mark): Session {
    const again = text?.begun === true && (over || beginsAnother(mark, text))
    if (text === undefined || again || (over && typed !== undefined)) {
      texts += 1
      text = createSession('', texts, NOWHERE, line, typed ?? NOTHING)
      typed = undefined
      admit(text)
    }
    over = false
    return text
  }

  return {
    watch(line) {
      const first = line.charCodeAt(0)
      if (isPrompt(line) || (first === 79 && isClientVersion(line))) {
        over = true
        connecting = false
        if (first !== 79) typed = typedCommand(line)
      } else if (first === 100) {
        if (isAddressFailure(line)) connecting = false
        if (!isConnecting(line)) return
        if (connecting) over = true
        connecting = true
      } else if (first === 115 && isConnectFailure(line)) {
        if (text?.closed === true) over = true
        ofText(0, 'none').closed = true
      }
    },
    of(line, header, number) {
      const mark = header.family === 'ascp' ? 'none' : markOf(line, header.message)
      const closes = mark === 'closes' || mark === 'begins-and-closes'
      if (header.pidEnd === header.pid || header.family === 'none') {
        const session = ofText(number, mark)
        session.begun = true
        if (closes) session.closed = true
        return session
      }
      const from = header.hostEnd > 0 ? header.host : header.programEnd > 0 ? header.program : header.pid
      const before = isLatest(line, from, header.pidEnd) ? latest : running.of(line, from, header.pidEnd)
      let session = before
      if (session === undefined || (session.begun && beginsAnother(mark, session))) {
        const key = keyOf(line, from, header.pidEnd)
        session = createSession(key, (before?.generation ?? 0) + 1, placesOf(header, from), number, NOTHING)
        running.begin(session)
        admit(session)
      }
      if (latest !== session) noteLatest(session, line, from, header.pidEnd)
      session.begun = true
      if (closes) session.closed = true
      return session
    },
    all: () => [...kept, ...recent.slice(oldestAt), ...recent.slice(0, oldestAt)],
    dropped: () => dropped,
  }
}

function beginsAnother(mark: Mark, { closed }: Session): boolean {
  return mark === 'begins' || (closed && (mark === 'begins-after-close' || mark === 'begins-and-closes'))
}

const NOTHING = {}
const NOWHERE: Places = { ascp: false, hostEnd: 0, program: 0, programEnd: 0, pid: 0 }

function placesOf({ family, hostEnd, program, programEnd, pid }: Header, from: number): Places {
  return {
    ascp: family === 'ascp',
    hostEnd: Math.max(0, hostEnd - from),
    program: Math.max(0, program - from),
    programEnd: Math.max(0, programEnd - from),
    pid: pid - from,
  }
}
