import { parameterDefects } from './checkParameters.ts'
import { variantDefects } from './checkVariant.ts'
import { paramsOfVariant } from './fitValues.ts'
import type { Command, Dialect, Parameter, System } from './types.ts'

/** Something wrong with a command or a parameter. `where` is a path of ids an author can search for. */
export type CommandDefect = { readonly where: string; readonly problem: string }

const FILES: readonly Dialect[] = ['ssh_config', 'sshd_config']

/** Every defect of the commands and of the vocabulary of parameters; none where all is well. */
export function commandDefects(
  commands: readonly Command[],
  parameters: readonly Parameter[],
): readonly CommandDefect[] {
  return [...parameterDefects(parameters), ...commands.flatMap((command) => defectsOf(command, parameters))]
}

function defectsOf(command: Command, parameters: readonly Parameter[]): readonly CommandDefect[] {
  const where = `commands/${command.id}`
  const problems = [...textProblems(command), ...riskProblems(command), ...parameterProblems(command, parameters)]
  return [
    ...problems.map((problem) => ({ where, problem })),
    ...command.variants.flatMap((variant, at) =>
      variantDefects(`${where}/variants/${at} (${variant.dialect})`, command, variant, parameters),
    ),
  ]
}

function* textProblems(command: Command): Generator<string> {
  if (!/^[a-z0-9-]{1,64}$/u.test(command.id)) yield 'has an id of other characters than a-z, 0-9 and -'
  if (command.title.trim() === '') yield 'has no title'
  if (command.as.trim() === '') yield 'does not say as whom it is run'
  if (command.expect.trim() === '') yield 'does not say what to expect'
  if (command.sources.length === 0) yield 'names no source'
  if (!/^20[0-9]{2}-[01][0-9]-[0-3][0-9]$/u.test(command.reviewed)) yield 'has no date of review'
  if (command.variants.length === 0) yield 'has no variant'
  const inFile = command.variants.some(({ dialect }) => FILES.includes(dialect))
  if (inFile && isBlank(command.file)) yield 'has lines for a file and does not say which'
  const places = command.variants.flatMap(({ dialect, systems }) => systems.map((system) => place(dialect, system)))
  const twice = places.find((each, at) => places.indexOf(each) !== at)
  if (twice !== undefined) yield `has two variants for ${twice}`
}

function place(dialect: Dialect, system: System): string {
  return `${dialect} on ${system}`
}

function* riskProblems(command: Command): Generator<string> {
  if (command.risk === 'read-only') {
    if (command.edits !== undefined) yield `edits ${command.edits} and is said to be read-only`
    if (command.reloads !== undefined) yield `reloads ${command.reloads} and is said to be read-only`
    return
  }
  if (isBlank(command.riskNote)) yield 'changes something and does not say what is risked'
  if (isBlank(command.verify)) yield 'changes something and does not say how to verify it'
  if (isBlank(command.undo)) yield 'changes something and does not say how to undo it'
}

function* parameterProblems(command: Command, parameters: readonly Parameter[]): Generator<string> {
  const used = new Set(command.variants.flatMap(paramsOfVariant))
  for (const [at, name] of command.parameters.entries()) {
    if (!parameters.some((each) => each.name === name)) yield `asks for an unknown parameter "${name}"`
    if (!used.has(name)) yield `asks for "${name}" and does not use it`
    if (command.parameters.indexOf(name) !== at) yield `asks for "${name}" twice`
  }
  for (const name of used) if (!command.parameters.includes(name)) yield `uses "${name}" and does not ask for it`
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === ''
}
