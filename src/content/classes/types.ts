import type { Stage } from '../../recognizer/stages.ts'

/** What a failure class means to the person it happens to. */
export type ClassText = {
  readonly title: string
  /** Two or three plain sentences: what happened, and where it is decided. */
  readonly meaning: string
  /** Absent where nothing failed. */
  readonly stage?: Stage
  /** Where to begin when nothing but the class is known. Absent where its causes say it. */
  readonly next?: { readonly guide: string; readonly node: string }
  readonly sources: readonly { readonly source: string; readonly section: string }[]
  readonly reviewed: string
}

export const reviewed = '2026-11-21'
