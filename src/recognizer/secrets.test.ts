import { describe, expect, test } from 'vitest'
import { recognize } from './recognize.ts'
import { compiledSome } from './signatures.fixture.ts'

const SECRET = 'Tr0ub4dor+Zx9'
const KEY = ['MIIEpAIBAAKCAQEAtr0ub4dor', 'c2VjcmV0IHNlY3JldCBzZWNyZXQ=']
const LOGIN = 'Accepted password for fred from 192.0.2.9 port 22'

test.each([
  `export ASPERA_SCP_PASS=${SECRET}`,
  `sshpass -p ${SECRET} ssh fred@box`,
  `sshpass -p'${SECRET}' ssh fred@box`,
  `plink -ssh -pw ${SECRET} fred@box`,
  `sftp://fred:${SECRET}@box/path`,
  `{"remote_password": "${SECRET}"}`,
  `ascli --password=${SECRET}`,
  `ascli --password ${SECRET}`,
  `password = ${SECRET}`,
  `Authorization: Bearer ${SECRET}`,
])('%s', (line) => {
  const recognition = recognize(`${LOGIN}\n${LOGIN} ${line}\n${LOGIN}`, compiledSome)
  expect(recognition.secrets).toHaveLength(1)
  expect(recognition.secrets[0]?.line).toBe(2)
  expect(recognition.counts).toEqual({ accepted: 3 })
  expect(JSON.stringify(recognition)).not.toContain(SECRET)
})

test.each([
  'debug1: Next authentication method: password',
  'Permission denied (publickey,password).',
  "fred@box's password: ",
  'password: ',
  'export SSHPASS=$PASS',
  'password=****',
  'ssh://fred@box:22/path',
  'http://box:80/',
  '-----BEGIN SSH2 PUBLIC KEY-----',
])('no secret: %s', (line) => {
  expect(recognize(line, compiledSome).secrets).toEqual([])
})

describe('private keys', () => {
  const blocks: readonly (readonly [string, readonly string[]])[] = [
    ['OpenSSH', ['-----BEGIN OPENSSH PRIVATE KEY-----', ...KEY, '-----END OPENSSH PRIVATE KEY-----']],
    [
      'encrypted',
      [
        '-----BEGIN RSA PRIVATE KEY-----',
        'Proc-Type: 4,ENCRYPTED',
        'DEK-Info: AES',
        '',
        ...KEY,
        '-----END RSA PRIVATE KEY-----',
      ],
    ],
    ['cut off', ['-----BEGIN RSA PRIVATE KEY-----', ...KEY]],
    [
      'PuTTY',
      [
        'PuTTY-User-Key-File-2: ssh-rsa',
        'Encryption: none',
        'Comment: x',
        'Public-Lines: 2',
        ...KEY,
        'Private-MAC: 00',
      ],
    ],
    ['ssh.com', ['---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----', ...KEY, '---- END SSH2 ENCRYPTED PRIVATE KEY ----']],
  ]
  test.each(blocks)('%s', (_, block) => {
    for (const prefix of ['', '> ', '    ']) {
      const text = [LOGIN, ...block.map((line) => prefix + line), LOGIN].join('\n')
      const recognition = recognize(text, compiledSome)
      expect(recognition.secrets).toEqual([{ kind: 'private-key', line: 2 }])
      expect(recognition.counts).toEqual({ accepted: 2 })
      for (const line of KEY) expect(JSON.stringify(recognition)).not.toContain(line)
    }
  })

  test('a key that never ends does not hide the log behind it', () => {
    const text = ['-----BEGIN RSA PRIVATE KEY-----', ...KEY, LOGIN, LOGIN].join('\n')
    expect(recognize(text, compiledSome).counts).toEqual({ accepted: 2 })
  })
})

test('the packets of a libssh2 trace are dropped', () => {
  const dump = [
    '=> libssh2_transport_write plain (52 bytes)',
    '0000: 05 00 00 00 0C 73 73 68  2D 75 73 65 72 61 75 74 : .....ssh-userauth',
    '0010: 68 Accepted password for fred from 1.1.1.1 port 2',
  ]
  const recognition = recognize([...dump, LOGIN].join('\n'), compiledSome)
  expect(recognition.secrets).toEqual([{ kind: 'decrypted-packets', line: 1 }])
  expect(recognition.counts).toEqual({ accepted: 1 })
})
