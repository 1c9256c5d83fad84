import type { Walk } from '../engine/types.ts'
import type { Diagnosis } from '../recognizer/types.ts'
import type { KnownValues, RedactOptions, Removed } from './redactTypes.ts'

/** What a diagnostic command printed, as its reader understood it. */
export type ReportReading = {
  /** The command as it was run. */
  readonly command: string
  readonly verdict: string
  readonly summary: string
  readonly lines: readonly EvidenceLine[]
}

/** A line of pasted text that tells something. `number` counts from 1 within its paste. */
export type EvidenceLine = { readonly number: number; readonly text: string; readonly note?: string }

/** One thing that was done. Texts are ready to read; `id` names it in `added`. */
export type NoteStep = {
  readonly id: string
  readonly kind: 'question' | 'check' | 'fix' | 'paste'
  /** When, in the zone of the note: `14:09`. Absent where the step came with a link. */
  readonly time?: string
  readonly text: string
  readonly answer: string
  /** What the caller said, word for word. */
  readonly words?: string
  /** What the agent wrote in place of text and answer. */
  readonly edited?: string
}

/** Everything a report is made of. Nothing is read from elsewhere: no clock, no address bar. */
export type ReportInput = {
  /** The person's own words for what is wrong. */
  readonly issue?: string
  /** When the report was made, ready to read: `2026-11-20 14:09 UTC`. */
  readonly at?: string
  readonly diagnosis?: Diagnosis
  /** `version` tells whether the content has changed since: `2026-11-20.3f2a`. */
  readonly guide?: {
    readonly id: string
    readonly title: string
    readonly reviewed?: string
    readonly version?: string
  }
  readonly walk?: Walk
  /** What was done, in its order, across guides. */
  readonly steps: readonly NoteStep[]
  /** What the visit began with, where it has gone on to something else. */
  readonly begun?: string
  /** Telling lines of texts that were read before the one of the diagnosis. */
  readonly earlier?: readonly { readonly of: string; readonly lines: readonly EvidenceLine[] }[]
  /** The zone of the times: `Europe/Berlin, UTC+01:00`. */
  readonly zone?: string
  /** What the caller was asked, in order, in words. Host, port and user are values. */
  readonly facts?: readonly { readonly label: string; readonly value: string }[]
  /** Free text by id of a step, which stands behind it, or of a section, which it ends. */
  readonly added?: Readonly<Record<string, string>>
  /** Values of parameters, and what they are called. */
  readonly values: Readonly<Record<string, string>>
  readonly labels?: Readonly<Record<string, string>>
  readonly readings: readonly ReportReading[]
  /** What the person wrote along the way. */
  readonly notes?: string
  /** The address that leads back to this place: guide, node and answers. */
  readonly link?: string
}

/** A step as it is printed. Where the agent wrote something else there is no answer. */
export type ReportStep = {
  readonly time?: string
  readonly text: string
  readonly answer?: string
  readonly words?: string
  readonly added?: string
}

/** One part of a section. Texts are as they came: formats escape them, and `redactReport` takes secrets out. */
export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'facts'; readonly facts: readonly { readonly label: string; readonly value: string }[] }
  | { readonly kind: 'steps'; readonly steps: readonly ReportStep[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'evidence'; readonly of: string; readonly lines: readonly EvidenceLine[] }
  | { readonly kind: 'link'; readonly address: string }

/** Sections of a note; below them those of a letter to the caller and of a pack for the next line. */
export type SectionId =
  | 'issue'
  | 'environment'
  | 'checked'
  | 'evidence'
  | 'cause'
  | 'done'
  | 'next'
  | 'notes'
  | 'guide'
  | 'reply'
  | 'reasons'
  | 'missing'
  | 'ruled-out'
  | 'path'
  | 'never'

export type Section = {
  readonly id: SectionId
  /** Empty where there is none to show. */
  readonly heading: string
  readonly blocks: readonly Block[]
}

/** `title` is empty where there is none to show. */
export type Report = { readonly title: string; readonly sections: readonly Section[] }

/** A finished report, and what was taken out of it. */
export type Formatted = { readonly text: string; readonly removed: readonly Removed[] }

/** How a report is written. Secrets are taken out whatever is said here. */
export type FormatOptions = {
  /** For ServiceNow alone: whether its fields show formatted text, which they do unless an administrator said no. */
  readonly codeTags?: boolean
  /** Names that give way to pseudonyms, and values of which it is known what they name. */
  readonly redact?: RedactOptions
  readonly known?: KnownValues
}
