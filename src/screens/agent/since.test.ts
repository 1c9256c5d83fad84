import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { elapsed } from './elapsed.ts'
import { readSince, sinceValue, zonesFrom } from './since.ts'

const zones = Intl.supportedValuesOf('timeZone')

test('a time with its zone comes back, whatever the zone', () => {
  const local = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 16))
  fc.assert(
    fc.property(local, fc.constantFrom(...zones), (at, zone) => {
      expect(readSince(sinceValue({ local: at, zone }), 'UTC')).toEqual({ local: at, zone })
    }),
  )
})

test('no time is no value, and a value without a zone is meant where the agent is', () => {
  expect(sinceValue({ local: '', zone: 'Europe/Berlin' })).toBe('')
  expect(readSince('', 'Asia/Tokyo')).toEqual({ local: '', zone: 'Asia/Tokyo' })
  expect(readSince('2026-11-20T09:40', 'Asia/Tokyo')).toEqual({ local: '2026-11-20T09:40', zone: 'Asia/Tokyo' })
})

test('every zone is offered once, the one at hand first, and UTC always', () => {
  const all = zonesFrom(zones, 'Europe/Berlin', 'Asia/Tokyo')
  expect(all.slice(0, 3)).toEqual(['Europe/Berlin', 'Asia/Tokyo', 'UTC'])
  expect(new Set(all).size).toBe(all.length)
  expect(all.length).toBeGreaterThan(400)
})

test.each([
  [-5000, '00:00'],
  [0, '00:00'],
  [59_999, '00:59'],
  [252_000, '04:12'],
  [3_605_000, '1:00:05'],
  [36_000_000, '10:00:00'],
])('%i milliseconds are %s', (milliseconds, shown) => {
  expect(elapsed(milliseconds)).toBe(shown)
})
