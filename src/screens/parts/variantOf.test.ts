import { expect, test } from 'vitest'
import type { Command, Variant } from '../../commands/types.ts'
import { variantName } from '../../commands/variantName.ts'
import { variantKey, variantOf } from './variantOf.ts'

const posix: Variant = { dialect: 'posix', systems: ['linux', 'macos'], lines: [] }
const powershell: Variant = { dialect: 'powershell', systems: ['windows'], lines: [] }
const linux: Variant = { dialect: 'posix', systems: ['linux'], lines: [] }
const command: Command = {
  id: 'a',
  title: '',
  where: 'server',
  as: 'you',
  risk: 'read-only',
  parameters: [],
  variants: [posix, powershell],
  expect: '',
  sources: [],
  reviewed: '2026-11-20',
}

test('what was chosen for one command is shown for the next, in the same dialect where the systems differ', () => {
  expect(variantOf(command, variantKey(powershell))).toBe(powershell)
  expect(variantOf(command, variantKey(linux))).toBe(posix)
})

test.each([undefined, '', 'gone:windows', '__proto__'])('the first variant is shown where %j was chosen', (chosen) => {
  expect(variantOf(command, chosen)).toBe(posix)
})

test('the system that the caller named picks the variant of what runs there, until a dialect is chosen', () => {
  const macos: Variant = { dialect: 'posix', systems: ['macos'], lines: [] }
  const onClient: Command = { ...command, where: 'client', variants: [linux, macos, powershell] }
  expect(variantOf(onClient, undefined, 'windows')).toBe(powershell)
  expect(variantOf(onClient, undefined, 'macos')).toBe(macos)
  expect(variantOf(onClient, undefined, 'other')).toBe(linux)
  expect(variantOf(onClient, variantKey(macos), 'windows')).toBe(macos)
  expect(variantOf({ ...onClient, where: 'server' }, undefined, 'windows')).toBe(linux)
})

test('variants are named by what tells them apart', () => {
  expect(command.variants.map((each) => variantName(each, command.variants))).toEqual(['Linux, macOS', 'PowerShell'])
})
