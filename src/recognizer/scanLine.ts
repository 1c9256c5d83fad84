import { KEY_LENGTH, startBefore } from './anchor.ts'
import type { Codes } from './codes.ts'
import type { Compiled, CompiledSignatures } from './compile.ts'
import { createProbe, FAILED, matchTemplate, MOST_STEPS, OPEN } from './match.ts'
import { SECRET_WORDS, type SecretWord } from './secretWords.ts'
import { slotOf } from './trie.ts'
import { isWord, WORD } from './words.ts'

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

/** What one scan of a line found. */
export type LineScan = {
  readonly matches: readonly Match[]
  readonly openings: readonly Opening[]
  /** Places at which a literal began that the line cut off. */
  readonly cut: readonly number[]
  readonly secrets: readonly SecretHit[]
  /** Characters looked at: the measure of work. */
  readonly steps: number
}

/**
 * Looks for signatures in one line. This is the part that a faster engine can replace: `scan` looks from `from` on, and
 * `scanAt` at one place only.
 */
export type LineScanner = {
  scan(line: Codes, from: number): LineScan
  scanAt(line: Codes, at: number, from: number): LineScan
}

/** Tries of one template in one line; more would let a hostile line cost the square of its length. */
const MOST_TRIES = 4
const MOST_OPENINGS = 24

export function createLineScanner({ compiled, trie }: CompiledSignatures): LineScanner {
  const { keys, roots, mask, characters, children, siblings, ends } = trie
  const probe = createProbe()
  const tries = new Uint8Array(compiled.length)
  let tried: number[] = []
  let matches: Match[] = []
  let openings: Opening[] = []
  let cut: number[] = []
  let secrets: SecretHit[] = []

  function begin(): void {
    if (tried.length > 0) {
      for (const id of tried) tries[id] = 0
      tried = []
    }
    probe.steps = 0
  }

  function finish(length: number): LineScan {
    const scan = { matches, openings, cut, secrets, steps: probe.steps + length }
    if (matches.length > 0) matches = []
    if (openings.length > 0) openings = []
    if (cut.length > 0) cut = []
    if (secrets.length > 0) secrets = []
    return scan
  }

  function verify(id: number, line: Codes, at: number, from: number): void {
    const done = tries[id] as number
    if (done >= MOST_TRIES || probe.steps > MOST_STEPS) return
    if (done === 0) tried.push(id)
    tries[id] = done + 1
    const { template, anchor, rank } = compiled[id] as Compiled
    const start = startBefore(template, anchor, line, at, from, probe)
    if (start < 0) return
    const end = matchTemplate(template, line, start, probe)
    if (end === FAILED) return
    if (end === OPEN) {
      const { fitted, between } = probe
      if (openings.length < MOST_OPENINGS) openings.push({ signature: id, at, start, fitted, between })
      return
    }
    tries[id] = MOST_TRIES
    matches.push({ signature: id, rank, start, end, truncated: false })
  }

  function look(line: Codes, at: number, from: number): void {
    const { units, length } = line
    if (at + KEY_LENGTH > length) {
      cut.push(at)
      return
    }
    const key =
      (units[at] as number) |
      ((units[at + 1] as number) << 8) |
      ((units[at + 2] as number) << 16) |
      ((units[at + 3] as number) << 24)
    let slot = slotOf(key, mask)
    let node = roots[slot] as number
    while (node !== 0 && keys[slot] !== key) {
      slot = (slot + 1) & mask
      node = roots[slot] as number
    }
    let next = at + KEY_LENGTH
    while (node !== 0) {
      const here = ends[node]
      if (here !== undefined) {
        for (const id of here) {
          if (id < compiled.length) verify(id, line, at, from)
          else secrets.push({ word: SECRET_WORDS[id - compiled.length] as SecretWord, at })
        }
      }
      if (next >= length) {
        if (children[node] !== 0) cut.push(at)
        return
      }
      const code = units[next] as number
      let child = children[node] as number
      while (child !== 0 && characters[child] !== code) child = siblings[child] as number
      if (child === 0 && code === 32 && units[next - 1] === 32) child = node
      node = child
      next += 1
    }
  }

  return {
    scan(line, from) {
      begin()
      const { units, length } = line
      let inWord = false
      for (let at = from; at < length; at += 1) {
        const unit = units[at] as number
        const word = unit >= 128 || WORD[unit] === 1
        if (word && !inWord) look(line, at, from)
        inWord = word
      }
      return finish(length - from)
    },
    scanAt(line, at, from) {
      begin()
      if (at === 0 || !isWord(line.units[at - 1] as number)) look(line, at, from)
      return finish(line.length - at)
    },
  }
}
