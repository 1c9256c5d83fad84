import { expect, test } from 'vitest'
import { FEATURES } from '../report/siteConfigTypes.ts'
import { closedBy } from './siteClosed.ts'

test('nothing is switched off by itself', () => {
  const closed = closedBy([])
  for (const place of ['/', '/tools', '/g/x', ...FEATURES]) expect(closed(place)).toBe(false)
})

test('a feature takes its places with it, and no others', () => {
  const closed = closedBy(['tools', 'reference', 'agent'])
  for (const place of ['/tools', '/tools/x', '/ref/cause/y', '/tools?a=b', 'agent']) expect(closed(place)).toBe(true)
  for (const place of ['/', '/toolset', '/refer', '/decode', '/g/tools', 'practice']) expect(closed(place)).toBe(false)
})

test('the first page and the guides cannot be switched off', () => {
  const closed = closedBy(FEATURES)
  for (const place of ['/', '/found', '/g/aspera-error-19/start', '/visits', '/packs'])
    expect(closed(place)).toBe(false)
})
