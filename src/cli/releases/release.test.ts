import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Guide, GuideNode, QuestionNode } from '../../engine/types.ts'
import { classes } from '../../content/classes/all.ts'
import { library, type Library } from '../../content/index.ts'
import { retired } from '../../content/retired.ts'
import { CONTENT_VERSION } from '../../content/version.ts'
import { changesBetween } from './changes.ts'
import { readRelease, writeRelease } from './file.ts'
import { goneDefects, retiredDefects } from './gone.ts'
import { releaseOf } from './releaseOf.ts'
import type { Release } from './types.ts'

const release = releaseOf(library, classes, CONTENT_VERSION)
const today = { library, classes, retired }

/** The content with another guide in place of the one of its id. */
function withGuide(change: (guide: Guide) => Guide): Library {
  return {
    ...library,
    guides: library.guides.map((guide) => (guide.id === 'permission-denied' ? change(guide) : guide)),
  }
}

function later(change: (guide: Guide) => Guide): Release {
  return releaseOf(withGuide(change), classes, '2027.01')
}

const nodes = library.guides.find(({ id }) => id === 'permission-denied')?.nodes ?? {}
const start = nodes['start'] as QuestionNode
const loginName = nodes['login-name'] as QuestionNode

function withStart(node: Partial<QuestionNode>) {
  return (guide: Guide): Guide => ({
    ...guide,
    nodes: { ...guide.nodes, start: { ...start, ...node } as GuideNode },
  })
}

function without(id: string, more: Partial<Guide> = {}) {
  return (guide: Guide): Guide => {
    const { [id]: _, ...others } = guide.nodes
    return { ...guide, ...more, nodes: others }
  }
}

test('a release is the same again after it was a file', () => {
  expect(readRelease(writeRelease(release))).toEqual(JSON.parse(JSON.stringify(release)))
  expect(changesBetween(release, readRelease(writeRelease(release)) as Release)).toEqual([])
  for (const line of writeRelease(release).split('\n')) expect(line.length).toBeLessThan(200_000)
})

test.each([
  ['', 'is no recorded release'],
  ['{}', 'is no recorded release'],
  ['[1]', 'is no recorded release'],
  ['{"handrail":"release","form":9}', 'form 9'],
  ['{"handrail":"release","form":1,"guides":{}}', 'without its causes'],
  [writeRelease({ ...release, causes: { one: 1 } }), 'broken causes'],
  [writeRelease({ ...release, guides: { one: {} } }), 'broken guides'],
  [
    writeRelease({ ...release, guides: { one: { nodes: { two: { kind: 'question', options: [1] } } } } }),
    'broken guides',
  ],
])('a file that is no release is refused with a reason (%#)', (text, problem) => {
  expect(readRelease(text)).toMatchObject({ problem: expect.stringContaining(problem) as string })
})

test('no source, date or example is recorded', () => {
  const text = writeRelease(release)
  for (const key of ['"sources"', '"reviewed"', '"matches"', '"rejects"', '"samples"']) expect(text).not.toContain(key)
})

test('a changed text, a new option and another way are named', () => {
  const [first, ...rest] = start.options
  if (first === undefined) throw new Error('start has no options')
  const changes = changesBetween(
    release,
    later(
      withStart({
        text: 'Which words?',
        options: [
          { ...first, label: 'Else', next: 'key-or-password' },
          { ...first, id: 'new-one', label: 'New' },
          ...rest,
        ],
      }),
    ),
  )
  expect(changes).toContainEqual({
    kind: 'nodes',
    id: 'permission-denied/start',
    what: 'changed',
    field: 'text',
    before: start.text,
    after: 'Which words?',
  })
  const option = `permission-denied/start?${first.id}`
  expect(changes).toContainEqual({
    kind: 'options',
    id: option,
    what: 'changed',
    field: 'label',
    before: first.label,
    after: 'Else',
  })
  expect(changes).toContainEqual({ kind: 'options', id: 'permission-denied/start?new-one', what: 'came', said: 'New' })
  expect(changes.filter(({ id }) => id === option)).toContainEqual({
    kind: 'paths',
    id: option,
    what: 'changed',
    field: 'leads to',
    before: first.next,
    after: 'key-or-password',
  })
  expect(changes.every(({ id }) => id.startsWith('permission-denied/'))).toBe(true)
})

