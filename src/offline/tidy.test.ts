import { expect, test } from 'vitest'
import { groundOf, memoryStores, SCOPE } from './ground.fixture.ts'
import { keepVersion } from './keep.ts'
import { PAGES, SETTINGS, versionName } from './names.ts'
import { tidy } from './tidy.ts'

const open = (...urls: readonly string[]) => ({ matchAll: () => Promise.resolve(urls.map((url) => ({ url }))) })

async function twoVersions() {
  const { all, stores } = memoryStores()
  const [one, two] = [groundOf({ 'index.html': '1' }, stores), groundOf({ 'index.html': '2' }, stores)]
  await keepVersion(one)
  await keepVersion(two)
  const other = { ...one, scope: new URL('https://example.org/help/other/') }
  for (const name of [PAGES, SETTINGS, versionName(other), 'of-somebody-else']) await stores.open(name)
  return { all, stores, one, two, other }
}

test('while a page is open, the version before stays for it', async () => {
  const { all, one, two } = await twoVersions()
  await tidy(two, open(`${SCOPE.href}#/found`))
  expect([...all.keys()]).toContain(versionName(one))
})

test('when none is, only this version is left, and what is not of a version', async () => {
  const { all, two, other } = await twoVersions()
  await tidy(two, open('https://example.org/another-site/'))
  expect([...all.keys()].toSorted()).toEqual(
    [versionName(two), versionName(other), PAGES, SETTINGS, 'of-somebody-else'].toSorted(),
  )
})
