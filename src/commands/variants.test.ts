import { expect, test } from 'vitest'
import { word } from './define.ts'
import type { Variant } from './types.ts'
import { dialectsOf } from './variants.ts'

const lines = [[word('ssh')]]
const variants: readonly Variant[] = [
  { dialect: 'posix', systems: ['linux'], lines },
  { dialect: 'posix', systems: ['macos'], lines },
  { dialect: 'powershell', systems: ['windows'], lines },
]

test('the dialects of a command, each once', () => {
  expect(dialectsOf({ variants })).toEqual(['posix', 'powershell'])
  expect(dialectsOf({ variants: [] })).toEqual([])
})
