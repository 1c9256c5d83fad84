import { expect, test } from 'vitest'
import { codes } from '../content/codes/all.ts'
import { library } from '../content/index.ts'
import { locate } from '../engine/locate.ts'
import { indexOf } from '../search/searchIndex.ts'
import { entries } from './atBuild/entries.ts'
import { steps } from './atBuild/steps.ts'
import { inGroups, lookUp, pageOf } from './lookUp.ts'

const index = indexOf([...entries, ...steps])
const guides = new Map(library.guides.map((guide) => [guide.id, guide]))

/** The pages as they are listed. */
function listed(typed: string): readonly string[] {
  return inGroups(lookUp(index, codes, typed)).flatMap((group) => group.entries.map(pageOf))
}

test('every step leads to a node, and every node of a listed guide is a step', () => {
  for (const { id } of steps) {
    const [guide = '', key = ''] = id.split('/')
    const found = guides.get(guide)
    expect(found?.symptoms.length, id).toBeGreaterThan(0)
    expect(found && locate(found, key, guides)?.node.kind, id).not.toBe('include')
  }
  const ids = new Set(steps.map(({ id }) => id))
  expect(ids.size).toBe(steps.length)
  for (const { id, symptoms, nodes } of library.guides) {
    if (symptoms.length === 0) continue
    for (const [name, node] of Object.entries(nodes)) {
      if (node.kind !== 'include') expect(ids, `${id}/${name}`).toContain(`${id}/${name}`)
    }
  }
})

test('every guide that is only included is found where it is included', () => {
  const inside = steps.filter(({ id }) => id.includes('.'))
  const included = new Set(
    library.guides.flatMap(({ nodes }) =>
      Object.values(nodes).flatMap((node) => (node.kind === 'include' ? [node.guide] : [])),
    ),
  )
  const hidden = library.guides.filter(({ id, symptoms }) => symptoms.length === 0 && included.has(id))
  expect(hidden.length).toBeGreaterThan(0)
  for (const { id, nodes } of hidden) {
    const texts = new Set(Object.values(nodes).flatMap((node) => (node.kind === 'include' ? [] : [node.text])))
    expect(
      inside.some(({ title }) => texts.has(title)),
      id,
    ).toBe(true)
  }
})

test('a step is found by what it asks', () => {
  const lost = steps.filter((step) => {
    const alike = steps.filter(({ title }) => title === step.title)
    const found = lookUp(index, codes, step.title).filter(({ kind }) => kind === 'step')
    return !alike.some((each) => found.slice(0, 5).includes(each))
  })
  expect(lost.map(({ id, title }) => `${id}: ${title}`)).toEqual([])
})

test('what callers say leads to the step that listens for it', () => {
  const asked = steps.flatMap((step) => step.names.map((words) => ({ words, step })))
  const lost = asked.filter(({ words }) => {
    const found = lookUp(index, codes, words).filter(({ kind }) => kind === 'step')
    return !found.slice(0, 5).some(({ names }) => names.includes(words))
  })
  expect(lost.map(({ words, step }) => `${words} → ${step.id}`)).toEqual([])
})

test('a step is opened alone, and the best of what there was before still comes first', () => {
  expect(pageOf({ kind: 'step', id: 'aspera-error-19/start.a' })).toBe('/g/aspera-error-19/start.a?from=start.a')
  expect(listed('error 19')[0]).toBe('/g/aspera-error-19')
  expect(listed('19')[0]).toBe('/ref/code/fasp/19')
})
