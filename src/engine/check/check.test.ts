import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyGuides, fix, guideOf, outcome, question } from '../anyGuide.fixture.ts'
import type { CheckNode, FixNode, Guide, GuideNode, Place } from '../types.ts'
import { check } from './check.ts'
import { isDate, isId } from './claims.ts'
import type { CommandFacts, Shelf } from './types.ts'

const look: CommandFacts = { id: 'look', risk: 'read-only', parameters: [] }
const edit: CommandFacts = { id: 'edit', risk: 'can-lock-out', edits: 'sshd_config', parameters: [] }
const tryOut: CommandFacts = { id: 'try-out', risk: 'read-only', tests: 'sshd_config', parameters: [] }
const reload: CommandFacts = { id: 'reload', risk: 'can-lock-out', reloads: 'sshd', parameters: [] }

function looking(change: Partial<CheckNode> = {}): GuideNode {
  const options = [
    { id: 'good', label: 'Good', summary: 'good', next: 'done', when: ['fine'] },
    { id: 'bad', label: 'Bad', summary: 'bad', next: 'mend', when: ['broken'] },
    { id: 'unsure', label: 'Not sure', summary: 'not looked at', next: 'mend', unsure: true as const },
  ]
  return { ...(question() as CheckNode), kind: 'check', commands: ['look'], reader: 'reads', options, ...change }
}

function mending(change: Partial<FixNode> = {}): GuideNode {
  const care = { commands: ['edit', 'try-out', 'reload'], before: 'Keep a second session open.' }
  return { ...(fix('done', 'done', 'done') as FixNode), ...care, ...change }
}

function shelf(change: Readonly<Record<string, GuideNode>> = {}, guide: Partial<Guide> = {}): Shelf {
  const nodes = { n0: looking(), mend: mending(), done: outcome(), ...change }
  return {
    guides: [{ ...guideOf('guide', nodes), ...guide }],
    commands: [look, edit, tryOut, reload],
    readers: [{ id: 'reads', verdicts: { fine: 'All is well.', broken: 'It is broken.' } }],
    sources: [{ id: 'bench' }],
    parameters: [{ name: 'host' }],
    coverage: ['A-01'],
  }
}

function problems(change: Readonly<Record<string, GuideNode>>, guide: Partial<Guide> = {}): readonly string[] {
  return check(shelf(change, guide)).map(({ where, problem }) => `${where} ${problem}`)
}

const asked = (change: Partial<Place>): GuideNode => ({ ...question('mend', 'done'), ...change }) as GuideNode
const unsure = { id: 'unsure', label: 'Not sure', summary: 'not sure', next: 'done', unsure: true as const }

