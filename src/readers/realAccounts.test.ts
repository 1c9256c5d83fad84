import { spawnSync } from 'node:child_process'
import { userInfo } from 'node:os'
import { describe, expect, test } from 'vitest'
import { findProgram } from '../../e2e/setup/findProgram.mjs'
import { accountEntry } from './accountEntry.ts'
import { idGroups } from './idGroups.ts'

const { username, uid, shell, homedir } = userInfo()
const NOBODY = 'handrail-has-no-such-user'

function printed(program: string, words: readonly string[]): string {
  const { stdout, stderr } = spawnSync(program, words, { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } })
  return stdout + stderr
}

describe.each([
  ['id', []],
  ['busybox', ['id']],
] as const)('%s %s of this machine', (program, words) => {
  test.skipIf(findProgram([program]) === undefined)('knows who is there and who is not', () => {
    expect(idGroups.read(printed(program, [...words, username]), {}).verdict).toBe(uid === 0 ? 'root' : 'known')
    expect(idGroups.read(printed(program, [...words, NOBODY]), {}).verdict).toBe('missing')
  })
})

test.skipIf(findProgram(['getent']) === undefined)('getent passwd of this machine names home folder and shell', () => {
  const reading = accountEntry.read(printed('getent', ['passwd', username]), {})
  expect(['fine', 'no-shell']).toContain(reading.verdict)
  expect(reading.values).toEqual({ home: homedir })
  expect(reading.summary).toContain(shell ?? '')
})

test.skipIf(findProgram(['chage']) === undefined)('chage of this machine does not know a stranger', () => {
  // Without the right to look it says so instead.
  expect(['missing', 'unreadable']).toContain(accountEntry.read(printed('chage', ['-l', NOBODY]), {}).verdict)
})
