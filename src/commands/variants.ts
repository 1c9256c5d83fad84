import type { Command, Dialect } from './types.ts'

/** The dialects a command is written in, each once, in their order. */
export function dialectsOf(command: Pick<Command, 'variants'>): readonly Dialect[] {
  return [...new Set(command.variants.map(({ dialect }) => dialect))]
}
