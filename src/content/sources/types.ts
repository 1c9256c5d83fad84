/** A document, a program's source or an observation that claims rest on. */
export type Source = {
  readonly id: string
  readonly title: string
  /** Where it can be read; absent for what was seen on a test bench. */
  readonly url?: string
  /** What a reader must know of its age or limits. */
  readonly caution?: string
}

/** Identity at run time; keeps a list of sources typed where it is written. */
export function defineSources(sources: readonly Source[]): readonly Source[] {
  return sources
}
