import { expect, test } from 'vitest'
import { compareVersions, versionOf } from './version.ts'

test.each([
  ['OpenSSH_8.9p1 Ubuntu-3ubuntu0.13', [8, 9]],
  ['OpenSSH_for_Windows_8.1', [8, 1]],
  ['OpenSSH_10.0', [10, 0]],
  ['libssh2_1.10.0', [1, 10, 0]],
  ['2018.1', [2018, 1]],
  ['9.', [9]],
  ['unknown', []],
  ['', []],
])('the version in %j', (text, version) => {
  expect(versionOf(text)).toEqual(version)
})

test('9.10 is newer than 9.9, and 8 is 8.0', () => {
  expect(compareVersions([9, 10], [9, 9])).toBeGreaterThan(0)
  expect(compareVersions([8], [8, 0])).toBe(0)
  expect(compareVersions([7, 9], [8])).toBeLessThan(0)
})
