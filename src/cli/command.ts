import { renderCommand } from '../commands/render.ts'
import { DIALECTS, type Command, type Dialect } from '../commands/types.ts'
import type { Library } from '../content/index.ts'
import { asJson, parse, settings, UsageError, type Answer } from './usage.ts'

/** Shells people name, and the dialect that is right in each. */
const SHELLS: ReadonlyMap<string, Dialect> = new Map([
  ...DIALECTS.map((dialect) => [dialect, dialect] as const),
  ...['sh', 'bash', 'dash', 'zsh', 'ksh', 'ksh93', 'mksh', 'busybox', 'fish', 'tcsh', 'csh'].map(
    (shell) => [shell, 'posix'] as const,
  ),
  ['pwsh', 'powershell'],
])

export function commandCommand(words: readonly string[], library: Library): Answer {
  const { values, positionals } = parse(words, {
    list: { type: 'boolean' },
    json: { type: 'boolean' },
    shell: { type: 'string' },
    system: { type: 'string' },
    set: { type: 'string', multiple: true },
  })
  if (values.list === true) return list(library.commands, values.json === true)
  const command = library.commands.find(({ id }) => id === positionals[0])
  if (command === undefined || positionals.length > 1) {
    throw new UsageError('Name one command. "handrail command --list" shows them all.', false)
  }
  const dialect = SHELLS.get(values.shell ?? '')
  const variants = command.variants.filter((variant) => variant.dialect === dialect)
  const variant = variants.find(({ systems }) => systems.some((system) => system === values.system)) ?? variants[0]
  if (variant === undefined) {
    throw new UsageError(`Say --shell with one of: ${shellsOf(command).join(', ')}.`, false)
  }
  const given = settings(values.set ?? [])
  const odd = Object.keys(given).find((name) => !command.parameters.includes(name))
  if (odd !== undefined) {
    throw new UsageError(`"${command.id}" takes ${command.parameters.join(', ') || 'no values'}, not "${odd}".`, false)
  }
  const rendered = renderCommand(command, variant, given, library.parameters)
  if (!rendered.ok) {
    const problems = [
      ...rendered.missing.map((name) => `It needs a value: --set ${name}=…`),
      ...rendered.refused.map(({ param, reason }) => `${param}: ${reason}`),
    ]
    throw new UsageError(problems.join('\n'), false)
  }
  return { status: 0, out: values.json === true ? asJson(rendered) : rendered.lines.join('\n') }
}

function shellsOf(command: Command): readonly string[] {
  return [...new Set(command.variants.map(({ dialect }) => dialect))]
}

function list(commands: readonly Command[], json: boolean): Answer {
  if (json) {
    const all = commands.map((command) => ({
      id: command.id,
      shells: shellsOf(command),
      parameters: command.parameters,
    }))
    return { status: 0, out: asJson(all) }
  }
  const lines = commands.map(
    (command) => `${command.id.padEnd(36)} ${shellsOf(command).join(' ')}  ${command.parameters.join(' ')}`,
  )
  return { status: 0, out: lines.join('\n') }
}
