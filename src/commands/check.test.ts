import { expect, test } from 'vitest'
import { commandDefects } from './check.ts'
import { code, inner, op, param, word, words } from './define.ts'
import type { Command, Dialect, Parameter, Word } from './types.ts'

const host: Parameter = { name: 'host', type: 'host', label: 'Server', hint: 'Its name.', example: 'a.example' }
const keyFile: Parameter = { name: 'keyFile', type: 'key-file', label: 'Key', hint: 'Its path.', example: '~/.ssh/id' }
const parameters = [host, keyFile]

const sound: Command = {
  id: 'login',
  title: 'Log in',
  where: 'client',
  as: 'you',
  risk: 'read-only',
  parameters: ['host'],
  variants: [
    { dialect: 'posix', systems: ['linux'], lines: [[word('ssh'), word([param('host')])]] },
    { dialect: 'cmd', systems: ['windows'], lines: [[word('ssh'), word([param('host')])]] },
  ],
  expect: 'A prompt.',
  sources: [{ source: 'man-ssh', section: 'DESCRIPTION' }],
  reviewed: '2026-11-20',
}
const risky = { risk: 'reversible', riskNote: 'Little.', verify: 'Look.', undo: 'Take it back.' } as const

function problems(changes: Partial<Command>, vocabulary: readonly Parameter[] = parameters): readonly string[] {
  return commandDefects([{ ...sound, ...changes }], vocabulary).map(({ problem }) => problem)
}

/** The command with one variant of one line. */
function line(dialect: Dialect, ...all: readonly Word[]): Partial<Command> {
  return { parameters: [], variants: [{ dialect, systems: ['linux'], lines: [all] }] }
}

test('a sound command has no defect', () => {
  expect(problems({})).toEqual([])
  expect(problems({ ...risky })).toEqual([])
})

test.each<[string, Partial<Command>]>([
  ['has an id of other characters', { id: 'Log In' }],
  ['has no title', { title: ' ' }],
  ['does not say as whom', { as: '' }],
  ['does not say what to expect', { expect: '' }],
  ['names no source', { sources: [] }],
  ['has no date of review', { reviewed: 'yesterday' }],
  ['has no variant', { variants: [], parameters: [] }],
  ['has lines for a file', line('ssh_config', word('User'), word('fred'))],
  ['has two variants for posix on linux', { variants: [...sound.variants, ...sound.variants] }],
  ['edits sshd_config and is said to be read-only', { edits: 'sshd_config' }],
  ['reloads sshd and is said to be read-only', { reloads: 'sshd' }],
  ['does not say what is risked', { ...risky, riskNote: '' }],
  ['does not say how to verify it', { ...risky, verify: ' ' }],
  ['does not say how to undo it', { ...risky, undo: '' }],
  ['unknown parameter "unknown"', { parameters: ['host', 'unknown'] }],
  ['asks for "keyFile" and does not use it', { parameters: ['host', 'keyFile'] }],
  ['asks for "host" twice', { parameters: ['host', 'host'] }],
  ['uses "host" and does not ask for it', { parameters: [] }],
  ['is for no system', { variants: [{ dialect: 'posix', systems: [], lines: [[word([param('host')])]] }] }],
  ['has a line without words', { variants: [{ dialect: 'posix', systems: ['linux'], lines: [[]] }] }],
  ['has a line without words', { variants: [{ dialect: 'posix', systems: ['linux'], lines: [] }] }],
  ['has an empty explanation', line('posix', word('ls', ' '))],
  ['has an empty word', line('posix', word([]))],
  ['has an empty word', line('posix', code([]))],
  ['has &&, which powershell does not know', line('powershell', word('a'), op('&&'), word('b'))],
  ['writes UTF-16', line('powershell', word('a'), op('>'), word('b'))],
  ['has ;, which cmd does not know', line('cmd', word('a'), op(';'), word('b'))],
  ['has |, which objectscript does not know', line('objectscript', code('Write 1'), op('|'))],
  ['outside a shell', line('sftp', inner([word('ls')]))],
  ['empty command inside', line('posix', inner([]))],
  ['has a secret', line('posix', word('sshpass'))],
  ['has a secret', line('posix', word('ascp'), word('--password=x'))],
  ['has a secret', line('posix', inner([word('ASPERA_SCP_PASS=x')]))],
  ['inside a string', { ...line('powershell', code(['"', param('host'), '"'])), parameters: ['host'] }],
  ['inside a string', { ...line('objectscript', code(['Write "a', param('host'), '"'])), parameters: ['host'] }],
  ['explains none of its words', { ...risky, ...line('posix', ...words('chmod', '-R', '700', '/x')) }],
  ['cannot be written (a literal word)', line('cmd', word('echo'), word('%PATH%'))],
  ['cannot be written (a literal word)', line('powershell', word('say "x"'))],
])('it finds: %s', (problem, changes) => {
  expect(problems(changes).join('\n')).toContain(problem)
})

test.each<[string, Partial<Command>]>([
  ['an option about passwords', line('posix', word('ssh'), word('-o'), word('PasswordAuthentication=no'))],
  ['the program passwd', line('posix', ...words('passwd', '-S', 'fred'))],
  ['a file for a file', { ...line('ssh_config', word('User'), word('fred')), file: '~/.ssh/config' }],
  ['an apostrophe of ObjectScript', { ...line('objectscript', code(["If '", param('host')])), parameters: ['host'] }],
  [
    'a path in the home folder',
    { ...line('objectscript', code(['Set x=', param('keyFile')])), parameters: ['keyFile'] },
  ],
  ['three words unexplained', { ...risky, ...line('posix', ...words('chmod', '700', '/x')) }],
])('it lets pass: %s', (_, changes) => {
  expect(problems(changes)).toEqual([])
})

test.each<[string, Partial<Parameter>]>([
  ['camelCase', { name: 'Server name' }],
  ['no label', { label: '' }],
  ['no hint', { hint: '' }],
  ['example that does not fit', { example: '-x' }],
  ['begins with a value that does not fit', { initial: 'a b' }],
])('of a parameter it finds: %s', (problem, changes) => {
  expect(
    commandDefects([], [{ ...host, ...changes }])
      .map((defect) => defect.problem)
      .join('\n'),
  ).toContain(problem)
})

test('the name of two parameters is found once', () => {
  expect(commandDefects([], [host, host])).toEqual([{ where: 'parameters/host', problem: 'is the name of two' }])
})
