import type * as z from 'zod/mini'
import type { PackProblem } from './types.ts'

type Issue = z.core.$ZodIssue

/** What is wrong with the shape of a file, each with its path, in sentences. */
export function sentencesOf(issues: readonly Issue[], whole: unknown): readonly PackProblem[] {
  return issues.flatMap((issue) => sentencesOfOne(issue, whole, []))
}

/** A path as authors write it: `guides[0].nodes.start`. */
export function pathOf(keys: readonly PropertyKey[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`
    return path === '' ? String(key) : `${path}.${String(key)}`
  }, '')
}

function sentencesOfOne(issue: Issue, whole: unknown, before: readonly PropertyKey[]): readonly PackProblem[] {
  const path = [...before, ...issue.path]
  const where = pathOf(path)
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ where: pathOf([...path, key]), problem: 'is not known here' }))
  }
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    return closest(issue.errors).flatMap((inner) => sentencesOfOne(inner, whole, path))
  }
  if (valueAt(whole, path) === undefined) return [{ where, problem: 'is missing' }]
  return [{ where, problem: sentence(issue) }]
}

/** Of several shapes that a value could have, the one that it comes nearest to. */
function closest(errors: readonly (readonly Issue[])[]): readonly Issue[] {
  const far = (issues: readonly Issue[]): number =>
    issues.reduce((sum, { code, path }) => sum + (path.length === 0 || code === 'unrecognized_keys' ? 10 : 1), 0)
  return errors.reduce((best, each) => (far(each) < far(best) ? each : best), errors[0] ?? [])
}

function sentence(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `has to be ${KINDS[issue.expected] ?? issue.expected}`
    case 'invalid_value':
      return `has to be ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.slice(0, 100).map(String).join(', ')}`
    case 'too_small':
      return issue.origin === 'number' || issue.origin === 'int' ? `is less than ${issue.minimum}` : 'is empty'
    case 'too_big':
      return issue.origin === 'array'
        ? `has more than ${issue.maximum} entries`
        : `is ${issue.origin === 'string' ? `longer than ${issue.maximum} characters` : `more than ${issue.maximum}`}`
    case 'invalid_key':
      return issue.issues.map(({ message }) => `has a name that ${message}`).join(', ')
    case 'invalid_union':
      return 'is of no kind that is known here'
    case 'unrecognized_keys':
    case 'invalid_format':
    case 'invalid_element':
    case 'not_multiple_of':
    case 'custom':
      return issue.message
  }
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
}

function valueAt(whole: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => {
    const has = typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    return has ? (value as Record<PropertyKey, unknown>)[key] : undefined
  }, whole)
}
