import { expect, test } from '@playwright/test'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { EVERYWHERE, headerNames, ruleFor, type Rule } from '../../src/build/deploy/rules.ts'
import { built, builtSite } from '../setup/built.ts'
import { apache, caddy, nginx, type Server } from './servers.ts'

const rules = JSON.parse(readFileSync(join(built, 'deploy/rules.json'), 'utf8')) as readonly Rule[]
const names = [...headerNames(rules), ...Object.keys(EVERYWHERE)]

/** Every file of the site, as it is asked for; of the folders with thousands of pages a few. */
function asked(): readonly string[] {
  const files = readdirSync(builtSite, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name).slice(builtSite.length))
  const folders = new Map<string, string[]>()
  for (const file of files.toSorted()) {
    const folder = file.slice(0, file.lastIndexOf('/'))
    folders.set(folder, [...(folders.get(folder) ?? []), file])
  }
  const some = [...folders.values()].flatMap((all) => (all.length > 60 ? all.filter((_, at) => at % 50 === 0) : all))
  const indexes = files
    .filter((file) => file.endsWith('/index.html'))
    .map((file) => file.slice(0, -'index.html'.length))
  return [...some, ...indexes]
}

for (const [name, start] of Object.entries({ nginx, apache, caddy })) {
  test.describe(name, () => {
    let server: Server
    test.beforeAll(async () => {
      server = await start()
    })
    test.afterAll(() => server.stop())

    test('every file comes with the headers of its kind, at the top and in a folder', async () => {
      const paths = asked()
      expect(new Set(paths.map((path) => ruleFor(path, rules).id)).size).toBe(rules.length)
      for (const base of [server.url, server.folderUrl]) {
        const wrong: string[] = []
        for (const path of paths) {
          const answer = await fetch(base + path.slice(1))
          await answer.arrayBuffer()
          const { cache, headers } = ruleFor(path, rules)
          const wanted: Readonly<Record<string, string>> = { ...EVERYWHERE, ...headers, 'Cache-Control': cache }
          for (const header of [...names, 'Cache-Control']) {
            const [is, should] = [answer.headers.get(header), wanted[header] ?? null]
            if (answer.status !== 200 || is !== should)
              wrong.push(`${path}: ${answer.status}, ${header} is ${is} and not ${should}`)
          }
        }
        expect(wrong.slice(0, 12)).toEqual([])
      }
    })

    test('what is missing is an error, and nobody keeps it', async () => {
      for (const path of [
        'assets/gone-1234.js',
        'embed/1/assets/gone.js',
        'guides/gone.html',
        'gone',
        'g/ssh-connect',
      ]) {
        const answer = await fetch(server.url + path)
        expect([path, answer.status]).toEqual([path, 404])
        expect(await answer.text()).not.toContain('id="root"')
        expect(answer.headers.get('cache-control') ?? '').not.toMatch(/immutable|max-age=[1-9]/)
        expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
      }
    })

    test('texts are packed, types are right, and a copy is asked about and not sent again', async () => {
      const part = readdirSync(join(builtSite, 'assets')).find(
        (file) => file.startsWith('base-') && file.endsWith('.js'),
      )
      for (const [path, type] of [
        ['', 'text/html'],
        [`assets/${part}`, 'javascript'],
        ['packs.json', 'application/json'],
        ['favicon.svg', 'image/svg+xml'],
        ['manifest.json', 'json'],
      ] as const) {
        const answer = await fetch(server.url + path, { headers: { 'accept-encoding': 'gzip' } })
        expect([path, answer.headers.get('content-type')]).toEqual([path, expect.stringContaining(type)])
        if (path === '' || path.startsWith('assets/')) {
          expect([path, answer.headers.get('content-encoding')]).toEqual([path, 'gzip'])
          expect(answer.headers.get('vary')?.toLowerCase()).toContain('accept-encoding')
        }
        await answer.arrayBuffer()
      }
      const first = await fetch(`${server.url}index.html`)
      await first.arrayBuffer()
      const etag = first.headers.get('etag') ?? ''
      const again = await fetch(`${server.url}index.html`, { headers: { 'if-none-match': etag } })
      expect([etag === '', again.status]).toEqual([false, 304])
    })
  })
}
