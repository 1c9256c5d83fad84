import { describe, expect, test } from 'vitest'
import { classes } from '../../src/content/classes/all.ts'
import { library } from '../../src/content/index.ts'
import { goneDefects } from '../../src/cli/releases/gone.ts'
import { retired } from '../../src/content/retired.ts'
import { compareVersions, CONTENT_VERSION, isVersion } from '../../src/content/version.ts'
import type { Links } from './corpus.ts'
import { lostLinks, recordedReleases } from './replay.ts'

const releases = recordedReleases()
const none: Links = { places: {}, walks: [], pages: [], files: [] }

test('the version of today is recorded, and none is newer', () => {
  const versions = releases.map(({ version }) => version)
  expect(versions.filter((version) => !isVersion(version))).toEqual([])
  expect(versions.toSorted(compareVersions).at(-1)).toBe(CONTENT_VERSION)
})

describe.each(releases.map((release) => [release.version, release] as const))('the links of %s', (_, release) => {
  test('all lead where they led', async () => {
    const { walks, pages, files, places } = release.links
    expect([walks.length > 500, pages.length > 2000, files.length > 3, Object.keys(places).length > 20]).toEqual(
      Array(4).fill(true),
    )
    expect(await lostLinks(release.links)).toEqual([])
  })

  test('nothing that it knew is gone', () => {
    expect(goneDefects(release, { library, classes, retired })).toEqual([])
  })
})

const [oldest] = releases
const [file = ''] = oldest?.links.files ?? []

test.each([
  ['a lost guide', { walks: ['/g/gone/start?start=yes'] }, 'no such guide'],
  ['a lost step', { walks: ['/g/permission-denied/gone'] }, 'not at gone'],
  ['a lost answer', { walks: ['/g/permission-denied/start?start=gone'] }, 'unknown is start'],
  ['a lost page', { pages: ['/ref/cause/gone'] }, 'no such page'],
  ['a lost code', { places: { 'permission-denied': { start: '222-222-2' } } }, 'does not lead there'],
  ['a lost part of a file', { files: [file.replaceAll('"guide": "', '"guide": "no-')] }, 'not known here'],
])('%s is noticed', async (_, links, problem) => {
  expect(await lostLinks({ ...none, ...links })).toMatchObject([expect.stringContaining(problem)])
})
