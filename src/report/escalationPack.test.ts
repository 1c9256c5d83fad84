import { describe, expect, test } from 'vitest'
import { neverSent, teams } from '../content/escalation.ts'
import { library } from '../content/index.ts'
import type { CheckNode, Option, Step } from '../engine/types.ts'
import { escalationOf } from './escalation.ts'
import { knownFacts, nothing } from './escalation.fixture.ts'
import { escalationPack } from './escalationPack.ts'
import { check, full, outcome, step, taken } from './full.fixture.ts'
import { anyText, hostile, withTexts } from './hostile.fixture.ts'
import { parsedMarkdown } from './parsed.fixture.ts'
import { ALL_RIGHT, ruledOut, ruledOutLines } from './ruledOut.ts'
import * as fc from 'fast-check'

function option(id: string, summary: string, more: Partial<Option> = {}): Option {
  return { id, label: summary, summary, next: 'x', ...more }
}

function answered(options: readonly Option[], id: string, reader?: string): Step {
  const node: CheckNode = { ...check, options, ...(reader === undefined ? {} : { reader }) }
  const chosen = options.find((each) => each.id === id)
  return { ...step('rights', node), ...(chosen === undefined ? {} : { option: chosen }) }
}

const label = (): undefined => undefined
const rights = [
  option('group', 'the group of {account} can write', { when: ['others-can-write'] }),
  option('owner', 'the owner is wrong', { when: ['wrong-owner'] }),
  option('fine', 'owner and rights are right', { when: ['fine'] }),
  option('unsure', 'not known', { unsure: true }),
]

describe('what is ruled out', () => {
  test('everything in order rules out each fault', () => {
    const [found] = ruledOut([answered(rights, 'fine', 'ls-permissions')], {}, label)
    expect(found).toEqual({
      asks: 'Who can write to the folders of faspex?',
      answer: 'owner and rights are right',
      not: ['the group of faspex can write', 'the owner is wrong'],
    })
    expect(ruledOutLines(found === undefined ? [] : [found])).toEqual([
      'Who can write to the folders of faspex? owner and rights are right; not: the group of faspex can write; the owner is wrong',
    ])
  })

  test('one fault does not rule out another', () => {
    expect(ruledOut([answered(rights, 'group', 'ls-permissions')], {}, label)).toEqual([])
  })

  test('one of two rules out the other', () => {
    const two = [
      option('yes', 'it answers'),
      option('no', 'it is silent'),
      option('unsure', 'not known', { unsure: true }),
    ]
    expect(ruledOut([answered(two, 'no')], {}, label)[0]?.not).toEqual(['it answers'])
    expect(ruledOut([answered(two, 'unsure')], {}, label)).toEqual([])
    expect(ruledOut([answered(two, 'nobody')], {}, label)).toEqual([])
  })

  test('by hand, three answers rule out nothing: nobody knows whether they exclude each other', () => {
    expect(ruledOut([answered(rights, 'fine')], {}, label)).toEqual([])
  })

  test('it is bounded', () => {
    const many = Array.from({ length: 300 }, () => answered(rights, 'fine', 'namei'))
    expect(ruledOut(many, {}, label).length).toBe(20)
  })

  test.each(ALL_RIGHT)('%s is a verdict', (name) => {
    const [id, verdict = ''] = name.split('/')
    expect(Object.keys(library.readers.find((reader) => reader.id === id)?.verdicts ?? {})).toContain(verdict)
  })
})

const escalate = {
  because: ['server-side'],
  to: 'server-administrator',
  needs: ['host', 'since', 'server-log'],
} as const
const walk = { ...taken, steps: [answered(rights, 'fine', 'ls-permissions'), step('hand-on', outcome)] }
const escalation = escalationOf({ ...nothing, escalate, walk, facts: knownFacts({ host: 'server.example.com' }) })

test('a pack holds the note, what is missing, what was ruled out, the way, and what is never sent', async () => {
  const contact = { name: 'Server team' }
  const { markdown, note, removed } = escalationPack({ note: { ...full, walk }, escalation, teams, contact })
  expect(removed).toEqual([{ kind: 'password', count: 1 }])
  expect(note.sections.map(({ id }) => id)).toEqual([
    'reasons',
    'issue',
    'environment',
    'cause',
    'missing',
    'checked',
    'evidence',
    'done',
    'next',
    'notes',
    'ruled-out',
    'path',
    'guide',
    'never',
  ])
  for (const each of neverSent) expect(markdown).toContain(each.split(',')[0])
  await expect(markdown).toMatchFileSnapshot('golden/pack.md')
})

test('a hostile pack keeps its shape', { timeout: 60_000 }, () => {
  const input = { escalation, teams }
  const { shape } = parsedMarkdown(escalationPack({ ...input, note: withTexts(Array(20).fill('x')) }).markdown)
  fc.assert(
    fc.property(fc.array(fc.oneof(anyText, fc.constantFrom(...hostile)), { minLength: 20, maxLength: 20 }), (texts) => {
      const lines = texts.map((text) => text.replaceAll(/\s+/gu, ' ').trim() || 'x')
      expect(parsedMarkdown(escalationPack({ ...input, note: withTexts(lines) }).markdown).shape).toEqual(shape)
    }),
    { numRuns: 100 },
  )
})
