import { afterEach, expect, test, vi } from 'vitest'
import { folderAddress, isExample, siteAddress } from './siteAddress.ts'

afterEach(() => vi.unstubAllEnvs())

test.each([
  ['https://help.example.org', 'https://help.example.org/'],
  ['https://help.example.org/handrail', 'https://help.example.org/handrail/'],
  ['http://intranet:8080/a/?b#c', 'http://intranet:8080/a/'],
])('%s is the folder %s', (given, folder) => {
  expect(folderAddress(given)).toBe(folder)
})

test.each(['', 'help.example.org', 'javascript:alert(1)', 'file:///srv/www/'])('%s is refused', (given) => {
  expect(() => folderAddress(given)).toThrow(/must be an address/)
})

test('the variable counts before package.json', () => {
  vi.stubEnv('HANDRAIL_URL', 'https://help.example.org/handrail')
  expect(siteAddress()).toBe('https://help.example.org/handrail/')
  expect(isExample(siteAddress())).toBe(false)
  vi.unstubAllEnvs()
  expect(folderAddress(siteAddress())).toBe(siteAddress())
})
