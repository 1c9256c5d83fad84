import { expect, test } from 'vitest'
import { word } from './define.ts'
import type { Command, Dialect, System } from './types.ts'
import { dialectsOf, pickVariant } from './variants.ts'

function command(...variants: readonly (readonly [Dialect, readonly System[]])[]): Command {
  const all = variants.map(([dialect, systems], at) => ({ dialect, systems, lines: [[word(String(at))]] }))
  return { variants: all } as unknown as Command
}

const shells = command(['posix', ['linux']], ['posix', ['macos']], ['powershell', ['windows']], ['cmd', ['windows']])
const file = command(['ssh_config', ['linux', 'macos', 'windows']])

test.each<[Command, { system?: System; dialect?: Dialect }, number | undefined]>([
  [shells, { system: 'linux', dialect: 'posix' }, 0],
  [shells, { system: 'macos' }, 1],
  [shells, { system: 'windows' }, 2],
  [shells, { system: 'windows', dialect: 'cmd' }, 3],
  [shells, { system: 'windows', dialect: 'posix' }, 0],
  [shells, { system: 'linux', dialect: 'cmd' }, undefined],
  [shells, { system: 'iris' }, undefined],
  [shells, { dialect: 'powershell' }, 2],
  [shells, {}, 0],
  [file, { system: 'windows', dialect: 'powershell' }, 0],
  [file, { system: 'iris' }, undefined],
  [command(['posix', ['macos']]), { system: 'linux', dialect: 'posix' }, undefined],
])('%#: the variant for %o', (of, place, expected) => {
  const picked = pickVariant(of, place)
  expect(picked).toBe(expected === undefined ? undefined : of.variants[expected])
})

test('the dialects of a command, each once', () => {
  expect(dialectsOf(shells)).toEqual(['posix', 'powershell', 'cmd'])
  expect(dialectsOf(shells, 'windows')).toEqual(['powershell', 'cmd'])
})
