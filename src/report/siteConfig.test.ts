import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { readSiteConfig } from './siteConfig.ts'
import { DEFAULT_CONFIG, FEATURES, type ReadConfig } from './siteConfigTypes.ts'
import { ticketLink } from './ticketLinks.ts'

const JIRA = { id: 'jira', kind: 'jira', name: 'Jira', base: 'https://jira.example.com', fields: { pid: '1' } }
const DOT = 'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg"%3E%3Ccircle r="4"/%3E%3C/svg%3E'

function read(config: object): ReadConfig {
  return readSiteConfig(JSON.stringify({ version: 1, ...config }))
}

function problemsOf(config: object): readonly string[] {
  return read(config).problems.map(({ where, problem }) => `${where} ${problem}`)
}

test('the file that is delivered is the default', () => {
  const text = readFileSync(new URL('../../public/packs.json', import.meta.url), 'utf8')
  expect(readSiteConfig(text)).toEqual({ config: DEFAULT_CONFIG, problems: [] })
})

test('everything that an organization can say', () => {
  const config = {
    version: 1,
    packs: [{ url: 'packs/gateway.json', sha256: 'ab'.repeat(32) }, { url: './desk.json' }],
    order: ['acme-gateway', 'aspera-error-19'],
    start: 'acme-gateway',
    hidden: ['iris-ssh-session'],
    brand: { name: 'ACME Handrail', logo: DOT, tokens: { light: { accent: '#0b5fff' }, dark: { accent: '#7fb0ff' } } },
    off: ['practice', 'shift'],
    embed: { origins: ['https://kb.example.com', 'http://127.0.0.1:8080'] },
    tickets: [JIRA, { id: 'mail', kind: 'email', name: 'Mail', to: 'help@example.com', limit: 1500 }],
    contacts: { network: { name: 'Network desk', reach: 'extension 4711' }, vendor: { name: 'Support' } },
    owner: { name: 'Content team', email: 'content@example.com' },
  }
  expect(read({ $schema: './schema/1/packs.json', ...config })).toEqual({ config, problems: [] })
})

test('a pack may be named by its address alone', () => {
  expect(read({ packs: ['a.json'] }).config.packs).toEqual([{ url: 'a.json' }])
})

test('what is broken is named by its path, and the rest counts', () => {
  const config = {
    color: 'red',
    packs: ['a.json', 'javascript:alert(1)', { url: 'b.json', sha256: 'x' }, 7],
    order: 'a',
    start: 'A guide',
    brand: { name: '', logo: 'https://elsewhere.example/x.png', tokens: { light: { accent: 'red' } }, font: 'x' },
    off: ['practice', 'everything'],
    embed: { origins: ['https://KB.example.com:443/', 'https://kb.example.com/a', '*'] },
    tickets: [
      JIRA,
      { ...JIRA, name: 'Again' },
      { id: 'bad', kind: 'jira', name: 'No base' },
      { id: 'Bad', kind: 'trello', base: 'javascript:alert(1)' },
      { ...JIRA, id: 'x', fields: { 'a^b': 'c', d: 1 } },
      { ...JIRA, id: 'y', bse: 1 },
      'text',
    ],
    contacts: { boss: { name: 'x' }, security: { reach: 'y' }, network: { name: 'Net' } },
    owner: { email: 'a@b?cc=c@d' },
  }
  expect(read(config).config).toEqual({
    ...DEFAULT_CONFIG,
    packs: [{ url: 'a.json' }],
    off: ['practice'],
    embed: { origins: ['https://kb.example.com'] },
    tickets: [JIRA, { ...JIRA, id: 'y' }],
    contacts: { network: { name: 'Net' } },
  })
  expect(problemsOf(config)).toEqual([
    'color is not known here',
    'packs[1].url has to be an address on this site, such as packs/gateway.json, without user and #',
    'packs[2].sha256 has to be 64 digits from 0 to f',
    'packs[3] has to be an address on this site such as packs/gateway.json, or { "url": …, "sha256": … }',
    'order has to be a list',
    'start may have small letters, digits and hyphens',
    'brand.name is empty',
    'brand.logo has to begin with data:image/png;base64, or the same for webp or svg+xml',
    'brand.tokens.light.accent has to be a color such as #0b5fff',
    'brand.font is not known here',
    'off[1] has to be one of agent, decode, tools, reference, practice, shift, hand-over, packet, remember, embed, offline, try-packs',
    'embed.origins[1] has to be a site like https://kb.example.com, without a path',
    'embed.origins[2] has to be a site like https://kb.example.com, without a path',
    'tickets[2].base is missing',
    'tickets[3].id may have small letters, digits and hyphens',
    'tickets[3].kind has to be one of zendesk, jira, servicenow, email',
    'tickets[3].name has to be a text',
    'tickets[3].base has to be an address like https://tickets.example.com',
    'tickets[4].fields.a^b is no name of a field',
    'tickets[4].fields.d has to be a text',
    'tickets[5] has bse, which is not known here',
    'tickets[6] has to be an object',
    'tickets has the id jira twice; the first one counts',
    'contacts.boss is no team; teams are server-administrator, network, security, accounts, aspera-administrator, iris-administrator, vendor, second-line',
    'contacts.security.name has to be a text',
    'owner.email has to be a mailbox like help@example.com',
  ])
})

