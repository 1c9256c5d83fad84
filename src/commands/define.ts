import type { Command, Operator, Parameter, Part, Word } from './types.ts'

/** Identity at run time; keeps a list of commands typed where it is written. */
export function defineCommands(commands: readonly Command[]): readonly Command[] {
  return commands
}

/** Identity at run time; keeps the vocabulary of parameters typed. */
export function defineParameters(parameters: readonly Parameter[]): readonly Parameter[] {
  return parameters
}

/** The value of a parameter, inside a word. */
export function param(name: string): Part {
  return { param: name }
}

/** One argument: literal text, parameters, or both joined. `means` explains it to the reader. */
export function word(parts: string | readonly Part[], means?: string): Word {
  const list = typeof parts === 'string' ? [parts] : parts
  return means === undefined ? { word: list } : { word: list, means }
}

/** Several literal arguments at once, without explanation. */
export function words(...texts: readonly string[]): readonly Word[] {
  return texts.map((text) => ({ word: [text] }))
}

/** A pipe, a redirection or another sign that the shell itself reads. */
export function op(operator: Operator): Word {
  return { op: operator }
}

/** Code of the dialect, with parameters as string literals. */
export function code(parts: string | readonly Part[], means?: string): Word {
  const list = typeof parts === 'string' ? [parts] : parts
  return means === undefined ? { code: list } : { code: list, means }
}

/** A command for the shell at the other end, passed on as one argument. */
export function inner(command: readonly Word[], means?: string): Word {
  const whole: Word = { inner: command, dialect: 'posix' }
  return means === undefined ? whole : { ...whole, means }
}
