import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readHostMessage, readWelcome } from './hostMessages.ts'

const welcome = { handrail: 1, t: 'welcome', symptom: '', share: false, theme: '', text: '', tokens: '', lang: '' }

test('a page is as dark as its text is light, unless it says which it is', () => {
  expect(readWelcome({ ...welcome, text: 'rgb(230, 230, 230)' })).toMatchObject({ theme: 'dark' })
  expect(readWelcome({ ...welcome, text: 'rgb(20, 20, 20)', theme: 'auto' })).toMatchObject({ theme: 'light' })
  expect(readWelcome({ ...welcome, text: 'rgb(20, 20, 20)', theme: 'dark' })).toMatchObject({ theme: 'dark' })
  expect(readHostMessage({ t: 'set', text: 'oklch(0.9 0 0)' })).toEqual({ t: 'set', theme: 'dark' })
})

test('the colors stand in the attribute of a page as JSON', () => {
  expect(readWelcome({ ...welcome, tokens: '{"accent":"#123456"}' })).toMatchObject({ tokens: { accent: '#123456' } })
  expect(readWelcome({ ...welcome, tokens: { accent: '#123456' } })).toMatchObject({ tokens: { accent: '#123456' } })
  for (const tokens of ['{', '[]', '5', '"x"', 'null', '{"a":1}']) {
    expect(readWelcome({ ...welcome, tokens })?.tokens ?? {}).toEqual({})
  }
})

test('10,000 messages of a hostile page give settings of the right kinds or none', () => {
  const value = fc.oneof(
    fc.string(),
    fc.jsonValue(),
    fc.json(),
    fc.constantFrom('auto', 'dark', 'rgb(', '{"__proto__":1}'),
  )
  const names = ['theme', 'text', 'tokens', 'lang', 'symptom', 'share']
  const said = fc.record(
    {
      handrail: fc.constantFrom(1, 1, 1, 2),
      t: fc.constantFrom('welcome', 'set', 'x'),
      ...Object.fromEntries(names.map((name) => [name, value])),
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(fc.oneof({ weight: 9, arbitrary: said }, { weight: 1, arbitrary: fc.anything() }), (data) => {
      for (const read of [readWelcome(data), readHostMessage(data)]) {
        if (read === undefined || read.t === 'print') continue
        expect(['auto', 'light', 'dark', undefined]).toContain(read.theme)
        expect(typeof (read.lang ?? '')).toBe('string')
        for (const color of Object.values(read.tokens ?? {})) expect(typeof color).toBe('string')
      }
    }),
    { numRuns: 10_000 },
  )
})
