import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { library } from '../content/index.ts'
import { checkCommand } from './check.ts'
import { diffCommand } from './diff.ts'
import { currentRelease, releaseCommand } from './release.ts'
import { writeRelease } from './releases/file.ts'
import type { Release } from './releases/types.ts'
import { UsageError } from './usage.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'handrail-release-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

const now = currentRelease(library)

test('release prints what diff compares with', async () => {
  const { status, out = '' } = releaseCommand([], library)
  expect([status, out]).toEqual([0, writeRelease(now).trimEnd()])
  const same = await diffCommand([file('now.json', out)], library)
  expect(same.out).toBe(`${now.version} → ${now.version}: nothing changed.`)
})

test('diff says in lines, and in JSON, what came, went and changed', async () => {
  const [cause = ''] = Object.keys(now.causes)
  const [message = ''] = Object.keys(now.messages)
  const causes: Release['causes'] = { ...now.causes, gone: { title: 'Something else' } }
  const messages = { ...now.messages, [message]: { ...now.messages[message], title: 'Another title' } }
  const { [cause]: __, ...fewer } = causes
  const older = file('older.json', writeRelease({ ...now, version: '2026.10', causes: fewer, messages }))
  const { out = '' } = await diffCommand([older], library)
  const lines = out.split('\n')
  expect(lines[0]).toBe(`2026.10 → ${now.version}: 1 came, 1 went, 1 changed.`)
  expect(lines).toContain('  - gone: Something else')
  expect(lines).toContain(`  + ${cause}: ${String(now.causes[cause]?.['title'])}`)
  expect(lines).toContain(`  ~ ${message}, title: "Another title" → "${String(now.messages[message]?.['title'])}"`)
  const told = JSON.parse((await diffCommand(['--json', older], library)).out ?? '') as Record<string, unknown>
  expect(told).toMatchObject({ older: '2026.10', newer: now.version, changes: { length: 3 } })
  const back = await diffCommand([file('now.json', writeRelease(now)), older], library)
  expect(back.out).toContain('  + gone: Something else')
})

test.each([[[]], [['one', 'two', 'three']]])('diff of %j is refused with what to do', async (words) => {
  await expect(diffCommand(words, library)).rejects.toThrow('diff takes one recorded release, or two.')
})

test('what is no release is named, and what is not there too', async () => {
  await expect(diffCommand([file('other.json', '{}')], library)).rejects.toThrow('other.json is no recorded release.')
  await expect(diffCommand([join(folder, 'nowhere.json')], library)).rejects.toThrow(UsageError)
})

test('check finds what an older release knew and nothing answers to', async () => {
  const known = { ...now, causes: { ...now.causes, 'an-old-cause': { title: 'Old' } } }
  const quick = { ...library, signatures: [], causes: library.causes.slice(0, 1) }
  const { status, out = '' } = await checkCommand([file('known.json', writeRelease(known))], quick)
  expect(status).toBe(1)
  expect(out).toContain(`causes/an-old-cause: was known in ${now.version} and is gone`)
})
