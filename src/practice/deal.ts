import type { DealtFault } from './types.ts'

/** Which faults to deal from. Left out means all of them. */
export type Wish = { readonly guide?: string; readonly level?: number }

/** The faults that fit a wish. */
export function wished(faults: readonly DealtFault[], { guide, level }: Wish): readonly DealtFault[] {
  return faults.filter(
    (fault) => (guide === undefined || fault.guide === guide) && (level === undefined || fault.level === level),
  )
}

/** A fault dealt, and the ids that were dealt by now. */
export type Dealing = { readonly fault: DealtFault; readonly dealt: readonly string[] }

/**
 * Deals one that was not dealt yet; when all were, the deck is turned over. `at` is a number from 0 up to 1, as chance
 * gives it. Undefined where there is nothing to deal from.
 */
export function deal(from: readonly DealtFault[], dealt: readonly string[], at: number): Dealing | undefined {
  const left = from.filter(({ id }) => !dealt.includes(id))
  const pool = left.length > 0 ? left : from
  const fault = pool[Math.min(Math.floor(Math.max(at, 0) * pool.length), pool.length - 1)]
  if (fault === undefined) return undefined
  const kept = left.length > 0 ? dealt : dealt.filter((id) => !from.some((each) => each.id === id))
  return { fault, dealt: [...kept, fault.id] }
}
