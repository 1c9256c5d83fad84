import { codesOf } from './codes.ts'
import type { CompiledSignatures } from './compile.ts'
import { captured } from './findings.ts'
import { createProbe } from './match.ts'
import type { LineScan, LineScanner, Match } from './scanLine.ts'
import type { Session } from './session.ts'

/** Text at the end of which a message may go on in the next line. `starts` are the places where one began. */
export type Carry = {
  readonly text: string
  readonly from: number
  readonly number: number
  readonly lines: number
  readonly starts: readonly number[]
  /** The session of the first of its lines, once it is known. */
  readonly session?: Session | undefined
}

export type Joined = {
  readonly match: Match
  readonly text: string
  readonly carry: Carry
  /** How much of the later line the message took. */
  readonly consumed: number
}

/** Wrapping makes lines of a few hundred characters; longer ones are not put together. */
export const LONGEST_CARRY = 2048
export const MOST_LINES = 3
const MOST_CARRIES = 6
const MOST_STARTS = 8
const SEPARATORS = ['', ' ']

/**
 * Puts the carried text and the next line together, with a blank and without, and looks for messages that cross the
 * break. Gives the best one that beats what was found in the line alone, and the text to carry on with otherwise.
 */
export function joinLines(
  compiled: CompiledSignatures,
  scanner: LineScanner,
  carries: readonly Carry[],
  line: string,
  own: readonly Match[],
): { readonly joined: Joined | undefined; readonly carries: readonly Carry[] } {
  const found: (Joined & { readonly order: number })[] = []
  const next: Carry[] = []
  for (const carry of carries) {
    for (const separator of SEPARATORS) {
      const text = carry.text + separator + line
      const codes = codesOf(text)
      const before = carry.text.length + separator.length
      for (const start of carry.starts) {
        const { matches, openings, cut } = scanner.scanAt(codes, start, carry.from)
        for (const match of matches) {
          if (match.end <= before) continue
          const crossing = crossingGap(compiled, match, text, carry.text.length)
          const rivals = own.filter((other) => other.start < match.end - before)
          if (rivals.some((other) => other.rank < match.rank || crossing !== undefined)) continue
          const blankFits =
            crossing !== undefined && crossing !== 'user' && crossing !== 'path' && crossing !== 'keyFile'
          const order = match.rank * 2 + (blankFits === (separator === ' ') ? 0 : 1)
          found.push({ match, text, carry, consumed: match.end - before, order })
        }
        const goesOn = openings.length > 0 || cut.length > 0
        if (goesOn && carry.lines + 1 < MOST_LINES && text.length <= LONGEST_CARRY && next.length < MOST_CARRIES) {
          next.push({ ...carry, text, lines: carry.lines + 1, starts: [start] })
        }
      }
    }
  }
  const [joined] = found.toSorted((a, b) => a.order - b.order)
  return { joined, carries: joined === undefined ? next : [] }
}

/** The name of the free gap in which the break falls. */
function crossingGap(compiled: CompiledSignatures, match: Match, text: string, at: number): string | undefined {
  const probe = createProbe()
  return captured(compiled, match, text, probe)?.gaps.find(({ slot, type }) => {
    const start = probe.captures[slot * 2] ?? 0
    const end = probe.captures[slot * 2 + 1] ?? 0
    return type.kind === 'free' && start <= at && end >= at
  })?.name
}

/** The places in a line at which a message began that it does not end. */
export function startsOf({ openings, cut }: LineScan): readonly number[] {
  return [...new Set([...openings.map(({ at }) => at), ...cut])].slice(0, MOST_STARTS)
}
