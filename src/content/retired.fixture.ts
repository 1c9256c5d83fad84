import type { Retired } from '../engine/types.ts'
import { retired, type Named } from './retired.ts'

/** Runs with further ids retired, as a later release would have them. */
export async function withRetired<Result>(
  kind: Named,
  ids: Retired,
  run: () => Promise<Result> | Result,
): Promise<Result> {
  const all = retired[kind] as Record<string, Retired[string]>
  Object.assign(all, ids)
  try {
    return await run()
  } finally {
    for (const id of Object.keys(ids)) delete all[id]
  }
}
