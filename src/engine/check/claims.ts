import type { Claim } from '../types.ts'
import type { Defect, Shelf } from './types.ts'

/** Whether a text is a date as content writes it: 2026-11-20. */
export function isDate(text: string): boolean {
  const [year, month, day, ...rest] = text.split('-').map(Number)
  if (text.length !== 10 || rest.length > 0 || !year || !month || !day) return false
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** Whether a text may be an id: it stands in links for ever. */
export function isId(text: string): boolean {
  const plain = [...text].every((char) => (char >= 'a' && char <= 'z') || (char >= '0' && char <= '9') || char === '-')
  return plain && text.length > 0 && text.length <= 64 && text !== 'from' && text !== 'constructor'
}

/** What is missing or unknown in what a claim rests on. */
export function claimDefects(
  where: string,
  claim: Claim,
  shelf: Pick<Shelf, 'sources' | 'coverage'>,
): readonly Defect[] {
  const sources = new Set(shelf.sources.map(({ id }) => id))
  const rows = new Set(shelf.coverage)
  const named = [...claim.sources, ...(claim.conflicts ?? []).map(({ source }) => source)]
  return [
    ...(claim.sources.length === 0 ? ['has no source'] : []),
    ...(isDate(claim.reviewed) ? [] : [`was reviewed on "${claim.reviewed}", which is no date like 2026-11-20`]),
    ...named.filter(({ source }) => !sources.has(source)).map(({ source }) => `names an unknown source "${source}"`),
    ...named.filter(({ section }) => section.trim() === '').map(({ source }) => `names no section of "${source}"`),
    ...(claim.covers ?? []).filter((row) => !rows.has(row)).map((row) => `covers "${row}", which is no coverage row`),
  ].map((problem) => ({ where, problem }))
}
