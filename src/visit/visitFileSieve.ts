import * as z from 'zod/mini'

// The content policy forbids what zod would make its checks of, and reports that it was tried.
z.config({ jitless: true })

const NAME = /^[a-zA-Z][a-zA-Z0-9_-]{0,63}$/

/** Takes from a file what fits, and counts the parts that do not. Nothing of a file is used that did not pass it. */
export type Sieve = {
  /** The value, if it has that shape. */
  take<Shape extends z.ZodMiniType>(shape: Shape, value: unknown): z.output<Shape> | undefined
  /** The same where the value may be absent: that loses nothing. */
  maybe<Shape extends z.ZodMiniType>(shape: Shape, value: unknown): z.output<Shape> | undefined
  /** The items that are taken; those that are not, and those beyond `most`, are lost. */
  list<Item>(value: unknown, most: number, take: (item: unknown) => Item | undefined): readonly Item[]
  /** The entries that are taken. */
  record<Item>(
    value: unknown,
    most: number,
    take: (item: unknown, key: string) => Item | undefined,
  ): Readonly<Record<string, Item>>
  /** Something fits and means nothing here. */
  lose(): undefined
  lost(): number
}

export function createSieve(): Sieve {
  let lost = 0
  const lose = (): undefined => {
    lost += 1
    return undefined
  }
  const counted = <Item>(take: () => Item | undefined): readonly Item[] => {
    const before = lost
    const item = take()
    if (item !== undefined) return [item]
    // Whoever refused it may have counted it already.
    if (lost === before) lose()
    return []
  }
  const sieve: Sieve = {
    take(shape, value) {
      const read = z.safeParse(shape, value)
      return read.success ? read.data : lose()
    },
    maybe: (shape, value) => (value === undefined ? undefined : sieve.take(shape, value)),
    list(value, most, take) {
      if (value === undefined) return []
      if (!Array.isArray(value)) return lose() ?? []
      lost += Math.max(0, value.length - most)
      return value.slice(0, most).flatMap((item: unknown) => counted(() => take(item)))
    },
    record(value, most, take) {
      if (value === undefined) return {}
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return lose() ?? {}
      const entries = Object.entries(value)
      lost += Math.max(0, entries.length - most)
      const taken = entries.slice(0, most).flatMap(([key, item]) => {
        return counted(() => take(item, key)).map((each) => [key, each] as const)
      })
      return Object.fromEntries(taken.filter(([key]) => key !== '__proto__'))
    },
    lose,
    lost: () => lost,
  }
  return sieve
}

/** True for the name of a value: `keyFile`. */
export function isValueName(text: string): boolean {
  return NAME.test(text) && !(text in Object.prototype)
}
