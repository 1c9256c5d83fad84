import { beginsAtHome, checkValue, isPath, tidy } from './parameterTypes.ts'
import type { Parameter, ParameterType, Part, Variant, Word } from './types.ts'

/** A value that fits its type, ready to be quoted. `home`: it begins with `~`, which means the home folder. */
export type Fitted = { readonly value: string; readonly type: ParameterType; readonly home: boolean }

/** A parameter whose value cannot be used, and one sentence that says what to enter. */
export type RefusedValue = { readonly param: string; readonly reason: string }

export type Fit = {
  readonly fitted: ReadonlyMap<string, Fitted>
  readonly missing: readonly string[]
  readonly refused: readonly RefusedValue[]
}

/** Checks each named value by its type. An empty value counts as none; the parameter's `initial` stands in for none. */
export function fitValues(
  names: readonly string[],
  values: Readonly<Record<string, string>>,
  parameters: readonly Parameter[],
): Fit {
  const fitted = new Map<string, Fitted>()
  const missing: string[] = []
  const refused: RefusedValue[] = []
  for (const name of names) {
    const parameter = parameters.find((each) => each.name === name)
    const given = Object.hasOwn(values, name) ? (values[name] ?? '') : ''
    const value = given.trim() === '' ? (parameter?.initial ?? '') : given
    if (parameter === undefined || value === '') {
      missing.push(name)
      continue
    }
    const reason = checkValue(parameter.type, value)
    if (reason !== undefined) refused.push({ param: name, reason })
    const text = tidy(parameter.type, value)
    const home = isPath(parameter.type) && beginsAtHome(text)
    fitted.set(name, { value: text, type: parameter.type, home })
  }
  return { fitted, missing, refused }
}

/** The parameters a variant holds, each once, in the order in which they stand. */
export function paramsOfVariant(variant: Variant): readonly string[] {
  return [...new Set(variant.lines.flatMap((line) => line.flatMap(paramsOfWord)))]
}

/** The parameters a word holds, in their order. */
export function paramsOfWord(word: Word): readonly string[] {
  if ('op' in word) return []
  if ('inner' in word) return word.inner.flatMap(paramsOfWord)
  return paramsOfParts('code' in word ? word.code : word.word)
}

export function paramsOfParts(parts: readonly Part[]): readonly string[] {
  return parts.flatMap((part) => (typeof part === 'string' ? [] : [part.param]))
}
