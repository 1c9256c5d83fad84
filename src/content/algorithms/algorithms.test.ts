import { describe, expect, test } from 'vitest'
import { execFileSync, spawnSync } from 'node:child_process'
import { findTools } from '../../../e2e/setup/findTools.mjs'
import { kindOf } from '../../negotiation/names.ts'
import { atLeast } from '../../negotiation/version.ts'
import { library } from '../index.ts'
import { sources } from '../sources/all.ts'
import { facts } from './all.ts'

const ids = new Set(sources.map(({ id }) => id))
const here = spawnSync(findTools()['ssh'] ?? 'ssh', ['-V'], { encoding: 'utf8' }).stderr

describe.each(facts.algorithms)('$kind $name', (fact) => {
  test('is sound in itself', () => {
    expect(fact.sources.length).toBeGreaterThan(0)
    for (const { source } of fact.sources) expect(ids).toContain(source)
    expect(fact.weakness === undefined).toBe(fact.strength === 'sound')
    if (fact.kind !== 'compression') expect(kindOf(fact.name)).toBe(fact.kind)
    const { since, offeredSince, removed, retired = {} } = fact
    for (const version of [since, offeredSince, removed, retired.client, retired.server]) {
      if (version !== undefined) expect(facts.years, version).toHaveProperty([version])
    }
    for (const later of [offeredSince, retired.client, retired.server, removed]) {
      if (since !== undefined && later !== undefined)
        expect(atLeast(later, since), `${later} after ${since}`).toBe(true)
    }
  })
})

test('no algorithm is described twice', () => {
  const names = facts.algorithms.map(({ kind, name }) => `${kind} ${name}`)
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
})

test('years grow with the versions', () => {
  const versions = Object.keys(facts.years).toSorted((a, b) => (atLeast(a, b) ? 1 : -1))
  const years = versions.map((version) => facts.years[version] ?? 0)
  expect(years).toEqual(years.toSorted((a, b) => a - b))
})

const QUERIES = [
  ['kex', 'kex'],
  ['hostKey', 'HostKeyAlgorithms'],
  ['cipher', 'cipher'],
  ['mac', 'mac'],
  ['compression', 'compression'],
] as const

/** Everything that the ssh of this machine has is known to us, and nothing that it lost is said to be there. */
test.each(QUERIES)('%s: our table and ssh -Q %s do not contradict each other', (kind, query) => {
  const ssh = findTools()['ssh'] ?? 'ssh'
  const built = execFileSync(ssh, ['-Q', query], { encoding: 'utf8' }).trim().split('\n')
  const ours = facts.algorithms.filter((fact) => fact.kind === kind)
  // Newer versions may have brought what nobody has entered yet; that is no contradiction.
  if (!atLeast(here, '10.1')) expect(built.filter((name) => !ours.some((fact) => fact.name === name))).toEqual([])
  const wrong = ours.filter(({ name, since, removed }) => {
    const lost = removed !== undefined && atLeast(here, removed)
    const old = since === undefined || atLeast(here, since)
    // From 9.8 until it was removed, DSA depended on how the program was built.
    const either = name.includes('-dss') && atLeast(here, '9.8')
    return built.includes(name) ? lost : old && !lost && !either
  })
  expect(wrong.map(({ name }) => name)).toEqual([])
})

test('programs rest on sources, and every command that an advice names exists', () => {
  for (const { sources: own } of facts.programs) for (const { source } of own) expect(ids).toContain(source)
  for (const id of ['kex', 'host-key', 'cipher', 'mac']) {
    expect(library.commands.map((command) => command.id)).toContain(`algorithms-block-${id}`)
  }
})
