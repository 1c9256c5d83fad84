import { expect, test } from 'vitest'
import { holdsPrivateKey } from './privateKey.ts'

test.each([
  '-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1r',
  'x -----BEGIN RSA PRIVATE KEY-----',
  '> -----BEGIN ENCRYPTED PRIVATE KEY-----',
  '-----BEGIN PRIVATE KEY-----',
  '---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----',
  'PuTTY-User-Key-File-3: ssh-ed25519',
])('%s', (text) => {
  expect(holdsPrivateKey(text)).toBe(true)
})

test.each([
  '',
  '@         WARNING: UNPROTECTED PRIVATE KEY FILE!          @',
  'Load key "id_rsa": invalid format, not a PRIVATE KEY',
  '-----BEGIN SSH2 PUBLIC KEY-----',
  '-BEGIN of the log\nPRIVATE KEY',
  'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAA fred@work',
])('%s is no key', (text) => {
  expect(holdsPrivateKey(text)).toBe(false)
})

test('a long text full of beginnings is read once', () => {
  expect(holdsPrivateKey('-BEGIN\n'.repeat(300_000) + 'PRIVATE KEY '.repeat(300_000))).toBe(false)
})
