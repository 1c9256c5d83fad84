import { describe, expect, test } from 'vitest'
import { compile } from './compile.ts'
import { recognize } from './recognize.ts'
import { compiledSome, someSignatures } from './signatures.fixture.ts'
import type { Signature } from './types.ts'

function found(line: string): readonly (readonly [string, object])[] {
  return recognize(line, compiledSome).findings.map(({ signature, values }) => [signature, values] as const)
}

describe('a user name cannot forge what follows it', () => {
  test.each([
    'Failed password for invalid user a from 1.2.3.4 port 5 ssh2 from 203.0.113.9 port 22 ssh2',
    'Oct  2 21:03:11 host sshd[1]: Failed password for invalid user a from 1.2.3.4 port 5 ssh2 from 203.0.113.9 port 22 ssh2',
  ])('%s', (line) => {
    expect(found(line)).toEqual([
      ['failed-invalid', { user: 'a from 1.2.3.4 port 5 ssh2', address: '203.0.113.9', port: '22' }],
    ])
  })

  test('in quotes the last place counts too, so that the name stays whole', () => {
    const line = "Could not open user 'a' authorized keys '/x' authorized keys '/h/k': Permission denied"
    expect(found(line)).toEqual([
      ['key-file', { user: "a' authorized keys '/x", path: '/h/k', reason: 'Permission denied' }],
    ])
  })
})

test.each<[string, string, object]>([
  [
    'the most specific wins',
    'Failed password for invalid user bob from ::1 port 1 ssh2',
    { user: 'bob', address: '::1', port: '1' },
  ],
  [
    'a port behind an address',
    'Connection closed by fe80::1%eth0 port 22 [preauth]',
    { address: 'fe80::1%eth0', port: '22' },
  ],
  [
    'a gap at the beginning',
    'then (fred@box.example: Permission denied (publickey,password).',
    { user: 'fred', host: 'box.example', methods: 'publickey,password' },
  ],
  ['blanks within', 'bad ownership or modes for chroot directory "/a b/c"', { path: '/a b/c' }],
  [
    'masked values',
    'Failed password for <user> from <ip> port <port> ssh2',
    { user: '<user>', address: '<ip>', port: '<port>' },
  ],
  [
    'parts of an address masked',
    'Failed password for fred from 85.###.*.188 port xxxxx ssh2',
    { user: 'fred', address: '85.###.*.188', port: 'xxxxx' },
  ],
  [
    'a tag behind an address and a port',
    'Failed password for fred from 10.0.0.1 port 22</code>',
    { user: 'fred', address: '10.0.0.1', port: '22' },
  ],
  [
    'the rest of the line',
    'Read error from remote host 10.0.0.1 port 5: Connection reset by peer [preauth]',
    { address: '10.0.0.1', port: '5', reason: 'Connection reset by peer' },
  ],
  [
    'several blanks for one',
    'Accepted   password for  fred from 10.0.0.1 port 5',
    { user: 'fred', address: '10.0.0.1', port: '5' },
  ],
  [
    'an empty user name',
    'Failed password for invalid user  from 10.0.0.1 port 5 ssh2',
    { user: '', address: '10.0.0.1', port: '5' },
  ],
  [
    'a sentence mark after a list',
    'no matching cipher found. Their offer: aes128-cbc,3des-cbc.',
    { offer: 'aes128-cbc,3des-cbc' },
  ],
])('%s', (_, line, values) => {
  expect(found(line).map(([, got]) => got)).toEqual([values])
})

test.each([
  'Failed password for fred from 10.0.0.1 port 123456 ssh2',
  'Failed password for fred from 10.0.0.1 port x',
  'xAccepted password for fred from 10.0.0.1 port 22',
  'Connection closed by 10.0.0.1 port 22 [postauth]',
  'Failure Event: -371 - x',
  'box: Permission denied (publickey)',
])('not: %s', (line) => {
  expect(found(line)).toEqual([])
})

test('several messages in one line, each once', () => {
  const line =
    'fatal: [web1]: UNREACHABLE! => {"msg": "Failed to connect: ssh: connect to host web1 port 22: Connection refused"} Accepted password for x from 1.1.1.1 port 2'
  expect(found(line).map(([id]) => id)).toEqual(['refused', 'accepted'])
})

test('a wrapper that takes the rest of the line does not hide the message in it', () => {
  const wrapper = {
    ...(someSignatures[0] as Signature),
    id: 'wrapper',
    template: 'Failed to connect to the host via ssh: {rest}',
  }
  const { findings } = recognize(
    'Failed to connect to the host via ssh: ssh: connect to host web1 port 22: Connection refused',
    compile([...someSignatures, wrapper]),
  )
  expect(findings.map(({ signature }) => signature)).toEqual(['wrapper', 'refused'])
})

test.each([
  ['{user', 'x: a brace is not closed'],
  ['Hello {nobody}', 'x: "nobody" is no gap type'],
  ['Hello {user}{port}', 'x: two gaps stand side by side'],
  ['Hello {user} and {user}', 'x: two gaps are named "user"'],
  ['{user}', 'x: it has no literal text'],
  ['Hello } there', 'x: a brace is closed that was not opened'],
  ['Hello “there”', 'x: literal text outside printable ASCII'],
  ['{user} in', 'x: its template has no literal with a word to look for'],
])('a malformed template is named: %s', (template, message) => {
  expect(() => compile([{ ...(someSignatures[0] as Signature), id: 'x', template }])).toThrow(message)
})

describe('a message that is found alone only', () => {
  const alone = compile([{ ...(someSignatures[0] as Signature), id: 'alone', template: 'Access denied', alone: true }])
  const ids = (text: string) => recognize(text, alone).findings.map(({ signature }) => signature)

  test.each([
    'Access denied',
    'Access denied.',
    '> Access denied',
    '"Access denied"',
    'Oct  2 21:03:11 box x[1]: Access denied',
  ])('is found in %s', (line) => expect(ids(line)).toEqual(['alone']))

  test.each(['Access denied for user root', 'ERROR: Access denied', 'your Access denied'])(
    'is not found in %s',
    (line) => expect(ids(line)).toEqual([]),
  )
})
