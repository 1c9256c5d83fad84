import type { Match } from './scanLine.ts'

/**
 * The matches that count: the most specific first, then all that do not overlap one already taken, in the order of the
 * line. What a free gap at the end takes does not count as overlapping: the message of a wrapper may hold another.
 */
export function pickMatches(matches: readonly Match[]): readonly Match[] {
  if (matches.length < 2) return matches
  const taken: Match[] = []
  for (const match of matches.toSorted((a, b) => a.rank - b.rank || a.start - b.start)) {
    if (!taken.some((other) => overlap(match, other))) taken.push(match)
  }
  return taken.toSorted((a, b) => a.start - b.start)
}

function overlap(a: Match, b: Match): boolean {
  return a.start < b.end && b.start < a.end
}
