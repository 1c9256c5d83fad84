import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findTools } from '../../e2e/setup/findTools.mjs'
import { param, word } from './define.ts'
import { hostileTexts } from './hostile.fixture.ts'
import { beginsAtHome, checkValue } from './parameterTypes.ts'
import { pieces } from './quoted.fixture.ts'
import { quoteSftp } from './quoteSftp.ts'
import { renderCommand } from './render.ts'
import type { Command, Variant } from './types.ts'

const SEED = Number(process.env['HANDRAIL_SEED'] ?? 20_261_123)
const COUNT = 10_000
const tools = findTools()
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'handrail-sftp-'))
  for (const name of ['far', 'near', 'got']) mkdirSync(join(folder, name))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Names that differ, that a folder can hold and that are taken for paths. */
function names(): readonly string[] {
  const found = new Set<string>()
  for (let seed = SEED; found.size < COUNT; seed += 1) {
    for (const text of hostileTexts(seed, COUNT)) {
      const name = text.replaceAll('/', '')
      const fits = name !== '.' && name !== '..' && !beginsAtHome(name) && checkValue('path', name) === undefined
      if (fits && Buffer.byteLength(name) < 250 && found.size < COUNT) found.add(name)
    }
  }
  return [...found]
}

const path = { name: 'path', type: 'path', label: 'Path', hint: 'Path.', example: '/' } as const

/** A command of sftp with one value, as a guide renders it. */
function lineOf(before: readonly string[], value: string, after: readonly string[] = []): string {
  const line = [...before.map((text) => word(text)), word([param('path')]), ...after.map((text) => word(text))]
  const variant: Variant = { dialect: 'sftp', systems: ['linux'], lines: [line] }
  const rendered = renderCommand({ parameters: ['path'] } as unknown as Command, variant, { path: value }, [path])
  if (!rendered.ok) throw new Error(`${value}: ${JSON.stringify(rendered)}`)
  return rendered.lines.join('\n')
}

function batch(lines: readonly string[]): void {
  const file = join(folder, 'batch')
  writeFileSync(file, `cd far\nlcd near\n${lines.join('\n')}\n`)
  execFileSync(tools['sftp'] ?? 'sftp', ['-q', '-D', tools['sftp-server'] ?? '', '-b', file], {
    cwd: folder,
    stdio: 'pipe',
  })
}

const all = names()
const inFolder = (name: string) => readdirSync(join(folder, name)).toSorted()

test(`${COUNT} hostile names pass sftp -b to a real server (seed ${SEED})`, { timeout: 120_000 }, () => {
  writeFileSync(join(folder, 'near', 'sent'), 'x')
  for (const piece of pieces(all, 1000)) {
    const sorted = piece.toSorted()
    batch(piece.map((name) => lineOf(['put', 'sent'], name)))
    expect(inFolder('far')).toEqual(sorted)
    batch(piece.map((name) => lineOf(['rm'], name)))
    expect(inFolder('far')).toEqual([])
  }
  expect(inFolder('near')).toEqual(['sent'])
  expect(readdirSync(folder).toSorted()).toEqual(['batch', 'far', 'got', 'near'])
})

test(`1000 of them come back with get, which reads patterns (seed ${SEED})`, { timeout: 120_000 }, () => {
  const piece = all.slice(0, 1000)
  for (const name of piece) writeFileSync(join(folder, 'far', name), '')
  batch(piece.map((name) => lineOf(['get'], name, ['../got/'])))
  expect(inFolder('got')).toEqual(piece.toSorted())
})

test.each(['a b', 'a*', 'say "x"', 'a\\b', "it's", '#x'])('the rules of a shell are not those of sftp: %s', (name) => {
  expect(quoteSftp(name)).toEqual({ ok: true, text: `"${name.replace(/["\\]/gu, '\\$&')}"` })
})

test.each(['~', '~/x'])('%s is refused, since sftp does not know it', (value) => {
  expect(quoteSftp(value, true)).toMatchObject({ ok: false })
})
