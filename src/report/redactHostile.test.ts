import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { redact } from './redact.ts'

test('any text: lines stay lines, twice is once', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom(
      'password=',
      ' -pw ',
      '://',
      '@',
      '"',
      '\\',
      '\n',
      '-----BEGIN X PRIVATE KEY-----',
      '-----END ',
      'Authorization: ',
      'token',
      '":"',
      '%3D',
      '\\n',
      '&lt;',
      'verification code: 123456',
      'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.',
      'AKIAIOSFODNN7EXAMPLE',
      ': |\n  ',
      'x'.repeat(64),
      '[112,119,61,97,98,99,100,101,102]',
      '[password 1 removed]',
    ),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (parts) => {
      const text = parts.join('')
      const clean = redact(text).text
      expect(clean.split('\n').length).toBe(text.split('\n').length)
      expect(redact(clean).text).toBe(clean)
    }),
    { numRuns: 10_000 },
  )
})

test('a tag behind empty quotes is a tag', () => {
  const clean = redact('password=""-----BEGIN X PRIVATE KEY-----').text
  expect(clean).toBe('password=""[private key 1 removed]')
  expect(redact(clean).text).toBe(clean)
})

const HOSTILE = [
  'password=',
  '://a:',
  'AuthenticateWithUsername(',
  '"token":"',
  'PASS ',
  'a ',
  '-----BEGIN ',
  '-----BEGIN RSA PRIVATE KEY-----',
  '-----END ',
  'AAAA',
  '\\"token\\":',
  '$6$',
  'password="',
  "' ",
  'sshpass -p',
  'echo ',
  'send "',
  'eyJ',
  'eyJ.',
  'AKIA ',
  '%3D',
  '\\u0041',
  '&#',
  '&amp;',
  '[1',
  '[1,2,',
  '<password ',
  'net use ',
  '?code=',
  'code: 1',
  'x:1:b:',
  'my password is ',
  'changed password from ',
  'password for a is to ',
  'passphrase is a1 ',
  'as the password ',
  'PIN 1',
  'ConvertTo-SecureString - ',
]

const LINES: Readonly<Record<string, (part: string, length: number) => string>> = {
  'one line': (part, length) => part.repeat(Math.ceil(length / part.length)),
  lines: (part, length) => `${part}\n`.repeat(Math.ceil(length / part.length)),
  'wide lines': (part, length) => `${part.repeat(80).slice(0, 80)}\n`.repeat(Math.ceil(length / 80)),
}

/** Whatever costs the square of a length would take minutes here; `npm run bench` says how the time grows. */
test.each(Object.keys(LINES))(
  'a megabyte of hostile %s',
  (form) => {
    const make = LINES[form] ?? ((part) => part)
    for (const text of [...HOSTILE.map((part) => make(part, 120_000)), make(HOSTILE.join(''), 1_000_000)])
      expect(redact(text).text.split('\n').length).toBe(text.split('\n').length)
  },
  180_000,
)
