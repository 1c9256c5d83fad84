/** A set of characters: ranges of code points, sorted and apart. */
export type CharSet = readonly (readonly [number, number])[]

const LAST = 0x10ffff

export function setOf(...ranges: readonly (readonly [number, number])[]): CharSet {
  const merged: [number, number][] = []
  for (const [from, to] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = merged.at(-1)
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to)
    else merged.push([from, to])
  }
  return merged
}

/** Every character that is not in the set. */
export function without(set: CharSet): CharSet {
  const rest: [number, number][] = []
  let from = 0
  for (const [first, last] of set) {
    if (first > from) rest.push([from, first - 1])
    from = last + 1
  }
  if (from <= LAST) rest.push([from, LAST])
  return rest
}

export function hasChar(set: CharSet, code: number): boolean {
  return set.some(([from, to]) => code >= from && code <= to)
}

/** A character that two of the sets share, if any two do. */
export function shared(sets: readonly CharSet[]): number | undefined {
  const ranges = sets.flat().toSorted((a, b) => a[0] - b[0])
  let end = -1
  for (const [from, to] of ranges) {
    if (from <= end) return from
    end = to
  }
  return undefined
}

export const DIGIT = setOf([48, 57])
export const WORD = setOf([48, 57], [65, 90], [95, 95], [97, 122])
/** As JavaScript has it. */
export const SPACE = setOf(
  [9, 13],
  [32, 32],
  [160, 160],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
)
/** What a dot stands for: no end of a line. */
export const ANY = without(setOf([10, 10], [13, 13], [0x2028, 0x2029]))
