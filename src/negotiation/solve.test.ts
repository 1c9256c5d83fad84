import { expect, test } from 'vitest'
import { facts } from '../content/algorithms/all.ts'
import { heardSamples } from './heard.fixture.ts'
import { offeredBy } from './judge.ts'
import { missingSide, solve } from './solve.ts'
import { KINDS, SLOTS_OF } from './types.ts'

const refused = (kind: string, offer: string) =>
  `Unable to negotiate with 192.0.2.10 port 22: no matching ${kind} found. Their offer: ${offer}`
const log = (kind: string, offer: string) => `sshd[4711]: ${refused(kind, offer)} [preauth]`

test.each([
  ['an old server', refused('host key type', 'ssh-rsa,ssh-dss'), '', 'server-old', 'upgrade-server', 'exception'],
  ['an old client', log('MAC', 'hmac-md5,hmac-md5-96'), '', 'client-old', 'upgrade-client', 'server-side'],
  [
    'a client restricted to DSA',
    refused('host key type', 'ssh-ed25519'),
    '',
    'client-old',
    'upgrade-client',
    undefined,
  ],
  [
    'two current lists',
    refused('MAC', 'hmac-sha2-512-etm@openssh.com'),
    'macs hmac-sha2-256',
    'apart',
    'widen',
    'exception',
  ],
  ['what no client has any more', refused('cipher', 'arcfour'), '', 'server-old', 'upgrade-server', 'no-exception'],
  [
    'Go as the client',
    'ssh: no common algorithm for host key; client offered: [ssh-ed25519], server offered: [ssh-rsa]',
    '',
    'server-old',
    'upgrade-server',
    'other-client',
  ],
  ['a message without lists', 'exited: No matching algo kex', '', 'unclear', 'ask-lists', undefined],
  ['one list', 'ssh-rsa', '', 'unclear', undefined, undefined],
  ['two lists with a name in common', 'ssh-rsa,ssh-ed25519', 'ssh-ed25519', 'agreed', undefined, undefined],
  ['no list', 'Permission denied (publickey).', '', 'nothing', undefined, undefined],
] as const)('%s', (_, text, other, verdict, first, second) => {
  const solution = solve(text, other, facts)
  expect(solution.verdict).toBe(verdict)
  expect(solution.advice.map(({ id }) => id)).toEqual([first, second].filter((id) => id !== undefined))
})

test('the exception takes the strongest of the old names, and says what it costs', () => {
  const { advice } = solve(
    refused('key exchange method', 'diffie-hellman-group1-sha1,diffie-hellman-group14-sha1'),
    '',
    facts,
  )
  const exception = advice.find(({ id }) => id === 'exception')
  expect(exception?.commands).toEqual([{ id: 'algorithms-block-kex', algorithm: 'diffie-hellman-group14-sha1' }])
  expect(exception?.cost).toContain('SHA-1')
})

test('what was removed can be switched on in a client that still has it', () => {
  const text = `debug1: Local version string SSH-2.0-OpenSSH_9.2p1\n${refused('host key type', 'ssh-dss')}`
  expect(solve(text, '', facts).advice.map(({ id }) => id)).toContain('exception')
  expect(solve(text.replace('9.2p1', '10.0p1'), '', facts).advice.map(({ id }) => id)).toContain('no-exception')
})

test('a sound name that is put back costs nothing', () => {
  const { advice } = solve(refused('MAC', 'hmac-sha2-512'), 'macs hmac-sha2-256', facts)
  const exception = advice.find(({ id }) => id === 'exception')
  expect(exception).toBeDefined()
  expect(exception?.cost).toBeUndefined()
})

test('it is said since when, with the year', () => {
  const { reasons } = solve(refused('host key type', 'ssh-rsa'), 'hostkeyalgorithms rsa-sha2-512', facts)
  expect(reasons.join(' ')).toContain('8.8 (2021)')
  expect(reasons.join(' ')).toContain('7.2 (2016)')
})

test('a retired algorithm that is agreed on is named', () => {
  expect(solve('ssh-rsa', 'ssh-rsa', facts).reasons.join(' ')).toContain('They agree on ssh-rsa')
})

test('the list of a known program stands in where its log has none', () => {
  const text = 'Local version/idstring: SSH-2.0-paramiko_2.12.0\nkex algos: sntrup761x25519-sha512'
  expect(solve(text, '', facts)).toMatchObject({ assumed: 'paramiko 2.12.0', failing: ['kex'] })
})

test('the side whose list is missing is named', () => {
  expect(missingSide(solve(refused('MAC', 'hmac-md5'), '', facts))).toBe('client')
  expect(missingSide(solve(log('MAC', 'hmac-md5'), '', facts))).toBe('server')
  expect(missingSide(solve('', '', facts))).toBeUndefined()
})

/** Upgrades come first, and nothing is ever changed for all servers. */
test.each(heardSamples)('$name: safest first', ({ text }) => {
  const { advice } = solve(text, '', facts)
  const ids = advice.map(({ id }) => id)
  for (const [at, id] of ids.entries()) {
    if (['exception', 'other-client', 'server-side', 'no-exception'].includes(id)) expect(at).toBeGreaterThan(0)
  }
  for (const { commands } of advice) for (const { id } of commands) expect(id).toContain('-block-')
})

/** Two current OpenSSH, and every program with itself, get on with each other. */
test.each(facts.programs)('$name $version agrees with itself', ({ offers }) => {
  const lists = KINDS.filter((kind) => offers[kind] !== undefined).map((kind) => (offers[kind] ?? []).join(','))
  const text = lists.flatMap((list) => [`client: ${list}`, `server: ${list}`]).join('\n')
  const { settled, verdict } = solve(text, '', facts)
  expect(verdict).toBe('agreed')
  for (const kind of KINDS) {
    for (const slot of SLOTS_OF[kind]) {
      const { state } = settled.find((each) => each.slot === slot) ?? {}
      expect(['agreed', 'implicit', ...(offers[kind] === undefined ? ['unknown'] : [])]).toContain(state)
    }
  }
})

test('takes any text', () => {
  for (const { text } of heardSamples) {
    for (let end = 0; end < text.length; end += 7) {
      expect(() => solve(text.slice(0, end), text.slice(end), facts)).not.toThrow()
    }
  }
})

test('who else offers an algorithm is said, and OpenSSH is not meant by it', () => {
  expect(offeredBy(facts, 'mac', 'hmac-md5')).toContain('PuTTY')
  expect(offeredBy(facts, 'cipher', 'chacha20-poly1305@openssh.com')).not.toContain('libssh2')
  expect(offeredBy(facts, 'kex', 'curve25519-sha256')).not.toContain('OpenSSH')
})
