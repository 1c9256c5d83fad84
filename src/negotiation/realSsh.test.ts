import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findTools } from '../../e2e/setup/findTools.mjs'
import { chance } from '../commands/hostile.fixture.ts'
import { kindNamed } from './slotNamed.ts'
import { hear } from './hear.ts'
import { settle } from './settle.ts'
import type { Kind, Settled, Slot } from './types.ts'

/** The rules of RFC 4253 as we have them, against the ssh and the sshd of this machine. */
const SEED = Number(process.env['HANDRAIL_SEED'] ?? 20_261_121)
const PAIRS = 40
const tools = findTools()
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'handrail-kex-'))
  for (const type of ['ed25519', 'ecdsa', 'rsa']) {
    execFileSync(tools['ssh-keygen'] ?? '', ['-q', '-t', type, '-N', '', '-f', join(folder, type)])
  }
  if (userInfo().uid === 0) mkdirSync('/run/sshd', { recursive: true })
})
afterAll(() => rmSync(folder, { recursive: true }))

/** The names that this ssh knows; old names among them, unlike in its defaults. */
function known(query: string): readonly string[] {
  return execFileSync(tools['ssh'] ?? '', ['-Q', query], { encoding: 'utf8' })
    .trim()
    .split('\n')
}

const random = chance(SEED)

/** Some of the names in any order; more than half of all pairs share one. */
function some(names: readonly string[]): string {
  const count = 1 + Math.floor(random() * Math.min(6, names.length))
  const drawn = names.map((name) => ({ name, at: random() })).toSorted((a, b) => a.at - b.at)
  return drawn
    .slice(0, count)
    .map(({ name }) => name)
    .join(',')
}

const keys = ['ssh-ed25519', 'ecdsa-sha2-nistp256', 'rsa-sha2-512', 'rsa-sha2-256', 'ssh-rsa']

/** What `ssh -vv` prints of a connection to an sshd of its own, which no port is needed for. */
function connect(): string {
  const lists = { KexAlgorithms: known('kex'), HostKeyAlgorithms: keys, Ciphers: known('cipher'), MACs: known('mac') }
  const server = Object.entries(lists).map(([name, names]) => `${name} ${some(names)}`)
  const config = join(folder, 'sshd_config')
  const own = ['ed25519', 'ecdsa', 'rsa'].map((type) => `HostKey ${join(folder, type)}`)
  writeFileSync(config, `${[...own, 'UsePAM no', 'PidFile none', ...server].join('\n')}\n`)
  const client = Object.entries(lists).flatMap(([name, names]) => ['-o', `${name}=${some(names)}`])
  const proxy = `${tools['sshd'] ?? ''} -i -f ${config} -E ${join(folder, 'log')}`
  const words = ['-F', 'none', '-vv', '-o', 'BatchMode=yes', '-o', 'StrictHostKeyChecking=yes', ...client]
  const files = ['-o', `UserKnownHostsFile=${join(folder, 'none')}`, '-o', `ProxyCommand=${proxy}`]
  const compress = ['-o', `Compression=${random() < 0.3 ? 'yes' : 'no'}`]
  const run = spawnSync(tools['ssh'] ?? '', [...words, ...files, ...compress, 'somebody@test.invalid', 'true'], {
    encoding: 'utf8',
  })
  return run.stderr.replaceAll('\r', '')
}

/** What ssh says that it agreed on. */
function agreed(text: string): Partial<Record<Slot, string>> {
  const after = (mark: string): string | undefined => {
    const at = text.indexOf(mark)
    return at < 0 ? undefined : text.slice(at + mark.length).split(/\s/u)[0]
  }
  const way = (direction: string): readonly (string | undefined)[] => {
    const line = text.split('\n').find((each) => each.includes(`kex: ${direction} cipher: `))
    return line === undefined
      ? []
      : line
          .slice(line.indexOf('cipher: '))
          .split(' ')
          .filter((_, at) => at % 2 === 1)
  }
  const [cipherOut, macOut, compressionOut] = way('client->server')
  const [cipherIn, macIn, compressionIn] = way('server->client')
  const said = { kex: after('kex: algorithm: '), hostKey: after('kex: host key algorithm: ') }
  const all = { ...said, cipherOut, macOut, compressionOut, cipherIn, macIn, compressionIn }
  return Object.fromEntries(Object.entries(all).filter(([, name]) => name !== undefined && !name.startsWith('(no')))
}

const ours = ({ state, chosen }: Settled): string => (state === 'implicit' ? '<implicit>' : (chosen ?? 'none shared'))

/** The kinds without a common name, in the order in which OpenSSH looks at them. */
function failing(settled: readonly Settled[]): readonly Kind[] {
  const order: readonly Slot[] = ['kex', 'hostKey', 'cipherIn', 'macIn', 'compressionIn', 'cipherOut', 'macOut']
  const kinds: Readonly<Record<string, Kind>> = {
    kex: 'kex',
    host: 'hostKey',
    ciph: 'cipher',
    mac: 'mac',
    comp: 'compression',
  }
  return order.flatMap((slot) => {
    const kind = kinds[slot.slice(0, 4)] ?? kinds[slot.slice(0, 3)]
    return settled.find((each) => each.slot === slot)?.state === 'none' && kind !== undefined ? [kind] : []
  })
}

test(`${PAIRS} pairs of lists are settled as the real ssh settles them (seed ${SEED})`, { timeout: 120_000 }, () => {
  const seen = { agreed: 0, failed: 0 }
  for (let pair = 0; pair < PAIRS; pair += 1) {
    const text = connect()
    const { client, server } = hear(text)
    expect(Object.keys({ ...client, ...server }), text).toHaveLength(8)
    const settled = settle(client, server)
    const real = agreed(text)
    for (const [slot, name] of Object.entries(real)) {
      const mine = settled.find((each) => each.slot === slot)
      expect(mine === undefined ? 'nothing' : ours(mine), `${slot} in\n${text}`).toBe(name)
    }
    const refused = text.split('no matching ')[1]?.split(' found. ')[0]
    expect(failing(settled)[0], text).toBe(refused === undefined ? undefined : kindNamed(refused))
    if (refused === undefined) expect(Object.keys(real), text).toHaveLength(8)
    seen[refused === undefined ? 'agreed' : 'failed'] += 1
  }
  // Both outcomes have to be among the pairs, or they prove nothing.
  expect(seen.agreed).toBeGreaterThan(5)
  expect(seen.failed).toBeGreaterThan(5)
})
