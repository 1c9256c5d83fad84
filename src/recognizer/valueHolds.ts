import type { SessionSummary, ValueTest } from './types.ts'
import { compareVersions, versionOf } from './version.ts'

/**
 * Whether a session's values pass a test. `lacks` holds when there is a value and none has it, every other condition
 * when one of the values does; without a value nothing holds.
 */
export function valueHolds(test: ValueTest, session: SessionSummary): boolean {
  const { value, is, has, lacks, starts } = test
  const values = Object.hasOwn(session.lists, value) ? (session.lists[value] ?? []) : []
  if (values.length === 0) return false
  const entries = values.flatMap((each) => each.split(',').map((entry) => entry.trim()))
  return (
    (is === undefined || values.includes(is)) &&
    (has === undefined || entries.includes(has)) &&
    (lacks === undefined || !entries.includes(lacks)) &&
    (starts === undefined || values.some((each) => each.startsWith(starts))) &&
    values.some((each) => isBetween(each, test))
  )
}

function isBetween(text: string, { atLeast, below }: ValueTest): boolean {
  if (atLeast === undefined && below === undefined) return true
  const version = versionOf(text)
  return (
    version.length > 0 &&
    (atLeast === undefined || compareVersions(version, versionOf(atLeast)) >= 0) &&
    (below === undefined || compareVersions(version, versionOf(below)) < 0)
  )
}
