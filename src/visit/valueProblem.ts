import { checkValue, tidy } from '../commands/parameterTypes.ts'
import type { Values } from '../engine/types.ts'
import type { PackParameter } from '../packs/types.ts'
import { site } from './site.ts'

/** Why a value cannot be used for a parameter, in one sentence: its type, and the pattern that a pack asks for. */
export function valueProblem({ type, pattern, example }: PackParameter, value: string): string | undefined {
  const problem = checkValue(type, value)
  if (problem !== undefined || pattern === undefined) return problem
  const { fits } = site.getState()
  return fits?.(pattern, tidy(type, value)) === false ? `Enter it as in the example: ${example}.` : undefined
}

/** The values that parameters allow. What a pattern refuses is asked for again, and fills no command. */
export function usableValues(values: Values, parameters: readonly PackParameter[]): Values {
  const refused = parameters.filter((parameter) => {
    const value = values[parameter.name]
    return parameter.pattern !== undefined && value !== undefined && valueProblem(parameter, value) !== undefined
  })
  if (refused.length === 0) return values
  return Object.fromEntries(Object.entries(values).filter(([name]) => !refused.some((each) => each.name === name)))
}
