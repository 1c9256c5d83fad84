import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findTools } from '../../e2e/setup/findTools.mjs'
import { param, word } from './define.ts'
import { hostileValues } from './hostile.fixture.ts'
import { pieces } from './quoted.fixture.ts'
import { renderCommand } from './render.ts'
import type { Command, Dialect, ParameterType, Part } from './types.ts'

const SEED = Number(process.env['HANDRAIL_SEED'] ?? 20_261_124)
const COUNT = 10_000
const tools = findTools()
const asked = { parameters: ['value'] } as unknown as Command
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'handrail-config-'))
  execFileSync(tools['ssh-keygen'] ?? '', ['-q', '-t', 'ed25519', '-N', '', '-f', join(folder, 'key')])
  if (userInfo().uid === 0) mkdirSync('/run/sshd', { recursive: true })
})
afterAll(() => rmSync(folder, { recursive: true }))

/** One argument as a guide renders it after its keyword, `undefined` where the value is refused. */
function argument(dialect: Dialect, type: ParameterType, keyword: string, parts: readonly Part[], value: string) {
  const parameter = { name: 'value', type, label: 'Value', hint: 'Value.', example: 'x' }
  const variant = { dialect, systems: ['linux'], lines: [[word(keyword), word(parts)]] } as const
  const rendered = renderCommand(asked, variant, { value }, [parameter])
  return rendered.ok ? rendered.words[0]?.[1]?.text : undefined
}

/** Values the dialect can write, with their arguments, until there are enough. */
function written(dialect: Dialect, type: ParameterType, keyword: string, before = '') {
  const all: { readonly value: string; readonly text: string }[] = []
  for (let seed = SEED; all.length < COUNT; seed += 97) {
    for (const value of hostileValues(type, seed, COUNT)) {
      const text = argument(dialect, type, keyword, before === '' ? [param('value')] : [before, param('value')], value)
      if (text !== undefined) all.push({ value, text })
    }
  }
  return all.slice(0, COUNT)
}

/** What the program reads back from a file: the values of one keyword. */
function readBack(dialect: 'ssh_config' | 'sshd_config', lines: readonly string[], keyword: string): readonly string[] {
  const file = join(folder, dialect)
  const key = dialect === 'sshd_config' ? `HostKey ${join(folder, 'key')}\nPidFile none\n` : ''
  writeFileSync(file, `${key}${lines.join('\n')}\n`)
  const words = dialect === 'sshd_config' ? ['-T', '-f', file] : ['-G', '-F', file, 'host']
  const shown = execFileSync(tools[dialect === 'sshd_config' ? 'sshd' : 'ssh'] ?? '', words, {
    encoding: 'utf8',
    stdio: 'pipe',
  })
  const begin = `${keyword.toLowerCase()} `
  return shown.split('\n').flatMap((line) => (line.startsWith(begin) ? [line.slice(begin.length)] : []))
}

test.each(['ssh_config', 'sshd_config'] as const)(
  `${COUNT} hostile values come back from %s (seed ${SEED})`,
  { timeout: 120_000 },
  (dialect) => {
    for (const piece of pieces(written(dialect, 'words', 'SetEnv', 'NAME='), 500)) {
      const texts = piece.map(({ text }, at) => text.replace('NAME=', `N${at}=`))
      const expected = piece.map(({ value }, at) => `N${at}=${value}`)
      expect(readBack(dialect, [`SetEnv ${texts.join(' ')}`], 'SetEnv')).toEqual(expected)
    }
  },
)

test(`${COUNT} hostile paths come back where % and ~ are expanded (seed ${SEED})`, { timeout: 120_000 }, () => {
  const { homedir } = userInfo()
  for (const piece of pieces(written('ssh_config', 'path', 'UserKnownHostsFile'), 32)) {
    const line = `UserKnownHostsFile ${piece.map(({ text }) => text).join(' ')}`
    const expected = piece.map(({ value }) => value.replace(/^~\\?\/*/u, `${homedir}/`))
    expect(readBack('ssh_config', [line], 'UserKnownHostsFile')).toEqual([expected.join(' ')])
  }
})

test(`hostile paths come back from AuthorizedKeysFile, whose tokens stay doubled until a login (seed ${SEED})`, () => {
  for (const piece of pieces(written('sshd_config', 'path', 'AuthorizedKeysFile').slice(0, 2000), 100)) {
    const line = `AuthorizedKeysFile ${piece.map(({ text }) => text).join(' ')}`
    const expected = piece.map(({ value }) => value.replaceAll('%', '%%')).join(' ')
    expect(readBack('sshd_config', [line], 'AuthorizedKeysFile')).toEqual([expected])
  }
})

test(`hostile paths come back through the shell, the command line of ssh and its options (seed ${SEED})`, () => {
  const parameter = { name: 'value', type: 'path', label: 'Value', hint: 'Value.', example: '/x' } as const
  const option = word(['UserKnownHostsFile=', param('value')])
  const line = [word('ssh'), ...['-G', '-F', 'none', '-o'].map((text) => word(text)), option, word('host')]
  const sent = hostileValues('path', SEED, 1000).flatMap((value) => {
    const rendered = renderCommand(asked, { dialect: 'posix', systems: ['linux'], lines: [line] }, { value }, [
      parameter,
    ])
    return rendered.ok ? [{ value, text: rendered.lines.join('\n') }] : []
  })
  expect(sent.length).toBeGreaterThan(500)
  const script = sent.slice(0, 300).map(({ text }) => `${text} | grep '^userknownhostsfile '`)
  const shown = execFileSync('bash', ['-c', script.join('\n')], { encoding: 'utf8', stdio: 'pipe' })
  const expected = sent
    .slice(0, 300)
    .map(({ value }) => `userknownhostsfile ${value.replace(/^~\\?\/*/u, `${userInfo().homedir}/`)}`)
  expect(shown.trimEnd().split('\n')).toEqual(expected)
})

test('an address with a zone comes back from HostName', () => {
  const text = argument('ssh_config', 'host', 'HostName', [param('value')], 'fe80::1%eth0')
  expect(text).toBe('fe80::1%%eth0')
  expect(readBack('ssh_config', [`HostName ${text}`], 'HostName')).toEqual(['fe80::1%eth0'])
})

test('a value in a line that ssh hands to a shell is quoted for the shell', () => {
  const text = argument('ssh_config', 'path', 'ProxyCommand', [param('value')], "/x/it's 100%")
  expect(text).toBe(`/x/it\\''s 100%%'`)
  expect(readBack('ssh_config', [`ProxyCommand ${text}`], 'ProxyCommand')).toEqual([`/x/it\\''s 100%%'`])
})

test.each([
  ['ssh_config', 'SetEnv', 'words', 'say "x"'],
  ['ssh_config', 'SetEnv', 'words', 'ends in \\'],
  ['ssh_config', 'SetEnv', 'words', '\\\\server\\share'],
  ['ssh_config', 'IdentityFile', 'path', '/x/${HOME}'],
  ['ssh_config', 'Host', 'word', '*'],
  ['ssh_config', 'Hostname', 'path', '~/x'],
  ['sshd_config', 'AuthorizedKeysFile', 'path', '~/x'],
  ['sshd_config', 'AllowUsers', 'word', 'fred,*'],
  ['sshd_config', 'AuthorizedKeysCommand', 'path', '/x y'],
] as const)('%s: %s cannot hold %s %s', (dialect, keyword, type, value) => {
  expect(argument(dialect, type, keyword, [param('value')], value)).toBeUndefined()
})
