import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { groundOf, memoryStores, offline, SCOPE, serving } from './ground.fixture.ts'
import { keepSettings } from './keepSettings.ts'
import { SETTINGS } from './names.ts'

async function keptOf(texts: Readonly<Record<string, string>>, fetch = serving(texts)): Promise<readonly string[]> {
  const { all, stores } = memoryStores()
  const asked: string[] = []
  const watched = (request: Request) => (asked.push(request.url), fetch(request))
  await keepSettings({ ...groundOf({}, stores), fetch: watched })
  for (const url of asked) expect(new URL(url).origin).toBe(SCOPE.origin)
  return [...(all.get(SETTINGS)?.keys() ?? [])].map((url) => url.slice(SCOPE.href.length)).toSorted()
}

test('packs.json and the packs it names are kept, however they are named', async () => {
  const packs = ['packs/a.json', { url: './packs/b.json', sha256: 'x' }, 'packs/gone.json']
  const texts = { 'packs.json': JSON.stringify({ version: 1, packs }), 'packs/a.json': '{}', 'packs/b.json': '{}' }
  expect(await keptOf(texts)).toEqual(['packs.json', 'packs/a.json', 'packs/b.json'])
})

test('without the file, or without a network, nothing is kept and nothing breaks', async () => {
  expect(await keptOf({})).toEqual([])
  expect(await keptOf({}, offline)).toEqual([])
})

test('whatever stands in packs.json, nothing is asked of another origin', async () => {
  const address = fc.constantFrom(
    '//evil.example/a.json',
    'https://evil.example/a.json',
    'javascript:a.json',
    '/a.json',
    '\\\\evil.example\\a.json',
  )
  const pack = fc.oneof(address, fc.record({ url: fc.oneof(address, fc.jsonValue()) }), fc.jsonValue())
  const file = fc.oneof(
    fc.record({ packs: fc.oneof(fc.array(pack), fc.jsonValue()) }).map((each) => JSON.stringify(each)),
    fc.json(),
    fc.string(),
  )
  await fc.assert(
    fc.asyncProperty(file, async (text) => void (await keptOf({ 'packs.json': text }))),
    { numRuns: 10_000 },
  )
}, 120_000)
