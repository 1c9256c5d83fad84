import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findChromium } from './findChromium.mjs'
import { findProgram } from './findProgram.mjs'
import { findTools, packagesFor } from './findTools.mjs'

const script = resolve(import.meta.dirname, 'tools.mjs')
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'handrail-tools-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function program(name: string, text = ''): string {
  const path = join(folder, name)
  writeFileSync(path, `#!/bin/sh\n${text}\n`)
  chmodSync(path, 0o755)
  return path
}

const tools = Object.keys(findTools({}, []))

const ordinary = ['--import', 'data:text/javascript,process.getuid=()=>1000']

/** The script with nothing but this folder to find programs in. */
function runTools(env: Readonly<Record<string, string>> = {}, before: readonly string[] = []) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...before, script], {
    env: { PATH: folder, HANDRAIL_SYSTEM_FOLDERS: '', HANDRAIL_CHROMIUM: '/nonsense', CHROME_PATH: '/', ...env },
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

test('where everything is there it says nothing', () => {
  for (const tool of tools) program(tool)
  expect(runTools()).toEqual({ status: 0, stdout: '', stderr: '' })
})

test('where nothing is there and nothing can be installed, one sentence names everything', () => {
  const { status, stdout, stderr } = runTools()
  expect(status).toBe(1)
  expect(stdout).toBe('')
  expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  for (const tool of tools) expect(stderr).toContain(tool)
  expect(stderr).toContain('apt-get install chromium openssh-client')
})

test.each(tools)('%s alone is missed', (absent) => {
  for (const tool of tools) if (tool !== absent) program(tool)
  expect(runTools()).toMatchObject({
    status: 1,
    stderr: expect.stringContaining(`need ${absent}: install it`) as string,
  })
})

/** A package manager that knows every package but the one named, and brings what the package is for. */
function packageManager(unknown: string): void {
  symlinkSync('/bin/sh', join(folder, 'sh'))
  // As the real one does it: nothing is asked, and the environment of the caller is left behind.
  program('sudo', `[ "$1" = -n ] || exit 8; shift; unset DEBIAN_FRONTEND; exec "$@"`)
  program('env', 'while [ "${1#*=}" != "$1" ]; do export "$1"; shift; done; exec "$@"')
  program('true')
  program('systemctl', `echo "$*" > ${join(folder, 'stopped')}`)
  const brings = tools.flatMap((tool) => packagesFor(tool, 'apt').map((name) => [name, join(folder, tool)] as const))
  const cases = brings.map(([name, path]) => `[ "$name" = ${name} ] && echo > ${path} && /bin/chmod 755 ${path}`)
  program(
    'apt-get',
    `[ "$DEBIAN_FRONTEND" = noninteractive ] && [ "$RUNLEVEL" = 1 ] || exit 9
for name; do [ "$name" = "${unknown}" ] && exit 100; done
for name; do
${cases.join('\n')}
done
exit 0`,
  )
}

test('what is missing is installed, and said before', () => {
  packageManager('')
  for (const tool of tools) if (tool !== 'fish' && tool !== 'sshd') program(tool)
  expect(runTools()).toEqual({
    status: 0,
    stdout: 'Installing what the tests need, with apt: sshd, fish.\n',
    stderr: '',
  })
})

test('an ordinary user installs through sudo, and no package can ask a question', () => {
  packageManager('')
  for (const tool of tools) if (tool !== 'fish') program(tool)
  expect(runTools({}, ordinary)).toMatchObject({ status: 0, stderr: '' })
})

test('where sudo asks for a password nothing is installed, and what is missing is named', () => {
  packageManager('')
  program('sudo', 'exit 1')
  for (const tool of tools) if (tool !== 'fish') program(tool)
  expect(runTools({}, ordinary)).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringContaining('need fish: install it') as string,
  })
})

test('the service that comes with sshd is switched off, and no other', () => {
  packageManager('')
  for (const tool of tools) if (tool !== 'fish' && tool !== 'sshd') program(tool)
  runTools()
  expect(readFileSync(join(folder, 'stopped'), 'utf8')).toBe('disable --now ssh.service ssh.socket\n')
})

test('the web servers that the tests brought are switched off again', () => {
  packageManager('')
  for (const tool of tools) if (tool !== 'nginx' && tool !== 'caddy') program(tool)
  runTools()
  expect(readFileSync(join(folder, 'stopped'), 'utf8')).toBe('disable --now nginx.service caddy.service\n')
})

test('where sshd was there its service is left alone', () => {
  packageManager('')
  for (const tool of tools) if (tool !== 'fish') program(tool)
  runTools()
  expect(existsSync(join(folder, 'stopped'))).toBe(false)
})

test('a package of another name is tried where the first is unknown', () => {
  packageManager('ksh93u+m')
  for (const tool of tools) if (tool !== 'ksh93' && tool !== 'zsh') program(tool)
  expect(runTools()).toMatchObject({ status: 0, stderr: '' })
})

test('a package that cannot be had is named', () => {
  packageManager('fish')
  for (const tool of tools) if (tool !== 'fish' && tool !== 'zsh') program(tool)
  expect(runTools()).toMatchObject({ status: 1, stderr: expect.stringContaining('need fish: install it') as string })
})

test('a browser named by the environment counts first, nonsense is passed over', () => {
  const named = program('mine')
  const usual = program('usual')
  expect(findChromium({ PATH: '', HANDRAIL_CHROMIUM: named }, [usual])).toBe(named)
  expect(findChromium({ PATH: '', HANDRAIL_CHROMIUM: '/nonsense', CHROME_PATH: named }, [usual])).toBe(named)
  expect(findChromium({ PATH: '', HANDRAIL_CHROMIUM: '/nonsense' }, [usual])).toBe(usual)
  expect(findChromium({ PATH: folder }, [usual])).toBe(usual)
  expect(findChromium({ PATH: '' }, [])).toBeUndefined()
  const inPath = program('google-chrome')
  expect(findChromium({ PATH: folder }, [usual])).toBe(inPath)
})

test('a folder and a file that cannot be run are no programs', () => {
  mkdirSync(join(folder, 'tool'))
  writeFileSync(join(folder, 'other'), '')
  chmodSync(join(folder, 'other'), 0o644)
  expect(findProgram(['tool', 'other'], { PATH: folder }, [])).toBeUndefined()
})
