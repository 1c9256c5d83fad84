import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { gapsIn, refill, unfill } from './unfill.ts'
import { fillText } from './values.ts'

const TEMPLATE = 'The server {host} refused {user} {count} times.'

test('what a template was filled with is found again', () => {
  const values = { host: 'a.example', user: 'fred', count: '6' }
  expect(unfill(TEMPLATE, fillText(TEMPLATE, values))).toEqual(['a.example', 'fred', '6'])
  // Where a blank parts two gaps, the first one ends at the first blank.
  expect(unfill(TEMPLATE, fillText(TEMPLATE, {}))).toEqual(['the host', 'the', 'user the count'])
})

test.each([
  ['The server a refused b c time.', undefined],
  ['A server a refused b c times.', undefined],
  ['The server  refused  times.', undefined],
  ['The server  refused   times.', ['', '', '']],
])('%j', (text, gaps) => {
  expect(unfill(TEMPLATE, text)).toEqual(gaps)
})

test('a text without gaps is itself or nothing, and an open brace is a sign like any other', () => {
  expect(unfill('a { b', 'a { b')).toEqual([])
  expect(unfill('a', 'a ')).toBeUndefined()
  expect(gapsIn('a { b {c} }')).toBe(1)
})

test('whatever stands in the gaps, the text comes back', () => {
  const template = fc
    .array(fc.oneof(fc.string({ maxLength: 6 }), fc.constantFrom('{a}', '{b}', ' ', '{')), { maxLength: 8 })
    .map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(template, fc.array(fc.string({ maxLength: 8 }), { maxLength: 8 }), (given, texts) => {
      const gaps = Array.from({ length: gapsIn(given) }, (_, at) => texts[at] ?? '')
      const text = refill(given, gaps)
      const found = unfill(given, text)
      expect(found).toHaveLength(gaps.length)
      expect(refill(given, found ?? [])).toBe(text)
    }),
    { numRuns: 10_000 },
  )
})
