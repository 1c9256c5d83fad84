import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { counts } from '../../src/content/defects.ts'
import { library } from '../../src/content/index.ts'
import { DIALECTS } from '../../src/commands/types.ts'

const readme = readFileSync(resolve(import.meta.dirname, '../../README.md'), 'utf8')
const scripts = Object.keys(
  (JSON.parse(readFileSync(resolve(import.meta.dirname, '../../package.json'), 'utf8')) as { scripts: object }).scripts,
)

test('the README counts what is there', () => {
  const line = Object.entries(counts(library))
    .map(([what, count]) => `${count} ${what}`)
    .join(', ')
  expect(readme).toContain(line)
})

test('every npm command of the README exists', () => {
  const named = [...readme.matchAll(/npm run ([a-z:]+)/g)].map(([, script]) => script)
  expect(named.length).toBeGreaterThan(3)
  for (const script of named) expect(scripts).toContain(script)
})

test('the README names every dialect', () => {
  for (const name of DIALECTS) expect(readme).toContain(name)
})
