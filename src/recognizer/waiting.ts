import type { Compiled } from './compile.ts'

/** Places of a line where the anchor of a template stands, until it is known which of the templates are worth a look. */
export type Waiting = {
  count: number
  readonly ids: Uint16Array
  readonly ats: Uint16Array
  /** The place behind the anchor where it was compared character by character, else -1. */
  readonly nexts: Int16Array
  /** Takes one in; says whether there was room. */
  add(id: number, at: number, next: number): boolean
  /** The most specific templates first, those of the same template in the order of the line. */
  sort(): void
  /** Whether the anchor of the same template stands at another place too. */
  stands(index: number): 'once' | 'often'
}

const ROOM = 64

export function createWaiting(compiled: readonly Compiled[]): Waiting {
  const rankOf = Uint16Array.from(compiled, ({ rank }) => rank)
  const ids = new Uint16Array(ROOM)
  const ats = new Uint16Array(ROOM)
  const nexts = new Int16Array(ROOM)
  const waiting: Waiting = {
    count: 0,
    ids,
    ats,
    nexts,
    add(id, at, next) {
      const { count } = waiting
      if (count === ROOM) return false
      ids[count] = id
      ats[count] = at
      nexts[count] = next
      waiting.count = count + 1
      return true
    },
    sort() {
      for (let index = 1; index < waiting.count; index += 1) {
        const [id, at, next] = [ids[index] as number, ats[index] as number, nexts[index] as number]
        const rank = rankOf[id] as number
        let to = index
        while (to > 0 && (rankOf[ids[to - 1] as number] as number) > rank) {
          ids[to] = ids[to - 1] as number
          ats[to] = ats[to - 1] as number
          nexts[to] = nexts[to - 1] as number
          to -= 1
        }
        ids[to] = id
        ats[to] = at
        nexts[to] = next
      }
    },
    stands(index) {
      const id = ids[index]
      const before = index > 0 && ids[index - 1] === id
      return before || (index + 1 < waiting.count && ids[index + 1] === id) ? 'often' : 'once'
    },
  }
  return waiting
}
