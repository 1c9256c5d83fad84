import type { CommandDefect } from './check.ts'
import { paramsOfVariant } from './fitValues.ts'
import { operatorText } from './operators.ts'
import { isPath } from './parameterTypes.ts'
import { renderCommand } from './render.ts'
import type { Command, Dialect, Parameter, Part, Variant, Word } from './types.ts'

/** A literal that begins like this hands a secret to everybody who can list processes or read the history. */
const SECRET =
  /^(?:-{1,2}(?:pass|passwd|password|passphrase|secret|token)(?:$|[=:])|[a-z_]*(?:pass|passwd|password|passphrase|secret|token)=|sshpass$|-----BEGIN)/iu
const SHELLS: readonly Dialect[] = ['posix', 'powershell', 'cmd']

/** Every defect of one variant: its words, its operators, and whether it can be written at all. */
export function variantDefects(
  where: string,
  command: Command,
  variant: Variant,
  parameters: readonly Parameter[],
): readonly CommandDefect[] {
  const { lines, dialect } = variant
  const problems = [
    ...(variant.systems.length === 0 ? ['is for no system'] : []),
    ...(lines.length === 0 || lines.some((line) => line.length === 0) ? ['has a line without words'] : []),
    ...lines.flatMap((line) => line.flatMap((word) => [...wordProblems(word, dialect)])),
    ...(unexplained(command, lines) ? ['changes something and explains none of its words'] : []),
  ]
  const found = problems.length > 0 ? problems : cannotBeWritten(command, variant, parameters)
  return found.map((problem) => ({ where, problem }))
}

function* wordProblems(word: Word, dialect: Dialect): Generator<string> {
  if (word.means?.trim() === '') yield 'has an empty explanation'
  if ('op' in word) {
    if (operatorText(word.op, dialect) === undefined) yield `has ${word.op}, which ${dialect} does not know`
    const writes = word.op === '>' || word.op === '>>'
    if (writes && dialect === 'powershell') yield `has ${word.op}, which writes UTF-16 in Windows PowerShell 5.1`
  } else if ('inner' in word) {
    if (!SHELLS.includes(dialect)) yield 'has a command inside a command outside a shell'
    if (word.inner.length === 0) yield 'has an empty command inside a command'
    for (const each of word.inner) yield* wordProblems(each, word.dialect)
  } else if ('code' in word) {
    if (isInsideString(word.code, dialect)) yield 'has a parameter inside a string of its code'
    if (word.code.length === 0) yield 'has an empty word'
  } else {
    const [first] = word.word
    if (first === undefined) yield 'has an empty word'
    if (typeof first === 'string' && SECRET.test(first)) yield `has a secret on the command line: ${first}`
  }
}

/** A parameter becomes a string by itself; inside another one its quotes would end that one. */
function isInsideString(parts: readonly Part[], dialect: Dialect): boolean {
  const quotes = dialect === 'powershell' || dialect === 'posix' ? ['"', "'"] : ['"']
  let open = ''
  for (const part of parts) {
    if (typeof part !== 'string') {
      if (open !== '') return true
      continue
    }
    for (const sign of part) {
      if (open === sign) open = ''
      else if (open === '' && quotes.includes(sign)) open = sign
    }
  }
  return false
}

function unexplained(command: Command, lines: readonly (readonly Word[])[]): boolean {
  const words = lines.flat()
  const explained = words.some(
    (word) => word.means !== undefined || ('inner' in word && word.inner.some(({ means }) => means !== undefined)),
  )
  return command.risk !== 'read-only' && words.length > 3 && !explained
}

/** With the examples, or with a whole path where the example of a path is in the home folder. */
function cannotBeWritten(command: Command, variant: Variant, parameters: readonly Parameter[]): readonly string[] {
  const known = new Map(parameters.map((parameter) => [parameter.name, parameter]))
  if (paramsOfVariant(variant).some((name) => !known.has(name))) return []
  const examples = Object.fromEntries(parameters.map(({ name, example }) => [name, example]))
  const whole = parameters.map(({ name, type, example }) => [name, isPath(type) ? '/srv/example' : example] as const)
  const first = renderCommand(command, variant, examples, parameters)
  if (first.ok || renderCommand(command, variant, Object.fromEntries(whole), parameters).ok) return []
  return first.refused.map(({ param, reason }) => `cannot be written (${param || 'a literal word'}): ${reason}`)
}
