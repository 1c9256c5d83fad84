import { ANY, DIGIT, setOf, SPACE, without, WORD, type CharSet } from './charSets.ts'

/** An expression taken apart. `most` is Infinity where a repetition has no end. */
export type Expression =
  | { readonly kind: 'chars'; readonly set: CharSet }
  | { readonly kind: 'sequence'; readonly parts: readonly Expression[] }
  | { readonly kind: 'either'; readonly ways: readonly Expression[] }
  | { readonly kind: 'repeat'; readonly part: Expression; readonly least: number; readonly most: number }

/** Why a text is no expression of ours. */
export class PatternError extends Error {}

const CLASSES: ReadonlyMap<string, CharSet> = new Map([
  ['d', DIGIT],
  ['w', WORD],
  ['s', SPACE],
  ['D', without(DIGIT)],
  ['W', without(WORD)],
  ['S', without(SPACE)],
])
/** What may stand behind a backslash to mean itself. */
const SYNTAX = '^$\\.*+?()[]{}|/'
const MOST_TIMES = 255

/**
 * Takes an expression apart: characters, `.`, classes in brackets, `\d \w \s` and their opposites, groups, `|`, and
 * `* + ? {n} {n,} {n,m}`. Throws PatternError for everything else.
 */
export function parsePattern(source: string): Expression {
  const chars = [...source]
  let at = 0

  function either(): Expression {
    const ways = [sequence()]
    while (chars[at] === '|') {
      at += 1
      ways.push(sequence())
    }
    const [only] = ways
    return ways.length === 1 && only ? only : { kind: 'either', ways }
  }

  function sequence(): Expression {
    const parts: Expression[] = []
    while (at < chars.length && chars[at] !== '|' && chars[at] !== ')') parts.push(repeated(atom()))
    return { kind: 'sequence', parts }
  }

  function repeated(part: Expression): Expression {
    const times = timesAt()
    if (times === undefined) return part
    if (chars[at] === '?') throw new PatternError('has a lazy repetition; leave out the "?" behind it')
    if (timesAt() !== undefined) throw new PatternError('repeats a repetition')
    return { kind: 'repeat', part, ...times }
  }

  function timesAt(): { readonly least: number; readonly most: number } | undefined {
    const char = chars[at]
    if (char === '*' || char === '+' || char === '?') {
      at += 1
      return { least: char === '+' ? 1 : 0, most: char === '?' ? 1 : Infinity }
    }
    if (char !== '{') return undefined
    const end = chars.indexOf('}', at)
    const [low = '', high, ...more] = chars
      .slice(at + 1, end < 0 ? at + 1 : end)
      .join('')
      .split(',')
    if (end < 0 || more.length > 0 || !isCount(low) || !(high === undefined || high === '' || isCount(high))) {
      throw new PatternError('has a { that begins no number of times; write \\{ for the character')
    }
    at = end + 1
    const least = Number(low)
    const most = high === undefined ? least : high === '' ? Infinity : Number(high)
    if (most < least || most === 0) throw new PatternError(`repeats from ${low} to ${high ?? low} times`)
    return { least, most }
  }

  function atom(): Expression {
    const char = chars[at] ?? ''
    at += 1
    if (char === '(') return group()
    if (char === '[') return { kind: 'chars', set: bracket() }
    if (char === '.') return { kind: 'chars', set: ANY }
    if (char === '\\') return { kind: 'chars', set: escaped('') }
    if (char === '^' || char === '$') {
      throw new PatternError(`has a ${char}; the expression is always for the whole value, without it`)
    }
    if (SYNTAX.includes(char) && char !== '/') throw new PatternError(`has a ${char} that stands for nothing`)
    return { kind: 'chars', set: single(char) }
  }

  function group(): Expression {
    if (chars[at] === '?') {
      if (chars[at + 1] !== ':') throw new PatternError('has a group of a kind that is not known here')
      at += 2
    }
    const inside = either()
    if (chars[at] !== ')') throw new PatternError('has a ( without its )')
    at += 1
    return inside
  }

  function bracket(): CharSet {
    const opposite = chars[at] === '^'
    if (opposite) at += 1
    const ranges: (readonly [number, number])[] = []
    while (at < chars.length && chars[at] !== ']') {
      const from = member()
      if (chars[at] !== '-' || chars[at + 1] === ']') {
        ranges.push(...from)
        continue
      }
      at += 1
      ranges.push(rangeOf(from, member()))
    }
    if (chars[at] !== ']') throw new PatternError('has a [ without its ]')
    at += 1
    if (ranges.length === 0) throw new PatternError('has brackets without characters')
    return opposite ? without(setOf(...ranges)) : setOf(...ranges)
  }

  function member(): CharSet {
    const char = chars[at] ?? ''
    at += 1
    if (char === '[') throw new PatternError('has a [ inside of brackets; write \\[')
    return char === '\\' ? escaped('-') : single(char)
  }

  function escaped(also: string): CharSet {
    const char = chars[at] ?? ''
    at += 1
    const known = CLASSES.get(char)
    if (known) return known
    if (char === '' || !(SYNTAX + also).includes(char)) throw new PatternError(`has \\${char}, which is not known here`)
    return single(char)
  }

  const whole = either()
  if (at < chars.length) throw new PatternError('has a ) without its (')
  return whole
}

function single(char: string): CharSet {
  const code = char.codePointAt(0) ?? 0
  return [[code, code]]
}

function rangeOf(from: CharSet, to: CharSet): readonly [number, number] {
  const [first, last] = [from[0], to[0]]
  const range = first && last && from.length + to.length === 2 && first[0] === first[1] && last[0] === last[1]
  if (!range || first[0] > last[0]) throw new PatternError('has brackets with a range that is none')
  return [first[0], last[0]]
}

function isCount(text: string): boolean {
  return /^[0-9]{1,3}$/.test(text) && Number(text) <= MOST_TIMES
}
