import { KEY_LENGTH, startBefore } from './anchor.ts'
import type { Codes } from './codes.ts'
import type { Compiled, CompiledSignatures } from './compile.ts'
import { createProbe, FAILED, matchTemplate, MOST_STEPS, OPEN, type Probe } from './match.ts'
import { SECRET_WORDS, type SecretWord } from './secretWords.ts'
import { slotOf } from './trie.ts'
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
}

/**
 * Looks for signatures in one line. This is the part that a faster engine can replace: `scan` looks from `from` on,
 * `scanOpen` too and lists what the line leaves open, and `scanAt` looks at one place only and lists the same.
 */
export type LineScanner = {
  scan(line: Codes, from: number): LineScan
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
}

function createResult(): Result {
  return { matches: [], openings: [], cut: [], secrets: [], steps: 0, open: false }
}

export function createLineScanner({ compiled, trie }: CompiledSignatures): LineScanner {
  const { keys, roots, mask, characters, children, siblings, ends } = trie
  const probe = createProbe()
  const tries = new Uint8Array(compiled.length)
  const tried = new Uint16Array(compiled.length)
  let triedCount = 0
  let listing = false
  const result = createResult()

  function begin(): void {
    for (let at = 0; at < triedCount; at += 1) tries[tried[at] as number] = 0
    triedCount = 0
    if (result.matches.length > 0) result.matches = []
    if (result.openings.length > 0) result.openings = []
    if (result.cut.length > 0) result.cut = []
    if (result.secrets.length > 0) result.secrets = []
    result.open = false
    probe.steps = 0
  }

  function scanAll(line: Codes, from: number): LineScan {
    begin()
    const { units, length, starts, words } = line
    let index = 0
    while (index < words && (starts[index] as number) < from) index += 1
    if (from > 0 && from < length && starts[index] !== from && isWord(units[from] as number)) look(line, from, from)
    for (; index < words; index += 1) look(line, starts[index] as number, from)
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

  function announce(word: SecretWord, line: Codes, at: number): void {
    if (word.form !== 'assignment' || assigns(line, at, at + word.text.length)) result.secrets.push({ word, at })
  }

  function look(line: Codes, at: number, from: number): void {
    const { units, length } = line
    if (at + KEY_LENGTH > length) {
      leaveOpen(at)
      return
    }
    const a = units[at] as number
    const b = units[at + 1] as number
    const c = units[at + 2] as number
    const d = units[at + 3] as number
    const key = a | (b << 8) | (c << 16) | (d << 24)
    let slot = slotOf(key, mask)
    let node = roots[slot] as number
    while (node !== 0 && keys[slot] !== key) {
      slot = (slot + 1) & mask
      node = roots[slot] as number
    }
    if (node === 0) return
    const exact = (a | b | c | d) < 256
    let next = at + KEY_LENGTH
    while (node !== 0) {
      const here = ends[node]
      if (here !== undefined) {
        // Blanks in excess at the end of a literal belong to what follows, as they do where it is compared in full.
        const compared = exact && (units[next - 1] !== 32 || units[next - 2] !== 32)
        for (let index = 0; index < here.length; index += 1) {
          const id = here[index] as number
          if (id < compiled.length) verify(id, line, at, from, compared ? next : -1)
          else announce(SECRET_WORDS[id - compiled.length] as SecretWord, line, at)
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

/** Whether no word stands before a match, behind the header, nor after it. */
function standsAlone({ units, length }: Codes, start: number, end: number, from: number, probe: Probe): boolean {
  probe.steps += start - from + length - end
  for (let at = from; at < start; at += 1) if (isWord(units[at] as number)) return false
  for (let at = end; at < length; at += 1) if (isWord(units[at] as number)) return false
  return true
}

/** Whether a value may follow a word: `=` or a quote does, or it is an option. Most lines that say password have none. */
function assigns({ units, length }: Codes, at: number, behind: number): boolean {
  if (behind >= length) return false
  const next = units[behind]
  if (next === 61 || next === 34 || next === 39) return true
  const option = at >= 2 && units[at - 1] === 45 && units[at - 2] === 45
  return next === 32 && (option || (behind + 1 < length && units[behind + 1] === 61))
}
