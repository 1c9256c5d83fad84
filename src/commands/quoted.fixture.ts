import type { Quoted } from './quoted.ts'

/** The text, where a refusal would be a failure of the test. */
export function textOf(quoted: Quoted): string {
  if (!quoted.ok) throw new Error(quoted.reason)
  return quoted.text
}

/** Pieces of at most `size`, in their order. */
export function pieces<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size))
}

/** What a program wrote with `printf '%s\0'`, as the list of its arguments. */
export function argumentsIn(output: string): readonly string[] {
  return output.split('\0').slice(0, -1)
}
