import { expect, test } from 'vitest'
import type { SessionSummary } from './types.ts'
import { mergedValues } from './values.ts'

function session(lists: SessionSummary['lists']): SessionSummary {
  return { id: '1', program: 'ssh', firstLine: 1, lastLine: 1, counts: {}, values: {}, lists }
}

test.each<[string, string, string | undefined]>([
  ['server.example.com', 'server.example.com', undefined],
  ['[server.example.com]:2222', 'server.example.com', '2222'],
  ['[2001:db8::1]:2222', '2001:db8::1', '2222'],
  ['server.example.com,192.0.2.4', 'server.example.com', undefined],
  ['server.example.com (192.0.2.4)', 'server.example.com', undefined],
  ['[server.example.com]:2222 ([192.0.2.4]:2222)', 'server.example.com', '2222'],
])('a server that known_hosts knows as %s is %s', (knownAs, host, port) => {
  const { host: found, port: at } = mergedValues([session({ knownAs: [knownAs] })])
  expect([found, at]).toEqual([host, port])
})

test('a host that the text names itself counts before the name in known_hosts', () => {
  expect(mergedValues([session({ knownAs: ['[old]:2222'], host: ['new.example.com'] })])).toMatchObject({
    host: 'new.example.com',
  })
})
