import { renderCommand } from '../commands/render.ts'
import { DIALECTS, type Command, type Dialect, type System } from '../commands/types.ts'
import { dialectsOf } from '../commands/variants.ts'
import type { Library } from '../content/index.ts'
import { asJson, parse, settings, UsageError, type Answer } from './usage.ts'

const SYSTEMS: readonly System[] = ['linux', 'macos', 'windows', 'iris']

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
  const system = SYSTEMS.find((each) => each === values.system)
  if (values.system !== undefined && system === undefined) {
    throw new UsageError(`Say --system with one of: ${SYSTEMS.join(', ')}.`, false)
  }
  const fitting = command.variants.filter((each) => each.dialect === dialect)
  const variant = fitting.find(({ systems }) => system === undefined || systems.includes(system))
  if (variant === undefined) {
    const known = command.variants.map((each) => `--shell ${each.dialect} (${each.systems.join(', ')})`)
    throw new UsageError(`"${command.id}" is written for: ${[...new Set(known)].join('; ')}.`, false)
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

function list(commands: readonly Command[], json: boolean): Answer {
  if (json) {
    const all = commands.map((command) => ({
      id: command.id,
      shells: dialectsOf(command),
      parameters: command.parameters,
    }))
    return { status: 0, out: asJson(all) }
  }
  const lines = commands.map(
    (command) => `${command.id.padEnd(36)} ${dialectsOf(command).join(' ')}  ${command.parameters.join(' ')}`,
  )
  return { status: 0, out: lines.join('\n') }
}
