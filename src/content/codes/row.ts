import type { Code, Family } from '../../decoders/types.ts'
import type { FailureClass } from '../../recognizer/failureClasses.ts'

/** A code without what its whole family shares. */
export type CodeRow = Omit<Code, 'family' | 'sources' | 'class'> & { readonly class: FailureClass }

/** Completes the rows of one family. Failures that name no node of their own lead to `otherwise`. */
export function defineCodes(
  family: Family,
  sources: Code['sources'],
  rows: readonly CodeRow[],
  otherwise?: Code['next'],
): readonly Code[] {
  return rows.map((row) => {
    const next = row.next ?? (row.class === 'none' ? undefined : otherwise)
    return { ...row, family, sources, ...(next === undefined ? {} : { next }) }
  })
}
