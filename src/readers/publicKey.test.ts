import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findTools } from '../../e2e/setup/findTools.mjs'
import { publicKey } from './publicKey.ts'

const keygen = findTools()['ssh-keygen'] ?? ''
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'handrail-keys-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function run(...words: readonly string[]): string {
  return execFileSync(keygen, words, { encoding: 'utf8', stdio: 'pipe', cwd: folder })
}

const kinds = [
  ['ed25519', '256'],
  ['rsa', '2048'],
  ['rsa', '2049'],
  ['rsa', '1024'],
  ['ecdsa', '256'],
  ['ecdsa', '384'],
  ['ecdsa', '521'],
] as const

test.each(kinds)('%s with %s bits: both fingerprints are those of ssh-keygen, in every form', (type, bits) => {
  const file = `${type}-${bits}`
  run('-q', '-t', type, '-b', bits, '-N', '', '-C', 'fred@laptop', '-f', file)
  const forms = [readFileSync(join(folder, `${file}.pub`), 'utf8'), run('-e', '-f', `${file}.pub`)]
  if (type !== 'ed25519') forms.push(run('-e', '-m', 'PKCS8', '-f', `${file}.pub`))
  if (type === 'rsa') forms.push(run('-e', '-m', 'PEM', '-f', `${file}.pub`))
  const [size = '', sha256 = ''] = run('-l', '-f', `${file}.pub`).split(' ')
  const [, md5 = ''] = run('-E', 'md5', '-l', '-f', `${file}.pub`).split(' ')
  const line = forms[0]?.split(' ').slice(0, 2).join(' ') ?? ''
  for (const [at, form] of forms.entries()) {
    const reading = publicKey.read(form, {})
    const said = [reading.summary, ...reading.notes].join('\n')
    expect(said).toContain(`${size} bits`)
    expect(said).toContain(sha256)
    expect(said).toContain(md5)
    if (at > 0) expect(said).toContain(line)
  }
})

test('a certificate says what ssh-keygen -L says', () => {
  run('-q', '-t', 'ed25519', '-N', '', '-f', 'ca')
  run('-q', '-t', 'ecdsa', '-N', '', '-f', 'me')
  run(
    '-q',
    '-s',
    'ca',
    '-I',
    'my id',
    '-n',
    'fred,deploy',
    '-z',
    '42',
    '-V',
    '20260101000000Z:20270630120000Z',
    'me.pub',
  )
  const reading = publicKey.read(readFileSync(join(folder, 'me-cert.pub'), 'utf8'), {})
  const said = reading.notes.join('\n')
  expect(reading.verdict).toBe('certificate')
  for (const part of [
    'fred, deploy',
    '2026-01-01 00:00:00',
    '2027-06-30 12:00:00',
    '"my id"',
    'number 42',
    'permit-pty',
  ])
    expect(said).toContain(part)
  expect(said).toContain(run('-l', '-f', 'ca.pub').split(' ')[1])
  const text = readFileSync(join(folder, 'me-cert.pub'), 'utf8')
  const on = (today: string) => publicKey.read(text, { today }).summary
  expect(on('2025-12-31')).toContain('begins only on 2026-01-01')
  expect(on('2026-01-01')).toContain('trusts the authority')
  expect(on('2027-06-30')).toContain('trusts the authority')
  expect(on('2027-07-01')).toContain('over since 2027-06-30')
  expect(on('tomorrow')).toContain('trusts the authority')
})

test.each([
  ['-----BEGIN OPENSSH PRIVATE KEY-----', 'OpenSSH'],
  ['-----BEGIN RSA PRIVATE KEY-----', 'PEM for RSA'],
  ['-----BEGIN ENCRYPTED PRIVATE KEY-----', 'PKCS8, with a passphrase'],
  ['PuTTY-User-Key-File-2: ssh-rsa\nPrivate-Lines: 14', 'PuTTY'],
])('the first line alone tells the form and gives nothing away: %s', (text, form) => {
  const reading = publicKey.read(text, {})
  expect(reading.verdict).toBe('private-key')
  expect(reading.summary).not.toContain('exposed')
  expect(reading.notes.join(' ')).toContain(form)
})

test.each([[[]], [['-m', 'PEM']], [['-m', 'PKCS8']]])('a private key is refused and not repeated: %j', (form) => {
  const file = `secret${form.join('')}`
  run('-q', '-t', 'rsa', '-b', '2048', '-N', '', ...form, '-f', file)
  const text = readFileSync(join(folder, file), 'utf8')
  const body = text.split('\n').slice(1, -2).join('\n')
  for (const pasted of [text, body, `> ${text.replaceAll('\n', '\n> ')}`]) {
    const reading = publicKey.read(pasted, {})
    expect(reading.secret).toBe('private-key')
    expect(reading.verdict).toBe('private-key')
    expect(JSON.stringify(reading)).not.toContain(body.slice(0, 20))
  }
})
