import { expect, test } from 'vitest'
import { heardSamples } from './heard.fixture.ts'
import { hear, saysAnything, together } from './hear.ts'

test.each(heardSamples)('$name', ({ text, client, server, failed, versions }) => {
  const heard = hear(text)
  expect(saysAnything(heard)).toBe(true)
  if (client !== undefined || server !== undefined) {
    expect(heard.client).toEqual(expect.objectContaining(client ?? {}))
    expect(heard.server).toEqual(expect.objectContaining(server ?? {}))
  }
  if (client === undefined) expect(heard.client).toEqual({})
  if (server === undefined) expect(heard.server).toEqual({})
  expect(heard.failed).toBe(failed)
  expect(heard.versions).toEqual(versions ?? {})
  expect(heard.lines.length).toBeGreaterThan(0)
})

test.each(heardSamples)('$name, quoted, with colors and Windows line ends', ({ text }) => {
  const wrapped = text.split('\n').map((line) => `> \x1b[1m${line}\x1b[0m\r`)
  expect(hear(wrapped.join('\n'))).toEqual(hear(text))
})

test('what is no negotiation is not taken for one', () => {
  for (const text of [
    '',
    'Permission denied (publickey).',
    'The quick brown fox, the lazy dog',
    'ssh: connect to host x port 22: Connection refused',
    'Server accepts key: /home/fred/.ssh/id_ed25519 ED25519',
  ]) {
    expect(saysAnything(hear(text)), text).toBe(false)
  }
})

test('a setting that changes the defaults does not say what they are', () => {
  expect(saysAnything(hear('KexAlgorithms +diffie-hellman-group14-sha1'))).toBe(false)
})

test('a bare list takes the side it is said to be of', () => {
  expect(hear('ssh-rsa', 'server').server).toEqual({ hostKey: ['ssh-rsa'] })
})

test('a version ends where it stops to be printable', () => {
  expect(hear('remote software version OpenSSH_9.2p1\x07\x1b[2J evil').versions.server).toBe('OpenSSH_9.2p1')
  expect(hear('remote software version \u202eOpenSSH').versions.server).toBeUndefined()
})

test('a second text fills what the first leaves open', () => {
  const first = hear('Unable to negotiate with 192.0.2.10 port 22: no matching MAC found. Their offer: hmac-md5')
  const both = together(first, hear('macs hmac-sha2-256'))
  expect(both.server.macOut).toEqual(['hmac-md5'])
  expect(both.client.macOut).toEqual(['hmac-sha2-256'])
  expect(both.host).toBe('192.0.2.10')
})

test.each(['a,', 'ssh-rsa,', 'kex: server: ', 'no matching ', 'kex algos:', '[', ' found: client ', '> '])(
  'stays linear on one hostile line of %j',
  (part) => {
    expect(() => hear(part.repeat(200_000))).not.toThrow()
    expect(() => hear(`${part}\n`.repeat(100_000))).not.toThrow()
  },
)
