import { describe, expect, test } from 'vitest'
import { edges, journeys } from '../engine/journeys.ts'
import type { Guide } from '../engine/types.ts'
import { walk } from '../engine/walk.ts'
import { counts, defects } from './defects.ts'
import { library } from './index.ts'
import { loadGuide } from './load.ts'

const guides = new Map(library.guides.map((guide) => [guide.id, guide]))

test('content has no defect', () => {
  expect(defects(library)).toEqual([])
})

test('there is content', () => {
  for (const [what, count] of Object.entries(counts(library))) expect(count, what).toBeGreaterThan(3)
})

describe.each(library.guides.map((guide) => [guide.id, guide] as const))('guide %s', (id, guide) => {
  test('every edge of every node is walked', () => {
    const walked = edges(guide, guides)
    for (const { key, option, answers } of walked) {
      const taken = walk(guide, { ...answers, [key]: option }, guides)
      expect(taken.steps.find((step) => step.key === key)?.option?.id, `${key}=${option}`).toBe(option)
    }
    const own = new Set(walked.map(({ key }) => key))
    for (const [nodeId, node] of Object.entries(guide.nodes)) {
      if (node.kind !== 'include' && node.kind !== 'outcome') expect(own, nodeId).toContain(nodeId)
    }
  })

  test('ways through end at an outcome', () => {
    let taken = 0
    for (const answers of journeys(guide, guides)) {
      const last = walk(guide, answers, guides).steps.at(-1)
      expect(last?.node.kind, JSON.stringify(answers)).toBe('outcome')
      taken += 1
      if (taken >= 2000) break
    }
    expect(taken).toBeGreaterThan(0)
  })

  test('is loaded with all it includes', async () => {
    const loaded = await loadGuide(id)
    if (guide.symptoms.length > 0) expect(loaded?.guide).toBe(guide)
    if (loaded) for (const each of included(guide)) expect(loaded.guides.get(each)).toBe(guides.get(each))
  })
})

test('an unknown guide is no guide', async () => {
  expect(await loadGuide('no-such-guide')).toBeUndefined()
  expect(await loadGuide('__proto__')).toBeUndefined()
})

/** Every guide that a guide includes, through others too. */
function included(guide: Guide): readonly string[] {
  const direct = Object.values(guide.nodes).flatMap((node) => (node.kind === 'include' ? [node.guide] : []))
  return [...direct, ...direct.flatMap((id) => included(guides.get(id) ?? guide))]
}
