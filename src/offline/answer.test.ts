import { expect, test } from 'vitest'
import { answerFresh, answerKept } from './answer.ts'
import { asks, groundOf, memoryStores, offline, SCOPE, serving } from './ground.fixture.ts'
import { keepVersion } from './keep.ts'
import { PAGES, SETTINGS, versionName } from './names.ts'

const ONE = { 'index.html': '<a-1>', 'theme.js': 'theme 1', 'assets/a-1.js': 'part 1' }
const TWO = { 'index.html': '<a-2>', 'theme.js': 'theme 2', 'assets/a-2.js': 'part 2' }
const SETTINGS_WAY = { way: 'fresh', file: 'packs.json', kind: 'settings' } as const
const page = (file: string) => ({ way: 'fresh', file, kind: 'page' }) as const

async function said(answer: Promise<Response>): Promise<string> {
  return (await answer).text()
}

test('the page and its parts come from the version that runs, whatever the server has by now', async () => {
  const { stores } = memoryStores()
  const ground = groundOf(ONE, stores)
  await keepVersion(ground)
  for (const fetch of [offline, serving(TWO)]) {
    expect(await said(answerKept({ ...ground, fetch }, asks('./'), './'))).toBe('<a-1>')
    expect(await said(answerKept({ ...ground, fetch }, asks('theme.js'), 'theme.js'))).toBe('theme 1')
    expect(await said(answerKept({ ...ground, fetch }, asks('assets/a-1.js'), 'assets/a-1.js'))).toBe('part 1')
  }
})

test('a page of the version before still finds its parts, and nothing else of it', async () => {
  const { stores } = memoryStores()
  await keepVersion(groundOf(ONE, stores))
  const ground = groundOf(TWO, stores)
  await keepVersion(ground)
  expect(await said(answerKept({ ...ground, fetch: offline }, asks('assets/a-1.js'), 'assets/a-1.js'))).toBe('part 1')
  expect(await said(answerKept({ ...ground, fetch: offline }, asks('theme.js'), 'theme.js'))).toBe('theme 2')
})

test('a part that was removed is put back, and not with something else', async () => {
  const { stores } = memoryStores()
  const ground = groundOf(ONE, stores)
  await keepVersion(ground)
  const own = await stores.open(versionName(ground))
  await own.delete(new URL('assets/a-1.js', SCOPE).href)
  const strange = serving({ 'assets/a-1.js': 'another part' })
  expect(await said(answerKept({ ...ground, fetch: strange }, asks('assets/a-1.js'), 'assets/a-1.js'))).toBe(
    'another part',
  )
  expect(await own.match(asks('assets/a-1.js'))).toBeUndefined()
  expect(await said(answerKept(ground, asks('assets/a-1.js'), 'assets/a-1.js'))).toBe('part 1')
  expect(await said(answerKept({ ...ground, fetch: offline }, asks('assets/a-1.js'), 'assets/a-1.js'))).toBe('part 1')
})

test('a part that is nowhere any more takes the page with it: the next one comes whole from the network', async () => {
  const { stores } = memoryStores()
  const ground = groundOf(ONE, stores)
  await keepVersion(ground)
  const own = await stores.open(versionName(ground))
  await own.delete(new URL('assets/a-1.js', SCOPE).href)
  const later = { ...ground, fetch: serving(TWO) }
  expect((await answerKept(later, asks('assets/a-1.js'), 'assets/a-1.js')).status).toBe(404)
  expect(await said(answerKept(later, asks('./'), './'))).toBe('<a-2>')
})

test('what another version asks for and nobody has says nothing against this one', async () => {
  const { stores } = memoryStores()
  const ground = groundOf(ONE, stores)
  await keepVersion(ground)
  expect((await answerKept(ground, asks('assets/old.js'), 'assets/old.js')).status).toBe(404)
  expect(await said(answerKept({ ...ground, fetch: offline }, asks('./'), './'))).toBe('<a-1>')
})

test('settings come from the network, and from last time without one', async () => {
  const { stores } = memoryStores()
  const ground = groundOf(ONE, stores)
  const ask = (fetch: typeof ground.fetch) => answerFresh({ ...ground, fetch }, asks('packs.json'), SETTINGS_WAY)
  expect(await said(ask(serving({ 'packs.json': 'first' })))).toBe('first')
  expect(await said(ask(offline))).toBe('first')
  expect(await said(ask(() => Promise.resolve(new Response('', { status: 502 }))))).toBe('first')
  expect(await said(ask(serving({ 'packs.json': 'second' })))).toBe('second')
  expect(await said(ask(offline))).toBe('second')
})

test('settings that were removed are gone, also without a network', async () => {
  const { stores } = memoryStores()
  const ground = groundOf(ONE, stores)
  const ask = (fetch: typeof ground.fetch) => answerFresh({ ...ground, fetch }, asks('packs.json'), SETTINGS_WAY)
  await ask(serving({ 'packs.json': 'first' }))
  expect((await ask(serving({}))).status).toBe(404)
  expect((await ask(offline)).type).toBe('error')
})

test('a network that takes its time is not waited for where there is a copy', async () => {
  const { stores } = memoryStores()
  const ground = groundOf(ONE, stores)
  await answerFresh({ ...ground, fetch: serving({ 'packs.json': 'first' }) }, asks('packs.json'), SETTINGS_WAY)
  const slow = { ...ground, fetch: () => new Promise<Response>(() => undefined), wait: () => Promise.resolve() }
  expect(await said(answerFresh(slow, asks('packs.json'), SETTINGS_WAY))).toBe('first')
})

test('an answer that was sent on, as to a page for logging in, is not kept', async () => {
  const { stores } = memoryStores()
  const ground = groundOf(ONE, stores)
  const login = new Response('log in')
  Object.defineProperty(login, 'redirected', { value: true })
  await answerFresh({ ...ground, fetch: () => Promise.resolve(login) }, asks('packs.json'), SETTINGS_WAY)
  expect(await (await stores.open(SETTINGS)).keys()).toEqual([])
})

test('no more than two hundred static pages are kept, the newest', async () => {
  const { stores } = memoryStores()
  const ground = { ...groundOf(ONE, stores), fetch: () => Promise.resolve(new Response('a page')) }
  for (let at = 0; at < 230; at += 1)
    await answerFresh(ground, asks(`messages/m-${at}.html`), page(`messages/m-${at}.html`))
  const kept = (await (await stores.open(PAGES)).keys()).map(({ url }) => url.slice(SCOPE.href.length))
  expect(kept).toHaveLength(200)
  expect(kept.at(-1)).toBe('messages/m-229.html')
  expect(kept).not.toContain('messages/m-29.html')
})

test('without a network a static page that nobody read leads to its place in the site', async () => {
  const { stores } = memoryStores()
  const request = asks('causes/too-many-keys.html')
  Object.defineProperty(request, 'mode', { value: 'navigate' })
  const answer = await answerFresh(
    { ...groundOf(ONE, stores), fetch: offline },
    request,
    page('causes/too-many-keys.html'),
  )
  expect(answer.headers.get('location')).toBe(new URL('./#/ref/cause/too-many-keys', SCOPE).href)
})
