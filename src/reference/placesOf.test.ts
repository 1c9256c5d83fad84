import { expect, test } from 'vitest'
import { library } from '../content/index.ts'
import { retired } from '../content/retired.ts'
import { phoneCodeOf, readPhoneCode } from '../visit/phoneCode.ts'
import { placesOf } from './placesOf.ts'

test('a code of a retired guide that is read aloud leads to its old place, which its link knows', () => {
  const code = phoneCodeOf({ guide: 'publickey-refused', node: 'start' })
  expect(readPhoneCode(code, placesOf(library.guides, retired))).toMatchObject({ problem: 'unknown' })
  const later = { ...retired, guides: { 'publickey-refused': { replacedBy: 'permission-denied' }, lost: {} } }
  const places = placesOf(library.guides, later)
  expect(readPhoneCode(code, places)).toEqual({ place: { guide: 'publickey-refused', node: 'start' }, code })
  expect(places['publickey-refused']).toEqual(places['permission-denied'])
  expect(places['lost']).toEqual([])
})
