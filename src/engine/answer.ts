import { arrive } from './arrive.ts'
import { locate, spotIn } from './locate.ts'
import { optionOf } from './options.ts'
import type { Answers, Guide, Guides, Walk } from './types.ts'
import { walk } from './walk.ts'

/**
 * The walk after taking an option at a step. Later answers that are still valid stay; those that are not are named in
 * `dropped`. An option that leads back to an earlier step takes the person there, and forgets the answers from there on.
 */
export function answer(guide: Guide, before: Walk, key: string, option: string, guides: Guides = new Map()): Walk {
  const answers = { ...before.answers, [key]: option }
  const after = walk(guide, answers, guides, before.entry)
  const last = after.steps.at(-1)
  if (last?.key !== key) return after
  const target = targetOf(guide, key, option, guides)
  const at = before.steps.findIndex((step) => step.key === target)
  if (at < 0) return after
  const kept: Answers = Object.fromEntries(
    before.steps.slice(0, at).flatMap((step) => (step.option ? [[step.key, step.option.id]] : [])),
  )
  return walk(guide, kept, guides, before.entry)
}

/** The step key an option leads to, whatever was passed before. */
function targetOf(guide: Guide, key: string, option: string, guides: Guides): string | undefined {
  const spot = locate(guide, key, guides)
  if (spot === undefined || spot.node.kind === 'include') return undefined
  const taken = optionOf(spot.node, option)
  const ahead = taken && spotIn(spot.frame, taken.next)
  return ahead && arrive(ahead, guides, new Set())?.key
}
