import { cleanLine } from './clean.ts'
import { codesOf, createCodes, encode } from './codes.ts'
import type { CompiledSignatures } from './compile.ts'
import { foreignProgram } from './foreign.ts'
import { endsInBlank, isFramed, trimEnd } from './framed.ts'
import { createHeader, readHeader, readHeaderCodes } from './header.ts'
import { createLineNow } from './lineNow.ts'
import { createLineSplitter, type Decode } from './lines.ts'
import { isPrompt } from './marks.ts'
import { isMentioned } from './mentions.ts'
import { pickMatches } from './pick.ts'
import { lengthOf, textOf, type RawLine } from './rawLine.ts'
import { createLineScanner, type LineScan, type Match } from './scanLine.ts'
import { createSecretBlocks } from './secretBlocks.ts'
import { secretSpans, withoutSecrets } from './secrets.ts'
import type { Session } from './session.ts'
import { createSessions } from './sessions.ts'
import { unitsOf, wordAt } from './skip.ts'
import { createTally } from './tally.ts'
import { beforeCut, isCut, truncatedMatch } from './truncated.ts'
import type { Recognition } from './types.ts'
import { escapedLines } from './unescape.ts'
import { unwrapJson } from './unwrapJson.ts'
import { joinLines, LONGEST_CARRY, startsOf, type Carry } from './wrapped.ts'

export type Recognizer = {
  /** Takes the next piece of the text. Pieces may end anywhere. */
  push(text: string): void
  /** The same of bytes that are text in UTF-8: faster, and makes no difference otherwise. They must stay as they are. */
  pushBytes(bytes: Uint8Array, decode: Decode): void
  /** Ends the text and gives what it holds. Nothing may be pushed after it. */
  end(): Recognition
}

