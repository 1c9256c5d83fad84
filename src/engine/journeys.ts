import { optionsOf } from './options.ts'
import type { Answers, Guide, Guides } from './types.ts'
import { walk } from './walk.ts'

/**
 * Every way through a guide, as answers, one at a time. Their number grows fast with the size of a guide: take as many
 * as you need. Ways that lead back end where they would repeat.
 */
export function* journeys(
  guide: Guide,
  guides: Guides = new Map(),
  entry = guide.start,
  answers: Answers = {},
): Generator<Answers> {
  const last = walk(guide, answers, guides, entry).steps.at(-1)
  const options = last === undefined ? [] : optionsOf(last.node)
  if (last === undefined || options.length === 0 || Object.hasOwn(answers, last.key)) {
    yield answers
    return
  }
  for (const option of options) yield* journeys(guide, guides, entry, { ...answers, [last.key]: option.id })
}

/** One option of one node, and the shortest answers that lead to the node. */
export type Edge = { readonly key: string; readonly option: string; readonly answers: Answers }

/** Every edge that can be reached from the entry, each once, nearest first. Breadth first: linear in edges. */
export function edges(guide: Guide, guides: Guides = new Map(), entry = guide.start): readonly Edge[] {
  const found: Edge[] = []
  const seen = new Set<string>()
  const ahead: Answers[] = [{}]
  for (let answers = ahead.shift(); answers !== undefined; answers = ahead.shift()) {
    const last = walk(guide, answers, guides, entry).steps.at(-1)
    if (last === undefined || seen.has(last.key)) continue
    seen.add(last.key)
    for (const option of optionsOf(last.node)) {
      found.push({ key: last.key, option: option.id, answers })
      ahead.push({ ...answers, [last.key]: option.id })
    }
  }
  return found
}
