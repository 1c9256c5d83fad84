import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysOf } from './days.ts'

const DAY = 86_400_000

test('counts days as the calendar does', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1900-01-01'), max: new Date('2400-12-31'), noInvalidDate: true }), (date) => {
      const text = date.toISOString().slice(0, 10)
      expect(daysOf(text)).toBe(Math.floor(date.getTime() / DAY))
    }),
  )
})

test.each(['Nov 01, 2026', '11/01/2026', '2026-11-01'])('reads %s', (text) => {
  expect(daysOf(text)).toBe(Date.UTC(2026, 10, 1) / DAY)
})

test.each(['never', 'password must be changed', '1. Nov 2026', '2026-13-01', '', '--', 'Nov'])(
  'does not guess %s',
  (text) => {
    expect(daysOf(text)).toBeUndefined()
  },
)
