import { expect, test } from 'vitest'
import { compareVersions, CONTENT_VERSION, isVersion } from './version.ts'

test('a version is a year, a month and perhaps a number', () => {
  for (const version of [CONTENT_VERSION, '2026.11', '2026.01.12', '2031.12.0']) expect(isVersion(version)).toBe(true)
  for (const text of ['', '2026', '26.11', '2026.13', '2026.1', '2026.11.', '2026.11.1.1', 'v2026.11', '2026.11.x'])
    expect(isVersion(text), text).toBe(false)
})

test('versions stand in the order in which they were given out', () => {
  const given = ['2025.12', '2026.02', '2026.11', '2026.11.1', '2026.11.2', '2026.11.10', '2026.12']
  expect(given.toReversed().toSorted(compareVersions)).toEqual(given)
  expect(compareVersions('2026.11', '2026.11.0')).toBe(0)
})
