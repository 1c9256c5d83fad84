import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { EXCEPTIONS, reasonAgainst } from '../journeys/exceptions.ts'

const journeys = resolve(import.meta.dirname, '../journeys')
const specs = readdirSync(journeys).filter((name) => name.endsWith('.spec.ts'))

test.each(EXCEPTIONS)('what is left out of $file is there', ({ file, title, but, why }) => {
  expect(specs).toContain(file)
  const text = readFileSync(resolve(journeys, file), 'utf8')
  // Titles made of data are compared as far as they are written.
  if (title !== undefined) expect(text).toMatch(new RegExp(`['\`]${title}`))
  if (but !== undefined) expect(but.length).toBeGreaterThan(0)
  expect(why.length).toBeGreaterThan(20)
})

test('on the plain site every journey runs, but for those about the one file', () => {
  for (const file of specs) expect(reasonAgainst('site', file, '') !== undefined).toBe(file === 'oneFile.spec.ts')
})

test('a sample runs where the rest does not', () => {
  const title = 'every node of aspera-error-19 can be read'
  expect(reasonAgainst('offline', 'everyNode.spec.ts', title)).toBeUndefined()
  expect(reasonAgainst('offline', 'everyNode.spec.ts', title.replace('aspera', 'other'))).toBeDefined()
  expect(reasonAgainst('site', 'everyNode.spec.ts', title.replace('aspera', 'other'))).toBeUndefined()
})
