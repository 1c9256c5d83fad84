import { shared, type CharSet } from './charSets.ts'
import type { Expression } from './parsePattern.ts'

/** More places than any name of an organization needs. */
const MOST_PLACES = 600

/** What a part of an expression begins and ends with. Places are numbers; a place holds the characters it takes. */
type Ends = { readonly first: readonly number[]; readonly last: readonly number[]; readonly empty: boolean }

/**
 * Whether an expression is deterministic in the strong sense: wherever one stands in it, the next character says which
 * place takes it, and there is one way to get to that place. (Two ways to the same place, as in `(a+)+`, are what makes
 * a matcher try them all.) Also nothing that may be empty is repeated, and one alternative at most may be empty.
 * @returns what is wrong, as a sentence without its subject; undefined where it is deterministic
 */
export function determinismProblem(whole: Expression): string | undefined {
  if (placesOf(whole) > MOST_PLACES) return `repeats too much: it has more than ${MOST_PLACES} places`
  const taken: CharSet[] = []
  const follow: number[][] = []
  let problem: string | undefined

  function ends(part: Expression): Ends {
    switch (part.kind) {
      case 'chars': {
        taken.push(part.set)
        follow.push([])
        const place = [taken.length - 1]
        return { first: place, last: place, empty: false }
      }
      case 'sequence':
        return part.parts.map(ends).reduce(joined, { first: [], last: [], empty: true })
      case 'either': {
        const ways = part.ways.map(ends)
        if (ways.filter(({ empty }) => empty).length > 1) problem ??= 'has several alternatives that may be empty'
        return {
          first: ways.flatMap(({ first }) => first),
          last: ways.flatMap(({ last }) => last),
          empty: ways.some(({ empty }) => empty),
        }
      }
      case 'repeat':
        return repeated(part.part, part.least, part.most)
    }
  }

  /** A number of times is written out: `a{1,3}` as `a(a(a)?)?`, and the last of no end may follow itself. */
  function repeated(part: Expression, least: number, most: number): Ends {
    const endless = most === Infinity
    const copies = Array.from({ length: endless ? Math.max(least, 1) : most }, () => ends(part))
    if (copies.some(({ empty }) => empty)) problem ??= 'repeats what may be empty'
    const last = copies.at(-1)
    if (endless && last) link(last, last)
    return copies.reduceRight<Ends>(
      (behind, copy, at) => {
        const both = joined(copy, behind)
        return at >= least ? { ...both, empty: true } : both
      },
      { first: [], last: [], empty: true },
    )
  }

  function joined(before: Ends, behind: Ends): Ends {
    link(before, behind)
    return {
      first: before.empty ? [...before.first, ...behind.first] : before.first,
      last: behind.empty ? [...before.last, ...behind.last] : behind.last,
      empty: before.empty && behind.empty,
    }
  }

  /** Every way is kept, also a second one to the same place. */
  function link(before: Ends, behind: Ends): void {
    for (const place of before.last) follow[place]?.push(...behind.first)
  }

  const { first } = ends(whole)
  if (problem !== undefined) return problem
  for (const next of [first, ...follow]) {
    const both = shared(next.map((place) => taken[place] ?? []))
    if (both !== undefined) {
      const char = String.fromCodePoint(both)
      return `could take "${char}" in two ways at one place, and would be slow on some value; write what both begin with once, in front of them`
    }
  }
  return undefined
}

/** How many places it has when its repetitions are written out. */
function placesOf(part: Expression): number {
  switch (part.kind) {
    case 'chars':
      return 1
    case 'sequence':
      return part.parts.reduce((sum, each) => sum + placesOf(each), 0)
    case 'either':
      return part.ways.reduce((sum, each) => sum + placesOf(each), 0)
    case 'repeat':
      return placesOf(part.part) * (part.most === Infinity ? Math.max(part.least, 1) : part.most)
  }
}
