import { acceptCounts, NO_COUNTS, type Counts } from '../report/shift.ts'
import { readKept, shelf, SHIFT_KEY, writeKept, type Shelf } from './storage.ts'

/** What is counted on this device, and whether it is. */
export type Shift = { readonly on: boolean; readonly counts: Counts }

/** Shorter than what is read back, whatever the days hold. */
const LONGEST = 200_000

/** What was counted, as far as it makes sense. Off until somebody switches it on. Never throws. */
export function readShift(from: Shelf | undefined = shelf()): Shift {
  const kept = readKept(SHIFT_KEY, from)
  if (typeof kept !== 'object' || kept === null) return { on: false, counts: NO_COUNTS }
  const { on, counts } = kept as { readonly on?: unknown; readonly counts?: unknown }
  return { on: on === true, counts: acceptCounts(counts) }
}

/** Keeps it, the oldest days given up where it gets too long. Off and empty leaves nothing behind. */
export function writeShift(shift: Shift, to: Shelf | undefined = shelf()): boolean {
  if (!shift.on && shift.counts.days.length === 0) return removed(to)
  let { days } = shift.counts
  while (days.length > 1 && JSON.stringify(days).length > LONGEST) days = days.slice(1)
  return writeKept(SHIFT_KEY, { on: shift.on, counts: { days } }, to)
}

function removed(from: Shelf | undefined): boolean {
  try {
    from?.removeItem(SHIFT_KEY)
    return from !== undefined
  } catch {
    return false
  }
}
