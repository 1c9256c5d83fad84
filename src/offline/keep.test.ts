import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { groundOf, memoryStores, offline, SCOPE, serving, versionOf } from './ground.fixture.ts'
import { keepVersion } from './keep.ts'
import { versionName } from './names.ts'

const ONE = { 'index.html': '<a-1>', 'theme.js': 'theme 1', 'assets/a-1.js': 'part a', 'assets/same.js': 'the same' }
const TWO = { 'index.html': '<a-2>', 'theme.js': 'theme 2', 'assets/a-2.js': 'part b', 'assets/same.js': 'the same' }

async function contents(held: ReadonlyMap<string, Response> | undefined): Promise<Record<string, string>> {
  const entries = [...(held ?? [])].map(async ([url, each]) => [
    url.slice(SCOPE.href.length),
    await each.clone().text(),
  ])
  return Object.fromEntries((await Promise.all(entries)) as [string, string][])
}

test('a version is kept whole, the page under the address of its folder', async () => {
  const { all, stores } = memoryStores()
  const ground = groundOf(ONE, stores)
  await keepVersion(ground)
  const { 'index.html': page, ...others } = ONE
  expect(await contents(all.get(versionName(ground)))).toEqual({ '': page, ...others })
})

test('the next version fetches only what is new, and leaves the one before as it is', async () => {
  const { all, stores } = memoryStores()
  const [one, two] = [groundOf(ONE, stores), groundOf(TWO, stores)]
  await keepVersion(one)
  const before = await contents(all.get(versionName(one)))
  const fetched: string[] = []
  await keepVersion({
    ...two,
    fetch: (request) => (fetched.push(request.url.slice(SCOPE.href.length)), two.fetch(request)),
  })
  expect(fetched.toSorted()).toEqual(['', 'assets/a-2.js', 'theme.js'])
  expect(await contents(all.get(versionName(one)))).toEqual(before)
  expect((await contents(all.get(versionName(two))))['assets/same.js']).toBe('the same')
})

test.each([
  ['no network', offline],
  ['another version on the server', serving(TWO)],
  ['half of an upload', serving({ ...ONE, 'theme.js': 'theme 2' })],
  ['a page for everything', () => Promise.resolve(new Response('<h1>Log in</h1>'))],
  [
    'an error with the right content',
    (request: Request) => serving(ONE)(request).then((right) => new Response(right.body, { status: 500 })),
  ],
])('%s: nothing is kept', async (_, fetch) => {
  const { all, stores } = memoryStores()
  const ground = { ...groundOf(ONE, stores), fetch }
  await expect(keepVersion(ground)).rejects.toThrow()
  expect([...all.keys()]).toEqual([])
})

test('whatever a server answers, a version is whole or it is not there', async () => {
  const answer = fc.constantFrom('right', 'right', 'right', 'right', 'right', 'wrong', 'gone', 'broken', 'lost')
  await fc.assert(
    fc.asyncProperty(fc.array(answer, { minLength: 4, maxLength: 4 }), fc.boolean(), async (answers, hasOlder) => {
      const { all, stores } = memoryStores()
      if (hasOlder) await keepVersion(groundOf(TWO, stores))
      let at = 0
      const ground = groundOf(ONE, stores)
      const fetch = async (request: Request): Promise<Response> => {
        const kind = answers[at++]
        if (kind === 'lost') throw new TypeError('no network')
        if (kind === 'gone') return new Response('', { status: 404 })
        if (kind === 'broken') return new Response(await (await ground.fetch(request)).text(), { status: 503 })
        return kind === 'wrong' ? new Response('something else') : ground.fetch(request)
      }
      const kept = await keepVersion({ ...ground, fetch }).then(
        () => true,
        () => false,
      )
      const { 'index.html': page, ...others } = ONE
      const held = all.get(versionName(ground))
      if (kept) expect(await contents(held)).toEqual({ '': page, ...others })
      else expect(held).toBeUndefined()
      expect(all.size).toBe(Number(kept) + Number(hasOlder))
    }),
    { numRuns: 10_000 },
  )
}, 120_000)

test('two versions that differ in one file differ in their names', () => {
  expect(versionOf(ONE).version).not.toBe(versionOf({ ...ONE, 'theme.js': 'theme 2' }).version)
  expect(versionOf(ONE).version).toBe(versionOf({ ...ONE }).version)
})
