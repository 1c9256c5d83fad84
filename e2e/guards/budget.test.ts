import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { overweight, weight } from './budget.ts'

test('the budget notices a page that is too heavy, and only that', () => {
  const noise = randomBytes(50_000)
  expect(weight([noise])).toBeGreaterThan(49)
  expect(overweight([noise, noise], 92)).toContain('where 92 are allowed')
  expect(overweight([noise], 92)).toBeUndefined()
  expect(overweight(['a'.repeat(1_000_000)], 92)).toBeUndefined()
})
