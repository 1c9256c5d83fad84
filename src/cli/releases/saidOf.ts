import type { Said } from './types.ts'

/** One text of a thing; numbers and switches as they are written. */
export type Text = string

/** The texts of a thing by where they stand: `title`, `steps 2`, `variants posix lines 1`. Never ends in a circle: it is JSON. */
export function saidOf(thing: Said): Readonly<Record<string, Text>> {
  const found: Record<string, Text> = {}
  collect('', thing, found)
  return found
}

function collect(path: string, value: unknown, found: Record<string, Text>): void {
  if (typeof value !== 'object' || value === null) {
    found[path.trimStart()] = String(value)
    return
  }
  if (Array.isArray(value)) {
    value.forEach((item: unknown, at) => collect(`${path} ${nameOf(item) ?? at + 1}`, item, found))
    return
  }
  for (const [key, each] of Object.entries(value)) collect(`${path} ${key}`, each, found)
}

/** Items that have an id keep their name when others come before them. */
function nameOf(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null) return undefined
  const { id, shell } = item as Said
  return typeof id === 'string' ? id : typeof shell === 'string' ? shell : undefined
}
