import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findTools } from '../../e2e/setup/findTools.mjs'
import { hostileTexts } from './hostile.fixture.ts'
import { argumentsIn, pieces, textOf } from './quoted.fixture.ts'
import { quotePosix } from './quotePosix.ts'

const SEED = Number(process.env['HANDRAIL_SEED'] ?? 20_261_120)
const COUNT = 10_000
const tools = findTools()
const shells = ['bash', 'dash', 'zsh', 'ksh93', 'mksh', 'busybox', 'fish'] as const
const values = hostileTexts(SEED, COUNT)
let folder = ''
let work = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'handrail-shells-'))
  work = join(folder, 'work')
  mkdirSync(work)
})
afterAll(() => rmSync(folder, { recursive: true }))

/** What the shell gives to a program for one line of text. */
function run(shell: (typeof shells)[number], line: string): readonly string[] {
  const program = tools[shell] ?? shell
  const words = shell === 'busybox' ? ['sh', '-c', line] : ['-c', line]
  const env = { PATH: process.env['PATH'], HOME: join(folder, 'home of fred'), LC_ALL: 'C.UTF-8' }
  return argumentsIn(
    execFileSync(program, words, { cwd: work, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }),
  )
}

describe.each(shells)('%s', (shell) => {
  test(`${COUNT} hostile values come back unchanged (seed ${SEED})`, () => {
    for (const piece of pieces(values, 500)) {
      const quoted = piece.map((value) => textOf(quotePosix(value)))
      expect(run(shell, `printf '%s\\0' ${quoted.join(' ')}`)).toEqual(piece)
    }
    expect(readdirSync(work)).toEqual([])
  })

  test('a path in the home folder is completed by the shell', () => {
    const home = join(folder, 'home of fred')
    const rests = ['', ...values.slice(0, 500).map((value) => `x${value}`), 'a b', "it's", '.ssh/id']
    const quoted = rests.map((rest) => textOf(quotePosix(`~/${rest}`, true)))
    expect(run(shell, `printf '%s\\0' ~ ${quoted.join(' ')}`)).toEqual([
      home,
      ...rests.map((rest) => `${home}/${rest}`),
    ])
  })

  test('the oracle sees what wrong quoting does', () => {
    expect(run(shell, `printf '%s\\0' '$HOME' "$HOME" a b`)).not.toEqual(['$HOME', '$HOME', 'a b'])
  })
})

test('wrong quoting runs what a value holds', () => {
  execFileSync('bash', ['-c', `printf '%s\\0' "$(touch canary)"`], { cwd: work })
  expect(readdirSync(work)).toEqual(['canary'])
  rmSync(join(work, 'canary'))
})
