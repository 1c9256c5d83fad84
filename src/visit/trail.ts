import type { Values } from '../engine/types.ts'

/**
 * One thing that was done in a visit: an answer at a node, or a text that was read. Texts are templates, shown with the
 * values known by then.
 */
export type TrailStep = {
  /** `<guide>/<step key>` for an answer, `paste-<number>` for a text. */
  readonly id: string
  readonly kind: 'question' | 'check' | 'fix' | 'paste'
  readonly guide?: string
  readonly key?: string
  readonly option?: string
  /** Milliseconds since 1970. */
  readonly at: number
  readonly text: string
  readonly answer: string
  readonly given: Values
  /** What the caller said, word for word. */
  readonly words?: string
  /** The telling lines of a text that was read. */
  readonly lines?: readonly { readonly number: number; readonly text: string }[]
}

/** What an agent wrote in the note. Keys of `texts` are ids of steps; of `added` ids of steps and of sections. */
export type Edits = {
  readonly texts: Readonly<Record<string, string>>
  readonly added: Readonly<Record<string, string>>
}

export const NO_EDITS: Edits = { texts: {}, added: {} }

/** The id of an answer, and of what was pasted for it: step keys may be the same in two guides. */
export function stepId(guide: string, key: string): string {
  return `${guide}/${key}`
}

/**
 * The trail after a step was taken. The same answer keeps its place and time, another one comes last; answers of the
 * same guide that no longer hold (`dropped`, step keys) go.
 */
export function withStep(
  trail: readonly TrailStep[],
  step: TrailStep,
  dropped: readonly string[] = [],
): readonly TrailStep[] {
  const kept = trail.filter((each) => each.guide === undefined || each.guide !== step.guide || !has(dropped, each.key))
  const at = kept.findIndex(({ id, option }) => id === step.id && option === step.option)
  if (at < 0) return [...kept.filter(({ id }) => id !== step.id), step]
  const before = kept[at]
  const words = step.words ?? before?.words
  return kept.with(at, { ...step, at: before?.at ?? step.at, ...(words === undefined ? {} : { words }) })
}

function has(keys: readonly string[], key: string | undefined): boolean {
  return key !== undefined && keys.includes(key)
}
