import type { Retired } from '../../engine/types.ts'

/** The form of the file. It grows when an older Handrail could no longer compare with it. */
export const RELEASE_FORM = 1

/** What a release names by ids, in the order in which it is listed. */
export const RELEASED = ['guides', 'causes', 'messages', 'codes', 'classes', 'commands', 'programs', 'readers'] as const

export type Released = (typeof RELEASED)[number]

/** A thing as it is said: its texts, ids and words, without sources, dates and examples. */
export type Said = { readonly [key: string]: unknown }

/** Everything that was known in one version: what a later one is compared with. */
export type Release = {
  readonly handrail: 'release'
  readonly form: typeof RELEASE_FORM
  readonly version: string
} & { readonly [Kind in Released]: Readonly<Record<string, Said>> } & {
  /** Ids that were gone already, with what took their place. */
  readonly retired: Readonly<Record<Released, Retired>>
  /** Guide id → `<step key>?<option>` → the step key it leads to, through includes. Empty where it leads back. */
  readonly paths: Readonly<Record<string, Readonly<Record<string, string>>>>
}
