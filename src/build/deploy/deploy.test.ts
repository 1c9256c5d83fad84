import { spawnSync } from 'node:child_process'
import { parseFragment } from 'parse5'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { deployFiles } from './files.ts'
import { EVERYWHERE, headerNames, ruleFor, rulesOf, type Rule } from './rules.ts'

const policies = { start: "default-src 'none'; script-src 'self'", page: "default-src 'none'", embed: "img-src 'self'" }
const rules = rulesOf(policies)
const files = new Map(deployFiles(policies, { host: 'ssh.example.org' }).map(({ path, text }) => [path, text]))

function textOf(path: string): string {
  const text = files.get(path)
  if (text === undefined) throw new Error(`there is no ${path}`)
  return text
}

const paths = [
  ['/', 'start'],
  ['/index.html', 'start'],
  ['/assets/base-1234.js', 'code'],
  ['/embed/1/', 'embed'],
  ['/embed/1/index.html', 'embed'],
  ['/embed/1/ssh-connect.html', 'embed'],
  ['/embed/1/embed.js', 'embed-script'],
  ['/embed/1/assets/frame-1234.js', 'embed-code'],
  ['/guides/', 'page'],
  ['/guides/ssh-connect.html', 'page'],
  ['/codes/fasp-19.html', 'page'],
  ['/exports/zendesk/ssh-connect.html', 'page'],
  ['/sw.js', 'worker'],
  ['/oembed/ssh-connect.json', 'open'],
  ['/schema/1/pack.json', 'open'],
  ['/packs.json', 'rest'],
  ['/favicon.svg', 'rest'],
  ['/sitemap.xml', 'rest'],
] as const

test.each(paths)('%s is of the kind %s, below any folder', (path, id) => {
  for (const folder of ['', '/tools/handrail', '/assets', '/guides/ssh', '/embed', '/a b/c'])
    expect([folder, ruleFor(folder + path, rules).id]).toEqual([folder, id])
})

test('every rule is used, says how long a copy counts, and keeps for ever only what changes its name', () => {
  expect(new Set(paths.map(([, id]) => id))).toEqual(new Set(rules.map(({ id }) => id)))
  expect(rules.filter(({ cache }) => cache.includes('immutable')).map(({ id }) => id)).toEqual(['embed-code', 'code'])
})

function policy(id: string): string {
  return rules.find((rule) => rule.id === id)?.headers['Content-Security-Policy'] ?? ''
}

test('nobody frames the site, and whoever may hold the embedded guide can', () => {
  expect([policy('start'), policy('page')]).toEqual([
    `${policies.start}; frame-ancestors 'none'`,
    `${policies.page}; frame-ancestors 'none'`,
  ])
  expect(policy('embed')).toBe(policies.embed)
})

test('each file says every header and every value', () => {
  const whole = [
    'nginx/handrail-maps.conf',
    'apache/.htaccess',
    'caddy/Caddyfile',
    'amazon/headers.js',
    'netlify/_headers',
    'iis/web.config',
  ]
  for (const path of whole) {
    const text = path.startsWith('nginx') ? textOf(path) + textOf('nginx/handrail-headers.conf') : textOf(path)
    for (const name of headerNames(rules)) {
      expect([path, name, text.includes(name)]).toEqual([path, name, true])
      for (const { headers } of rules) expect([path, text.includes(headers[name] ?? '')]).toEqual([path, true])
    }
  }
  for (const [path, text] of files)
    expect([path, text.includes('undefined'), text.endsWith('\n')]).toEqual([path, false, true])
})

/** What the function at the edge answers. */
function atTheEdge(uri: string, statusCode: number): Readonly<Record<string, string>> {
  const event = { request: { uri }, response: { statusCode, headers: {} } }
  const found = runInNewContext(`${textOf('amazon/headers.js')}\nhandler(event)`, { event }) as {
    readonly headers: Readonly<Record<string, { readonly value: string }>>
  }
  return Object.fromEntries(Object.entries(found.headers).map(([name, { value }]) => [name, value]))
}

