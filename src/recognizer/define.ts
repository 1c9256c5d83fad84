import type { Cause, Signature } from './types.ts'

/** Identity at run time; keeps a list of signatures typed where it is written. */
export function defineSignatures(signatures: readonly Signature[]): readonly Signature[] {
  return signatures
}

/** Identity at run time; keeps a list of causes typed where it is written. */
export function defineCauses(causes: readonly Cause[]): readonly Cause[] {
  return causes
}
