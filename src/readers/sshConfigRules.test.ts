import { userInfo } from 'node:os'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { findTools } from '../../e2e/setup/findTools.mjs'
import { pastedLines } from './lines.ts'
import { outputsOf, printed } from './programs.fixture.ts'
import { sshKeywordKind, sshSettingName } from './sshConfigKeywords.ts'
import { blocksOf, settle } from './sshConfigRules.ts'

const SEED = Number(process.env['HANDRAIL_SEED'] ?? 20_261_121)
const FILES = 60
const HOSTS = ['web1', 'web1.example.org', 'db.example.org', 'WEB1', 'git', '192.0.2.7']
const ssh = findTools()['ssh'] ?? ''

/** Each value is used once, so that the value names the line that won. */
const settings: readonly ((id: number) => string)[] = [
  (id) => `User u${id}`,
  (id) => `Port ${1000 + id}`,
  (id) => `HostName h${id}.example.org`,
  (id) => `HostName=%h.x${id}`,
  (id) => `hostkeyalias "alias ${id}"`,
  (id) => `  ConnectTimeout=${100 + id}`,
  (id) => `ServerAliveInterval = ${100 + id}`,
  (id) => `ProtocolKeepAlives ${100 + id}`,
  (id) => `IdentityFile /keys/${id}`,
  (id) => `BindAddress 'b${id}' # note`,
  (id) => `ProxyJump jump${id}`,
  (id) => `ProxyCommand nc -x p${id} %h %p`,
]
const names = ['user', 'port', 'hostname', 'hostkeyalias', 'connecttimeout', 'serveraliveinterval', 'identityfile']
const compared = [...names, 'bindaddress', 'proxyjump', 'proxycommand']

const pattern = fc.constantFrom(
  '*',
  'web1',
  'web?',
  '*.example.org',
  '!web1',
  '!*.org',
  'git',
  'h*',
  'WEB*',
  '192.0.2.*',
)
const list = fc.array(pattern, { minLength: 1, maxLength: 3 })
const criterion = fc.oneof(
  fc
    .tuple(fc.constantFrom('host', 'originalhost', '!host', 'Host'), list)
    .map(([name, all]) => `${name} ${all.join(',')}`),
  fc.constantFrom(
    'user u*',
    'user u1,u2,u3',
    '!user u*',
    `localuser ${userInfo().username}`,
    'localuser nobody',
    'final',
    '!final',
  ),
)
const head = fc.oneof(
  list.map((all) => `Host ${all.join(' ')}`),
  list.map((all) => `host=${all.map((one) => `"${one}"`).join('\t')}`),
  fc.array(criterion, { minLength: 1, maxLength: 2 }).map((all) => `Match ${all.join(' ')}`),
  fc.constant('Match all'),
)
const config = fc
  .array(fc.oneof({ weight: 2, arbitrary: head }, { weight: 5, arbitrary: fc.nat(settings.length - 1) }), {
    maxLength: 16,
  })
  .map((parts) => parts.map((part, at) => (typeof part === 'number' ? settings[part]?.(at + 1) : part)).join('\n'))

/** Every value that a file gives to a setting, whoever it is for. */
function written(file: string, name: string): ReadonlySet<string> {
  const all = blocksOf(pastedLines(file)).flatMap((block) => block.settings)
  return new Set(all.flatMap(({ keyword, words }) => (sshSettingName(keyword) === name ? (words[0] ?? []) : [])))
}

/** What ssh would print for the lines that count. */
function expected(file: string, host: string, name: string): readonly string[] {
  const settled = settle(blocksOf(pastedLines(file)), { host, localUser: userInfo().username })
  const lines = settled.filter((one) => one.fate === 'counts' && one.name === name)
  return lines.map(({ setting }) => {
    if (name === 'proxycommand') return setting.rest
    const value = setting.words[0] ?? ''
    return name === 'hostname' ? value.replaceAll('%h', host).toLowerCase() : value
  })
}

test(`the lines that count are those that ssh -G prints (seed ${SEED})`, { timeout: 120_000 }, () => {
  const files = fc.sample(config, { numRuns: FILES, seed: SEED })
  const runs = files.flatMap((file) => HOSTS.map((host) => ({ file, host, words: ['-G', host] })))
  const outputs = outputsOf(ssh, runs, '-F')
  let found = 0
  runs.forEach(({ file, host }, at) => {
    const output = outputs[at] ?? ''
    for (const name of compared) {
      const ours = expected(file, host, name)
      const theirs = printed(output, name)
      found += ours.length
      if (ours.length > 0) expect({ file, host, name, shown: theirs }).toEqual({ file, host, name, shown: ours })
      else
        expect({ file, host, name, odd: theirs.filter((value) => written(file, name).has(value)) }).toEqual({
          file,
          host,
          name,
          odd: [],
        })
    }
  })
  expect(found).toBeGreaterThan(runs.length)
})

test('every setting that ssh -G prints is one that we know', () => {
  const [output = ''] = outputsOf(ssh, [{ file: '', words: ['-G', 'web1'] }], '-F')
  const first = output.split('\n').flatMap((line) => (line === '' ? [] : [line.split(' ')[0]?.toLowerCase() ?? '']))
  const shown = first.filter((name) => name !== 'pseudo-terminal')
  expect(shown.length).toBeGreaterThan(50)
  expect(shown.filter((name) => sshKeywordKind(name) === 'unknown')).toEqual([])
})
