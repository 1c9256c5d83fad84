import { arrive, type Stop } from './arrive.ts'
import { currentKey, locate, outermost, spotIn } from './locate.ts'
import { optionOf } from './options.ts'
import type { Answers, Dropped, Guide, Guides, Step, Walk } from './types.ts'

/**
 * Replays the answers from the entry. Same guide and answers, same walk. Never throws: answers that the guide does not
 * know, and answers to nodes that were not reached, are dropped and named. An answer that leads back to a step already
 * taken is not taken again, so every walk ends.
 */
export function walk(guide: Guide, answers: Answers, guides: Guides = new Map(), entry = guide.start): Walk {
  const current = renamed(guide, answers, guides)
  const steps: Step[] = []
  const used: Record<string, string> = {}
  const passed = new Set<string>()
  const first = locate(guide, entry, guides) ?? spotIn(outermost(guide), guide.start)
  let stop = first && arrive(first, guides, passed)
  const begun = first ? first.frame.prefix + first.nodeId : guide.start
  while (stop !== undefined) {
    const { spot, node, key }: Stop = stop
    const base = { key, guide: spot.frame.guide.id, node, given: spot.frame.given }
    const taken = optionOf(node, current.get(key) ?? '')
    const ahead = taken && spotIn(spot.frame, taken.next)
    const next: Stop | undefined = ahead && arrive(ahead, guides, passed)
    if (taken === undefined || next === undefined) {
      steps.push(base)
      break
    }
    steps.push({ ...base, option: taken })
    used[key] = taken.id
    stop = next
  }
  return { steps, answers: used, entry: begun, dropped: dropped(guide, current, steps, guides) }
}

/** Answers to retired nodes count for the nodes that took their place. */
function renamed(guide: Guide, answers: Answers, guides: Guides): ReadonlyMap<string, string> {
  return new Map(Object.entries(answers).map(([key, answer]) => [currentKey(guide, key, guides), answer]))
}

function dropped(
  guide: Guide,
  answers: ReadonlyMap<string, string>,
  steps: readonly Step[],
  guides: Guides,
): readonly Dropped[] {
  const used = new Set(steps.filter((step) => step.option).map((step) => step.key))
  const last = steps.at(-1)?.key
  const why = (key: string, answer: string): Dropped['why'] => {
    const node = locate(guide, key, guides)?.node
    if (node === undefined || node.kind === 'include') return 'unknown-node'
    if (optionOf(node, answer) === undefined) return 'unknown-option'
    return key === last ? 'leads-back' : 'not-reached'
  }
  return [...answers]
    .filter(([key]) => !used.has(key))
    .map(([key, answer]) => ({ key, answer, why: why(key, answer) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
}
