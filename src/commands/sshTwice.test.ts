import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findTools } from '../../e2e/setup/findTools.mjs'
import { inner, word } from './define.ts'
import { hostileTexts } from './hostile.fixture.ts'
import { argumentsIn, pieces, textOf } from './quoted.fixture.ts'
import { quotePosix } from './quotePosix.ts'
import { renderCommand } from './render.ts'
import type { Command, Word } from './types.ts'

const SEED = Number(process.env['HANDRAIL_SEED'] ?? 20_261_122)
const COUNT = 10_000
const tools = findTools()
const values = hostileTexts(SEED, COUNT)
const locals = ['bash', 'dash', 'zsh', 'fish'] as const
const remotes = ['bash', 'dash', 'zsh', 'ksh93', 'fish', 'tcsh'] as const
const pairs = locals.flatMap((local) => remotes.map((remote) => [local, remote] as const))
let folder = ''
let work = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'handrail-twice-'))
  work = join(folder, 'work')
  mkdirSync(work)
  for (const remote of remotes) standIn(remote)
})
afterAll(() => rmSync(folder, { recursive: true }))

/** A program that does what ssh does with a command: joins the arguments and hands them to the shell of the account. */
function standIn(remote: (typeof remotes)[number]): void {
  const path = join(folder, `ssh-${remote}`)
  writeFileSync(path, `#!/bin/sh\nshift\nexec ${tools[remote]} ${remote === 'tcsh' ? '-f ' : ''}-c "$*"\n`)
  chmodSync(path, 0o755)
}

const file = (name: string) => join(folder, name)

/** `program host '…'` where the inner command prints its arguments; a `~/` among them is no home folder. */
function lineOf(before: readonly Word[], piece: readonly string[]): string {
  const far = inner([word('/usr/bin/printf'), word('%s\\0'), ...piece.map((value) => word(['', value]))])
  const variant = { dialect: 'posix', systems: ['linux'], lines: [[...before, far]] } as const
  const rendered = renderCommand({ parameters: [] } as unknown as Command, variant, {}, [])
  if (!rendered.ok) throw new Error(rendered.refused.map(({ reason }) => reason).join(' '))
  return rendered.lines.join('\n')
}

function run(local: (typeof locals)[number], line: string): readonly string[] {
  const env = { PATH: process.env['PATH'], HOME: folder, LC_ALL: 'C.UTF-8' }
  const program = tools[local] ?? local
  return argumentsIn(execFileSync(program, ['-c', line], { cwd: work, env, encoding: 'utf8', stdio: 'pipe' }))
}

describe(`${COUNT} hostile values pass two shells (seed ${SEED})`, () => {
  const share = Math.ceil(COUNT / pairs.length)
  test.each(pairs.map(([local, remote], at) => [local, remote, values.slice(at * share, (at + 1) * share)] as const))(
    'from %s to %s',
    (local, remote, part) => {
      for (const piece of pieces(part, remote === 'tcsh' ? 40 : 200)) {
        expect(run(local, lineOf([word(join(folder, `ssh-${remote}`)), word('host')], piece))).toEqual(piece)
      }
      expect(readdirSync(work)).toEqual([])
    },
  )
})

test('quoted once, a value runs at the other end', () => {
  run('bash', `${join(folder, 'ssh-bash')} host echo ${textOf(quotePosix('$(touch canary)'))}`)
  expect(readdirSync(work)).toEqual(['canary'])
  rmSync(join(work, 'canary'))
})

test(`${COUNT} hostile values pass a real ssh and sshd (seed ${SEED})`, { timeout: 120_000 }, () => {
  const { username, uid } = userInfo()
  if (uid === 0) mkdirSync('/run/sshd', { recursive: true })
  for (const name of ['host', 'user']) {
    execFileSync(tools['ssh-keygen'] ?? 'ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', file(name)])
  }
  writeFileSync(file('known'), `handrail.test ${readFileSync(file('host.pub'), 'utf8')}`)
  writeFileSync(
    file('sshd_config'),
    `HostKey ${file('host')}
PidFile none
UsePAM no
StrictModes no
PermitRootLogin yes
AuthorizedKeysFile ${file('user.pub')}
`,
  )
  const options = {
    ProxyCommand: `${tools['sshd']} -i -f ${file('sshd_config')} -E ${file('log')}`,
    UserKnownHostsFile: file('known'),
    GlobalKnownHostsFile: '/dev/null',
    IdentityFile: file('user'),
    IdentitiesOnly: 'yes',
    IdentityAgent: 'none',
    BatchMode: 'yes',
  }
  const before = [
    word(tools['ssh'] ?? 'ssh'),
    ...['-F', 'none'].map((text) => word(text)),
    ...Object.entries(options).flatMap(([name, value]) => [word('-o'), word(`${name}=${value}`)]),
    word(`${username}@handrail.test`),
  ]
  for (const piece of pieces(values, 500)) expect(run('bash', lineOf(before, piece))).toEqual(piece)
})
