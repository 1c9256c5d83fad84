import { STAGES, type Stage, type StageState } from './stages.ts'
import type { Signature } from './types.ts'

/**
 * How far a connection got. Reaching a stage means that all before it were passed; the stage of the cause failed, and
 * what comes after it was not reached. Without a cause, whatever was reached in a text with a success went well, and the
 * rest is unknown.
 */
export function stageStates(
  found: readonly Signature[],
  failed: Stage | undefined,
): readonly { readonly stage: Stage; readonly state: StageState }[] {
  const stagesOf = (roles: readonly string[]): readonly number[] =>
    found.filter(({ role }) => roles.includes(role)).map(({ stage }) => STAGES.indexOf(stage))
  const failedAt = failed === undefined ? -1 : STAGES.indexOf(failed)
  const reached = Math.max(-1, ...stagesOf(['progress', 'attempt', 'cause']))
  const succeeded = Math.max(-1, ...stagesOf(['success']))
  const passed = succeeded < 0 ? reached - 1 : Math.max(reached, succeeded)
  return STAGES.map((stage, at) => {
    if (failedAt >= 0) return { stage, state: at < failedAt ? 'passed' : at === failedAt ? 'failed' : 'not-reached' }
    return { stage, state: at <= passed ? 'passed' : 'unknown' }
  })
}
