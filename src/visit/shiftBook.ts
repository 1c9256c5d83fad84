import { withEnded, withoutEnded, type Ended } from '../report/shift.ts'
import { readShift, writeShift } from './shift.ts'
import type { Shelf } from './storage.ts'
import type { TrailStep } from './trail.ts'
import type { Visit } from './visit.ts'

/** Where the last step of a visit leads: the place, and whether that is an end. */
export type Reached = {
  readonly place: string
  readonly end?: { readonly how: 'solved' } | { readonly how: 'handed-on'; readonly team: string }
}

/** A visit that was seen, to be counted once, as it ended last. */
type Seen = {
  /** Times of its steps: the visit is known by them when it is taken up again. */
  readonly times: Set<number>
  readonly causes: Set<string>
  nothing: boolean
  trail: readonly TrailStep[]
  reached?: Reached
  counted?: Ended
}

export type Book = {
  /** Takes what the visit is now. Resolves when it is settled where its last step leads. */
  readonly see: (visit: Visit) => Promise<void>
  /** Counts the visit under way as it is: the page is left. */
  readonly close: () => void
}

const MOST_SEEN = 60

/** Counts visits on a shelf: once each, when an end is reached, when another begins, and when the page is left. */
export function createBook(
  reach: (step: TrailStep) => Promise<Reached | undefined>,
  shelf: () => Shelf | undefined,
): Book {
  const all: Seen[] = []
  let current: Seen | undefined

  function known({ trail }: Visit): Seen | undefined {
    if (trail.length === 0) return undefined
    const before = all.find(({ times }) => trail.some(({ at }) => times.has(at)))
    if (before !== undefined) return before
    const seen: Seen = { times: new Set(), causes: new Set(), nothing: false, trail: [] }
    all.push(seen)
    if (all.length > MOST_SEEN) all.shift()
    return seen
  }

  function count(seen: Seen): void {
    const { on, counts } = readShift(shelf())
    if (!on) return
    const ended = endedOf(seen)
    const without = seen.counted === undefined ? counts : withoutEnded(counts, seen.counted)
    writeShift({ on, counts: withEnded(without, ended) }, shelf())
    seen.counted = ended
  }

  return {
    see: async (visit) => {
      const seen = known(visit)
      if (current !== undefined && current !== seen) count(current)
      current = seen
      if (seen === undefined) return
      note(seen, visit)
      if (seen.trail === visit.trail) return
      seen.trail = visit.trail
      const last = visit.trail.at(-1)
      const reached = last && (await reach(last))
      // The person may have gone on meanwhile.
      if (reached === undefined || seen.trail !== visit.trail) return
      seen.reached = reached
      if (reached.end !== undefined) count(seen)
    },
    close: () => {
      if (current !== undefined) count(current)
    },
  }
}

function note(seen: Seen, { trail, scan }: Visit): void {
  for (const { at } of trail) seen.times.add(at)
  if (scan.status !== 'done') return
  const { causes, outcome } = scan.found.diagnosis
  const [first] = causes
  if (first !== undefined) seen.causes.add(first.cause)
  if (outcome === 'nothing') seen.nothing = true
}

function endedOf({ times, causes, nothing, trail, reached }: Seen): Ended {
  const all = [...times]
  const last = Math.max(...all)
  const fix = trail.findLast(({ kind, option }) => kind === 'fix' && option === 'worked')
  const cured = fix === undefined ? {} : { fix: placeOf(fix) }
  const step = trail.at(-1)
  const end: Ended['end'] =
    reached?.end?.how === 'solved'
      ? { how: 'solved', ...cured }
      : reached?.end?.how === 'handed-on'
        ? { how: 'handed-on', team: reached.end.team }
        : { how: 'left', place: reached?.place ?? (step === undefined ? 'diagnosis' : placeOf(step)) }
  return { day: dayOf(last), minutes: (last - Math.min(...all)) / 60_000, causes: [...causes], nothing, end }
}

function placeOf({ guide, key }: TrailStep): string {
  return guide === undefined || key === undefined ? 'diagnosis' : `${guide}/${key}`
}

/** The day as the clock of this device has it. */
export function dayOf(at: number): string {
  const date = new Date(at)
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
}
