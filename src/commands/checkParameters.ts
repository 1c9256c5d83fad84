import type { CommandDefect } from './check.ts'
import { checkValue } from './parameterTypes.ts'
import type { Parameter } from './types.ts'

/** Every defect of the vocabulary: names, labels, and examples that do not fit their own type. */
export function parameterDefects(parameters: readonly Parameter[]): readonly CommandDefect[] {
  return parameters.flatMap((parameter, at) => {
    const where = `parameters/${parameter.name}`
    const again = parameters.findIndex(({ name }) => name === parameter.name) !== at
    return [...problemsOf(parameter), ...(again ? ['is the name of two'] : [])].map((problem) => ({ where, problem }))
  })
}

function* problemsOf({ name, type, label, hint, example, initial }: Parameter): Generator<string> {
  if (!/^[a-z][A-Za-z0-9]{0,31}$/u.test(name)) yield 'is no name in camelCase'
  if (label.trim() === '') yield 'has no label'
  if (hint.trim() === '') yield 'has no hint'
  const badExample = checkValue(type, example)
  if (badExample !== undefined) yield `has an example that does not fit: ${badExample}`
  const badInitial = initial === undefined ? undefined : checkValue(type, initial)
  if (badInitial !== undefined) yield `begins with a value that does not fit: ${badInitial}`
}
