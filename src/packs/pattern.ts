import { determinismProblem } from './deterministic.ts'
import { parsePattern, PatternError } from './parsePattern.ts'

/**
 * Why an expression is refused; undefined where it is one of ours: of a few known parts, and deterministic, so that
 * each character of a value can be taken in one way only and matching is linear whatever the value.
 */
export function patternProblem(pattern: string): string | undefined {
  try {
    return determinismProblem(parsePattern(pattern))
  } catch (error) {
    if (error instanceof PatternError) return error.message
    throw error
  }
}

/** Whether the whole value fits an expression in which `patternProblem` finds nothing. */
export function fitsPattern(pattern: string, value: string): boolean {
  return new RegExp(`^(?:${pattern})$`, 'u').test(value)
}
