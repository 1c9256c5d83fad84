import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findTools } from '../../e2e/setup/findTools.mjs'
import { pastedLines } from './lines.ts'
import { outputsOf, printed } from './programs.fixture.ts'
import { sshdKeywordKind, sshdKeywords } from './sshdConfigKeywords.ts'
import { settleSshd, sshdBlocksOf } from './sshdConfigRules.ts'

const SEED = Number(process.env['HANDRAIL_SEED'] ?? 20_261_121)
const FILES = 60
const tools = findTools()
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'handrail-sshd-'))
  execFileSync(tools['ssh-keygen'] ?? '', ['-q', '-t', 'ed25519', '-N', '', '-f', join(folder, 'key')])
  if (userInfo().uid === 0) mkdirSync('/run/sshd', { recursive: true })
})
afterAll(() => rmSync(folder, { recursive: true }))

const connections = [
  { user: 'fred', host: 'laptop.example.org', address: '192.0.2.7' },
  { user: 'deploy', host: 'LAPTOP.example.org', address: '198.51.100.20' },
  { user: 'root', host: 'x', address: '2001:db8::7' },
  { user: 'fred', host: '10.0.0.5', address: '10.0.0.5' },
  { user: 'sftp-1', host: 'y.example.net', address: '192.0.2.130' },
  { user: 'Fred', host: 'y.example.net', address: '203.0.113.1' },
].map((one) => ({ ...one, localAddress: '192.0.2.1', localPort: '22' }))

/** Each value is used once, so that the value names the line that won. */
const anywhere: readonly ((id: number) => string)[] = [
  (id) => `MaxAuthTries ${100 + id}`,
  (id) => `maxsessions=${100 + id}`,
  (id) => `  ForceCommand run ${id}`,
  (id) => `ChrootDirectory "/jail ${id}"`,
  (id) => `Banner /banner/${id} # note`,
  (id) => `AllowUsers u${id} *@h${id}`,
  (id) => `DenyGroups g${id}`,
  (id) => `AuthorizedKeysFile /keys/${id}/%u`,
  (id) => `ClientAliveInterval ${100 + id}`,
  (id) => `X11DisplayOffset = ${100 + id}`,
]
const globals: readonly ((id: number) => string)[] = [
  ...anywhere,
  (id) => `LoginGraceTime ${100 + id}`,
  (id) => `Subsystem s${id % 100} run${id}`,
]
const single = ['maxauthtries', 'maxsessions', 'forcecommand', 'chrootdirectory', 'banner', 'authorizedkeysfile']
const lists = ['allowusers', 'denygroups']
const compared = [...single, 'clientaliveinterval', 'x11displayoffset', 'logingracetime', ...lists]

const userList = fc.array(fc.constantFrom('fred', '*', '!fred', 'sftp-?', 'deploy', 'root', '!root', 'f*'), {
  minLength: 1,
  maxLength: 3,
})
const addressList = fc.array(
  fc.constantFrom(
    '192.0.2.0/25',
    '192.0.2.*',
    '!192.0.2.7',
    '*',
    '10.0.0.0/8',
    '2001:db8::/32',
    '0.0.0.0/0',
    '198.51.100.20',
    '!10.0.0.0/8',
  ),
  { minLength: 1, maxLength: 3 },
)
const hostList = fc.array(fc.constantFrom('*.example.org', '*', '!laptop.*', 'Laptop.*', '10.0.0.?'), {
  minLength: 1,
  maxLength: 2,
})
const criterion = fc.oneof(
  userList.map((all) => `User ${all.join(',')}`),
  userList.map((all) => `user="${all.join(',')}"`),
  addressList.map((all) => `Address ${all.join(',')}`),
  hostList.map((all) => `Host ${all.join(',')}`),
  fc.constantFrom('LocalPort 22', 'LocalPort 2222', 'LocalAddress 192.0.2.0/24', 'LocalAddress 10.0.0.0/8'),
)
const head = fc.oneof(
  { weight: 6, arbitrary: fc.array(criterion, { minLength: 1, maxLength: 2 }).map((all) => `Match ${all.join(' ')}`) },
  { weight: 1, arbitrary: fc.constant('Match all') },
)
const body = fc.array(fc.nat(anywhere.length - 1), { maxLength: 5 })
const config = fc
  .tuple(fc.array(fc.nat(globals.length - 1), { maxLength: 8 }), fc.array(fc.tuple(head, body), { maxLength: 5 }))
  .map(([general, blocks]) => {
    let id = 0
    const next = (from: readonly ((id: number) => string)[], at: number) => from[at]?.((id += 1)) ?? ''
    const lines = general.map((at) => next(globals, at))
    for (const [line, settings] of blocks) lines.push(line, ...settings.map((at) => next(anywhere, at)))
    return lines.join('\n')
  })

