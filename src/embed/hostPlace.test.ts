import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeIn, withPlace } from './hostPlace.ts'

const key = 'handrail'

test.each([
  ['', ''],
  ['#section', ''],
  ['#handrail=guide/node', 'guide/node'],
  ['#section&handrail=guide/in.node&other=x', 'guide/in.node'],
  ['#myhandrail=guide/node', ''],
  ['#/a/page/of?a=router', ''],
])('in %s stands the place %s', (hash, place) => {
  expect(placeIn(hash, key)).toBe(place)
})

test.each([
  ['', '#handrail=a/b'],
  ['#section', '#section&handrail=a/b'],
  ['#handrail=x/y', '#handrail=a/b'],
  ['#handrail=x/y&second=p/q', '#second=p/q&handrail=a/b'],
  ['#section&handrail=x/y', '#section&handrail=a/b'],
])('%s becomes %s', (hash, expected) => {
  expect(withPlace(hash, key, 'a/b')).toBe(expected)
})

test('what was put in is found again, once, and the place of another guide stays', () => {
  const id = fc.stringMatching(/^[a-z][a-z0-9.-]{0,20}$/)
  const place = fc.tuple(id, id).map((ids) => ids.join('/'))
  const hash = fc.oneof(
    fc.constant(''),
    fc.webFragments({ size: 'small' }).map((part) => `#${part}`),
  )
  fc.assert(
    fc.property(hash, place, place, place, (before, first, second, others) => {
      const after = withPlace(withPlace(withPlace(before, key, first), 'other', others), key, second)
      expect(placeIn(after, key)).toBe(second)
      expect(placeIn(after, 'other')).toBe(others)
      expect(withPlace(after, key, second)).toBe(after)
    }),
    { numRuns: 10_000 },
  )
})
