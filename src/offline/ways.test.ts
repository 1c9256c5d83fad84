import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { SCOPE, versionOf } from './ground.fixture.ts'
import { wayOf } from './ways.ts'

const kept = versionOf({ 'index.html': '', 'assets/index-1.js': '', 'theme.js': '', 'manifest.json': '' })
const way = (address: string, method = 'GET') => wayOf(new URL(address, SCOPE), method, SCOPE, kept)

test.each([
  ['./', { way: 'kept', file: './' }],
  ['index.html', { way: 'kept', file: './' }],
  ['./?again=1#/g/x/start?start=yes', { way: 'kept', file: './' }],
  ['assets/index-1.js', { way: 'kept', file: 'assets/index-1.js' }],
  ['assets/of-another-version.js', { way: 'kept', file: 'assets/of-another-version.js' }],
  ['theme.js', { way: 'kept', file: 'theme.js' }],
  ['manifest.json', { way: 'kept', file: 'manifest.json' }],
  ['packs.json', { way: 'fresh', file: 'packs.json', kind: 'settings' }],
  ['packs/ours.json', { way: 'fresh', file: 'packs/ours.json', kind: 'settings' }],
  ['/elsewhere/pack.json', { way: 'fresh', file: '/elsewhere/pack.json', kind: 'settings' }],
  ['guides/aspera-error-19.html', { way: 'fresh', file: 'guides/aspera-error-19.html', kind: 'page' }],
  ['guides/', { way: 'fresh', file: 'guides/', kind: 'page' }],
  ['guides/aspera-error-19', { way: 'fresh', file: 'guides/aspera-error-19', kind: 'page' }],
  ['sw.js', { way: 'network' }],
  ['embed/1/embed.js', { way: 'network' }],
  ['embed/1/index.html?guide=aspera-error-19', { way: 'network' }],
  ['embed/1/assets/index-1.js', { way: 'network' }],
  ['embed/../embed/1/', { way: 'network' }],
  ['sitemap.xml', { way: 'network' }],
  ['/index.html', { way: 'network' }],
  ['/helpers/index.html', { way: 'network' }],
  ['https://example.com/help/index.html', { way: 'network' }],
  ['https://example.com/packs.json', { way: 'network' }],
  ['http://example.org/help/', { way: 'network' }],
])('%s', (address, wanted) => {
  expect(way(address)).toEqual(wanted)
})

test('what is sent is never kept', () => {
  for (const method of ['POST', 'PUT', 'HEAD', 'DELETE']) expect(way('./', method)).toEqual({ way: 'network' })
})

test('no address, however odd, makes the worker answer for another origin or for an embedded page', () => {
  const pieces = ['embed', '%65mbed', 'embed%2f1', '..', '.', '%2e%2e', 'assets', 'index.html', '', 'packs.json', '@']
  const piece = fc.constantFrom(...pieces, 'help', '?', '__proto__', '\\', 'x')
  const origin = fc.constantFrom('https://example.org', 'https://example.com', 'https://example.org.evil.example', '.')
  let embeds = 0
  fc.assert(
    fc.property(origin, fc.boolean(), fc.array(piece, { maxLength: 6 }), (from, inside, path) => {
      const url = new URL(`${from}/${inside ? 'help/' : ''}${path.join('/')}`, SCOPE)
      const { way: taken } = wayOf(url, 'GET', SCOPE, kept)
      const isEmbed = decodeURIComponent(url.pathname).startsWith('/help/embed/')
      embeds += Number(isEmbed && url.origin === SCOPE.origin)
      if (url.origin !== SCOPE.origin || isEmbed) expect(taken).toBe('network')
      if (!url.pathname.startsWith('/help/')) expect(taken).not.toBe('kept')
    }),
    { numRuns: 10_000 },
  )
  expect(embeds).toBeGreaterThan(100)
})
