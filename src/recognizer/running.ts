import type { Codes } from './codes.ts'
import type { Session } from './session.ts'

/** The sessions that run, by their keys. A line is looked up as it stands: no text is made of it. */
export type Running = {
  of(line: Codes, from: number, to: number): Session | undefined
  /** The session of its key from now on. */
  begin(session: Session): void
  /** Forgets a session, if it is still that of its key. */
  end(session: Session): void
}

const NOBODY: readonly Session[] = []

export function createRunning(): Running {
  /** Nearly always one session a number: keys that give the same number share a list. */
  const byNumber = new Map<number, readonly Session[]>()
  return {
    of({ units }, from, to) {
      let number = 0
      for (let at = from; at < to; at += 1) number = step(number, units[at] as number)
      const sessions = byNumber.get(number)
      if (sessions === undefined) return undefined
      for (const session of sessions) if (isKey(session.key, units, from, to)) return session
      return undefined
    },
    begin(session) {
      const number = numberOf(session.key)
      const others = byNumber.get(number)?.filter(({ key }) => key !== session.key) ?? NOBODY
      byNumber.set(number, others.length === 0 ? [session] : [...others, session])
    },
    end(session) {
      const number = numberOf(session.key)
      const sessions = byNumber.get(number)
      if (sessions?.includes(session) !== true) return
      if (sessions.length === 1) byNumber.delete(number)
      else
        byNumber.set(
          number,
          sessions.filter((each) => each !== session),
        )
    },
  }
}

/** The part of a line that names a session, as text of its own. */
export function keyOf({ units }: Codes, from: number, to: number): string {
  return String.fromCharCode.apply(undefined, units.subarray(from, to) as unknown as number[])
}

function numberOf(key: string): number {
  let number = 0
  for (let at = 0; at < key.length; at += 1) number = step(number, key.charCodeAt(at))
  return number
}

/** Small numbers are the fastest keys of a map. */
function step(number: number, unit: number): number {
  return (Math.imul(number, 31) + unit) & 0x3fffffff
}

function isKey(key: string, units: Uint16Array, from: number, to: number): boolean {
  if (key.length !== to - from) return false
  for (let at = key.length - 1; at >= 0; at -= 1) if (key.charCodeAt(at) !== units[from + at]) return false
  return true
}