test.each([
  ['', 'is empty;'],
  [' \n', 'is empty;'],
  ['[]', 'is no JSON object;'],
  ['null', 'is no JSON object;'],
  ['"x"', 'is no JSON object;'],
  ['{', 'is no JSON: '],
  ['<html></html>', 'is no JSON: '],
  [`{"version":1,"x":"${'a'.repeat(200_000)}"}`, 'is larger than 200 kB;'],
])('no configuration at all, and nobody may embed: %.20s', (text, said) => {
  const { config, problems } = readSiteConfig(text)
  expect(config).toEqual({ ...DEFAULT_CONFIG, embed: { origins: [] } })
  expect(problems).toHaveLength(1)
  expect(problems[0]?.problem).toContain(said)
  expect(problems[0]?.problem).toContain('no site may embed')
})

test('another version is left alone, and nobody may embed', () => {
  const { config, problems } = readSiteConfig('{"version":2,"tickets":[]}')
  expect(config.embed).toEqual({ origins: [] })
  expect(problems.map(({ where, problem }) => `${where} ${problem}`)[0]).toContain(
    'version has to be 1; the whole file',
  )
})

test('a list of sites that cannot be read lets no site embed', () => {
  for (const embed of [{}, [], 'https://a.example', { origins: '*' }, { origins: ['*'] }])
    expect(read({ embed }).config.embed).toEqual({ origins: [] })
  expect(read({}).config.embed).toBeUndefined()
})

describe('a pack lies on this site', () => {
  test.each(['packs/a.json', './a.json', '../shared/a.json', '/packs/a.json?v=2', 'https://here.example/a.json'])(
    '%s may be one',
    (url) => expect(read({ packs: [url] }).config.packs).toEqual([{ url }]),
  )
  test.each([
    '//elsewhere.example/a.json',
    'data:application/json,{}',
    'file:///etc/passwd',
    'https://user@a.example/x',
    'a.json#x',
    '\\\\server\\share',
    'a b.json',
    '',
  ])('%s is none', (url) => expect(read({ packs: [url] }).config.packs).toEqual([]))
})

test('nothing is made into a program: the content policy would report it', () => {
  expect(z.config().jitless).toBe(true)
})

test('whatever is in it, it is read, and what comes out is harmless', () => {
  const value = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.array(fc.string({ maxLength: 6 }), { maxLength: 3 }),
    fc.constantFrom('jira', 'https://a.example', 'javascript:x', 'a@b', DOT, '#123456', '__proto__', 1, null, {}, []),
  )
  const ticket = fc.record(
    { id: value, kind: fc.constantFrom('zendesk', 'jira', 'email'), name: value, base: value, to: value, limit: value },
    { requiredKeys: [] },
  )
  const of = (...keys: readonly string[]) => fc.dictionary(fc.constantFrom(...keys, '__proto__', 'x'), value)
  const file = fc.record(
    {
      version: fc.constant(1),
      tickets: fc.array(fc.oneof(ticket, value)),
      contacts: fc.oneof(value, of('security', 'network')),
      owner: fc.oneof(value, of('name', 'email')),
      packs: fc.array(fc.oneof(value, of('url', 'sha256'), fc.webUrl(), fc.string())),
      order: fc.oneof(value, fc.array(value)),
      start: value,
      hidden: value,
      brand: fc.oneof(value, of('name', 'logo', 'tokens')),
      off: fc.oneof(value, fc.array(fc.oneof(value, fc.constantFrom(...FEATURES)))),
      embed: fc.oneof(value, fc.record({ origins: fc.oneof(value, fc.array(fc.oneof(value, fc.webUrl()))) })),
    },
    { requiredKeys: ['version'] },
  )
  fc.assert(
    fc.property(file, (given) => {
      const { config } = readSiteConfig(JSON.stringify(given))
      for (const each of config.tickets) expect(ticketLink(each, 'a', 'b')).toBeDefined()
      for (const { url } of config.packs) expect(new URL(url, 'https://h.example/a/').protocol).toMatch(/^https?:$/)
      for (const each of config.embed?.origins ?? []) expect(new URL(each).origin).toBe(each)
      expect(config.brand.logo ?? DOT).toMatch(/^data:image\//)
      expect(FEATURES).toEqual(expect.arrayContaining([...config.off]))
      expect(({} as Record<string, unknown>)['x']).toBeUndefined()
    }),
    { numRuns: 10_000 },
  )
}, 600_000)