test(`the lines that count are those that sshd -T -C prints (seed ${SEED})`, { timeout: 120_000 }, () => {
  const files = fc.sample(config, { numRuns: FILES, seed: SEED })
  const runs = files.flatMap((file) =>
    connections.map((connection) => ({
      rules: settleSshd(sshdBlocksOf(pastedLines(file)), connection),
      connection,
      file: `HostKey ${join(folder, 'key')}\n${file}`,
      words: [
        '-T',
        '-C',
        `user=${connection.user},host=${connection.host},addr=${connection.address},laddr=${connection.localAddress},lport=${connection.localPort}`,
      ],
    })),
  )
  const outputs = outputsOf(tools['sshd'] ?? '', runs, '-f')
  let found = 0
  runs.forEach(({ rules, connection, file }, at) => {
    const output = outputs[at] ?? ''
    expect(printed(output, 'port'), output).toEqual(['22'])
    for (const name of compared) {
      const lines = rules.filter((one) => one.fate === 'counts' && one.name === name)
      const ours = lines.flatMap(({ setting }) => (lists.includes(name) ? setting.words : [valueOf(name, setting)]))
      const theirs = printed(output, name)
      found += ours.length
      const about = { file, connection, name }
      if (ours.length > 0) expect({ ...about, shown: theirs }).toEqual({ ...about, shown: ours })
      else
        expect({ ...about, shown: theirs.filter((value) => /\d{3}|\d\/|[ug/]\d/u.test(value)) }).toEqual({
          ...about,
          shown: usual(name),
        })
    }
  })
  expect(found).toBeGreaterThan(runs.length)
})

function valueOf(name: string, setting: { readonly rest: string; readonly words: readonly string[] }): string {
  return name === 'forcecommand' ? setting.rest : (setting.words[0] ?? '')
}

/** Defaults that look like a value of the generated files. */
function usual(name: string): readonly string[] {
  return name === 'logingracetime' ? ['120'] : []
}

test('every setting that sshd -T prints is one that we know', () => {
  const [output = ''] = outputsOf(
    tools['sshd'] ?? '',
    [{ file: `HostKey ${join(folder, 'key')}`, words: ['-T'] }],
    '-f',
  )
  const settings = output.split('\n').flatMap((line) => (line === '' ? [] : [line.split(' ')[0] ?? '']))
  expect(settings.length).toBeGreaterThan(50)
  expect(settings.filter((name) => sshdKeywordKind(name) === 'unknown')).toEqual([])
})

/** `unknown` are those of other versions than the one that is installed. */
test.each(['global', 'anywhere'] as const)('sshd agrees on what is %s', (kind) => {
  const names = sshdKeywords.filter((name) => sshdKeywordKind(name) === kind && name !== 'match' && name !== 'include')
  const runs = names.map((name) => ({
    file: `HostKey ${join(folder, 'key')}\nMatch User fred\n${name} \u0001\n`,
    words: ['-t'],
  }))
  const outputs = outputsOf(tools['sshd'] ?? '', runs, '-f')
  const known = names.flatMap((name, at) => {
    const output = outputs[at] ?? ''
    return output.includes('Bad configuration option') ? [] : [{ name, output }]
  })
  const refused = known.filter(({ output }) => output.includes('is not allowed within a Match block'))
  expect(known.length).toBeGreaterThan(30)
  // Subsystem is taken inside of Match by newer versions.
  const expected = kind === 'global' ? known.filter(({ name }) => name !== 'subsystem') : []
  expect(refused.filter(({ name }) => name !== 'subsystem')).toEqual(expected)
})
