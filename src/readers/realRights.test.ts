import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findProgram } from '../../e2e/setup/findProgram.mjs'
import { getfacl } from './getfacl.ts'
import { lsPermissions } from './lsPermissions.ts'
import { namei } from './namei.ts'
import { stat } from './stat.ts'
import type { Reader } from './types.ts'

const me = userInfo().username
let top = ''
let paths: readonly string[] = []

beforeAll(() => {
  top = mkdtempSync(join(tmpdir(), 'handrail-rights-'))
  const home = join(top, me)
  paths = [home, join(home, '.ssh'), join(home, '.ssh', 'authorized_keys')]
  mkdirSync(join(home, '.ssh'), { recursive: true })
  writeFileSync(join(home, '.ssh', 'authorized_keys'), '')
})
afterAll(() => rmSync(top, { recursive: true }))

/** Each program with the words in front of the paths; namei wants the last path only. */
const ways: readonly { readonly reader: Reader; readonly program: string; readonly words: readonly string[] }[] = [
  { reader: lsPermissions, program: 'ls', words: ['-ld'] },
  { reader: stat, program: 'stat', words: process.platform === 'darwin' ? ['-x'] : [] },
  { reader: stat, program: 'busybox', words: ['stat'] },
  { reader: namei, program: 'namei', words: ['-l'] },
  { reader: getfacl, program: 'getfacl', words: ['-p'] },
]

/** Modes of the home folder, .ssh and authorized_keys. */
const modes = [
  [0o755, 0o700, 0o600],
  [0o711, 0o755, 0o644],
  [0o775, 0o700, 0o600],
  [0o757, 0o700, 0o600],
  [0o700, 0o720, 0o600],
  [0o700, 0o702, 0o600],
  [0o700, 0o700, 0o620],
  [0o700, 0o700, 0o666],
  [0o2755, 0o1700, 0o400],
  [0o2775, 0o1777, 0o640],
] as const

describe.each(ways)('$program $words', ({ reader, program, words }) => {
  const found = findProgram([program])
  test.skipIf(found === undefined).each(modes)(
    '%o %o %o: what this machine prints says what sshd would see',
    (...set) => {
      for (const [at, mode] of set.entries()) chmodSync(paths[at] ?? '', mode)
      expect(read(reader, found ?? '', words)).toBe(writable() ? 'others-can-write' : 'fine')
    },
  )
})

const setfacl = findProgram(['setfacl'])

test.skipIf(setfacl === undefined).each([
  ['u:1:rwx', 'others-can-write'],
  ['u:1:r-x', 'fine'],
  ['u:1:rwx,m::r-x', 'fine'],
  ['u:1:r-x,m::rwx', 'others-can-write'],
])('an access list with %s: %s', (list, verdict) => {
  for (const path of paths) chmodSync(path, 0o700)
  execFileSync(setfacl ?? '', ['-m', list, paths[1] ?? ''])
  try {
    expect(read(getfacl, 'getfacl', ['-p'])).toBe(verdict)
    expect(writable()).toBe(verdict !== 'fine')
    expect(read(lsPermissions, 'ls', ['-ld'])).toBe(verdict)
  } finally {
    execFileSync(setfacl ?? '', ['-b', paths[1] ?? ''])
  }
})

/** What sshd looks at: the bits of the mode, of each of the three. */
function writable(): boolean {
  return paths.some((path) => (statSync(path).mode & 0o022) !== 0)
}

function read(reader: Reader, program: string, words: readonly string[]): string {
  const named = reader === namei ? paths.slice(-1) : paths
  const text = execFileSync(program, [...words, ...named], { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } })
  return reader.read(text, { account: me, home: paths[0] ?? '' }).verdict
}
