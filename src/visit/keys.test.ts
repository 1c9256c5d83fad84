import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { acceptKeys, INITIAL_KEYS, keyActs } from './keys.ts'

test('single keys are off for somebody who reads for themselves, and on for an agent', () => {
  expect(keyActs({ keys: INITIAL_KEYS, view: 'self' }, 'back')).toBe(false)
  expect(keyActs({ keys: INITIAL_KEYS, view: 'agent' }, 'back')).toBe(true)
})

test('one that is switched off acts in neither view, the others do', () => {
  const keys = { self: true, agent: true, off: ['back'] }
  for (const view of ['self', 'agent'] as const) {
    expect(keyActs({ keys, view }, 'back')).toBe(false)
    expect(keyActs({ keys, view }, 'note')).toBe(true)
  }
})

test.each([
  [true, INITIAL_KEYS],
  [false, { self: false, agent: false, off: [] }],
  [undefined, INITIAL_KEYS],
  [
    { self: true, agent: false, off: ['go', 'go', 7, '<b>'] },
    { self: true, agent: false, off: ['go'] },
  ],
  [{ off: 'go' }, INITIAL_KEYS],
])('what an older or a strange version saved: %j', (saved, keys) => {
  expect(acceptKeys(saved)).toEqual(keys)
})

test('whatever was stored gives keys, and what was saved comes back', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      const keys = acceptKeys(value)
      expect(acceptKeys(JSON.parse(JSON.stringify(keys)))).toEqual(keys)
    }),
  )
})