test('what went is named with what took its place, also where an included guide changed', () => {
  const gone = later(without('login-name', { retired: { 'login-name': { replacedBy: 'pair' } } }))
  expect(changesBetween(release, gone)).toContainEqual({
    kind: 'nodes',
    id: 'permission-denied/login-name',
    what: 'went',
    said: loginName.text,
    replacedBy: 'pair',
  })
  const fewer = { ...library, causes: library.causes.slice(1), signatures: library.signatures.slice(1) }
  const first = library.causes[0]?.id ?? ''
  const kinds = changesBetween(release, releaseOf(fewer, classes, '2027.01')).map(({ kind, what }) => `${kind} ${what}`)
  expect(kinds).toEqual(['causes went', 'messages went'])
  const newer = {
    ...releaseOf(fewer, classes, '2027.01'),
    retired: { ...retired, causes: { [first]: { replacedBy: 'x' } } },
  }
  expect(changesBetween(release, newer)).toMatchObject([{ id: first, replacedBy: 'x' }, { what: 'went' }])
  expect(changesBetween(releaseOf(fewer, classes, '2026.10'), release).map(({ what }) => what)).toEqual([
    'came',
    'came',
  ])
})

test('today answers to all that is known today, and the list of retired ids is sound', () => {
  expect(goneDefects(release, today)).toEqual([])
  expect(retiredDefects(today)).toEqual([])
})

test('a lost node or option is a defect until it is retired', () => {
  const lost = { ...today, library: withGuide(without('login-name')) }
  expect(goneDefects(release, lost).map(({ where }) => where)).toEqual(['permission-denied/login-name'])
  for (const retiring of [{}, { replacedBy: 'start' }]) {
    const told = withGuide(without('login-name', { retired: { 'login-name': retiring } }))
    const found = goneDefects(release, { ...today, library: told }).map(({ where }) => where)
    expect(found.filter((where) => !where.includes('?'))).toEqual([])
  }
  const [first, ...options] = start.options
  const fewer = { ...today, library: withGuide(withStart({ options })) }
  expect(goneDefects(release, fewer)).toMatchObject([{ where: `permission-denied/start?${first?.id}` }])
  const kept = withGuide(withStart({ options, retired: { [first?.id ?? '']: {} } }))
  expect(goneDefects(release, { ...today, library: kept })).toEqual([])
})

function inPlaceOfElsewhere(more: Partial<Guide>) {
  return {
    library: withGuide((guide) => ({ ...guide, ...more })),
    classes,
    retired: { ...retired, guides: { elsewhere: { replacedBy: 'permission-denied' } } },
  }
}

test('a guide may take the place of another one, with the nodes of that one', () => {
  const other = { ...release, guides: { ...release.guides, elsewhere: { nodes: { hall: start } } } } as Release
  expect(goneDefects(other, today).map(({ where }) => where)).toEqual(['guides/elsewhere'])
  expect(goneDefects(other, inPlaceOfElsewhere({})).map(({ where }) => where)).toEqual(['permission-denied/hall'])
  expect(goneDefects(other, inPlaceOfElsewhere({ retired: { hall: { replacedBy: 'start' } } }))).toEqual([])
})

test('nothing that is taken away goes unnoticed', () => {
  const lists = ['causes', 'signatures', 'commands', 'readers', 'guides'] as const
  fc.assert(
    fc.property(fc.constantFrom(...lists), fc.nat(), (list, at) => {
      const items: readonly { readonly id: string }[] = library[list]
      const { id } = items[at % items.length] ?? { id: '' }
      const fewer = { ...library, [list]: items.filter((item) => item.id !== id) }
      const kind = list === 'signatures' ? 'messages' : list
      return goneDefects(release, { ...today, library: fewer }).some(({ where }) => where === `${kind}/${id}`)
    }),
  )
  const codes = library.codes.slice(1)
  expect(goneDefects(release, { ...today, library: { ...library, codes } })).toHaveLength(1)
  const { 'no-banner': _, ...others } = classes
  expect(goneDefects(release, { ...today, classes: others })).toMatchObject([{ where: 'classes/no-banner' }])
})

test.each([
  [{ 'permission-denied': { replacedBy: 'ssh-connect' } }, 'is retired and in use'],
  [{ old: { replacedBy: 'gone' } }, 'is replaced by "gone", which is none of the guides'],
])('a list of retired ids that is wrong is a defect: %j', (guides, problem) => {
  expect(retiredDefects({ ...today, retired: { ...retired, guides } })).toMatchObject([{ problem }])
})
