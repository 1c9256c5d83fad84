import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isKept, keptFiles } from './keptFiles.ts'

let site = ''
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(site, path)), { recursive: true })
  writeFileSync(join(site, path), text)
}

beforeAll(() => {
  site = mkdtempSync(join(tmpdir(), 'handrail-site-'))
  for (const path of ['index.html', 'assets/index-1.js', 'sw.js', 'packs.json', 'guides/index.html']) write(path, path)
})
afterAll(() => rmSync(site, { recursive: true }))

test('the page and its parts are kept, what belongs to the place and pages without script are not', () => {
  expect(Object.keys(keptFiles(site).files)).toEqual(['assets/index-1.js', 'index.html'])
})

test('the version changes with any file that is kept, and with no other', () => {
  const { version } = keptFiles(site)
  write('packs.json', 'other')
  write('sw.js', 'other')
  expect(keptFiles(site).version).toBe(version)
  write('assets/index-1.js', 'other')
  expect(keptFiles(site).version).not.toBe(version)
})

test.each([
  ['theme.js', true],
  ['start.js', true],
  ['icon-192.png', true],
  ['manifest.json', true],
  ['embed/1/index.html', false],
  ['embed/1/assets/frame-1.js', false],
  ['sitemap.xml', false],
  ['robots.txt', false],
  ['schema/1/pack.json', false],
  ['messages/sshd-failed-password.html', false],
])('%s', (path, wanted) => {
  expect(isKept(path)).toBe(wanted)
})
