import { cleanLine } from './clean.ts'
import { codesOf, createCodes, encode, type Codes } from './codes.ts'
import type { CompiledSignatures } from './compile.ts'
import { createHeader, readHeaderCodes } from './header.ts'
import { createLineSplitter } from './lines.ts'
import { isPrompt } from './marks.ts'
import { pickMatches } from './pick.ts'
import { createLineScanner, type LineScan, type Match } from './scanLine.ts'
import { createSecretBlocks } from './secretBlocks.ts'
import { secretSpans, withoutSecrets } from './secrets.ts'
import type { Session } from './session.ts'
import { createSessions } from './sessions.ts'
import { createTally } from './tally.ts'
import { beforeCut, isCut, truncatedMatch } from './truncated.ts'
import type { Recognition } from './types.ts'
import { unwrapJson } from './unwrapJson.ts'
import { joinLines, LONGEST_CARRY, startsOf, type Carry } from './wrapped.ts'

export type Recognizer = {
  /**
   * Takes the next piece of the text. Pieces may end anywhere. `bytes` are those of the piece, given where each
   * character is one byte and stands at the same place: that is faster, and makes no difference otherwise.
   */
  push(text: string, bytes?: Uint8Array): void
  /** Ends the text and gives what it holds. Nothing may be pushed after it. */
  end(): Recognition
}

const NONE: readonly Match[] = []
const NO_CARRY: readonly Carry[] = []

/** Finds the signatures in a text. Memory is bounded, however long the text is; no text makes it throw. */
export function recognize(text: string, compiled: CompiledSignatures): Recognition {
  const recognizer = createRecognizer(compiled)
  recognizer.push(text)
  return recognizer.end()
}

/** The same in pieces: the result does not depend on how the text was split. */
export function createRecognizer(compiled: CompiledSignatures): Recognizer {
  const scanner = createLineScanner(compiled)
  const codes = createCodes()
  const splitter = createLineSplitter(take, codes)
  const blocks = createSecretBlocks()
  const tally = createTally(compiled)
  const sessions = createSessions(compiled.compiled.length, tally.keep)
  const header = createHeader()
  /** The line before: its matches wait, because a wrapped message may turn out to hold them. */
  let held: { text: string; number: number; matches: readonly Match[]; session: Session } | undefined
  let carries: readonly Carry[] = NO_CARRY
  /** The ascp session that lines without a header go on with. */
  let following: Session | undefined
  /** The last line that was no blank one; `open` says that a message may go on behind it. */
  const last = { text: '', from: 0, number: 0, open: false }

  function take(raw: string, number: number, taken: boolean): void {
    const plain = taken || encode(raw, codes)
    let text = raw
    if (!plain || isFramed(codes)) {
      text = unwrapJson(cleanLine(raw, plain))
      if (text !== raw) encode(text, codes)
    }
    tally.see(raw, plain, text !== '')
    readHeaderCodes(codes, header)
    if (blocks.swallow(text, header.message) || text === '') return pass()
    let scan = scanner.scan(codes, header.message)
    if (scan.secrets.length > 0) {
      const block = blocks.open(text, scan.secrets)
      if (block === 'private-key' || block === 'decrypted-packets') tally.secret(block, number)
      if (block === 'private-key') return pass()
      const spans = secretSpans(text, scan.secrets)
      if (spans.length > 0) {
        for (const { kind } of spans) tally.secret(kind, number)
        text = withoutSecrets(text, spans)
        encode(text, codes)
        readHeaderCodes(codes, header)
        scan = scanner.scan(codes, header.message)
      }
    }
    settle(text, number, scan)
  }

  /** A line that shows nothing and ends what went before. */
  function pass(): void {
    commit()
    carries = NO_CARRY
    last.open = false
    following = undefined
  }

  function settle(text: string, number: number, scan: LineScan): void {
    const { open } = scan
    let matches = scan.matches.length === 0 ? NONE : pickMatches(scan.matches)
    const uncut = isCut(codes) ? beforeCut(text) : undefined
    if (uncut !== undefined) {
      const cut = truncatedMatch(
        compiled,
        scanner.scanOpen(codesOf(uncut), header.message),
        uncut,
        true,
        header.message,
      )
      if (cut !== undefined) matches = [...matches, cut]
    }
    const { family, message } = header
    const bare = family === 'none'
    if (bare || family === 'debug') sessions.watch(text)
    const goesOn = bare && !isPrompt(text)
    if (!goesOn) following = undefined
    // Two whole messages in two lines are no message in two lines. The lines of FASP are, even where each says something.
    const whole = matches[0]?.start === 0 && held !== undefined && following === undefined
    if (goesOn && !whole && (last.open || carries.length > 0)) matches = join(text, matches)
    else if (carries.length > 0) carries = NO_CARRY
    commit()
    last.text = text
    last.from = message
    last.number = number
    last.open = open
    if (matches.length === 0 && family !== 'ascp') return
    const session = following ?? sessions.of(text, codes, header, number)
    if (family === 'ascp') following = session
    held = { text, number, matches, session }
  }

  /** Looks for a message that line breaks broke, and carries on what may be one; gives the matches that are left. */
  function join(text: string, matches: readonly Match[]): readonly Match[] {
    const before = last.open && last.text.length <= LONGEST_CARRY ? [carryOfLast()] : []
    const { joined, carries: still } = joinLines(compiled, scanner, [...carries, ...before], text, matches)
    carries = still.map((each) => ({ ...each, session: each.session ?? home(each) }))
    if (joined === undefined) return matches
    const { match, carry, consumed } = joined
    const others = held?.matches ?? NONE
    const rivals = carry.lines > 1 ? NONE : others.filter(({ end }) => end > match.start)
    if (rivals.some(({ rank }) => rank < match.rank)) return matches
    tally.find(match, joined.text, carry.number, carry.lines + 1, carry.session ?? home(carry))
    if (held !== undefined) held.matches = others.filter((each) => !rivals.includes(each))
    return matches.filter(({ start }) => start >= consumed)
  }

  function carryOfLast(): Carry {
    return { ...last, lines: 1, starts: startsOf(scanner.scanOpen(codesOf(last.text), last.from)) }
  }

  function home(carry: Carry): Session {
    if (held?.number === carry.number) return held.session
    const own = createHeader()
    const line = codesOf(carry.text)
    readHeaderCodes(line, own)
    return following ?? sessions.of(carry.text, line, own, carry.number)
  }

  function commit(): void {
    if (held === undefined) return
    for (const match of held.matches) tally.find(match, held.text, held.number, 1, held.session)
    held = undefined
  }

  return {
    push: splitter.push,
    end() {
      splitter.end()
      const ending = beforeCut(last.text) === undefined ? last.text : ''
      const cut = truncatedMatch(compiled, scanner.scanOpen(codesOf(ending), last.from), ending, false, last.from)
      if (cut !== undefined) tally.find(cut, last.text, last.number, 1, home({ ...last, lines: 1, starts: [] }))
      commit()
      return tally.result(splitter.lines(), splitter.longLines(), sessions.all(), sessions.dropped())
    },
  }
}

/** Whether something may stand around a plain line that does not belong to it: blanks, quote marks, JSON. */
function isFramed({ units, length }: Codes): boolean {
  if (length === 0) return false
  const first = units[0]
  return first === 32 || first === 62 || first === 124 || first === 123 || units[length - 1] === 32
}
