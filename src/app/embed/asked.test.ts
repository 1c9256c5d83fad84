import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { askedIn } from './asked.ts'
import { mayHold } from './holder.ts'

test('the address says which guide, where in it, and how it looks', () => {
  expect(askedIn({ search: '?guide=a-b&node=in.c&theme=dark&view=agent&fit=scroll&lang=de', hash: '' })).toEqual({
    place: '/g/a-b/in.c?from=in.c',
    guide: 'a-b',
    theme: 'dark',
    agent: true,
    scrolls: true,
    lang: 'de',
  })
  expect(askedIn({ search: '', hash: '' })).toEqual({ place: '/', theme: 'auto', agent: false, scrolls: false })
})

test('a page of a guide needs no query, and the place behind the hash wins', () => {
  expect(askedIn({ search: '', hash: '' }, 'a').place).toBe('/g/a')
  expect(askedIn({ search: '', hash: '#in.c' }, 'a').place).toBe('/g/a/in.c?from=in.c')
  expect(askedIn({ search: '?guide=b', hash: '#/g/b/c?x=y' }, 'a').place).toBe('/g/b/c?x=y')
  const wordpress = askedIn({ search: '', hash: '#?secret=Abc1' }, 'a')
  expect([wordpress.place, wordpress.secret]).toEqual(['/g/a', 'Abc1'])
})

const placeOf = (search: string, page?: string): string => askedIn({ search, hash: '' }, page).place

test('a guide that cannot be read is asked for all the same, and none is where none is named', () => {
  expect(
    ['?guide=..&node=evil?x=1', '?guide=a.b', '?guide=A%20B', `?guide=${'a'.repeat(65)}`].map((each) => placeOf(each)),
  ).toEqual(['/g/', '/g/', '/g/', '/g/'])
  expect(placeOf('?guide=&node=')).toBe('/')
  expect(placeOf('?guide=..', 'a')).toBe('/g/a')
})

test('a text to diagnose stands behind the hash, as it was', () => {
  const text = 'Permission denied (publickey).\n100 % + & #'
  expect(askedIn({ search: '', hash: `#symptom=${encodeURIComponent(text)}` }).symptom).toBe(text)
  expect(askedIn({ search: '?symptom=x', hash: '' }).symptom).toBeUndefined()
  expect(askedIn({ search: '', hash: '#symptom=%20' }).symptom).toBeUndefined()
})

const part = fc.oneof(
  fc.string(),
  fc.constantFrom('a', 'guide', 'javascript:alert(1)', '//x.example', '..', '%', '%E0%A4%A', '/g/'),
)
const query = fc
  .array(fc.tuple(fc.constantFrom('guide', 'node', 'theme', 'lang', 'view', 'fit', 'x'), part))
  .map((all) => `?${all.map(([key, value]) => `${key}=${value}`).join('&')}`)
const hash = fc.tuple(fc.constantFrom('#', '#/', '#symptom=', '#?secret=', ''), part).map((both) => both.join(''))

test('whatever the address holds, the frame stays at a place of ours', () => {
  fc.assert(
    fc.property(query, hash, fc.option(part, { nil: undefined }), (search, behind, page) => {
      const { place, guide, theme, secret, lang = '' } = askedIn({ search, hash: behind }, page)
      expect(place.startsWith('/')).toBe(true)
      expect(guide ?? 'a').toMatch(/^[a-z0-9-]{1,64}$/)
      expect(secret ?? 'a').toMatch(/^[A-Za-z0-9]{1,40}$/)
      expect(['auto', 'light', 'dark']).toContain(theme)
      expect(lang.length).toBeLessThanOrEqual(40)
    }),
    { numRuns: 10_000 },
  )
})

const never = new Promise<string>(() => undefined)
const kb = 'https://kb.example.com'
const own = 'https://guides.example.org'

test.each([
  ['every page around it is named', { ancestors: [kb, own], referrer: '', welcomed: never }, true],
  ['one of them is not', { ancestors: [kb, 'https://other.example'], referrer: `${kb}/a`, welcomed: never }, false],
  ['only the referrer says who holds it', { ancestors: [], referrer: `${kb}/article?x`, welcomed: never }, true],
  ['the referrer is no address', { ancestors: [], referrer: 'kb', welcomed: never }, false],
  ['the welcome says who holds it', { ancestors: [], referrer: '', welcomed: Promise.resolve(kb) }, true],
  ['the welcome is from another', { ancestors: [], referrer: '', welcomed: Promise.resolve('null') }, false],
  ['our own pages may always', { ancestors: [own], referrer: '', welcomed: never }, true],
])('a frame is held by its right pages: %s', async (_, here, may) => {
  expect(await mayHold([kb], own, here)).toBe(may)
})
