import type { FactId } from '../engine/facts.ts'
import type { Values } from '../engine/types.ts'
import type { Certainty, Diagnosis, Recognition, SessionVerdict } from '../recognizer/types.ts'
import type { ReaderContext } from '../readers/types.ts'
import type { Standing } from './link.ts'
import type { Edits } from './trail.ts'
import type { Source } from './visit.ts'

/** The version of the form. It grows when an older Handrail could no longer read what a newer one writes. */
export const VISIT_FILE = 1

/** How the name of such a file ends. */
export const VISIT_FILE_ENDING = '.handrail.json'

/** True for a text that begins as a saved visit does. */
export function isVisitText(text: string): boolean {
  const [brace, key] = text.slice(0, 200).split('"', 2)
  return brace?.trim() === '{' && key === 'handrail'
}

/** Where a file that begins so is opened: the page of visits, the page of packs, or none where it is somebody's log. */
export function placeOfFile(begins: string, name = ''): '/visits' | '/packs' | undefined {
  const [brace, key, , next] = begins.slice(0, 500).split('"', 4)
  if (brace?.trim() === '{' && key === '$schema' && next?.endsWith('/pack.json')) return '/packs'
  if (isVisitText(begins)) return next === 'kind' ? '/visits' : '/packs'
  return name.endsWith(VISIT_FILE_ENDING) ? '/visits' : undefined
}

/**
 * A visit as a file. Whatever a person, a log or a command said stands in it as text, without secrets. Our own words do
 * not: titles, explanations and questions are named by their ids, and taken from the guides where the file is opened.
 */
export type VisitFile = {
  readonly handrail: typeof VISIT_FILE
  readonly kind: 'visit'
  /** What was taken out of every text. Names that were replaced stand for the same thing in all of the file. */
  readonly redacted: 'secrets' | 'secrets and names'
  /** When it was saved: `2026-11-21T14:09:00.000Z`. */
  readonly made: string
  /** The version of the guide in which it stands. */
  readonly version?: string
  /** The guide, the step and the answers; absent where the visit stands in none. */
  readonly standing?: Standing
  /** What is wrong, in the caller's words. */
  readonly issue: string
  readonly notes: string
  /** What stands in the box of the first page. */
  readonly draft: string
  /** Values that were typed, and those that outputs of checks named, by parameter. */
  readonly values: Values
  readonly read: Values
  readonly facts: Readonly<Partial<Record<FactId, string>>>
  readonly trail: readonly FileStep[]
  readonly edits: Edits
  /** What was found before the text that was read last, or what the page was called on which it came up. */
  readonly earlier: readonly FileTitle[]
  /** Outputs of checks, by `<guide>/<step key>` or `tool/<reader>`. */
  readonly pasted: Readonly<Record<string, FilePasted>>
  /** The text that was read last: how it is named, and what is to be said of reading it. */
  readonly source?: Source
  readonly notices?: readonly string[]
  /** Why it could not be read; else `diagnosis` and `recognition` say what is in it. */
  readonly failed?: string
  readonly diagnosis?: FileDiagnosis
  readonly recognition?: Omit<Recognition, 'sessions'>
}

/** An answer, or a text that was read, with what it added up to. `at` counts milliseconds since 1970. */
export type FileStep =
  | {
      readonly guide: string
      readonly key: string
      readonly option: string
      readonly at: number
      readonly words?: string
    }
  | {
      readonly paste: number
      readonly lines: number
      readonly at: number
      readonly found: FileTold
      /** Its telling lines. */
      readonly telling?: readonly { readonly number: number; readonly text: string }[]
    }

export type FileTold = { readonly cause: string; readonly certainty: Certainty } | 'success' | 'nothing'

/** A title of ours: that of a cause, of a guide, or of a step with what stood in its gaps. */
export type FileTitle =
  | { readonly cause: string }
  | { readonly guide: string }
  | { readonly guide: string; readonly key: string; readonly gaps: readonly string[] }

/** What was pasted at a check. What the reader says of it is worked out of the text anew. */
export type FilePasted = {
  readonly text?: string
  readonly verdict: string
  readonly context?: ReaderContext
  readonly secret?: 'private-key'
}

export type FileDiagnosis = {
  readonly outcome: Diagnosis['outcome']
  readonly causes: readonly FileCause[]
  /** Lines that only follow, with the cause that says why. */
  readonly setAside: readonly { readonly signature: string; readonly line: number; readonly by: string }[]
  readonly stages: Diagnosis['stages']
  readonly values: Diagnosis['values']
  readonly sessions: readonly SessionVerdict[]
}

/** `gaps` are what stood in the gaps of the explanation; each note is one of the cause's own, or tells of versions. */
export type FileCause = {
  readonly cause: string
  readonly certainty: Certainty
  readonly gaps: readonly string[]
  readonly notes: readonly FileNote[]
  readonly lines: readonly { readonly number: number; readonly text: string }[]
  readonly next: { readonly guide: string; readonly node: string }
}

export type FileNote = { readonly note: number; readonly gaps: readonly string[] } | { readonly versions: string }
