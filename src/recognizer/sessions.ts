import type { Header } from './header.ts'
import { isAddressFailure, isClientVersion, isConnectFailure, isConnecting, isPrompt, markOf } from './marks.ts'
import { createSession, type Session, type Speaker } from './session.ts'
import { shown } from './shown.ts'

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
  of(line: string, header: Header, number: number): Session
  all(): readonly Session[]
  /** Sessions that were forgotten. */
  dropped(): number
}

/** `keep` is told of every session that is kept, when that is decided. */
export function createSessions(signatures: number, keep: (session: Session) => void): Sessions {
  const running = new Map<string, Session>()
  const kept: Session[] = []
  const recent = new Set<Session>()
  const seen = new Uint16Array(signatures)
  let latest: Session | undefined
  let texts = 0
  let text: Session | undefined
  let over = false
  let connecting = false
  let dropped = 0

  function admit(session: Session): void {
    recent.add(session)
    if (recent.size <= RECENT) return
    const oldest = recent.values().next().value as Session
    recent.delete(oldest)
    const rare = oldest.notes.some(({ match }) => (seen[match.signature] ?? 0) < RARE)
    if (kept.length < KEPT_FIRST || (rare && kept.length < KEPT_FIRST + KEPT_RARE)) {
      for (const signature of new Set(oldest.notes.map(({ match }) => match.signature))) {
        if ((seen[signature] ?? 0) < RARE) seen[signature] = (seen[signature] ?? 0) + 1
      }
      kept.push(oldest)
      keep(oldest)
      return
    }
    if (running.get(oldest.key) === oldest) running.delete(oldest.key)
    if (latest === oldest) latest = undefined
    dropped += 1
  }

  function ofText(line: number): Session {
    if (text === undefined || (over && text.begun)) {
      texts += 1
      text = createSession('', texts, () => NOBODY, line)
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
      } else if (first === 100) {
        if (isAddressFailure(line)) connecting = false
        if (!isConnecting(line)) return
        if (connecting) over = true
        connecting = true
      } else if (first === 115 && isConnectFailure(line)) {
        if (text?.closed === true) over = true
        ofText(0).closed = true
      }
    },
    of(line, header, number) {
      if (header.pidEnd === header.pid || header.family === 'none') {
        const session = ofText(number)
        session.begun = true
        return session
      }
      const from = header.hostEnd > 0 ? header.host : header.programEnd > 0 ? header.program : header.pid
      const mark = header.family === 'ascp' ? 'none' : markOf(line, header.message)
      const same = latest?.key.length === header.pidEnd - from && line.startsWith(latest.key, from)
      const before = same ? latest : running.get(line.slice(from, header.pidEnd))
      const again = before === undefined || mark === 'begins' || (mark === 'begins-after-close' && before.closed)
      let session = before
      if (session === undefined || (again && session.begun)) {
        const key = shown(line.slice(from, header.pidEnd))
        session = createSession(key, (before?.generation ?? 0) + 1, speakerOf(line, header), number)
        running.set(key, session)
        admit(session)
      }
      latest = session
      session.begun = true
      if (mark === 'closes') session.closed = true
      return session
    },
    all: () => [...kept, ...recent],
    dropped: () => dropped,
  }
}

const NOBODY: Speaker = { program: '', pid: '', host: '' }

function speakerOf(
  line: string,
  { family, host, hostEnd, program, programEnd, pid, pidEnd, message }: Header,
): () => Speaker {
  const header = shown(line.slice(0, message))
  return () => ({
    program: family === 'ascp' ? 'ascp' : familyOf(header.slice(program, programEnd)),
    pid: header.slice(pid, pidEnd),
    host: header.slice(host, hostEnd),
  })
}

/** `sshd-session` and `sshd-auth` are sshd, taken apart since 9.8. */
function familyOf(program: string): string {
  const name = program.slice(program.lastIndexOf('/') + 1)
  return name === '' || name === 'sshd-session' || name === 'sshd-auth' ? 'sshd' : name
}