test.each(paths)('at the edge %s gets the headers of %s', (path) => {
  const { headers, cache } = ruleFor(path, rules)
  const wanted = Object.entries({ ...EVERYWHERE, ...headers }).map(([name, value]) => [name.toLowerCase(), value])
  expect(atTheEdge(path, 200)).toEqual({ ...Object.fromEntries(wanted), 'cache-control': cache })
  expect(atTheEdge(path, 404)).toEqual(Object.fromEntries(wanted))
})

test('the functions at the edge are within 10 kB, and folders have an index there', () => {
  for (const path of ['amazon/headers.js', 'amazon/index.js']) expect(textOf(path).length).toBeLessThan(10_000)
  const asked = ['/guides/', '/assets/a.js'].map((uri): unknown =>
    runInNewContext(`${textOf('amazon/index.js')}\nhandler({ request: { uri: ${JSON.stringify(uri)} } }).uri`),
  )
  expect(asked).toEqual(['/guides/index.html', '/assets/a.js'])
})

/** What a host with such a file answers: every block that fits counts, and equal names are joined. */
function byList(path: string): ReadonlyMap<string, string> {
  const blocks = textOf('netlify/_headers')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
  const found = new Map<string, string>()
  let fits = false
  for (const line of blocks) {
    if (!line.startsWith(' ')) {
      fits = line.endsWith('*') ? path.startsWith(line.slice(0, -1)) : path === line
      continue
    }
    const at = line.indexOf(':')
    const [name, value] = [line.slice(2, at), line.slice(at + 2)]
    if (fits) found.set(name, found.has(name) ? `${found.get(name)}, ${value}` : value)
  }
  return found
}

test.each(paths)('in a list of headers none is said twice for %s', (path) => {
  const { headers, cache } = ruleFor(path, rules)
  const found = byList(path)
  for (const [name, value] of found) expect([name, value]).toEqual([name, isSaid(name, value) ? value : 'nothing'])
  for (const name of ['Content-Security-Policy', 'Access-Control-Allow-Origin'] as const)
    if (headers[name] !== undefined) expect(found.get(name)).toBe(headers[name])
  expect(found.get('Cache-Control')).toBe(cache === 'no-cache' ? undefined : cache)
})

function isSaid(name: string, value: string): boolean {
  return [
    { headers: EVERYWHERE },
    ...rules.map((rule: Rule) => ({ headers: { ...rule.headers, 'Cache-Control': rule.cache } })),
  ].some(({ headers }) => (headers as Readonly<Record<string, string>>)[name] === value)
}

test('the file for IIS is well formed, and says each place once', () => {
  const text = textOf('iis/web.config')
  const places = [...text.matchAll(/<location path="([^"]*)">/g)].map(([, place]) => place)
  expect(new Set(places).size).toBe(places.length)
  expect(places).toContain('embed/1/assets')
  expect(text).toContain('cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable"')
  const open = [...text.matchAll(/<([a-z]\w*)[^>]*?(\/?)>/gi)].filter(([, , closed]) => closed === '').length
  expect([...text.matchAll(/<\/[a-z]/gi)].length).toBe(open)
  expect(parseFragment(text).childNodes.length).toBeGreaterThan(0)
})

test('jobs and scripts are well formed', () => {
  expect(parseYaml(textOf('github-pages/pages.yml'))).toMatchObject({ jobs: { publish: { steps: { length: 7 } } } })
  const { pages } = parseYaml(textOf('gitlab-pages/.gitlab-ci.yml')) as { readonly pages: { readonly script: unknown } }
  expect(pages.script).toEqual(expect.arrayContaining(['rm -r public', 'mv dist/site public']))
  const { status, stderr } = spawnSync('sh', ['-n'], { input: textOf('amazon/upload.sh'), encoding: 'utf8' })
  expect([status, stderr]).toEqual([0, ''])
})

test('the host that HANDRAIL_URL names stands where a server asks for it', () => {
  expect(textOf('nginx/handrail.conf')).toContain('server_name ssh.example.org;')
  expect(textOf('caddy/Caddyfile')).toContain('http://ssh.example.org {')
})
