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
  'ConvertTo-SecureString - ',
]

const LINES: Readonly<Record<string, (part: string, length: number) => string>> = {
  'one line': (part, length) => part.repeat(Math.ceil(length / part.length)),
  lines: (part, length) => `${part}\n`.repeat(Math.ceil(length / part.length)),
  'wide lines': (part, length) => `${part.repeat(80).slice(0, 80)}\n`.repeat(Math.ceil(length / 80)),
}

/** Four times the text may take four times as long, and not sixteen times. */
test.each(Object.keys(LINES))(
  'a megabyte of hostile %s',
  (form) => {
    const make = LINES[form] ?? ((part) => part)
    for (const part of HOSTILE) {
      const small = took(make(part, 30_000))
      const bigger = make(part, 120_000)
      // Something else may have kept the machine busy: then the second try is quick.
      const isLinear = [1, 2, 3].some(() => took(bigger) < small * 9 + 200)
      expect(isLinear, part).toBe(true)
    }
    const mixed = HOSTILE.join('')
    expect(redact(make(mixed, 1_000_000)).text.length).toBeGreaterThan(0)
  },
  180_000,
)

function took(text: string): number {
  const began = performance.now()
  expect(redact(text).text.split('\n').length).toBe(text.split('\n').length)
  return performance.now() - began
}
