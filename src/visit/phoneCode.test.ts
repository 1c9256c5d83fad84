import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { places } from '../reference/atBuild/places.ts'
import { isPhoneCode, phoneCodeOf, readPhoneCode, type Place } from './phoneCode.ts'
import { spelled } from './spelling.ts'

const all: readonly Place[] = Object.entries(places).flatMap(([guide, nodes]) => nodes.map((node) => ({ guide, node })))
const codes = new Map(all.map((place) => [phoneCodeOf(place), place]))
const SIGNS = '23456789ABCDEFGHJKMNPQRTVWXYZ'
const anyPlace = fc.constantFrom(...all)

test('every place has a code of its own, of eight signs and a check sign at most', () => {
  expect(all.length).toBeGreaterThan(690)
  expect(codes.size).toBe(all.length)
  for (const code of codes.keys())
    expect(code).toMatch(/^[2-9A-HJKMNP-RTV-Z]{3}-[2-9A-HJKMNP-RTV-Z]{3}-[2-9A-HJKMNP-RTV-Z]$/)
})

test('a code leads back to its place, however it was heard', () => {
  const ways = fc.constantFrom<(code: string) => string>(
    (code) => code,
    (code) => code.toLowerCase(),
    (code) => code.replaceAll('-', ' '),
    (code) => ` ${code.replaceAll('-', '')} `,
    (code) => [...code.replaceAll('-', '')].join('.'),
    spelled,
    (code) => spelled(code).toLowerCase(),
  )
  fc.assert(
    fc.property(anyPlace, ways, (place, way) => {
      const heard = way(phoneCodeOf(place))
      expect(readPhoneCode(heard, { [place.guide]: [place.node] })).toEqual({ place, code: phoneCodeOf(place) })
      expect(isPhoneCode(heard)).toBe(true)
    }),
    { numRuns: 10_000 },
  )
})

test('one of all places is found', () => {
  for (const place of all.filter((_, at) => at % 40 === 0))
    expect(readPhoneCode(phoneCodeOf(place), places)).toMatchObject({ place })
})

test('a wrong sign, and two signs that changed places, are always noticed', () => {
  fc.assert(
    fc.property(anyPlace, fc.nat(6), fc.constantFrom(...SIGNS), fc.nat(6), (place, at, sign, other) => {
      const right = phoneCodeOf(place).replaceAll('-', '')
      const changed = [...right].with(at, sign).join('')
      if (changed !== right) expect(readPhoneCode(changed, places)).toMatchObject({ problem: 'check' })
      const swapped = [...right].with(at, right.charAt(other)).with(other, right.charAt(at)).join('')
      if (swapped !== right) expect(readPhoneCode(swapped, places)).toMatchObject({ problem: 'check' })
    }),
    { numRuns: 10_000 },
  )
})

test('whatever else is typed gets a sentence', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
      const got = readPhoneCode(text, {})
      expect('problem' in got && got.sentence.endsWith('.')).toBe(true)
    }),
    { numRuns: 10_000 },
  )
})

test.each([
  ['K7M2QX', 'length'],
  ['K7M-2QX-44', 'length'],
  ['O7M-2QX-4', 'character'],
  ['', 'length'],
])('%s: %s', (text, problem) => {
  expect(readPhoneCode(text, places)).toMatchObject({ problem })
})

test('a code whose place is not here says so', () => {
  expect(readPhoneCode(phoneCodeOf({ guide: 'of-somebody', node: 'else' }), places)).toMatchObject({
    problem: 'unknown',
  })
})
