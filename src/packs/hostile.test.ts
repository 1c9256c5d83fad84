import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { compile } from '../recognizer/compile.ts'
import { recognize } from '../recognizer/recognize.ts'
import { isHidden } from '../report/visible.ts'
import { catalogWith, libraryWith } from './apply.ts'
import { hostilePack } from './hostilePacks.fixture.ts'
import { idsOf } from './ids.ts'
import { isOwn } from './names.ts'
import type { Json } from './packs.fixture.ts'
import { patternProblem } from './pattern.ts'
import { readPack } from './read.ts'
import { referenceDefects } from './references.ts'
import { smallLibrary } from './smallLibrary.fixture.ts'
import type { Pack } from './types.ts'

const ids = idsOf(smallLibrary)
const PRINTED = ['matches', 'rejects', 'template', 'lines']
const locked = smallLibrary.guides.flatMap((guide) =>
  Object.keys(guide.nodes).flatMap((node) =>
    ids.guides[guide.id]?.nodes[node]?.locked ? [[guide, node] as const] : [],
  ),
)

/** Ten thousand packs take their time on a machine that does other things too. */
const PATIENCE = 120_000

test(
  'a hostile pack is refused whole, or it is harmless and changes no warning of security',
  { timeout: PATIENCE },
  () => {
    const whole = JSON.stringify(smallLibrary)
    const met = { taken: 0, sound: 0, further: 0 }
    fc.assert(
      fc.property(hostilePack, (value) => {
        const read = readPack(JSON.stringify(value))
        const { pack, problems } = read
        if (pack === undefined) {
          // What is refused for its names alone is looked at as well, and must not break what looks.
          const more = 'further' in read && read.further ? referenceDefects(read.further, ids) : []
          met.further += more.length > 0 ? 1 : 0
          return problems.length > 0 && [...problems, ...more].every(({ problem }) => problem.length > 5)
        }
        met.taken += 1
        expect(harmOf(pack)).toBeUndefined()
        if (referenceDefects(pack, ids).length > 0) return true
        met.sound += 1
        return warningsStand(pack)
      }),
      { numRuns: 10_000 },
    )
    expect(met.taken).toBeGreaterThan(500)
    expect(met.sound).toBeGreaterThan(100)
    expect(met.further).toBeGreaterThan(20)
    expect(JSON.stringify(smallLibrary)).toBe(whole)
    expect(Object.keys(Object.prototype)).toEqual([])
  },
)

test('no text makes it throw', { timeout: PATIENCE }, () => {
  const near = hostilePack.map((value) => JSON.stringify(value) ?? '')
  const cut = fc.tuple(near, fc.nat()).map(([text, at]) => text.slice(0, at % (text.length + 1)))
  fc.assert(
    fc.property(fc.oneof(fc.string({ maxLength: 40 }), cut), (text) => {
      const { pack, problems } = readPack(text)
      return (pack === undefined) === problems.length > 0
    }),
    { numRuns: 10_000 },
  )
})

/** What does not hold of a pack that was taken, though it has to hold before anybody looks at what it refers to. */
function harmOf(pack: Pack): string | undefined {
  const text = textsOf(pack as unknown as Json, false).find(isHarmful)
  if (text !== undefined) return `the text ${JSON.stringify(text)}`
  const url = pack.sources.find((source) => source.url && !/^(?:https:\/\/[^@]*|mailto:[^?]*|tel:.*)$/.test(source.url))
  if (url !== undefined) return `the address ${url.url}`
  const slow = pack.parameters.find(({ pattern }) => pattern !== undefined && patternProblem(pattern) !== undefined)
  if (slow !== undefined) return `the pattern ${slow.pattern}`
  const foreign = [...pack.guides, ...pack.commands, ...pack.causes].find(({ id }) => !isOwn(id, pack))
  if (foreign !== undefined) return `the id ${foreign.id}`
  recognize('ACMEGW denied: account a has no folder on this gateway', compile(pack.signatures))
  const { guides } = libraryWith(smallLibrary, [pack])
  if (guides.length !== smallLibrary.guides.length + pack.guides.length) return 'lost guides'
  return catalogWith([], [pack]).some(({ symptoms }) => symptoms.length === 0)
    ? 'a guide that is only included'
    : undefined
}

function isHarmful({ text, printed }: Text): boolean {
  const plain = printed ? text.replaceAll(/[\n\t]/g, '') : text
  const hidden = [...plain].some((char) => isHidden(char.codePointAt(0) ?? 0) && !'\u200c\u200d'.includes(char))
  return hidden || (!printed && /<[a-z/!?]/i.test(text))
}

/** Locked nodes and causes are the very same objects as before. */
function warningsStand(pack: Pack): boolean {
  const changed = libraryWith(smallLibrary, [pack])
  const nodes = locked.every(
    ([{ id, nodes: before }, node]) => changed.guides.find((guide) => guide.id === id)?.nodes[node] === before[node],
  )
  const causes = smallLibrary.causes.filter(({ id }) => ids.lockedCauses.includes(id))
  return nodes && causes.every((cause) => changed.causes.includes(cause))
}

type Text = { readonly text: string; readonly printed: boolean }

function textsOf(value: Json, printed: boolean): readonly Text[] {
  if (typeof value === 'string') return [{ text: value, printed }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) => [
    { text: key, printed: false },
    ...textsOf(each, printed || PRINTED.includes(key)),
  ])
}
