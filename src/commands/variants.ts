import type { Command, Dialect, System, Variant } from './types.ts'

/** What the person has: their system, and the shell they chose where the system has several. */
export type Place = { readonly system?: System; readonly dialect?: Dialect }

const SHELLS: readonly Dialect[] = ['posix', 'powershell', 'cmd']

/**
 * The variant for a place, `undefined` where the command has none for it. A variant that is no shell text (a line of a
 * file, ObjectScript) fits whatever the shell. On Windows a POSIX shell (WSL, Git Bash) takes what Linux takes.
 */
export function pickVariant(command: Command, { system, dialect }: Place): Variant | undefined {
  const fitting = command.variants.filter(
    (variant) => dialect === undefined || variant.dialect === dialect || !SHELLS.includes(variant.dialect),
  )
  if (system === undefined || (system === 'windows' && dialect === 'posix')) return fitting[0]
  return fitting.find(({ systems }) => systems.includes(system))
}

/** The dialects a command is written in, each once, in their order. */
export function dialectsOf(command: Command, system?: System): readonly Dialect[] {
  const all = command.variants.filter(({ systems }) => system === undefined || systems.includes(system))
  return [...new Set(all.map(({ dialect }) => dialect))]
}
