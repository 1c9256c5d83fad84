import { describe, expect, test } from 'vitest'
import { compile } from '../recognizer/compile.ts'
import { diagnose } from '../recognizer/diagnose.ts'
import { recognize } from '../recognizer/recognize.ts'
import { causes } from './causes/all.ts'
import { signatures } from './signatures/all.ts'

const compiled = compile(signatures)
const of = (...lines: string[]) => diagnose(recognize(lines.join('\n'), compiled), causes, signatures)

/** The cause that the text decides. */
const decided = (...lines: string[]) => {
  const { outcome, causes: found } = of(...lines)
  return outcome === 'diagnosed' ? found[0]?.cause : outcome
}

/** The causes that the text leaves open, best first, and the check that the person is led to. */
const open = (...lines: string[]) => {
  const { outcome, causes: found } = of(...lines)
  return { outcome, causes: found.map(({ cause }) => cause), check: found[0]?.next.node }
}

const code = (text: string) => `Error [80101013]: ${text} [80101013] at Session.cpp:418`
const log = (message: string) => `Nov 20 10:00:05 srv sshd[100]: ${message}`
const denied = 'fred@192.0.2.1: Permission denied (publickey).'
const reset = 'kex_exchange_identification: read: Connection reset by peer'
const closed = 'kex_exchange_identification: Connection closed by remote host'

describe('libssh2: -5 and -1 with the same text', () => {
  test.each([
    ['Error [80101005]: Unable to exchange encryption keys [80101005] at Session.cpp:238,0', 'iris-kex-no-match'],
    ['Error [80101001]: Unable to exchange encryption keys [80101001] at Session.cpp:238,0', 'iris-peer-hung-up'],
    ['libssh2 error -5: Unable to exchange encryption keys', 'iris-kex-no-match'],
    ['libssh2 error -1: Unable to exchange encryption keys', 'iris-peer-hung-up'],
  ])('%s', (line, cause) => expect(decided(line)).toBe(cause))

  test('without the number it stays open', () =>
    expect(open('Unable to exchange encryption keys')).toEqual({
      outcome: 'uncertain',
      causes: ['iris-kex-no-match', 'iris-peer-hung-up'],
      check: 'ask-versions',
    }))
})

describe('libssh2: -19 is three things', () => {
  test('a second factor or a wrong pair: one command tells', () =>
    expect(open(code('Invalid signature for supplied public key, or bad username/public key combination'))).toEqual({
      outcome: 'uncertain',
      causes: ['iris-second-factor', 'iris-key-pair-mismatch'],
      check: 'check-key-pair',
    }))

  test('a passphrase, a format or a wrong file: the file is looked at first', () =>
    expect(open(code('Callback returned error'))).toEqual({
      outcome: 'uncertain',
      causes: ['iris-key-passphrase', 'iris-key-format', 'iris-key-files-swapped'],
      check: 'private-key-which',
    }))
})

test('FASP: internal 51 is about rights, 51 of the session about the host key', () => {
  const at = '2026-11-20 10:00:00 [59c-00001c80]'
  expect(decided(`${at} ERR FASP receiver had error, errcode 51 errstr [insufficient permissions]`)).toBe(
    'aspera-no-permission',
  )
  const session = 'LOG FASP Session Stop uuid=0000 op=send status=failed errcode=51'
  expect(decided(`${at} ${session} errstr="Remote-host key check failure"`)).toBe('aspera-unexpected-host')
})

describe('an invalid user', () => {
  const failed = log('Failed password for invalid user fred from 192.0.2.7 port 40000 ssh2')
  const hungUp = log('Connection closed by invalid user fred 192.0.2.7 port 40000 [preauth]')

  test('that exists, and is not let in', () =>
    expect(decided(log('User fred from 192.0.2.7 not allowed because not listed in AllowUsers'), failed, hungUp)).toBe(
      'account-not-in-lists',
    ))

  test('that does not exist', () =>
    expect(decided(log('Invalid user fred from 192.0.2.7 port 40000'), failed, hungUp)).toBe('user-not-known'))

  test('either, where the line before is missing', () =>
    expect(open(failed)).toEqual({
      outcome: 'uncertain',
      causes: ['user-not-known', 'account-not-in-lists', 'guessing-from-outside'],
      check: 'user-not-known',
    }))
})

describe('Permission denied (publickey)', () => {
  const methods = [
    'debug1: Authentications that can continue: publickey',
    'debug1: Next authentication method: publickey',
  ]
  const offered = 'debug1: Offering public key: /home/fred/.ssh/id_rsa RSA SHA256:abc agent'

  test.each([
    ['after a SHA-1 refusal', [offered, 'debug1: send_pubkey_test: no mutual signature algorithm'], 'key-sha1-rsa'],
    [
      'after a key file that is open to others',
      ["Permissions 0644 for '/home/fred/.ssh/id_rsa' are too open."],
      'private-key-permissions',
    ],
    [
      'beside a server that does not trust a folder',
      [log('Authentication refused: bad ownership or modes for directory /home/fred')],
      'authorized-keys-permissions',
    ],
    ['after no key at all', [...methods, 'debug1: Trying private key: /home/fred/.ssh/id_rsa'], 'no-key-offered'],
    ['after a key that is not registered', [...methods, offered, ...methods.slice(0, 1)], 'key-not-authorized'],
  ])('%s', (_, before, cause) => expect(decided(...before, denied)).toBe(cause))

  test('alone says nothing of why', () =>
    expect(open(denied)).toEqual({
      outcome: 'uncertain',
      causes: ['login-refused', 'no-key-offered', 'key-not-authorized'],
      check: 'login-name',
    }))
})

describe('no greeting', () => {
  test.each([
    ['refused', 'ssh: connect to host 192.0.2.1 port 22: Connection refused', 'connection-refused'],
    ['reset', reset, 'reset-before-banner'],
    ['closed', closed, 'closed-before-banner'],
    ['silent', 'Connection timed out during banner exchange', 'silent-before-banner'],
  ])('%s', (_, line, cause) => expect(decided(line)).toBe(cause))

  test.each([
    [
      'MaxStartups',
      reset,
      'drop connection #10 from [192.0.2.7]:40000 on [192.0.2.1]:22 past MaxStartups',
      'server-too-busy',
    ],
    [
      'a penalty',
      reset,
      'drop connection #0 from [192.0.2.7]:40000 on [192.0.2.1]:22 penalty: failed authentication',
      'address-penalized',
    ],
    ['TCP wrappers', closed, 'refused connect from 192.0.2.7 (192.0.2.7)', 'tcp-wrappers-refused'],
  ])('because of %s, where the log is there', (_, client, server, cause) =>
    expect(decided(client, log(server))).toBe(cause),
  )

  test('a limit and a penalty tell the client the same', () =>
    expect(open('debug1: kex_exchange_identification: banner line 0: Not allowed at this time', reset)).toEqual({
      outcome: 'uncertain',
      causes: ['address-penalized', 'server-too-busy'],
      check: 'closed-before-banner',
    }))
})
