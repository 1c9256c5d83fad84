import { meaningsOf, piecesOfLine } from '../commands/linePieces.ts'
import { renderCommand, type Rendered } from '../commands/render.ts'
import type { Command, Parameter } from '../commands/types.ts'
import { variantName } from '../commands/variantName.ts'
import type { Library } from '../content/index.ts'
import type { Values } from '../engine/types.ts'
import { markup, type Html } from './markup.ts'

/** A command as text: for which shells, where there are several, and the lines with the examples in them marked. */
export type CommandText = { readonly shells: string; readonly lines: Html }

export type CommandTexts = {
  readonly texts: readonly CommandText[]
  readonly meanings: ReturnType<typeof meaningsOf>
  /** The parameters whose values are examples. */
  readonly examples: readonly { readonly name: string; readonly value: string }[]
}

/** The texts of a command for each shell; shells that take the same share one. Examples stand where no value is given. */
export function commandTexts(
  { library, command, given }: { readonly library: Library; readonly command: Command; readonly given: Values },
  mark: (example: string) => Html,
): CommandTexts {
  const values: Values = { ...examplesOf(library.parameters), ...given }
  const { variants } = command
  const same = new Map<string, string[]>()
  const rendered = variants.map((variant) => renderCommand(command, variant, values, library.parameters))
  for (const [at, variant] of variants.entries()) {
    const { html } = linesOf(rendered[at], values, mark)
    same.set(html, [...(same.get(html) ?? []), variantName(variant, variants)])
  }
  const texts = [...same].map(([html, names]) => {
    return { shells: variants.length > 1 ? names.join(', ') : '', lines: { html } }
  })
  const [first] = rendered
  return {
    texts,
    meanings: first?.ok === true ? meaningsOf(first.words.flat()) : [],
    examples: command.parameters
      .filter((name) => given[name] === undefined)
      .map((name) => ({ name, value: values[name] ?? '' })),
  }
}

function linesOf(rendered: Rendered | undefined, values: Values, mark: (example: string) => Html): Html {
  if (rendered?.ok !== true) return markup``
  const lines = rendered.lines.map((line, at) => {
    const pieces = piecesOfLine(line, rendered.words[at] ?? [], values)
    return pieces.map(({ text, param }) => (param === undefined ? text : mark(text)))
  })
  return markup`${lines.map((line, at) => markup`${at > 0 ? '\n' : ''}${line}`)}`
}

const known = new WeakMap<readonly Parameter[], Values>()

/** What parameters begin with, or an example of it; worked out once, as hundreds of commands ask. */
function examplesOf(parameters: readonly Parameter[]): Values {
  const before = known.get(parameters)
  if (before !== undefined) return before
  const examples = Object.fromEntries(parameters.map(({ name, initial, example }) => [name, initial ?? example]))
  known.set(parameters, examples)
  return examples
}
