import { expect, test } from 'vitest'
import { ids } from './atBuild/ids.ts'
import type { PackIds } from './ids.ts'
import { examplePack, overlayPack, packFrom, type Json } from './packs.fixture.ts'
import { referenceDefects } from './references.ts'
import { togetherDefects } from './together.ts'
import type { Pack, PackProblem } from './types.ts'

function change(id: string, ...overlays: readonly Json[]): Pack {
  return packFrom({ ...overlayPack(...overlays), id })
}

test('the packs that are published go together', () => {
  expect(togetherDefects([examplePack('acme-gateway'), examplePack('acme-desk')], ids)).toEqual([])
  expect(togetherDefects([examplePack('acme-gateway')], ids)).toEqual([])
  expect(togetherDefects([], ids)).toEqual([])
})

test('a name that two packs have belongs to the first, and it is said which', () => {
  const gateway = examplePack('acme-gateway')
  const other = { ...examplePack('acme-desk'), sources: gateway.sources }
  expect(togetherDefects([gateway, other], ids)).toEqual([
    { where: 'acme-desk', problem: 'has the source "acme-gateway-handbook", as the pack "acme-gateway" does' },
  ])
  expect(togetherDefects([gateway, gateway], ids)[0]?.problem).toContain('has the id "acme-gateway"')
})

const start = { on: 'node', guide: 'permission-denied', node: 'start' }

test.each([
  [{ ...start, set: { text: 'What do you see?' } }, 'changes "text" of "permission-denied/start"'],
  [
    { on: 'guide', guide: 'permission-denied', set: { title: 'Refused' } },
    'changes "title" of the guide "permission-denied"',
  ],
  [
    { on: 'command', command: 'ssh-one-key', set: { title: 'With one key' } },
    'changes "title" of the command "ssh-one-key"',
  ],
  [
    { on: 'cause', cause: 'too-many-keys', set: { title: 'Many keys' } },
    'changes "title" of the cause "too-many-keys"',
  ],
])('a change that two packs make counts once, and the second pack is refused: %j', (overlay, problem) => {
  const [one, two] = [change('acme-one', overlay), change('acme-two', overlay)]
  expect(togetherDefects([one, two], ids)).toEqual([
    { where: 'acme-two', problem: `${problem}, as the pack "acme-one" does` },
  ])
  expect(togetherDefects([one, examplePack('acme-gateway')], ids)).toEqual([])
})

test('different things of the same node may be changed by two packs, and one pack may change a thing twice', () => {
  const text = change('acme-one', { ...start, set: { text: 'What do you see?' } })
  const why = change('acme-two', { ...start, set: { why: 'It decides the way.' } })
  expect(togetherDefects([text, why], ids)).toEqual([])
  const twice = change('acme-two', { ...start, set: { why: 'One.' } }, { ...start, set: { why: 'Two.' } })
  expect(togetherDefects([text, twice], ids)).toEqual([])
})

/** Two questions with a way to the warning each, and a way to the other. */
const crossing: PackIds = {
  ...ids,
  guides: {
    ...ids.guides,
    crossing: {
      start: 'left',
      nodes: {
        left: { kind: 'question', ways: { ask: 'door', other: 'right', unsure: 'right' }, unsure: ['unsure'] },
        right: { kind: 'question', ways: { ask: 'gate', other: 'left', unsure: 'left' }, unsure: ['unsure'] },
        door: { kind: 'question', ways: { yes: 'warning', unsure: 'warning' }, unsure: ['unsure'], locked: true },
        gate: { kind: 'question', ways: { yes: 'warning', unsure: 'warning' }, unsure: ['unsure'], locked: true },
        warning: { kind: 'outcome', ways: {}, locked: true, warning: true },
      },
    },
  },
}

function isLost({ problem }: PackProblem): boolean {
  return problem.includes('leads no more to "warning", a warning of security')
}

test('a warning that each pack alone leaves to be reached stays so with both', () => {
  const left = change('acme-one', { on: 'node', guide: 'crossing', node: 'left', options: { ask: { next: 'right' } } })
  const right = change('acme-two', { on: 'node', guide: 'crossing', node: 'right', options: { ask: { next: 'left' } } })
  for (const pack of [left, right]) expect(referenceDefects(pack, crossing).filter(isLost)).toEqual([])
  const found = togetherDefects([left, right], crossing).filter(isLost)
  expect(found.map(({ where }) => where)).toContain('overlays on crossing/left/ask')
  for (const { problem } of found) expect(problem).toContain('this comes of acme-one beside it')
})
