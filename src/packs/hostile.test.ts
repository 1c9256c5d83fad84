import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { compile } from '../recognizer/compile.ts'
import { recognize } from '../recognizer/recognize.ts'
import { isHidden } from '../report/visible.ts'
import { catalogWith, libraryWith } from './apply.ts'
import { hostilePack } from './hostilePacks.fixture.ts'
import { idsOf } from './ids.ts'
import type { Json } from './packs.fixture.ts'
import { isOwn } from './names.ts'
import { patternProblem } from './pattern.ts'
import { readPack } from './read.ts'
import { referenceDefects } from './references.ts'
import { smallLibrary } from './smallLibrary.fixture.ts'
import type { Pack } from './types.ts'

const ids = idsOf(smallLibrary)
const whole = JSON.stringify(smallLibrary)
const PRINTED = ['matches', 'rejects', 'template', 'lines']

test('a hostile pack is refused whole, or it is harmless', () => {
  let taken = 0
  fc.assert(
    fc.property(hostilePack, (value) => {
      const { pack, problems } = readPack(JSON.stringify(value))
      if (pack === undefined) {
        expect(problems.length).toBeGreaterThan(0)
        expect(problems.every(({ problem }) => problem.length > 5)).toBe(true)
        return
      }
      taken += 1
      expectHarmless(pack)
    }),
    { numRuns: 10_000 },
  )
  expect(taken).toBeGreaterThan(500)
  expect(JSON.stringify(smallLibrary)).toBe(whole)
  expect(Object.keys(Object.prototype)).toEqual([])
})

test('a pack without a defect changes no warning of security', () => {
  let taken = 0
  fc.assert(
    fc.property(hostilePack, (value) => {
      const { pack } = readPack(JSON.stringify(value))
      if (pack === undefined || referenceDefects(pack, ids).length > 0) return
      taken += 1
      const changed = libraryWith(smallLibrary, [pack])
      for (const [guide, { nodes }] of Object.entries(ids.guides)) {
        const [before, after] = [smallLibrary, changed].map(({ guides }) => guides.find(({ id }) => id === guide))
        for (const [node, { locked }] of Object.entries(nodes)) {
          if (locked) expect(after?.nodes[node]).toBe(before?.nodes[node])
        }
      }
      for (const cause of ids.lockedCauses) {
        const [before, after] = [smallLibrary, changed].map(({ causes }) => causes.find(({ id }) => id === cause))
        expect(after).toBe(before)
      }
    }),
    { numRuns: 10_000 },
  )
  expect(taken).toBeGreaterThan(100)
})

test('no text makes it throw', () => {
  const near = hostilePack.map((value) => JSON.stringify(value) ?? '')
  const cut = fc.tuple(near, fc.nat()).map(([text, at]) => text.slice(0, at % (text.length + 1)))
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), cut), (text) => {
      const { pack, problems } = readPack(text)
      expect(pack === undefined).toBe(problems.length > 0)
    }),
    { numRuns: 10_000 },
  )
})

/** What has to hold of whatever is taken, also before anybody has looked at what it refers to. */
function expectHarmless(pack: Pack): void {
  for (const { text, printed } of textsOf(pack as unknown as Json, false)) {
    const hidden = [...text].find((char) => isHidden(char.codePointAt(0) ?? 0) && !'\u200c\u200d'.includes(char))
    if (!printed) expect(text).not.toMatch(/<[a-z/!?]/i)
    expect(printed && (hidden === '\n' || hidden === '\t') ? undefined : hidden).toBeUndefined()
  }
  for (const { url = 'https://' } of pack.sources) expect(url).toMatch(/^(?:https:\/\/[^@]*|mailto:[^?]*|tel:.*)$/)
  for (const { pattern } of pack.parameters) if (pattern !== undefined) expect(patternProblem(pattern)).toBeUndefined()
  for (const { id } of [...pack.guides, ...pack.commands, ...pack.causes]) expect(isOwn(id, pack)).toBe(true)
  const { findings } = recognize('ACMEGW denied: account a has no folder on this gateway', compile(pack.signatures))
  expect(findings.length).toBeLessThan(20)
  expect(libraryWith(smallLibrary, [pack]).guides.length).toBe(smallLibrary.guides.length + pack.guides.length)
  expect(catalogWith([], [pack]).every(({ symptoms }) => symptoms.length > 0)).toBe(true)
}

function textsOf(value: Json, printed: boolean): readonly { readonly text: string; readonly printed: boolean }[] {
  if (typeof value === 'string') return [{ text: value, printed }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) => [
    { text: key, printed: false },
    ...textsOf(each, printed || PRINTED.includes(key)),
  ])
}
