import type { Codes } from './codes.ts'
import { standsAt, type Probe } from './match.ts'
import { isFree, type Atom, type Template } from './template.ts'
import { isWord } from './words.ts'

/** The place in a template by which it is looked for: a literal from one of its words on. */
export type Anchor = { readonly atom: number; readonly offset: number; readonly text: string }

/** Characters that the index compares at once. */
export const KEY_LENGTH = 4
const CLEAR_ENOUGH = 6
/** How far a name before the first literal reaches at most. */
const LONGEST_LEAD = 256

/**
 * The anchor of a template: its first literal where that says enough, else the longest that can be traced back to the
 * beginning. `undefined` where no literal holds a word beginning with enough text after it.
 */
export function anchorOf(template: Template): Anchor | undefined {
  const all = template.atoms.flatMap((atom, at) => {
    const found = atom.kind === 'literal' ? anchorIn(atom.text, at) : undefined
    return found === undefined ? [] : [found]
  })
  const first = all.find(({ atom }) => atom === 0)
  if (first !== undefined && first.text.length >= CLEAR_ENOUGH) return first
  const traceable = all.filter(({ atom }) => !template.atoms.slice(1, atom).some(isFree))
  return longest(traceable) ?? longest(all)
}

function longest(anchors: readonly Anchor[]): Anchor | undefined {
  return anchors.toSorted((a, b) => b.text.length - a.text.length)[0]
}

function anchorIn(text: string, atom: number): Anchor | undefined {
  for (let at = 0; at + KEY_LENGTH <= text.length; at += 1) {
    if (!isWord(text.charCodeAt(at))) continue
    if (at === 0 ? atom === 0 : !isWord(text.charCodeAt(at - 1))) return { atom, offset: at, text: text.slice(at) }
  }
  return undefined
}

/** Where a template begins, given that its anchor stands at `at`; -1 where it cannot begin before it. */
export function startBefore(
  template: Template,
  anchor: Anchor,
  line: Codes,
  at: number,
  from: number,
  probe: Probe,
): number {
  const { units } = line
  let start = at - anchor.offset
  if (start < from) return -1
  for (let index = anchor.atom - 1; index >= 0; index -= 1) {
    const atom = template.atoms[index] as Atom
    if (atom.kind === 'literal') {
      start -= atom.units.length
      if (start < from || !standsAt(atom.units, line, start)) return -1
      continue
    }
    if (atom.type.kind === 'free') {
      return index === 0 ? leadStart(atom.name, line, start, from) : firstStart(template, line, from)
    }
    const end = start
    const { members, wide, longest: most } = atom.type
    while (start > from && end - start < most) {
      const unit = units[start - 1] as number
      if (unit < 128 ? members[unit] === 0 : !wide) break
      start -= 1
    }
    probe.steps += end - start
    if (start === end) return -1
  }
  return start
}

const OPENERS = new Set(Array.from('"\'([{<`', (sign) => sign.charCodeAt(0)))

/** A name or file at the beginning reaches back to the blank before it; other text to the beginning of the message. */
function leadStart(name: string, { units }: Codes, end: number, from: number): number {
  if (name === 'text' || name === 'rest' || name === 'reason') return from
  let start = end
  while (start > from && end - start < LONGEST_LEAD && units[start - 1] !== 32) start -= 1
  while (start < end && OPENERS.has(units[start] as number)) start += 1
  return start
}

/** The first place at which the first literal begins a word. */
function firstStart(template: Template, line: Codes, from: number): number {
  const atom = template.atoms[0] as Atom
  if (atom.kind === 'gap') return from
  const word = isWord(atom.units[0] as number)
  for (let at = from; at + atom.units.length <= line.length; at += 1) {
    if (!standsAt(atom.units, line, at)) continue
    if (!word || at === from || !isWord(line.units[at - 1] as number)) return at
  }
  return -1
}
