import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromLink, isStepKey, toLink, type Standing } from './link.ts'

const id = fc.stringMatching(/^[a-z0-9-]{1,20}$/).filter((text) => text !== 'from')
const stepKey = fc.array(id, { minLength: 1, maxLength: 4 }).map((ids) => ids.join('.'))
const answers = fc
  .uniqueArray(fc.tuple(stepKey, id), { maxLength: 30, selector: ([key]) => key })
  .map((entries) => Object.fromEntries(entries))
const standing: fc.Arbitrary<Standing> = fc.record(
  { guide: id, node: stepKey, entry: stepKey, answers },
  { requiredKeys: ['guide', 'node', 'answers'] },
)

function read(link: string) {
  const [path = '', query = ''] = link.split('?')
  const [, , guide = '', node = ''] = path.split('/')
  return fromLink(guide, node, query)
}

test('a link gives back the standing it was made of', () => {
  fc.assert(
    fc.property(standing, (value) => {
      const link = toLink(value)
      fc.pre(link.length < 4096)
      expect(read(link)).toEqual({ standing: value, refused: 0 })
    }),
    { numRuns: 10_000 },
  )
})

test('equal answers have equal links, in whatever order they were given', () => {
  fc.assert(
    fc.property(standing, (value) => {
      const turned = Object.fromEntries(Object.entries(value.answers).toReversed())
      expect(toLink({ ...value, answers: turned })).toBe(toLink(value))
    }),
  )
})

test('any text is read without an error and leaves nothing but ids', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 6000, unit: 'binary' }), (query) => {
      const { standing: got } = fromLink('guide', 'node', query)
      for (const [key, option] of Object.entries(got.answers)) {
        expect(isStepKey(key)).toBe(true)
        expect(option).toMatch(/^[a-z0-9-]{1,64}$/)
      }
    }),
    { numRuns: 10_000 },
  )
})

test.each([
  ['__proto__=x', 1],
  ['a=__proto__', 1],
  ['a=%3Cimg%20src%3Dx%3E', 1],
  ['a=b&a=c', 1],
  ['%E0%A4%A', 1],
  ['from=../../x', 1],
  ['a.b.c.d.e.f.g.h=i', 1],
  [`a=${'b'.repeat(65)}`, 1],
])('%s is refused and counted', (query, refused) => {
  expect(fromLink('guide', 'node', query).refused).toBe(refused)
})

test('a name that every object has is an answer like any other, and the prototype stays as it was', () => {
  const { standing: got } = fromLink('guide', 'node', 'constructor=x&toString=y')
  expect(Object.keys(got.answers)).toEqual(['constructor'])
  expect(Object.getPrototypeOf(got.answers)).toBe(Object.prototype)
})

test('a link longer than any way through a guide is cut and said to be', () => {
  const query = Array.from({ length: 1000 }, (_, at) => `key-${at}=option`).join('&')
  const { standing: got, refused } = fromLink('guide', 'node', query)
  expect(refused).toBeGreaterThan(0)
  expect(Object.keys(got.answers).length).toBeLessThan(400)
})
