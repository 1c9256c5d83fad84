import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { hostileValues } from '../commands/hostile.fixture.ts'
import { tidy } from '../commands/parameterTypes.ts'
import { renderCommand } from '../commands/render.ts'
import type { Command, Part, Variant, Word } from '../commands/types.ts'
import { commands } from './commands/all.ts'
import { parameters } from './parameters.ts'

const SETS = 12
const folder = mkdtempSync(join(tmpdir(), 'handrail-commands-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Hostile values for every parameter, a set a seed. */
const sets = Array.from({ length: SETS }, (_, at) =>
  Object.fromEntries(
    parameters.map(({ name, type }, index) => [name, hostileValues(type, 7919 * at + index, 1)[0] ?? fail(type)]),
  ),
)

function fail(type: string): never {
  throw new Error(`no hostile value of type ${type}`)
}

/** Keywords whose value ssh reads as a line of its configuration. */
const OPTION_VALUES = ['MACs=', 'Ciphers=', 'KexAlgorithms=', 'HostKeyAlgorithms=', 'PubkeyAcceptedAlgorithms=']

const types = new Map(parameters.map(({ name, type }) => [name, type]))

/** The argument a word stands for, before any shell. Undefined where the shell itself takes part. */
function meant(word: Word, values: Readonly<Record<string, string>>): string | undefined {
  if (!('word' in word)) return undefined
  const whole = word.word.map((part: Part) => {
    if (typeof part === 'string') return part
    return tidy(types.get(part.param) ?? fail(part.param), values[part.param] ?? '')
  })
  return whole.join('')
}

/** What placing a value may add without changing what it names: a folder, brackets, a doubled percent sign. */
function plain(argument: string): string {
  // What stands behind `-o` is quoted once more, for the parser of ssh itself.
  if (argument.startsWith('-o') || OPTION_VALUES.some((name) => argument.startsWith(name))) return 'an option of ssh'
  const inFolder = argument.startsWith('./') ? argument.slice(2) : argument
  return inFolder.replaceAll(/%+/g, '%').replaceAll('[', '').replaceAll(']', '').replaceAll('./', '')
}

function inShell(script: string): string {
  return execFileSync('bash', ['-c', script], {
    encoding: 'utf8',
    cwd: folder,
    env: { HOME: '~', PATH: '/usr/bin:/bin' },
  })
}

const cases = commands.flatMap((command) => command.variants.map((variant) => [command, variant] as const))

describe('every command, every variant', () => {
  test.each(
    cases.map(
      ([command, variant]) =>
        [`${command.id} ${variant.dialect} ${variant.systems.join('+')}`, command, variant] as const,
    ),
  )('%s takes hostile values or refuses them in words', (_, command: Command, variant: Variant) => {
    let taken = 0
    for (const values of sets) {
      const rendered = renderCommand(command, variant, values, parameters)
      if (!rendered.ok) {
        expect(rendered.missing).toEqual([])
        for (const { reason } of rendered.refused) expect(reason).toMatch(/\S+ \S+.*[.]$/)
        continue
      }
      taken += 1
      for (const line of rendered.lines) expect(line).not.toMatch(/[\n\r\0]/)
    }
    // cmd and the files of OpenSSH cannot hold most hostile texts; a POSIX shell takes nearly all of them.
    if (variant.dialect === 'posix') expect(taken).toBeGreaterThan(SETS / 2)
  })
})

test('in a real shell every argument comes back unchanged, and nothing else runs', () => {
  const posix = cases.filter(([, { dialect }]) => dialect === 'posix')
  let compared = 0
  for (const values of sets) {
    const lines = posix.flatMap(([command, variant]) => {
      const rendered = renderCommand(command, variant, values, parameters)
      return rendered.ok
        ? variant.lines.map((words, at) => ({ words, line: rendered.lines[at] ?? '', id: command.id }))
        : []
    })
    const simple = lines.filter(({ words }) => words.every((word) => meant(word, values) !== undefined))
    const script = simple.map(({ line }) => `set -- ${line.replaceAll('\n', ' ')}; printf '%s\\0' "$#" "$@"`).join('\n')
    const told = inShell(script).split('\0')
    for (const { words, id } of simple) {
      const count = Number(told.shift())
      const got = told.splice(0, count).map(plain)
      expect(got, id).toEqual(words.map((word) => plain(meant(word, values) ?? '')))
      compared += 1
    }
    execFileSync('bash', ['-n', '-c', lines.map(({ line }) => line).join('\n')], { cwd: folder })
  }
  expect(compared).toBeGreaterThan(1000)
  expect(readdirSync(folder)).toEqual([])
})
