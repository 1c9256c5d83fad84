import type { Match } from './scanLine.ts'

/**
 * The matches that count: the most specific first, then all that do not overlap one already taken, in the order of the
 * line. What a free gap at the end takes does not count as overlapping: the message of a wrapper may hold another.
 */
export function pickMatches(matches: readonly Match[]): readonly Match[] {
  if (matches.length < 2) return matches
  const best = bestOf(matches)
  // Most lines hold one message, and all that matches is a part of it.
  if (allOverlap(matches, best)) return [best]
  const taken: Match[] = []
  for (const match of matches.toSorted(byRank)) {
    if (!taken.some((other) => overlap(match, other))) taken.push(match)
  }
  return taken.toSorted((a, b) => a.start - b.start)
}

function bestOf(matches: readonly Match[]): Match {
  let best = matches[0] as Match
  for (const match of matches) if (byRank(match, best) < 0) best = match
  return best
}

function allOverlap(matches: readonly Match[], best: Match): boolean {
  for (const match of matches) if (match !== best && !overlap(match, best)) return false
  return true
}

function byRank(a: Match, b: Match): number {
  return a.rank - b.rank || a.start - b.start
}

export function overlap(a: Match, b: Match): boolean {
  return a.start < b.end && b.start < a.end
}

/** Whether a place in a line stands within one of some matches. */
export function isWithin(matches: readonly Match[], at: number): boolean {
  for (const { start, end } of matches) if (start <= at && at < end) return true
  return false
}
