import { afterEach, expect, test } from 'vitest'
import { fitsPattern } from '../packs/pattern.ts'
import type { PackParameter } from '../packs/types.ts'
import { site } from './site.ts'
import { usableValues, valueProblem } from './valueProblem.ts'

const account: PackParameter = {
  name: 'account',
  type: 'user',
  label: 'Account',
  hint: 'It begins with svc.',
  example: 'svc-in',
  pattern: 'svc-[a-z]+',
}
const free: PackParameter = { ...account, name: 'free' }
const { pattern: _, ...plain } = free

const before = site.getState()
afterEach(() => site.setState(before, true))

test('a value has to fit its type first, then the pattern of its pack', () => {
  site.setState({ fits: fitsPattern })
  expect(valueProblem(account, 'svc-in')).toBeUndefined()
  expect(valueProblem(account, ' svc-in ')).toBeUndefined()
  expect(valueProblem(account, 'fred')).toBe('Enter it as in the example: svc-in.')
  expect(valueProblem(account, 'svc-in;id')).toContain('letters, digits')
  expect(valueProblem(plain, 'fred')).toBeUndefined()
})

test('a value that a pattern refuses fills no command; the others stay', () => {
  site.setState({ fits: fitsPattern })
  expect(usableValues({ account: 'fred', free: 'x' }, [account, plain])).toEqual({ free: 'x' })
  const values = { account: 'svc-in', free: 'x' }
  expect(usableValues(values, [account, plain])).toBe(values)
})
