import { KEY_LENGTH, startBefore } from './anchor.ts'
import { assigns, standsAlone } from './around.ts'
import type { Codes } from './codes.ts'
import type { Compiled, CompiledSignatures } from './compile.ts'
import { createProbe, FAILED, matchTemplate, MOST_STEPS, OPEN } from './match.ts'
import { isWithin, overlap } from './pick.ts'
import { SECRET_WORDS, type SecretWord } from './secretWords.ts'
import { filterBit, isNarrow, keyOf, slotOf } from './trie.ts'
import { createWaiting } from './waiting.ts'
import { isWord } from './words.ts'

/** A template found in a line. `signature` is its place in the list. */
export type Match = {
  readonly signature: number
  readonly rank: number
  readonly start: number
  readonly end: number
  /** Only the beginning of the message is there. */
  readonly truncated: boolean
}

/** A template that fits as far as the line goes. `at` is where its anchor stands. */
export type Opening = {
  readonly signature: number
  readonly at: number
  readonly start: number
  readonly fitted: number
  readonly between: boolean
}

export type SecretHit = { readonly word: SecretWord; readonly at: number }

/**
 * What one scan of a line found, good until the next scan. `openings` and `cut` are listed where they are asked for;
 * `open` says in any case whether a message may go on behind the line.
 */
export type LineScan = {
  readonly matches: readonly Match[]
  readonly openings: readonly Opening[]
  /** Places at which a literal began that the line cut off. */
  readonly cut: readonly number[]
  readonly secrets: readonly SecretHit[]
  /** Characters looked at: the measure of work. */
  readonly steps: number
  readonly open: boolean
  /** Templates were left out, and one of them may go on behind the line. */
  readonly unsure: boolean
}

/**
 * Looks for signatures in one line. This is the part that a faster engine can replace: `scan` looks from `from` on,
 * `scanOpen` too and lists what the line leaves open, and `scanAt` looks at one place only and lists the same.
 */
export type LineScanner = {
  scan(line: Codes, from: number): LineScan
  /** The same without the matches that `pickMatches` would drop, which are not even looked for: `open` may be unknown. */
  scanBest(line: Codes, from: number): LineScan
  scanOpen(line: Codes, from: number): LineScan
  scanAt(line: Codes, at: number, from: number): LineScan
}

/** Tries of one template in one line; more would let a hostile line cost the square of its length. */
const MOST_TRIES = 4
const MOST_OPENINGS = 24

type Result = {
  matches: Match[]
  openings: Opening[]
  cut: number[]
  secrets: SecretHit[]
  steps: number
  open: boolean
  unsure: boolean
}

function createResult(): Result {
  return { matches: [], openings: [], cut: [], secrets: [], steps: 0, open: false, unsure: false }
}

