import type { ClassText } from '../content/classes/types.ts'
import type { Source } from '../content/sources/types.ts'
import type { Code } from '../decoders/types.ts'
import type { SourceRef } from '../engine/types.ts'
import type { FailureClass } from '../recognizer/failureClasses.ts'
import type { Cause, Certainty, Signature } from '../recognizer/types.ts'

/** A node of a guide. In a guide that includes another, the node is named through the include: `account.keys`. */
export type Lead = { readonly guide: string; readonly node: string }

/** Where a reader is used: commands that print what it reads, and checks of guides that ask for it. */
export type ReaderUse = {
  readonly commands: readonly string[]
  readonly places: readonly (Lead & { readonly title: string; readonly text: string })[]
}

/** What the built signatures leave out: real lines, and where they come from. */
export type Proof = { readonly lines: readonly string[]; readonly sources: readonly SourceRef[] }

/** A message that speaks for a cause: by itself, or only together with others. */
export type Voice = {
  readonly signature: string
  readonly cause: string
  readonly certainty: Certainty
  readonly alone: boolean
}

/** All that the pages of the reference are made of. */
export type Reference = {
  readonly signatures: readonly Signature[]
  readonly causes: readonly Cause[]
  readonly codes: readonly Code[]
  readonly classes: Readonly<Record<FailureClass, ClassText>>
  readonly sources: readonly Source[]
  readonly voices: readonly Voice[]
  /** By signature id. */
  readonly proofs: Readonly<Record<string, Proof>>
  /** Code key → ids of the signatures whose real lines hold it. */
  readonly printed: Readonly<Record<string, readonly string[]>>
  /** `guide/node` → what the node is about. */
  readonly leads: Readonly<Record<string, string>>
  /** Command id → the nodes that show it. */
  readonly uses: Readonly<Record<string, readonly Lead[]>>
}

/** How a code is named in lists and links: `fasp/19`, `libssh2/-37`. */
export function codeKey({ family, number }: Pick<Code, 'family' | 'number'>): string {
  return `${family}/${number}`
}
