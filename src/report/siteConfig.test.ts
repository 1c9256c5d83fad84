import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { DEFAULT_CONFIG, readSiteConfig } from './siteConfig.ts'
import { ticketLink } from './ticketLinks.ts'

const JIRA = { id: 'jira', kind: 'jira', name: 'Jira', base: 'https://jira.example.com', fields: { pid: '1' } }

test('the file that is delivered is the default', () => {
  const text = readFileSync(new URL('../../public/packs.json', import.meta.url), 'utf8')
  expect(readSiteConfig(text)).toEqual({ config: DEFAULT_CONFIG, problems: [] })
})

test('everything that an organization can say', () => {
  const config = {
    version: 1,
    tickets: [JIRA, { id: 'mail', kind: 'email', name: 'Mail', to: 'help@example.com', limit: 1500 }],
    contacts: { network: { name: 'Network desk', reach: 'extension 4711' }, vendor: { name: 'Support' } },
    owner: { name: 'Content team', email: 'content@example.com' },
  }
  expect(readSiteConfig(JSON.stringify(config))).toEqual({ config, problems: [] })
  const reserved = { ...config, packs: [], brand: {}, order: ['a'] }
  expect(readSiteConfig(JSON.stringify(reserved))).toEqual({ config, problems: [] })
})

test('what is broken is named, and the rest counts', () => {
  const { config, problems } = readSiteConfig(
    JSON.stringify({
      version: 1,
      color: 'red',
      tickets: [
        JIRA,
        { ...JIRA, name: 'Again' },
        { id: 'bad', kind: 'jira', name: 'No base' },
        { id: 'Bad', kind: 'trello', base: 'javascript:alert(1)' },
        { ...JIRA, id: 'x', fields: { 'a^b': 'c', d: 1 } },
        'text',
      ],
      contacts: { boss: { name: 'x' }, security: { reach: 'y' }, network: { name: 'Net' } },
      owner: { email: 'a@b?cc=c@d' },
    }),
  )
  expect(config).toEqual({ version: 1, tickets: [JIRA], contacts: { network: { name: 'Net' } } })
  expect(problems).toEqual([
    'packs.json: color is not known here.',
    'packs.json: owner.email has to be a mailbox like help@example.com.',
    'packs.json: tickets[1].id is there twice.',
    'packs.json: tickets[2].base is missing.',
    'packs.json: tickets[3].id may have small letters, digits and hyphens.',
    'packs.json: tickets[3].kind has to be one of zendesk, jira, servicenow, email.',
    'packs.json: tickets[3].name has to be a text.',
    'packs.json: tickets[3].base has to be an address like https://tickets.example.com.',
    'packs.json: tickets[4].fields.a^b is no name of a field.',
    'packs.json: tickets[4].fields.d has to be a text.',
    'packs.json: tickets[5] has to be an object.',
    'packs.json: contacts.boss is no team. Teams are server-administrator, network, security, accounts, aspera-administrator, iris-administrator, vendor, second-line.',
    'packs.json: contacts.security.name has to be a text.',
  ])
})

test.each(['', '[]', 'null', '{', '"x"', '<html></html>', `{"version":1,"x":"${'a'.repeat(200_000)}"}`])(
  'no configuration at all: %.20s',
  (text) => {
    expect(readSiteConfig(text)).toEqual({
      config: DEFAULT_CONFIG,
      problems: ['packs.json is no JSON object. It was left out.'],
    })
  },
)

test('another version is left alone', () => {
  expect(readSiteConfig('{"version":2,"tickets":[]}').problems).toEqual([
    'packs.json: version has to be 1. It was left out.',
  ])
})

test('nothing is made into a program: the content policy would report it', () => {
  expect(z.config().jitless).toBe(true)
})

test('whatever is in it, what comes out leads somewhere', () => {
  const value = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom('jira', 'email', 'https://a.example', 'javascript:x', 'a@b', 1, null, {}, []),
  )
  const target = fc.record(
    {
      id: value,
      kind: fc.oneof(value, fc.constantFrom('zendesk', 'jira', 'servicenow', 'email')),
      name: value,
      base: value,
      to: value,
      fields: value,
      limit: value,
    },
    { requiredKeys: [] },
  )
  const file = fc.record({
    version: fc.constant(1),
    tickets: fc.array(fc.oneof(target, value)),
    contacts: value,
    owner: value,
  })
  fc.assert(
    fc.property(file, (given) => {
      const { config } = readSiteConfig(JSON.stringify(given))
      for (const each of config.tickets) expect(ticketLink(each, 'a', 'b')).toBeDefined()
    }),
    { numRuns: 3000 },
  )
})