export function createLineScanner({ compiled, trie }: CompiledSignatures): LineScanner {
  const { keys, roots, mask, filter, characters, children, siblings, ends } = trie
  const probe = createProbe()
  const tries = new Uint8Array(compiled.length)
  const tried = new Uint16Array(compiled.length)
  let triedCount = 0
  let listing = false
  /** Templates to verify when the line was looked through: an honest line has a few. */
  const waiting = createWaiting(compiled)
  let later = false
  const result = createResult()

  function begin(): void {
    for (let at = 0; at < triedCount; at += 1) tries[tried[at] as number] = 0
    triedCount = 0
    if (result.matches.length > 0) result.matches = []
    if (result.openings.length > 0) result.openings = []
    if (result.cut.length > 0) result.cut = []
    if (result.secrets.length > 0) result.secrets = []
    result.open = false
    result.unsure = false
    waiting.count = 0
    probe.steps = 0
  }

  function scanAll(line: Codes, from: number): LineScan {
    begin()
    const { units, length, starts, words } = line
    let index = 0
    while (index < words && (starts[index] as number) < from) index += 1
    if (from > 0 && from < length && starts[index] !== from && isWord(units[from] as number)) look(line, from, from)
    for (; index < words; index += 1) {
      const at = starts[index] as number
      const bit = filterBit(keyOf(units, at))
      const known = ((filter[bit >> 3] as number) >> (bit & 7)) & 1
      if (known === 1 || at + KEY_LENGTH > length) look(line, at, from)
    }
    result.steps = probe.steps + length - from
    return result
  }

  function leaveOpen(at: number): void {
    result.open = true
    if (listing) result.cut.push(at)
  }

  /** `next` is the place behind the anchor where it was compared character by character, else -1. */
  function verify(id: number, line: Codes, at: number, from: number, next: number): void {
    const done = tries[id] as number
    if (done >= MOST_TRIES || probe.steps > MOST_STEPS) return
    if (done === 0) tried[triedCount++] = id
    tries[id] = done + 1
    const { template, anchor, rank, alone } = compiled[id] as Compiled
    const first = anchor.atom === 0 && anchor.offset === 0
    const start = first ? at : startBefore(template, anchor, line, at, from, probe)
    if (start < 0) return
    const end = matchTemplate(template, line, start, probe, first ? next : -1)
    if (end === FAILED) return
    if (end === OPEN) {
      result.open = true
      const { fitted, between } = probe
      const listed = listing && result.openings.length < MOST_OPENINGS
      if (listed) result.openings.push({ signature: id, at, start, fitted, between })
      return
    }
    if (alone && !standsAlone(line, start, end, from, probe)) return
    tries[id] = MOST_TRIES
    result.matches.push({ signature: id, rank, start, end, truncated: false })
  }

  function wait(id: number, line: Codes, at: number, from: number, next: number): void {
    if (waiting.add(id, at, next)) return
    // Too many: one after the other, as they stand there.
    later = false
    for (let index = 0; index < waiting.count; index += 1) verifyWaiting(index, line, from)
    verify(id, line, at, from, next)
  }

  function verifyWaiting(index: number, line: Codes, from: number): void {
    verify(waiting.ids[index] as number, line, waiting.ats[index] as number, from, waiting.nexts[index] as number)
  }

  /** The most specific first. What stands within a match already taken would be dropped, and is not looked at. */
  function verifyBest(line: Codes, from: number): void {
    const { matches } = result
    if (waiting.count > 1) waiting.sort()
    for (let index = 0; index < waiting.count; index += 1) {
      if (matches.length > 0 && waiting.stands(index) === 'once' && isWithin(matches, waiting.ats[index] as number)) {
        result.unsure = true
        continue
      }
      const taken = matches.length
      verifyWaiting(index, line, from)
      const last = matches[taken]
      if (last !== undefined && matches.some((other) => other !== last && overlap(last, other))) matches.pop()
    }
  }

  function announce(word: SecretWord, line: Codes, at: number): void {
    if (word.form !== 'assignment' || assigns(line, at, at + word.text.length)) result.secrets.push({ word, at })
  }

  function look(line: Codes, at: number, from: number): void {
    const { units, length } = line
    if (at + KEY_LENGTH > length) {
      leaveOpen(at)
      return
    }
    const key = keyOf(units, at)
    let slot = slotOf(key, mask)
    let node = roots[slot] as number
    while (node !== 0 && keys[slot] !== key) {
      slot = (slot + 1) & mask
      node = roots[slot] as number
    }
    if (node === 0) return
    const exact = isNarrow(units, at)
    let next = at + KEY_LENGTH
    while (node !== 0) {
      const here = ends[node]
      if (here !== undefined) {
        // Blanks in excess at the end of a literal belong to what follows, as they do where it is compared in full.
        const compared = exact && (units[next - 1] !== 32 || units[next - 2] !== 32)
        for (let index = 0; index < here.length; index += 1) {
          const id = here[index] as number
          if (id >= compiled.length) announce(SECRET_WORDS[id - compiled.length] as SecretWord, line, at)
          else if (later) wait(id, line, at, from, compared ? next : -1)
          else verify(id, line, at, from, compared ? next : -1)
        }
      }
      if (next >= length) {
        if (children[node] !== 0) leaveOpen(at)
        return
      }
      const code = units[next] as number
      let child = children[node] as number
      while (characters[child] !== code && child !== 0) child = siblings[child] as number
      if (child === 0 && code === 32 && units[next - 1] === 32) child = node
      node = child
      next += 1
    }
  }

  return {
    scan(line, from) {
      listing = false
      return scanAll(line, from)
    },
    scanBest(line, from) {
      listing = false
      later = true
      scanAll(line, from)
      if (later) verifyBest(line, from)
      later = false
      return result
    },
    scanOpen(line, from) {
      listing = true
      return scanAll(line, from)
    },
    scanAt(line, at, from) {
      listing = true
      begin()
      if (at === 0 || !isWord(line.units[at - 1] as number)) look(line, at, from)
      result.steps = probe.steps + line.length - at
      return result
    },
  }
}
