import { checkValue } from '../commands/parameterTypes.ts'
import { fitsPattern, patternProblem } from './pattern.ts'
import type { Pack, PackProblem } from './types.ts'

/** Patterns that are no linear expressions of our kind, and values of a pack that do not fit their own. */
export function patternProblems({ parameters }: Pack): readonly PackProblem[] {
  return parameters.flatMap(({ pattern, type, example, initial }, at) => {
    const where = `parameters[${at}]`
    const values = [['example', example] as const, ['initial', initial] as const]
    const problem = pattern === undefined ? undefined : patternProblem(pattern)
    if (problem !== undefined) return [{ where: `${where}.pattern`, problem }]
    return values.flatMap(([key, value]) => {
      if (value === undefined) return []
      const said = checkValue(type, value)
      if (said !== undefined) return [{ where: `${where}.${key}`, problem: `does not fit its type: ${said}` }]
      const fits = pattern === undefined || fitsPattern(pattern, value)
      return fits ? [] : [{ where: `${where}.${key}`, problem: 'does not fit its own pattern' }]
    })
  })
}
