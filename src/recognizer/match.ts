import type { Codes } from './codes.ts'
import { maskEnd } from './masks.ts'
import { MOST_GAPS, type Atom, type Gap, type Literal, type Tail, type Template } from './template.ts'
import { isWord } from './words.ts'

/** The text is something else than the template. */
export const FAILED = -1
/** The text fits as far as it goes, and ends before the template does. */
export const OPEN = -2
/** Work spent on one line at most, in characters; a hostile line is given up, an honest one needs a few hundred. */
export const MOST_STEPS = 131_072

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
 * `behind` is the place behind its first literal where that was compared before.
 * Work is linear in the line: typed gaps are bounded, and no choice made in a free gap is taken back.
 */
export function matchTemplate(template: Template, line: Codes, start: number, probe: Probe, behind = -1): number {
  const { head } = template
  probe.fitted = 0
  let at: number
  if (behind < 0) at = matchAtoms(head, 0, line, start, probe)
  else {
    probe.steps += behind - start
    probe.fitted = (head[0] as Literal).units.length
    at = matchAtoms(head, 1, line, behind, probe)
  }
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
    const bound = tail.gap.type.last ? boundBehind(tails, index, line, at, probe) : line.length
    const found = bound < 0 ? bound : findTail(tail, line, at, bound, tail.gap.type.last, probe)
    if (found < 0) return found
    probe.captures[slot + 1] = found
    at = matchAtoms(tail.atoms, 0, line, found, probe)
  }
  const splitsWord = template.endsInWord && at < line.length && isWord(line.units[at] as number)
  return splitsWord ? FAILED : at
}

/** Where everything behind tail `index` can begin at the latest; FAILED or OPEN where something of it is missing. */
function boundBehind(tails: readonly Tail[], index: number, line: Codes, from: number, probe: Probe): number {
  let bound = line.length
  for (let later = tails.length - 1; later > index; later -= 1) {
    const tail = tails[later] as Tail
    if (tail.atoms.length === 0) continue
    bound = findTail(tail, line, from, bound, true, probe)
    if (bound < 0) return bound
  }
  return bound
}

/**
 * The first or the last place at which the atoms of a tail stand and end before `bound`. OPEN where the line ends before
 * they can, FAILED where their literal stands in it and something else follows each time.
 */
function findTail(tail: Tail, line: Codes, from: number, bound: number, last: boolean, probe: Probe): number {
  const literal = firstUnits(tail)
  const { units } = line
  const first = literal[0]
  const step = last ? -1 : 1
  const end = bound - literal.length
  const before = probe.fitted
  let result = OPEN
  let fitted = before
  let between = false
  for (let at = last ? end : from; at >= from && at <= end; at += step) {
    probe.steps += 1
    if (first !== undefined && (units[at] !== first || !standsAt(literal, line, at))) continue
    const reached = matchAtoms(tail.atoms, 0, line, at, probe)
    if (reached >= 0 && reached <= bound) {
      probe.fitted = before
      return at
    }
    if (reached !== OPEN) result = fitted === before && result === OPEN ? FAILED : result
    else if (fitted === before) {
      result = OPEN
      fitted = probe.fitted
      between = probe.between
    }
    probe.fitted = before
    if (probe.steps > MOST_STEPS) return FAILED
  }
  probe.fitted = fitted
  probe.between = between
  return result
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

function matchAtoms(atoms: readonly Atom[], first: number, line: Codes, start: number, probe: Probe): number {
  let at = start
  for (let index = first; index < atoms.length; index += 1) {
    const atom = atoms[index] as Atom
    const end =
      atom.kind === 'literal'
        ? matchLiteral(atom.units, line, at, probe)
        : matchRun(atom, line, at, index + 1 === atoms.length, probe)
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
    const behindBlank = index > 0 && literal[index - 1] === BLANK
    if (behindBlank) while (at < length && units[at] === BLANK) at += 1
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

function matchRun(gap: Gap, line: Codes, start: number, last: boolean, probe: Probe): number {
  const { units, length } = line
  const { members, wide, longest, trim, masked } = gap.type
  if (start >= length) return OPEN
  if (masked === true && !isWord(units[start] as number)) {
    const hidden = maskEnd(units, start, length)
    if (hidden > start) return hidden
  }
  let at = start
  while (at < length) {
    const unit = units[at] as number
    if (unit === gap.stop || (unit < 128 ? members[unit] === 0 : !wide)) break
    at += 1
    if (at - start > longest) return FAILED
  }
  probe.steps += at - start + 1
  const end = trim === undefined ? at : trim(units, start, at)
  if (at >= length && end < at && !last) return OPEN
  return end > start ? end : FAILED
}
