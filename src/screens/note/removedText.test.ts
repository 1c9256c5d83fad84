import { expect, test } from 'vitest'
import { removedText } from './removedText.ts'

test('secrets and names are counted apart, one and several are said rightly', () => {
  const removed = [
    { kind: 'password', count: 1 },
    { kind: 'host', count: 2 },
    { kind: 'token', count: 3 },
    { kind: 'user', count: 1 },
  ] as const
  expect(removedText(removed)).toBe('Taken out: 1 password, 3 tokens. Replaced: 2 host names, 1 user name.')
})

test('it is said, too, that nothing had to be taken out', () => {
  expect(removedText([])).toBe('No secret was found.')
  expect(removedText([{ kind: 'path', count: 1 }])).toBe('No secret was found. Replaced: 1 path.')
})
