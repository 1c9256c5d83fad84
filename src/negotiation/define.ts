import type { Fact, Program } from './types.ts'

/** Identity at run time; keeps a list of algorithms typed where it is written. */
export function defineAlgorithms(facts: readonly Fact[]): readonly Fact[] {
  return facts
}

/** Identity at run time; keeps a list of programs typed where it is written. */
export function definePrograms(programs: readonly Program[]): readonly Program[] {
  return programs
}
