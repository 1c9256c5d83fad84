import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readSiteConfig } from '../report/siteConfig.ts'
import { hostilePack } from './hostilePacks.fixture.ts'
import { changed, exampleValue, overlayPack, type Json } from './packs.fixture.ts'
import { packOf } from './read.ts'
import { packSchema, siteSchema } from './schema.ts'
import { fitsSchema, keywordsOf, KNOWN_KEYWORDS } from './schema.fixture.ts'

const schema = packSchema('https://handrail.example/schema/1/pack.json')
const site = siteSchema('https://handrail.example/schema/1/packs.json')
const gateway = exampleValue('acme-gateway')

describe('the schema of a pack', () => {
  test('says nothing that the test does not understand', () => {
    expect([...keywordsOf(schema), ...keywordsOf(site)].filter((each) => !KNOWN_KEYWORDS.has(each))).toEqual([])
  })

  test.each(['acme-gateway', 'acme-desk'] as const)('takes the example %s', (name) => {
    expect(fitsSchema(schema, exampleValue(name))).toBe(true)
  })

  test.each<[string, Json | undefined]>([
    ['handrail', 2],
    ['id', 'Acme'],
    ['title', undefined],
    ['guides.0.colour', 'red'],
    ['guides.0.nodes.account.kind', 'riddle'],
    ['guides.0.nodes.account.options.0.next', undefined],
    ['guides.0.nodes.account.options', []],
    ['commands.0.risk', 'none'],
    ['commands.0.variants.0.lines.0.1', { wrod: ['-v'] }],
    ['signatures.0.program', 'unknown'],
    ['sources.0.url', 'javascript:alert(1)'],
    ['contacts', { boss: { name: 'B' } }],
    ['overlays', [{ on: 'moon' }]],
  ])('refuses another %s, as the reader does', (path, to) => {
    const broken = changed(gateway, path, to)
    expect(fitsSchema(schema, broken)).toBe(false)
    expect(packOf(broken).pack).toBeUndefined()
  })

  test('takes every pack that the reader takes', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(hostilePack, (value) => {
        fc.pre(!fitsSchema(schema, value))
        return packOf(value).pack === undefined
      }),
      { numRuns: 10_000, maxSkipsPerRun: 50 },
    )
  })

  test('explains what authors ask about', () => {
    const { definitions = {}, properties = {} } = schema
    expect(properties['overlays']?.['description']).toContain('by their ids')
    expect(definitions['guide']?.properties?.['symptoms']?.['description']).toContain('as people see them')
    expect(JSON.stringify(definitions['node'])).toContain('What an agent reads aloud')
    expect(fitsSchema(schema, overlayPack())).toBe(true)
  })
})

describe('the schema of packs.json', () => {
  const whole = {
    version: 1,
    packs: ['packs/a.json', { url: 'packs/b.json', sha256: 'AB'.repeat(32) }],
    order: ['ssh-connect'],
    brand: { name: 'Acme', tokens: { light: { accent: '#0B6259' } } },
    off: ['practice'],
    embed: { origins: ['https://kb.example.com'] },
    tickets: [{ id: 'desk', kind: 'email', name: 'Desk' }],
    contacts: { security: { name: 'Security' } },
    owner: { name: 'Desk' },
  }

  test('takes what the reader takes', () => {
    expect(readSiteConfig(JSON.stringify(whole)).problems).toEqual([])
    expect(fitsSchema(site, whole)).toBe(true)
  })

  test.each<[string, Json]>([
    ['version', 2],
    ['pakcs', []],
    ['off', ['everything']],
    ['contacts', { boss: { name: 'B' } }],
  ])('refuses another %s, which the reader names', (key, to) => {
    const broken = { ...whole, [key]: to }
    expect(fitsSchema(site, broken)).toBe(false)
    expect(readSiteConfig(JSON.stringify(broken)).problems).not.toEqual([])
  })
})
