import { KEY_LENGTH } from './anchor.ts'

/**
 * Literals by their characters. The first four are one look-up in a hash table, the others a walk, so that looking
 * costs the same whether ten signatures are known or two thousand.
 */
export type Trie = {
  /** Open addressing: key and node, twice as many slots as keys or more. Node 0 is no node. */
  readonly keys: Int32Array
  readonly roots: Int32Array
  readonly mask: number
  /** A bit for the hash of each key: most words of a line are none, and this small table says so. */
  readonly filter: Uint8Array
  readonly characters: Uint8Array
  readonly children: Int32Array
  readonly siblings: Int32Array
  /** Ids of the literals that end at a node. */
  readonly ends: readonly (readonly number[] | undefined)[]
}

const FILTER_BITS = 65_536

/** Builds the trie. Literals are ASCII and at least four characters long; their ids are their places in the list. */
export function buildTrie(literals: readonly string[]): Trie {
  const size = literals.reduce((sum, literal) => sum + literal.length, 1)
  const characters = new Uint8Array(size + 1)
  const children = new Int32Array(size + 1)
  const siblings = new Int32Array(size + 1)
  const ends: (number[] | undefined)[] = [undefined]
  const byKey = new Map<number, number>()
  const add = (character: number): number => {
    ends.push(undefined)
    characters[ends.length - 1] = character
    return ends.length - 1
  }
  literals.forEach((literal, id) => {
    const key = keyAt(literal, 0)
    let node = byKey.get(key) ?? add(0)
    byKey.set(key, node)
    for (let at = KEY_LENGTH; at < literal.length; at += 1) {
      const character = literal.charCodeAt(at)
      let child = children[node] ?? 0
      while (child !== 0 && characters[child] !== character) child = siblings[child] ?? 0
      if (child === 0) {
        child = add(character)
        siblings[child] = children[node] ?? 0
        children[node] = child
      }
      node = child
    }
    const here = ends[node] ?? []
    here.push(id)
    ends[node] = here
  })
  let slots = 1024
  while (slots < byKey.size * 4) slots *= 2
  const keys = new Int32Array(slots)
  const roots = new Int32Array(slots)
  const filter = new Uint8Array(FILTER_BITS / 8)
  for (const [key, node] of byKey) {
    let slot = slotOf(key, slots - 1)
    while (roots[slot] !== 0) slot = (slot + 1) & (slots - 1)
    keys[slot] = key
    const bit = filterBit(key)
    filter[bit >> 3] = (filter[bit >> 3] as number) | (1 << (bit & 7))
    roots[slot] = node
  }
  return { keys, roots, mask: slots - 1, filter, characters, children, siblings, ends }
}

/** Four characters as one number. Characters outside Latin-1 may collide; the match that follows settles it. */
export function keyAt(text: string, at: number): number {
  return (
    text.charCodeAt(at) |
    (text.charCodeAt(at + 1) << 8) |
    (text.charCodeAt(at + 2) << 16) |
    (text.charCodeAt(at + 3) << 24)
  )
}

/** Where the filter says whether a key is known. */
export function filterBit(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> 16
}

export function slotOf(key: number, mask: number): number {
  return (Math.imul(key, 0x9e3779b1) >>> 12) & mask
}

/** The same of codes. */
export function keyOf(units: Uint16Array, at: number): number {
  const low = (units[at] as number) | ((units[at + 1] as number) << 8)
  return low | ((units[at + 2] as number) << 16) | ((units[at + 3] as number) << 24)
}

/** Whether the key at a place stands for one text only. */
export function isNarrow(units: Uint16Array, at: number): boolean {
  for (let next = at; next < at + KEY_LENGTH; next += 1) if ((units[next] as number) > 255) return false
  return true
}
