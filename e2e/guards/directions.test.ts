import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

const src = resolve(import.meta.dirname, '../../src')
const bin = resolve(import.meta.dirname, '../../node_modules/.bin')
let house = ''

beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'handrail-house-'))
  cpSync(join(src, '.oxlintrc.json'), join(house, '.oxlintrc.json'))
})
afterEach(() => rmSync(house, { recursive: true }))

function write(path: string, text: string): string {
  const file = join(house, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  return file
}

/** What the program printed, and whether it was content. */
function run(program: string, words: readonly string[]): { ok: boolean; text: string } {
  try {
    return { ok: true, text: execFileSync(join(bin, program), words, { encoding: 'utf8', cwd: house, stdio: 'pipe' }) }
  } catch (error) {
    return { ok: false, text: String((error as { stdout?: string }).stdout) }
  }
}

const lint = () => run('oxlint', ['-c', '.oxlintrc.json', '--deny-warnings', '.'])

describe('a wrong direction is refused', () => {
  test.each([
    ['engine', '../recognizer/types.ts'],
    ['recognizer', '../content/index.ts'],
    ['readers', '../commands/types.ts'],
    ['readers', '../negotiation/types.ts'],
    ['negotiation', '../content/index.ts'],
    ['content', '../negotiation/settle.ts'],
    ['report', '../content/index.ts'],
    ['report', '../visit/visit.ts'],
    ['content', '../engine/walk.ts'],
    ['content/guides', '../../screens/Home.tsx'],
    ['content', '../reference/load.ts'],
    ['search', '../content/index.ts'],
    ['search', '../reference/lookUp.ts'],
    ['reference', '../visit/visit.ts'],
    ['practice', '../visit/visit.ts'],
    ['practice', '../report/buildReport.ts'],
    ['content', '../practice/play.ts'],
    ['visit', '../practice/play.ts'],
    ['ui', '../visit/visit.ts'],
    ['visit', '../screens/Home.tsx'],
    ['screens', '../app/main.tsx'],
    ['cli', '../visit/visit.ts'],
    ['packs', '../visit/visit.ts'],
    ['content', '../packs/types.ts'],
    ['embed', '../engine/walk.ts'],
    ['offline', '../visit/visit.ts'],
    ['static', '../screens/Home.tsx'],
    ['screens', '../embed/protocol.ts'],
    ['screens', '../build/site.ts'],
    ['engine', 'react'],
    ['recognizer', 'node:fs'],
  ])('from %s to %s', (room, target) => {
    write(`${room}/probe.ts`, `import { x } from '${target}'\nexport const y = x\n`)
    expect(lint()).toMatchObject({ ok: false, text: expect.stringContaining('no-restricted-imports') as string })
    write(`${room}/probe.ts`, `import type { X } from '${target}'\nexport type Y = X\n`)
    expect(lint().ok).toBe(false)
    write(`${room}/probe.ts`, `export const later = () => import('${target}')\n`)
    expect(lint().ok).toBe(false)
  })

  test.each([
    ['screens', '../visit/visit.ts'],
    ['content', '../engine/types.ts'],
    ['content', '../negotiation/define.ts'],
    ['negotiation', '../readers/lines.ts'],
    ['content/guides/one', '../../../engine/defineGuide.ts'],
    ['report', '../engine/walk.ts'],
    ['reference', '../content/index.ts'],
    ['reference', '../search/find.ts'],
    ['screens', '../reference/load.ts'],
    ['practice', '../content/load.ts'],
    ['practice', '../recognizer/diagnose.ts'],
    ['screens', '../practice/play.ts'],
    ['cli', 'node:fs'],
  ])('and a right one is not: from %s to %s', (room, target) => {
    write(`${room}/probe.ts`, `import { x } from '${target}'\nexport const y = x\n`)
    expect(lint()).toMatchObject({ ok: true })
  })
})

test.each([
  ['a console line', "export const x = () => console.log('x')\n"],
  ['a default export', 'export default 1\n'],
  ['any', 'export const x = (y: any): unknown => y\n'],
  ['a file of 251 lines', 'export const x = [\n' + '  1,\n'.repeat(249) + ']\n'],
])('%s is refused', (_, text) => {
  write('engine/probe.ts', text)
  expect(lint().ok).toBe(false)
})

test('a file name in another style is refused', () => {
  write('engine/Probe_file.ts', 'export const x = 1\n')
  expect(lint().ok).toBe(false)
})

test.each([
  ['the DOM', 'export const title = document.title\n'],
  ['storage', "export const saved = localStorage.getItem('x')\n"],
  ['Node', 'export const home = process.env\n'],
])('%s does not exist in a pure layer', (_, text) => {
  const file = write('engine/probe.ts', text)
  const project = { extends: join(src, 'tsconfig.pure.json'), include: [file], exclude: [] }
  write('tsconfig.json', JSON.stringify(project))
  expect(run('tsc', ['-p', house])).toMatchObject({ ok: false, text: expect.stringContaining('TS2') as string })
  write('engine/probe.ts', 'export const title = 1\n')
  expect(run('tsc', ['-p', house])).toMatchObject({ ok: true })
})
