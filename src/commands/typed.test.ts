import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findTools } from '../../e2e/setup/findTools.mjs'
import { hostileTexts } from './hostile.fixture.ts'
import { argumentsIn, textOf } from './quoted.fixture.ts'
import { quotePosix } from './quotePosix.ts'

const SEED = Number(process.env['HANDRAIL_SEED'] ?? 20_261_121)
const tools = findTools()
/** How each is started as it is for a person: interactive, with history, but without anybody's own settings. */
const START = {
  bash: '--norc --noprofile -i',
  zsh: '-f -i',
  dash: '-i',
  fish: '--no-config -i',
  tcsh: '-f',
} as const
type Shell = keyof typeof START
const COUNT = 10_000
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'handrail-typed-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Lines of at most so many bytes; a terminal takes 4,096 at once. */
function linesOf(values: readonly string[], bytes: number): readonly (readonly string[])[] {
  const lines: string[][] = []
  let room = 0
  for (const value of values) {
    const size = Buffer.byteLength(textOf(quotePosix(value))) + 1
    if (size > room) {
      lines.push([])
      room = bytes
    }
    lines.at(-1)?.push(value)
    room -= size
  }
  return lines
}

/**
 * Types lines into an interactive shell on a terminal and returns what arrived as arguments. The next line is typed when
 * the last one has arrived, as a person does it.
 */
async function type(
  shell: Shell,
  values: readonly string[],
  quote = (value: string) => textOf(quotePosix(value)),
  patience = 30_000,
): Promise<readonly string[]> {
  const own = mkdtempSync(join(folder, shell))
  const work = join(own, 'work')
  const heard = join(own, 'heard')
  mkdirSync(work)
  writeFileSync(heard, '')
  const env = { PATH: process.env['PATH'], HOME: own, LC_ALL: 'C.UTF-8', TERM: 'dumb', PS1: '> ' }
  const terminal = spawn(tools['script'] ?? 'script', ['-qec', `${tools[shell]} ${START[shell]}`, '/dev/null'], {
    cwd: work,
    env,
  })
  let shown = ''
  terminal.stdout.on('data', (chunk: Buffer) => (shown = `${shown}${chunk.toString()}`.slice(-4000)))
  const ended = new Promise((resolve) => terminal.on('close', resolve))
  try {
    await arrive(() => shown !== '', patience, shell)
    let expected = 0
    for (const line of linesOf(values, 700)) {
      const words = line.map(quote)
      terminal.stdin.write(`/usr/bin/printf '%s\\0' ${words.join(' ')} >> ${heard}\n`)
      expected += line.reduce((sum, value) => sum + Buffer.byteLength(value) + 1, 0)
      await arrive(() => statSync(heard).size >= expected, patience, `${shell} after ${line.join(' ')}\n${shown}`)
    }
    expect(readdirSync(work)).toEqual([])
  } finally {
    terminal.stdin.end('\nexit\n')
    const late = setTimeout(() => terminal.kill(), 2000)
    await ended
    clearTimeout(late)
  }
  return argumentsIn(readFileSync(heard, 'utf8'))
}

async function arrive(done: () => boolean, patience: number, what: string): Promise<void> {
  for (const late = performance.now() + patience; performance.now() < late;) {
    if (done()) return
    await pause(1)
  }
  throw new Error(`nothing arrived in ${what}`)
}

describe.concurrent.each(Object.keys(START) as Shell[])('typed into %s', (shell) => {
  test(
    `${COUNT} hostile values come back unchanged (seed ${SEED})`,
    { timeout: 120_000 },
    async ({ expect: expected }) => {
      const values = hostileTexts(SEED + shell.length, COUNT)
      expected(await type(shell, values)).toEqual(values)
    },
  )
})

/** The quoting that most programs use: right in a script, wrong at some prompts. */
const common = (value: string) => `'${value.replaceAll("'", "'\\''")}'`

test.each([
  ['tcsh', 'a!b'],
  ['fish', 'a\\\\b'],
] as const)('typed into %s, the quoting that is common elsewhere loses %s', async (shell, value) => {
  const heard = type(shell, [value], common, 1000)
  await expect(heard).rejects.toThrow('nothing arrived')
})
