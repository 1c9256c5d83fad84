import type { PastedLine } from '../readers/lines.ts'
import { namesOf } from './names.ts'
import { SLOTS_OF, type Heard, type Kind, type Side, type Slot } from './types.ts'

type Growing = Partial<Record<Slot, readonly string[]>>

/** What has been heard so far, while a text is read line by line. */
export type Draft = {
  readonly formats: Set<string>
  readonly client: Growing
  readonly server: Growing
  readonly versions: Partial<Record<Side, string>>
  readonly lines: Set<number>
  failed?: Kind
  host?: string
}

/** Takes note of what a line says, and says whether it did. */
export type Listener = (line: PastedLine, draft: Draft) => boolean

export function emptyDraft(): Draft {
  return { formats: new Set(), client: {}, server: {}, versions: {}, lines: new Set() }
}

/** Keeps the names of a text as one side's list. An empty list is no list. */
export function keepList(draft: Draft, side: Side, slots: readonly Slot[], text: string): boolean {
  const names = namesOf(text)
  if (names.length === 0) return false
  for (const slot of slots) draft[side][slot] = names
  return true
}

/** Keeps a list of both directions where nothing better is known. */
export function keepBoth(draft: Draft, side: Side, kind: Kind, text: string): boolean {
  return keepList(
    draft,
    side,
    SLOTS_OF[kind].filter((slot) => draft[side][slot] === undefined),
    text,
  )
}

export function heardOf(draft: Draft): Heard {
  return {
    formats: [...draft.formats],
    client: draft.client,
    server: draft.server,
    versions: draft.versions,
    lines: [...draft.lines].toSorted((a, b) => a - b),
    ...(draft.failed === undefined ? {} : { failed: draft.failed }),
    ...(draft.host === undefined ? {} : { host: draft.host }),
  }
}

/** What stands behind the first place of a mark, or undefined where it does not occur. */
export function after(text: string, mark: string): string | undefined {
  const at = text.indexOf(mark)
  return at < 0 ? undefined : text.slice(at + mark.length)
}

/** What stands in front of the first place of a mark, or all of it. */
export function before(text: string, mark: string): string {
  const at = text.indexOf(mark)
  return at < 0 ? text : text.slice(0, at)
}
