import { expect, test } from 'vitest'
import { readers } from '../readers/all.ts'
import { readersOf } from '../readers/looksLike.ts'
import { readerUses } from '../reference/atBuild/readerUses.ts'
import { library } from './index.ts'
import { SOLVER, solverGuide, toolGroups, toolName } from './tools.ts'

const placed = toolGroups.flatMap(({ tools }) => tools)

test('every reader has one place among the tools, and every place has its reader', () => {
  const ids = readers.map(({ id }) => id)
  expect(placed.map(({ reader }) => reader).toSorted()).toEqual(ids.toSorted())
  expect(ids).not.toContain(SOLVER)
})

test('no two tools have one name', () => {
  const names = placed.map(({ name }) => name)
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  expect(toolName({ id: 'nowhere', title: 'Its title' })).toBe('Its title')
})

test('what a reader asks for is a parameter', () => {
  const known = library.parameters.map(({ name }) => name)
  for (const { id, asks = [] } of readers) for (const name of asks) expect(known, id).toContain(name)
})

test('the checks that use a reader name its commands', () => {
  const commands = new Set(library.commands.map(({ id }) => id))
  for (const [id, { commands: own, places }] of Object.entries(readerUses)) {
    expect(readers.map((reader) => reader.id)).toContain(id)
    expect(places.length).toBeGreaterThan(0)
    for (const command of own) expect(commands).toContain(command)
  }
})

test('the guide that goes on behind the comparison has those nodes', () => {
  const guide = library.guides.find(({ id }) => id === solverGuide.guide)
  for (const node of Object.values(solverGuide.nodes)) expect(guide?.nodes).toHaveProperty(node)
})

const first = readers.flatMap((reader) => {
  const sample = reader.samples.find(({ text, verdict }) => text.trim() !== '' && verdict !== 'unreadable')
  return sample === undefined ? [] : [{ id: reader.id, sample }]
})

test.each(first)('the output that $id reads is known as such', ({ id, sample }) => {
  expect(readersOf(sample.text, readers, sample.context ?? {}).map((reader) => reader.id)).toContain(id)
})

test('a message and an empty text are the output of nothing', () => {
  for (const text of ['', '  \n', 'Lorem ipsum dolor sit amet.']) expect(readersOf(text, readers, {})).toEqual([])
})
