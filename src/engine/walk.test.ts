import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyAnswers, anyGuides, fix, guideOf, outcome, question } from './anyGuide.fixture.ts'
import { answer } from './answer.ts'
import { edges, journeys } from './journeys.ts'
import { optionsOf } from './options.ts'
import { stepKeysOf } from './places.ts'
import type { Guide } from './types.ts'
import { walk } from './walk.ts'

const account = guideOf('account', {
  n0: question('home-open', 'fine', 'home-open'),
  'home-open': fix('fine', 'still', 'still'),
  fine: outcome(),
  still: outcome(),
})

const parent: Guide = guideOf('parent', {
  n0: question('faspex', 'shares'),
  faspex: { kind: 'include', guide: 'account', with: { account: 'faspex' }, exits: { still: 'shell', fine: 'done' } },
  shares: { kind: 'include', guide: 'account', with: { account: { from: 'user' } }, exits: { still: 'shell' } },
  shell: question('done', 'n0'),
  done: outcome(),
})

const guides = new Map([['account', account]])

function keys(answers: Record<string, string>, entry?: string): readonly string[] {
  return walk(parent, answers, guides, entry).steps.map((step) => step.key)
}

describe('walk', () => {
  test('stands at the first question when nothing is answered', () => {
    expect(keys({})).toEqual(['n0'])
  })

  test('runs a shared guide in place, with its parameters, and leaves it by the exits', () => {
    const there = walk(parent, { n0: 'o0', 'faspex.n0': 'o0', 'faspex.home-open': 'same' }, guides)
    expect(there.steps.map((step) => step.key)).toEqual(['n0', 'faspex.n0', 'faspex.home-open', 'shell'])
    expect(there.steps[1]?.given).toEqual({ account: 'faspex' })
    expect(there.steps[3]?.given).toEqual({})
  })

  test('ends inside a shared guide at an outcome without an exit', () => {
    expect(keys({ n0: 'o1', 'shares.n0': 'o1' })).toEqual(['n0', 'shares.n0', 'shares.fine'])
  })

  test('names what it drops, and why', () => {
    const answers = { n0: 'o0', 'faspex.n0': 'o9', shell: 'o0', gone: 'o0', 'faspex.gone': 'x', faspex: 'x' }
    expect(walk(parent, answers, guides).dropped).toEqual([
      { key: 'faspex', answer: 'x', why: 'unknown-node' },
      { key: 'faspex.gone', answer: 'x', why: 'unknown-node' },
      { key: 'faspex.n0', answer: 'o9', why: 'unknown-option' },
      { key: 'gone', answer: 'o0', why: 'unknown-node' },
      { key: 'shell', answer: 'o0', why: 'not-reached' },
    ])
  })

  test('begins where a diagnosis points, also inside a shared guide', () => {
    expect(keys({}, 'faspex.home-open')).toEqual(['faspex.home-open'])
    expect(keys({ 'faspex.home-open': 'same' }, 'faspex.home-open')).toEqual(['faspex.home-open', 'shell'])
    expect(keys({}, 'no-such-node')).toEqual(['n0'])
  })

  test('understands answers to retired nodes', () => {
    const renamed: Guide = { ...parent, retired: { old: { replacedBy: 'n0' } } }
    const there = walk(renamed, { old: 'o1' }, guides)
    expect(there.answers).toEqual({ n0: 'o1' })
    expect(there.dropped).toEqual([])
  })

  test('understands answers that are retired, also behind a retired include', () => {
    const asked = { ...question('done'), retired: { yes: { replacedBy: 'o0' }, gone: {} } }
    const inner = guideOf('inner', { n0: asked, done: outcome() })
    const outer: Guide = {
      ...guideOf('outer', { n0: { kind: 'include', guide: 'inner', with: {}, exits: {} } }),
      retired: { account: { replacedBy: 'n0' } },
    }
    const both = new Map([inner, outer].map((guide) => [guide.id, guide]))
    expect(walk(outer, { 'account.n0': 'yes' }, both).answers).toEqual({ 'n0.n0': 'o0' })
    expect(walk(outer, { 'account.n0': 'gone' }, both).dropped).toEqual([
      { key: 'n0.n0', answer: 'gone', why: 'unknown-option' },
    ])
    expect(stepKeysOf(outer, both)).toEqual(['n0.n0', 'n0.done', 'account.n0', 'account.done'])
  })

  test('does not go round in circles', () => {
    const there = walk(parent, { n0: 'o0', 'faspex.n0': 'o1', shell: 'o1' }, guides, 'shell')
    expect(there.steps.at(-1)?.key).not.toBe(undefined)
    const circle = guideOf('circle', { n0: question('n1'), n1: question('n0') })
    const round = walk(circle, { n0: 'o0', n1: 'o0' })
    expect(round.steps.map((step) => step.key)).toEqual(['n0', 'n1'])
    expect(round.dropped).toEqual([{ key: 'n1', answer: 'o0', why: 'leads-back' }])
  })
})