describe('check', () => {
  test('finds nothing wrong with a sound guide', () => {
    expect(problems({})).toEqual([])
  })

  test.each<[string, string, Readonly<Record<string, GuideNode>>, Partial<Guide>?]>([
    ['an unknown start', 'starts at "nowhere"', {}, { start: 'nowhere' }],
    ['an unknown next', 'leads to "nowhere"', { n0: question('mend', 'nowhere') }],
    ['an unreachable node', 'guide/alone is unreachable', { alone: outcome() }],
    ['an island', 'guide/two is unreachable', { one: question('two'), two: question('one', 'done') }],
    ['a dead end', 'guide/stuck is a dead end', { n0: question('stuck', 'mend'), stuck: asked({ options: [] }) }],
    [
      'a circle without a way out',
      'guide/a is a dead end',
      { n0: question('a', 'mend'), a: question('b'), b: question('a') },
    ],
    [
      'no way on for the unsure',
      'not sure or cannot look',
      {
        n0: asked({
          options: [
            { ...unsure, unsure: undefined as never },
            { ...unsure, id: 'x', next: 'mend', unsure: undefined as never },
          ],
        }),
      },
    ],
    [
      'two options of one id',
      'has two options "unsure"',
      { n0: asked({ options: [unsure, { ...unsure, next: 'mend' }] }) },
    ],
    [
      'an option without words',
      'lacks words',
      { n0: asked({ options: [unsure, { ...unsure, id: 'x', next: 'mend', label: '' }] }) },
    ],
    [
      'an odd option id',
      '"No Id", which is no id',
      { n0: asked({ options: [unsure, { ...unsure, id: 'No Id', next: 'mend' }] }) },
    ],
    [
      'a verdict without an option',
      'has no option for "broken"',
      { n0: looking({ options: [unsure, { ...unsure, id: 'good', next: 'mend', when: ['fine'] }] }) },
    ],
    [
      'a verdict nobody reads',
      'waits for "odd"',
      { n0: looking({ options: [unsure, { ...unsure, id: 'good', next: 'mend', when: ['fine', 'broken', 'odd'] }] }) },
    ],
    [
      'a verdict taken twice',
      'takes "fine" twice',
      {
        n0: looking({
          options: [
            { ...unsure, when: ['fine', 'broken'] },
            { ...unsure, id: 'good', next: 'mend', when: ['fine'] },
          ],
        }),
      },
    ],
    ['an unknown reader', 'unknown reader "other"', { n0: looking({ reader: 'other' }) }],
    ['an unknown command', 'unknown command "other"', { n0: looking({ commands: ['other', 'look'] }) }],
    [
      'a check that changes something',
      'is a check, but its command "edit"',
      { n0: looking({ commands: ['look', 'edit'] }) },
    ],
    ['a check without anything to do', 'neither a command nor steps', { n0: looking({ commands: [] }) }],
    ['a fix without verify', 'how to see that it worked', { mend: mending({ verify: { text: ' ' } }) }],
    ['a fix without undo', 'how to undo it', { mend: mending({ undo: { text: '' } }) }],
    [
      'sshd_config without sshd -t',
      'without sshd -t before the reload',
      { mend: mending({ commands: ['edit', 'reload'] }) },
    ],
    [
      'sshd -t after the reload',
      'without sshd -t before the reload',
      { mend: mending({ commands: ['edit', 'reload', 'try-out'] }) },
    ],
    ['no second session', 'keep a second session open', { mend: mending({ before: '' }) }],
    ['a missing source', 'has no source', { n0: looking({ sources: [] }) }],
    ['an unknown source', 'unknown source "rumor"', { n0: looking({ sources: [{ source: 'rumor', section: '1' }] }) }],
    ['a source without a place', 'names no section', { n0: looking({ sources: [{ source: 'bench', section: '' }] }) }],
    ['an odd date', 'which is no date', { n0: looking({ reviewed: '2026-02-30' }) }],
    ['an unknown coverage row', 'covers "Z-99"', { n0: looking({ covers: ['Z-99'] }) }],
    ['nothing to say', 'lacks a heading, its reason or what is said', { n0: looking({ say: '' }) }],
    ['nothing to do', 'does not say what the agent does', { n0: looking({ do: '' }) }],
    ['too much to say', '3 sentences to say', { n0: looking({ say: 'One. Two. Three.' }) }],
    ['an unknown parameter', 'unknown "{hots}"', { n0: looking({ text: 'Does {hots} answer?' }) }],
    [
      'an unknown guide',
      'includes an unknown guide',
      { n0: question('inc', 'mend'), inc: { kind: 'include', guide: 'other', with: {}, exits: {} } },
    ],
    [
      'a guide that includes itself',
      'includes itself',
      { n0: question('inc', 'mend'), inc: { kind: 'include', guide: 'guide', with: {}, exits: {} } },
    ],
    [
      'an exit that is no outcome',
      'no outcome of "guide"',
      { n0: question('inc', 'mend'), inc: { kind: 'include', guide: 'guide', with: {}, exits: { n0: 'done' } } },
    ],
    [
      'going on in an unknown guide',
      'goes on in an unknown guide',
      { done: { ...outcome(), verdict: 'continue' } as GuideNode },
    ],
    ['a retired id in use', 'is retired and in use', {}, { retired: { mend: {} } }],
    ['a replacement that is gone', 'which is no node', {}, { retired: { old: { replacedBy: 'gone' } } }],
    [
      'a retired option in use',
      'the option "o0", which is retired',
      { n0: { ...question('mend', 'done'), retired: { o0: {} } } as GuideNode },
    ],
    [
      'an option that is gone in place of another',
      'has "gone" in place of the option "old"',
      { n0: { ...question('mend', 'done'), retired: { old: { replacedBy: 'gone' } } } as GuideNode },
    ],
    ['an unused command', 'commands/look is used by no guide', { n0: question('mend', 'done') }],
  ])('finds %s', (_, problem, change, guide) => {
    expect(problems(change, guide ?? {}).filter((found) => found.includes(problem))).not.toEqual([])
  })

  test('never throws, whatever the guides', () => {
    fc.assert(fc.property(anyGuides, (all) => Array.isArray(check({ ...shelf(), guides: [...all.values()] }))))
  })
})

test.each([
  ['2026-11-20', true],
  ['2026-2-3', false],
  ['2026-13-01', false],
  ['tomorrow', false],
  ['', false],
])('whether "%s" is a date', (text, is) => {
  expect(isDate(text)).toBe(is)
})

test.each([
  ['error-19', true],
  ['Error', false],
  ['', false],
  ['from', false],
  ['__proto__', false],
  ['a'.repeat(65), false],
])('whether "%s" is an id', (text, is) => {
  expect(isId(text)).toBe(is)
})
