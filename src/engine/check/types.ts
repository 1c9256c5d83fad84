import type { Guide } from '../types.ts'

/** Something wrong with content. `where` is a path of ids an author can search for. */
export type Defect = { readonly where: string; readonly problem: string }

/** What the check has to know of a command; content's commands have more. */
export type CommandFacts = {
  readonly id: string
  readonly risk: string
  readonly edits?: string
  readonly tests?: string
  readonly reloads?: string
  readonly parameters: readonly string[]
}

export type ReaderFacts = { readonly id: string; readonly verdicts: Readonly<Record<string, string>> }

/** Everything a guide may refer to. */
export type Shelf = {
  readonly guides: readonly Guide[]
  readonly commands: readonly CommandFacts[]
  readonly readers: readonly ReaderFacts[]
  readonly sources: readonly { readonly id: string }[]
  readonly parameters: readonly { readonly name: string }[]
  /** Ids of the rows that content has to cover. */
  readonly coverage: readonly string[]
}
