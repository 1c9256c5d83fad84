import type { Codes } from './codes.ts'
import { MOST_GAPS, type Atom, type Gap, type Tail, type Template } from './template.ts'
import { isWord } from './words.ts'

/** The text is something else than the template. */
export const FAILED = -1
/** The text fits as far as it goes, and ends before the template does. */
export const OPEN = -2
/** Work spent on one line at most, in characters; a hostile line is given up, an honest one needs a few hundred. */
export const MOST_STEPS = 262_144

const BLANK = 32
const NOTHING = new Uint16Array(0)

/** Working memory of matching, used again for every line. */
export type Probe = {
  /** Start and end of each gap's value by slot, after a match. */
  readonly captures: Int32Array
  /** Characters looked at so far: the measure of work. */
  steps: number
  /** Literal characters that fit, after FAILED and OPEN too. */
  fitted: number
  /** After OPEN: whether the text ended between two parts rather than within a literal or a free gap. */
  between: boolean
}

export function createProbe(): Probe {
  return { captures: new Int32Array(MOST_GAPS * 2), steps: 0, fitted: 0, between: false }
}

/**
 * Matches a template against a line from `start` on. Gives the end of its last literal or typed gap, FAILED or OPEN.
 * Work is linear in the line: typed gaps are bounded, and no choice made in a free gap is taken back.
 */
export function matchTemplate(template: Template, line: Codes, start: number, probe: Probe): number {
  probe.fitted = 0
  let at = matchAtoms(template.head, line, start, probe)
  if (at < 0) return at
  const tails = template.tails
  for (let index = 0; index < tails.length; index += 1) {
    const tail = tails[index] as Tail
    const slot = tail.gap.slot * 2
    probe.captures[slot] = at
    if (tail.atoms.length === 0) {
      probe.captures[slot + 1] = line.length
      return at
    }
    const fitted = probe.fitted
    const found = tail.gap.type.last
      ? findLast(tail, line, at, boundBehind(tails, index, line, at, probe), probe)
      : findFirst(tail, line, at, probe)
    probe.fitted = fitted
    if (found < 0) {
      probe.between = false
      return OPEN
    }
    probe.captures[slot + 1] = found
    at = matchAtoms(tail.atoms, line, found, probe)
  }
  const splitsWord = template.endsInWord && at < line.length && isWord(line.units[at] as number)
  return splitsWord ? FAILED : at
}

/** Where everything behind tail `index` can begin at the latest; -1 where something of it is missing. */
function boundBehind(tails: readonly Tail[], index: number, line: Codes, from: number, probe: Probe): number {
  let bound = line.length
  for (let later = tails.length - 1; later > index; later -= 1) {
    const tail = tails[later] as Tail
    if (tail.atoms.length === 0) continue
    bound = findLast(tail, line, from, bound, probe)
    if (bound < 0) return -1
  }
  return bound
}

function findFirst(tail: Tail, line: Codes, from: number, probe: Probe): number {
  const literal = firstUnits(tail)
  const last = line.length - literal.length
  probe.steps += line.length - from
  for (let at = from; at <= last; at += 1) {
    if (!standsAt(literal, line, at)) continue
    if (matchAtoms(tail.atoms, line, at, probe) >= 0) return at
    if (probe.steps > MOST_STEPS) return -1
  }
  return -1
}

function findLast(tail: Tail, line: Codes, from: number, bound: number, probe: Probe): number {
  const literal = firstUnits(tail)
  probe.steps += Math.max(0, bound - from)
  for (let at = bound - literal.length; at >= from; at -= 1) {
    if (!standsAt(literal, line, at)) continue
    const end = matchAtoms(tail.atoms, line, at, probe)
    if (end >= 0 && end <= bound) return at
    if (probe.steps > MOST_STEPS) return -1
  }
  return -1
}

function firstUnits(tail: Tail): Uint16Array {
  const atom = tail.atoms[0] as Atom
  return atom.kind === 'literal' ? atom.units : NOTHING
}

/** Whether a literal stands in a line at a place, character by character. */
export function standsAt(literal: Uint16Array, line: Codes, at: number): boolean {
  const { units } = line
  if (at < 0 || at + literal.length > line.length) return false
  for (let index = 0; index < literal.length; index += 1) if (units[at + index] !== literal[index]) return false
  return true
}

function matchAtoms(atoms: readonly Atom[], line: Codes, start: number, probe: Probe): number {
  let at = start
  for (let index = 0; index < atoms.length; index += 1) {
    const atom = atoms[index] as Atom
    const end = atom.kind === 'literal' ? matchLiteral(atom.units, line, at, probe) : matchRun(atom, line, at, probe)
    if (end < 0) {
      if (end === OPEN && at >= line.length) probe.between = true
      return end
    }
    if (atom.kind === 'gap') {
      probe.captures[atom.slot * 2] = at
      probe.captures[atom.slot * 2 + 1] = end
    }
    at = end
  }
  return at
}

/** A blank within a literal fits any number of blanks. */
function matchLiteral(literal: Uint16Array, line: Codes, start: number, probe: Probe): number {
  const { units, length } = line
  let at = start
  for (let index = 0; index < literal.length; index += 1) {
    const wanted = literal[index] as number
    if (at < length && units[at] === wanted) {
      at += 1
      continue
    }
    while (index > 0 && literal[index - 1] === BLANK && at < length && units[at] === BLANK) at += 1
    if (at >= length) {
      probe.steps += at - start
      probe.fitted += index
      probe.between = false
      return OPEN
    }
    if (units[at] !== wanted) return FAILED
    at += 1
  }
  probe.steps += at - start
  probe.fitted += literal.length
  return at
}

function matchRun(gap: Gap, line: Codes, start: number, probe: Probe): number {
  const { units, length } = line
  const { members, wide, longest, trim } = gap.type
  if (start >= length) return OPEN
  let at = start
  while (at < length) {
    const unit = units[at] as number
    if (unit === gap.stop || (unit < 128 ? members[unit] === 0 : !wide)) break
    at += 1
    if (at - start > longest) return FAILED
  }
  probe.steps += at - start + 1
  const end = trim === undefined ? at : trim(units, start, at)
  return end > start ? end : FAILED
}
