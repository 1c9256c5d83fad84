/** A stretch of the pasted text that tells: line from 1, columns from 0, end exclusive. */
export type Mark = { readonly line: number; readonly start: number; readonly end: number; readonly note: string }

/** What a reader made of a text. `unreadable` means: this is not what the command prints. */
export type Reading<Verdict extends string = string> = {
  readonly verdict: Verdict | 'unreadable'
  /** One or two plain sentences that answer the check's question. */
  readonly summary: string
  readonly marks: readonly Mark[]
  /** Further things worth knowing, each one sentence. */
  readonly notes: readonly string[]
  /** Parameter values that the text names. */
  readonly values: Readonly<Record<string, string>>
  /** The text holds something that must not be kept or shown again. */
  readonly secret?: 'private-key'
}

/**
 * Parameter values the reader may compare with, such as the account the output should belong to. `today` (YYYY-MM-DD)
 * comes from the edge, as the readers know no clock.
 */
export type ReaderContext = Readonly<Record<string, string>>

/** Output of the real command, and what the reader must say of it. `from` tells where the output was seen. */
export type Sample<Verdict extends string = string> = {
  readonly name: string
  readonly text: string
  readonly context?: ReaderContext
  readonly verdict: Verdict | 'unreadable'
  readonly from: string
}

/** Understands the output of one diagnostic command. */
export type Reader<Verdict extends string = string> = {
  readonly id: string
  readonly title: string
  /** The command whose output it reads: `ls -ld`. */
  readonly reads: string
  /** Parameters that it compares with, where they are known: an account, a home folder. */
  readonly asks?: readonly string[]
  /** Each verdict with its meaning. */
  readonly verdicts: Readonly<Record<Verdict, string>>
  readonly samples: readonly Sample<Verdict>[]
  /** Never throws; linear in the length of the text. */
  readonly read: (text: string, context: ReaderContext) => Reading<Verdict>
}

/** Identity at run time; infers the verdicts from their table. */
export function defineReader<const Verdict extends string>(reader: Reader<Verdict>): Reader<Verdict> {
  return reader
}
