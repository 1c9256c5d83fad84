import { readFileSync } from 'node:fs'
import { afterEach, expect, test, vi } from 'vitest'
import { parse } from 'yaml'
import { packOf } from '../../packs/read.ts'
import type { Pack } from '../../packs/types.ts'
import { causePage } from '../../reference/causePage.ts'
import { messagePage } from '../../reference/messagePage.ts'
import { find } from '../../search/find.ts'
import { stopTrying, tryPack } from '../../visit/sitePacks.ts'
import { ourGuideOf } from '../practice/ours.ts'
import { causesOf, guideOf, knowledgeOf } from './loaded.ts'
import { jumpsOf, placesOf, referenceOf, searchOf } from './loadedReference.ts'
import { parameterLabel } from './valueLabel.ts'

/** One of the published examples. */
function example(name: string): Pack {
  const file = new URL(`../../packs/examples/${name}.yaml`, import.meta.url)
  const { pack, problems } = packOf(parse(readFileSync(file, 'utf8')))
  if (pack === undefined) throw new Error(JSON.stringify(problems))
  return pack
}

// The first of them fetches all that is searched.
vi.setConfig({ testTimeout: 120_000 })

afterEach(stopTrying)

test('what a pack brings is there while it takes part, and gone afterwards', async () => {
  expect(await guideOf('acme-gateway-login')).toBeUndefined()
  await tryPack(example('acme-gateway'))
  expect((await guideOf('acme-gateway-login'))?.guide.title).toContain('Acme')
  expect((await knowledgeOf()).commands.map(({ id }) => id)).toContain('acme-gateway-list')
  expect((await causesOf()).map(({ id }) => id)).toContain('acme-gateway-old-key')
  expect((await placesOf())['acme-gateway-login']).toContain('new-key')
  expect(parameterLabel('acmeGatewayAccount')).toBe('[gateway account]')
  await stopTrying()
  expect(await guideOf('acme-gateway-login')).toBeUndefined()
  expect(parameterLabel('acmeGatewayAccount')).toBeUndefined()
})

test('its messages and causes have pages that lead to its guide', async () => {
  await tryPack(example('acme-gateway'))
  const reference = await referenceOf()
  const message = messagePage(reference, 'acme-gateway-key-expired')
  expect(message?.lines).toEqual(['ACMEGW denied: the key of svc-invoices-in expired on 2026-10-31'])
  expect(message?.meant.map(({ next }) => next)).toEqual([{ guide: 'acme-gateway-login', node: 'new-key' }])
  const cause = causePage(reference, 'acme-gateway-old-key')
  expect(cause?.shownBy.map(({ signature }) => signature.id)).toEqual(['acme-gateway-key-expired'])
  expect(reference.leads['acme-gateway-login/new-key']).toContain('Make a new key')
  expect(reference.uses['acme-gateway-list']?.map(({ node }) => node)).toEqual(['try', 'use-account', 'new-key'])
})

test('the search and the jumps find it', async () => {
  await tryPack(example('acme-gateway'))
  const found = find((await searchOf()).index, 'acmegw denied').map(({ kind, id }) => `${kind} ${id}`)
  expect(found).toEqual(expect.arrayContaining(['guide acme-gateway-login', 'message acme-gateway-key-expired']))
  const jumps = find((await jumpsOf()).index, 'register it in the portal').map(({ id }) => id)
  expect(jumps[0]).toBe('acme-gateway-login/new-key')
})

test('a change to a command of ours is shown everywhere but in practice', async () => {
  await tryPack(example('acme-desk'))
  const command = (await knowledgeOf()).commands.find(({ id }) => id === 'ssh-one-key-verbose')
  expect(command?.title).toContain('through the jump host')
  const entry = (await searchOf()).index.entries.find(({ kind, id }) => kind === 'command' && id === command?.id)
  expect(entry?.title).toBe(command?.title)
})

test('a practiced call goes by our guides, whatever packs change', async () => {
  const ours = (await ourGuideOf('too-many-auth-failures'))?.guide
  await tryPack({
    ...example('acme-desk'),
    overlays: [{ on: 'guide', guide: 'too-many-auth-failures', set: { title: 'Ask the desk' } }],
  })
  expect((await guideOf('too-many-auth-failures'))?.guide.title).toBe('Ask the desk')
  expect((await ourGuideOf('too-many-auth-failures'))?.guide).toEqual(ours)
})
