import { describe, expect, test } from 'vitest'
import { compile } from '../../recognizer/compile.ts'
import { signatureDefects } from '../../recognizer/check.ts'
import { diagnose } from '../../recognizer/diagnose.ts'
import { recognize } from '../../recognizer/recognize.ts'
import { signatures as everySignature } from '../signatures/all.ts'
import { irisSignatures } from '../signatures/iris.ts'
import { libssh2Signatures } from '../signatures/libssh2.ts'
import { causes as everyCause } from './all.ts'
import { irisCauses } from './iris.ts'

const signatures = [...irisSignatures, ...libssh2Signatures]
const compiled = compile(signatures)
const told = (text: string) => diagnose(recognize(text, compiled), irisCauses, signatures)
const first = (text: string) => told(text).causes[0]?.cause
const all = (text: string) => told(text).causes.map(({ cause }) => cause)

/** Every code and text of the bench, in the words of IRIS and of a trace, with the cause that comes first. */
const SCENARIOS: readonly (readonly [string, number, string, string])[] = [
  ['8010100D', -13, 'Failed getting banner', 'iris-no-banner'],
  ['8010102B', -43, 'Failed getting banner', 'iris-no-banner'],
  ['80101002', -2, 'Failed getting banner', 'iris-wrong-port'],
  ['80101009', -9, 'Timed out waiting on socket', 'iris-timed-out-connecting'],
  ['80101005', -5, 'Unable to exchange encryption keys', 'iris-kex-no-match'],
  ['80101001', -1, 'Unable to exchange encryption keys', 'iris-peer-hung-up'],
  ['80101012', -18, 'Authentication failed (username/password)', 'iris-password-refused'],
  ['80101012', -18, 'Authentication failed (keyboard-interactive)', 'iris-answers-refused'],
  ['80101012', -18, 'Username/PublicKey combination invalid', 'iris-key-refused'],
  ['80101010', -16, 'Unable to open public key file', 'iris-public-key-file'],
  ['80101013', -19, 'Callback returned error', 'iris-key-passphrase'],
  ['80101013', -19, 'Invalid public key', 'iris-key-files-swapped'],
  [
    '80101013',
    -19,
    'Invalid signature for supplied public key, or bad username/public key combination',
    'iris-second-factor',
  ],
  ['80101015', -21, 'Unable to request SFTP subsystem', 'iris-no-sftp'],
  ['80101015', -21, 'Unable to startup channel', 'iris-no-channel'],
  ['8010101F', -31, 'Failed opening remote file', 'iris-remote-file'],
]

test('signatures and causes have no defect', () => {
  expect(signatureDefects(everySignature, everyCause)).toEqual([])
})

describe.each(SCENARIOS)('%s (%i) %s', (hex, code, text, cause) => {
  test.each([
    `ERROR #7500: SSH Connect Error '-1': SSH Error [${hex}]: ${text} [FFFFFFFF${hex}] at Session.cpp:231,0`,
    `Error [${hex.toLowerCase()}]: ${text} [${hex.toLowerCase()}] at SFTP.cpp:99`,
    `  > "Error [${hex}]: ${text} [${hex}]"\r`,
    `[libssh2] 0.369332 Failure Event: -37 - ${text}\n[libssh2] 0.4 Failure Event: ${code} - ${text}`,
  ])('%s', (line) => {
    expect(first(line)).toBe(cause)
  })
})

test('the line number in the source of IRIS does not count', () => {
  expect(first('Error [80101005]: Unable to exchange encryption keys')).toBe('iris-kex-no-match')
})

test('a retry is set aside, and the other failure is the cause', () => {
  const { causes, setAside } = told(
    '[libssh2] 0.369332 Failure Event: -37 - Failed getting banner\n[libssh2] 0.5 Failure Event: -13 - Failed getting banner',
  )
  expect(causes[0]?.lines.map(({ number }) => number)).toEqual([2])
  expect(setAside.map(({ signature, line }) => [signature, line])).toEqual([['libssh2.retry', 1]])
  expect(setAside[0]?.why).toContain('retried')
})

test('retries alone are no diagnosis', () => {
  const { outcome, causes } = told('[libssh2] 0.369332 Failure Event: -37 - Failed getting banner')
  expect(causes.filter((cause) => cause.class !== 'none')).toEqual([])
  expect(outcome).not.toBe('diagnosed')
})

test('the candidates of an uncertain text are all named', () => {
  expect(
    all('Error [80101013]: Invalid signature for supplied public key, or bad username/public key combination'),
  ).toEqual(['iris-second-factor', 'iris-key-pair-mismatch'])
  expect(all('Error [8010100D]: Failed getting banner [FFFFFFFF8010100D]')).toEqual([
    'iris-no-banner',
    'iris-wrong-port',
  ])
  expect(all('Error [80101012]: Username/PublicKey combination invalid')).toEqual(['iris-key-refused', 'iris-rsa-sha1'])
  expect(all('Error [80101013]: Callback returned error')).toHaveLength(3)
})

test('what the server offers decides between a wrong password and a wrong method', () => {
  const refused = '[libssh2] 0.4 Failure Event: -18 - Authentication failed (username/password)'
  const offers = (methods: string) => `[libssh2] 0.2 Userauth: Permitted auth methods: ${methods}\n${refused}`
  expect(first(offers('publickey,keyboard-interactive'))).toBe('iris-password-by-prompt')
  expect(first(offers('publickey,password'))).toBe('iris-password-refused')
})

test('a timeout after the login is one of SFTP', () => {
  const timeout = '[libssh2] 31.2 Failure Event: -9 - Timed out waiting on socket'
  expect(first(timeout)).toBe('iris-timed-out-connecting')
  for (const how of ['Publickey', 'Password', 'Keyboard-interactive']) {
    expect(all(`[libssh2] 0.9 Userauth: ${how} authentication successful\n${timeout}`)).toEqual(['iris-timed-out-sftp'])
  }
})

test('a first factor that looks like a failure is forgotten when the login succeeds', () => {
  const trace = [
    '[libssh2] 0.31 Failure Event: -19 - Invalid signature for supplied public key, or bad username/public key combination',
    '[libssh2] 0.62 Userauth: Password authentication successful',
  ].join('\n')
  expect(told(trace)).toMatchObject({ outcome: 'success', causes: [] })
})

test('decrypted packets are a secret, and set aside', () => {
  const recognition = recognize(
    '=> libssh2_transport_write plain (52 bytes)\n0000: 32 00 00 00 : 2...\n=> libssh2_transport_write plain2 (9 bytes)\n[libssh2] 0.4 Failure Event: -18 - Authentication failed (username/password)',
    compiled,
  )
  expect(recognition.secrets.map(({ kind }) => kind)).toContain('decrypted-packets')
  const { setAside, causes } = diagnose(recognition, irisCauses, signatures)
  expect(causes[0]?.cause).toBe('iris-password-refused')
  expect(setAside.map(({ signature }) => signature)).toContain('libssh2.packet-written')
})