const NONE: readonly Match[] = []
const NO_CARRY: readonly Carry[] = []
/** How the names of programs begin that are never foreign: looked at first, because making a text of a line costs more. */
const SSH = unitsOf('ssh')

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
  const splitter = createLineSplitter({ line, plain, bytes }, codes)
  const blocks = createSecretBlocks()
  const tally = createTally(compiled)
  const sessions = createSessions(compiled.compiled.length, tally.keep)
  const header = createHeader()
  /** The line before: its matches wait, because a wrapped message may turn out to hold them. */
  let held: { raw: RawLine; number: number; matches: readonly Match[]; session: Session } | undefined
  let carries: readonly Carry[] = NO_CARRY
  /** The ascp session that lines without a header go on with. */
  let following: Session | undefined
  /** The last line that was no blank one; `open` says that a message may go on behind it. */
  const last = { raw: '' as RawLine, from: 0, number: 0, open: false, unsure: false }
  const now = createLineNow()

  function line(text: string, number: number): void {
    now.setText(text)
    take(number, encode(text, codes))
  }

  function plain(text: string, number: number): void {
    now.setText(text)
    take(number, true)
  }

  function bytes(piece: Uint8Array, from: number, to: number, number: number): void {
    now.setBytes(piece, from, to)
    take(number, true)
  }

  function take(number: number, isPlain: boolean): void {
    tally.see(codes, isPlain)
    let parts: readonly string[] | undefined
    if (!isPlain || isFramed(codes)) {
      const raw = now.text()
      const text = unwrapJson(cleanLine(raw, isPlain))
      parts = escapedLines(text)
      if (text !== raw) become(text)
    } else if (endsInBlank(codes)) {
      trimEnd(codes)
      now.cut(codes.length)
    }
    if (codes.length > 0) tally.show()
    if (parts === undefined) return read(number)
    for (const part of parts) {
      become(part)
      read(number)
    }
  }

  function become(text: string): void {
    now.setText(text)
    encode(text, codes)
  }

  /** Reads a clean line, whose codes are taken in. */
  function read(number: number): void {
    readHeaderCodes(codes, header)
    if ((blocks.isOpen() && blocks.swallow(now.text(), header.message)) || codes.length === 0) return pass()
    let scan = scanNow()
    if (scan.secrets.length > 0) {
      const text = now.text()
      const block = blocks.open(text, scan.secrets)
      if (block === 'private-key' || block === 'decrypted-packets') tally.secret(block, number)
      if (block === 'private-key') return pass()
      const spans = secretSpans(text, scan.secrets)
      if (spans.length > 0) {
        for (const { kind } of spans) tally.secret(kind, number)
        become(withoutSecrets(text, spans))
        readHeaderCodes(codes, header)
        scan = scanNow()
      }
    }
    settle(number, scan)
  }

  /** A line with a header rarely goes on in the next one: whether it may is asked when it does. */
  function scanNow(): LineScan {
    const whole = header.family === 'log' || header.family === 'time'
    return whole ? scanner.scanBest(codes, header.message) : scanner.scan(codes, header.message)
  }

  /** A line that shows nothing and ends what went before. */
  function pass(): void {
    commit()
    carries = NO_CARRY
    last.open = last.unsure = false
    following = undefined
  }

  /** The matches of a line, without those in lines of programs that have nothing to do with ssh. */
  function ownOf(matches: readonly Match[], text: string): readonly Match[] {
    const foreign = matches.length === 0 ? undefined : foreignProgram(text, header)
    if (foreign === undefined) return matches
    return matches.filter(({ signature }) => compiled.signatures[signature]?.program === foreign)
  }

  function settle(number: number, scan: LineScan): void {
    const { open, unsure } = scan
    let matches = scan.matches.length === 0 ? NONE : pickMatches(scan.matches)
    const uncut = isCut(codes) ? beforeCut(now.text()) : undefined
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
    if (matches.length > 0 && !wordAt(SSH, codes, header.program)) matches = ownOf(matches, now.text())
    const { family, message } = header
    const bare = family === 'none'
    if (bare && matches.length > 0) {
      const text = now.text()
      matches = matches.filter(({ start, end }) => !isMentioned(text, start, end))
    }
    if (bare || family === 'debug') sessions.watch(now.text())
    const goesOn = bare && !isPrompt(now.text())
    if (!goesOn) following = undefined
    // Two whole messages in two lines are no message in two lines. The lines of FASP are, even where each says something.
    const whole = matches[0]?.start === 0 && held !== undefined && following === undefined
    if (goesOn && !whole && (carries.length > 0 || lastIsOpen())) matches = join(now.text(), matches)
    else if (carries.length > 0) carries = NO_CARRY
    commit()
    const raw = now.raw()
    last.raw = raw
    last.from = message
    last.number = number
    last.open = open
    last.unsure = unsure
    if (matches.length === 0 && family !== 'ascp') return
    const session = following ?? sessions.of(codes, header, number)
    if (family === 'ascp') following = session
    held = { raw, number, matches, session }
  }

  /** Looks for a message that line breaks broke, and carries on what may be one; gives the matches that are left. */
  function join(text: string, matches: readonly Match[]): readonly Match[] {
    const before = lastIsOpen() && lengthOf(last.raw) <= LONGEST_CARRY ? [carryOfLast()] : []
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

  function lastIsOpen(): boolean {
    return last.open || (last.unsure && scanner.scan(codesOf(textOf(last.raw)), last.from).open)
  }

  function carryOfLast(): Carry {
    const text = textOf(last.raw)
    const { from, number } = last
    return { text, from, number, lines: 1, starts: startsOf(scanner.scanOpen(codesOf(text), from)) }
  }

  function home(carry: Carry): Session {
    if (held?.number === carry.number) return held.session
    const own = createHeader()
    const codesOfCarry = codesOf(carry.text)
    readHeaderCodes(codesOfCarry, own)
    return following ?? sessions.of(codesOfCarry, own, carry.number)
  }

  function commit(): void {
    if (held === undefined) return
    for (const match of held.matches) tally.find(match, held.raw, held.number, 1, held.session)
    held = undefined
  }

  return {
    push: splitter.push,
    pushBytes: splitter.pushBytes,
    end() {
      splitter.end()
      const text = textOf(last.raw)
      const { from, number } = last
      const ending = beforeCut(text) === undefined ? text : ''
      const cut = truncatedMatch(compiled, scanner.scanOpen(codesOf(ending), from), ending, false, from)
      readHeader(text, header)
      for (const match of ownOf(cut === undefined ? NONE : [cut], text)) {
        tally.find(match, text, number, 1, home({ text, from, number, lines: 1, starts: [] }))
      }
      commit()
      return tally.result(splitter.lines(), splitter.longLines(), sessions.all(), sessions.dropped())
    },
  }
}