describe('answer', () => {
  test('goes back to an earlier step and forgets the answers from there on', () => {
    const before = walk(parent, { n0: 'o0', 'faspex.n0': 'o0', 'faspex.home-open': 'same' }, guides)
    const after = answer(parent, before, 'shell', 'o1', guides)
    expect(after.steps.map((step) => step.key)).toEqual(['n0'])
    expect(after.answers).toEqual({})
  })

  test('keeps later answers that are still valid, and names those that are not', () => {
    const before = walk(parent, { n0: 'o0', 'faspex.n0': 'o0', 'faspex.home-open': 'same', shell: 'o0' }, guides)
    const kept = answer(parent, before, 'faspex.n0', 'o2', guides)
    expect(kept.steps.at(-1)?.key).toBe('done')
    expect(kept.dropped).toEqual([])
    const lost = answer(parent, before, 'n0', 'o1', guides)
    expect(lost.dropped.map(({ key }) => key)).toEqual(['faspex.home-open', 'faspex.n0', 'shell'])
  })
})

describe('any guide and any answers', () => {
  test('a walk never throws, ends, and is the same again', () => {
    fc.assert(
      fc.property(
        anyGuides,
        anyAnswers,
        fc.constantFrom('n0', 'n3', 'n1.n0', '__proto__', ''),
        (all, answers, entry) => {
          const guide = all.get('g0') ?? account
          const once = walk(guide, answers, all, entry)
          expect(walk(guide, answers, all, entry)).toEqual(once)
          expect(walk(guide, once.answers, all, once.entry).steps).toEqual(once.steps)
          expect(once.steps.filter((step) => step.option === undefined).length).toBeLessThanOrEqual(1)
          const named = new Set([...Object.keys(once.answers), ...once.dropped.map(({ key }) => key)])
          for (const key of Object.keys(answers)) expect(named).toContain(key)
        },
      ),
      { numRuns: 10_000 },
    )
  })

  test('taking any option never throws and never loses the way', () => {
    fc.assert(
      fc.property(anyGuides, anyAnswers, fc.nat(3), (all, answers, at) => {
        const guide = all.get('g0') ?? account
        const before = walk(guide, answers, all)
        const last = before.steps.at(-1)
        const option = last && optionsOf(last.node)[at]
        if (last && option) expect(answer(guide, before, last.key, option.id, all).steps.length).toBeGreaterThan(0)
      }),
      { numRuns: 10_000 },
    )
  })
})

describe('journeys and edges', () => {
  test('journeys take every way through, each to an outcome', () => {
    const tree = guideOf('tree', { ...parent.nodes, shell: question('done', 'done') })
    const all = [...journeys(tree, guides)]
    const ends = all.map((answers) => walk(tree, answers, guides).steps.at(-1)?.node.kind)
    expect(new Set(ends)).toEqual(new Set(['outcome']))
    // Seven ways through each shared guide, four of them to `still`, which goes on to a question with two answers.
    expect(all).toHaveLength(2 * (3 + 4 * 2))
    expect(new Set(all.map((answers) => JSON.stringify(answers))).size).toBe(all.length)
  })

  test('every edge of every walkable node is found once', () => {
    const found = edges(parent, guides).map(({ key, option }) => `${key}=${option}`)
    expect(new Set(found).size).toBe(found.length)
    expect(found).toHaveLength(2 + 2 * (3 + 3) + 2)
  })
})
