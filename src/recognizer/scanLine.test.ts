import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { codesOf } from './codes.ts'
import { pickMatches } from './pick.ts'
import { createLineScanner } from './scanLine.ts'
import { compiledSome, someSignatures } from './signatures.fixture.ts'

const examples = someSignatures.flatMap(({ matches }) => matches.map((each) => (typeof each === 'string' ? each : '')))
const full = createLineScanner(compiledSome)
const best = createLineScanner(compiledSome)

test('what is not looked at would have been dropped', () => {
  const piece = fc.oneof(
    fc.constantFrom(...examples),
    fc.constantFrom(' ', ': ', ' from 192.0.2.1 port 22', 'Failed password for ', 'invalid user '),
  )
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), fc.nat(12), (pieces, cut) => {
      const text = pieces.join(' ')
      const line = codesOf(text.slice(0, text.length - cut))
      const { matches, open } = full.scan(line, 0)
      const few = best.scanBest(line, 0)
      expect(pickMatches(few.matches)).toEqual(pickMatches(matches))
      expect(few.open || few.unsure).toBe(open || few.unsure)
    }),
    { numRuns: 2000 },
  )
})

test('a line with more anchors than there is room for is read all the same', () => {
  const line = codesOf(Array.from({ length: 40 }, () => examples.join(' ')).join(' '))
  expect(pickMatches(best.scanBest(line, 0).matches)).toEqual(pickMatches(full.scan(line, 0).matches))
})
