import type { Answers } from '../engine/types.ts'

/** Where a person stands: everything a link holds, and all it may hold. */
export type Standing = {
  readonly guide: string
  /** The step key shown. */
  readonly node: string
  /** The step key the walk began at, where that is not the guide's own start. */
  readonly entry?: string
  readonly answers: Answers
}

/** What a link said, and how many parts of it no link of ours can hold. */
export type ReadLink = { readonly standing: Standing; readonly refused: number }

/** Longer answers than this are cut off at a whole answer: no way through a guide comes near it. */
const LONGEST = 4096
const ID = /^[a-z0-9-]{1,64}$/
const DEEPEST = 6

/** True for a node id, or ids of includes and a node joined by dots. */
export function isStepKey(text: string): boolean {
  const ids = text.split('.', DEEPEST + 2)
  return ids.length <= DEEPEST + 1 && ids.every((id) => ID.test(id))
}

/** The link of a standing, after the `#`. Answers are sorted, so that equal standings have equal links. */
export function toLink({ guide, node, entry, answers }: Standing): string {
  const search = new URLSearchParams(entry === undefined ? [] : [['from', entry]])
  for (const [key, option] of Object.entries(answers).toSorted(byKey)) search.append(key, option)
  const query = search.toString()
  return `/g/${guide}/${node}${query === '' ? '' : `?${query}`}`
}

/** Reads what fits and counts what does not. Never throws, whatever the link holds. */
export function fromLink(guide: string, node: string, query: string): ReadLink {
  const search = new URLSearchParams(query.slice(0, LONGEST))
  let refused = query.length > LONGEST ? 1 : 0
  const answers = new Map<string, string>()
  let entry: string | undefined
  for (const [key, value] of search) {
    if (key === 'from' && isStepKey(value)) entry ??= value
    else if (key !== 'from' && isStepKey(key) && ID.test(value) && !answers.has(key)) answers.set(key, value)
    else refused += 1
  }
  const from = entry === undefined ? {} : { entry }
  return { standing: { guide, node, ...from, answers: Object.fromEntries(answers) }, refused }
}

function byKey([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : a > b ? 1 : 0
}
