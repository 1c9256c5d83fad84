import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hostileTexts, hostileValues } from './hostile.fixture.ts'
import { checkValue, tidy } from './parameterTypes.ts'
import type { ParameterType } from './types.ts'

const TYPES: readonly ParameterType[] = [
  'host',
  'port',
  'user',
  'path',
  'key-file',
  'address-list',
  'word',
  'number',
  'fingerprint',
  'words',
]

const SHA256 = `SHA256:${'aB3+/'.repeat(8)}xyz`
const MD5 = Array.from({ length: 16 }, () => '4f').join(':')

describe.each([
  ['host', ['server.example.com', 'a', 'x_y', 'server.', '1.2.3.4', '::', '::1', '[::1]', '2001:db8::1', ' host ']],
  ['host', ['fe80::1%eth0', '[fe80::1%12]', '::ffff:192.0.2.1', '1:2:3:4:5:6:7:8', '1::8', `${'a'.repeat(63)}.b`]],
  ['port', ['1', '22', '33001', '65535']],
  [
    'user',
    ['fred', '_www', 'svc.transfer', 'pc$', 'CORP\\fred', 'fred@corp.example', 'Fred Smith', 'jürgen', '李', 'a-b+c'],
  ],
  [
    'path',
    ['/srv/data', '~', '~/x', '~\\x', 'C:\\Users\\Fred Smith\\x', '-x', "it's", '*', 'a"b', '\\\\server\\share'],
  ],
  ['key-file', ['~/.ssh/id_ed25519', 'C:/keys/x.pem', 'id']],
  ['address-list', ['192.0.2.0/24', '10.0.0.1,!10.0.0.2', '*.example.com', '2001:db8::/32,::1', 'host?']],
  ['word', ['work', 'a*b', '$x']],
  ['number', ['0', '10', '007']],
  ['fingerprint', [SHA256, `${SHA256}=`, MD5, `MD5:${MD5}`]],
  ['words', ['fred at work', '"x"']],
] as const)('%s', (type, values) => {
  test.each(values)('takes %s', (value) => expect(checkValue(type, value)).toBeUndefined())
})

describe.each([
  ['host', '-oProxyCommand=x', 'cannot begin with a dash'],
  ['host', 'fred@server.example.com', 'Enter only server.example.com here, and the user name as the user.'],
  ['host', 'server.example.com:33001', 'Enter only server.example.com here, and 33001 as the port.'],
  ['host', '[::1]:22', 'Enter only [::1] here, and 22 as the port.'],
  ['host', 'fred@server:22', 'Enter only server here'],
  ['host', 'https://aspera.example.com:443/x?y', 'enter only aspera.example.com here'],
  ['host', 'ssh://fred@[2001:db8::1]:22', 'enter only [2001:db8::1] here'],
  ['host', 'https://-x/', 'enter only the server name here'],
  ['host', 'server/path', 'Enter only server here, without a path.'],
  ['host', 'server:/path', 'Enter only server here, without a path.'],
  ['host', 'my server', 'no spaces'],
  ['host', 'bücher.example', 'xn--'],
  ['host', '300.1.1.1', 'from 0 to 255'],
  ['host', '192.0.2', 'from 0 to 255'],
  ['host', '010.0.0.1', 'from 0 to 255'],
  ['host', 'a..b', 'Enter the name or the address'],
  ['host', '1:2:3', 'Enter the name'],
  ['host', ':::', 'Enter the name'],
  ['host', '1:2:3:4:5:6:7:8:9', 'Enter'],
  ['host', 'a;b', 'Enter the name'],
  ['host', 'x'.repeat(64), 'Enter the name'],
  ['host', 'fe80::1%-x', 'Enter'],
  ['port', '0', 'from 1 to 65535'],
  ['port', '65536', 'from 1 to 65535'],
  ['port', '022', 'from 1 to 65535'],
  ['port', '-22', 'from 1 to 65535'],
  ['port', '٢٢', 'from 1 to 65535'],
  ['user', '-l', 'cannot begin with a dash'],
  ['user', 'fred:x', 'without a server, port or path'],
  ['user', 'a/b', 'without a server, port or path'],
  ['user', 'a b@c@d', 'without the server'],
  ['user', 'fred;id', 'letters, digits'],
  ['user', "o'brien", 'letters, digits'],
  ['user', 'CORP\\', 'letters, digits'],
  ['user', 'a -b', 'letters, digits'],
  ['user', '$(id)', 'letters, digits'],
  ['user', 'x'.repeat(257), 'too long'],
  ['path', '"C:\\x y"', 'Leave out the quotes'],
  ['path', "'/x'", 'Leave out the quotes'],
  ['path', '/x ', 'Remove the space'],
  ['path', '~fred/x', 'the whole path of that home folder'],
  ['path', 'https://x.example/y', 'not a web address'],
  ['path', `/${'x'.repeat(4096)}`, 'shorter'],
  ['key-file', 'ssh-ed25519 AAAAC3Nza x', 'This is a public key'],
  ['key-file', '-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNz', 'never what is in it'],
  ['host', '-----BEGIN RSA PRIVATE KEY-----', 'never what is in it'],
  ['words', 'PuTTY-User-Key-File-2: ssh-rsa', 'never what is in it'],
  ['address-list', '10.0.0.1, 10.0.0.2', 'without spaces'],
  ['address-list', '10.0.0.1,', 'no comma at the end'],
  ['address-list', '-x', 'cannot begin with a dash'],
  ['address-list', '10.0.0.0/33', 'address/bits'],
  ['address-list', 'x/24', 'address/bits'],
  ['address-list', '!', 'instead of !'],
  ['address-list', 'a;b', 'instead of a;b'],
  ['word', '-x', 'does not begin with a dash'],
  ['word', 'a b', 'without spaces'],
  ['number', '-1', 'whole number'],
  ['number', '1e3', 'whole number'],
  ['fingerprint', 'SHA256:abc', 'as ssh prints it'],
  ['fingerprint', '4f:aa', 'as ssh prints it'],
  ['words', '-x', 'not with a dash'],
  ['words', '', 'Enter a value'],
  ['host', '   ', 'Enter a value'],
] as const)('%s does not take %s', (type, value, sentence) => {
  test(`and says: ${sentence}`, () => {
    const said = checkValue(type, value)
    expect(said).toContain(sentence)
    expect(said).toMatch(/^[A-Z].*\.$/u)
  })
})

const INVISIBLE = [
  '\0',
  '\n',
  '\r',
  '\t',
  '\u001b[201~',
  '\u007f',
  '\u0085',
  '\u2028',
  '\u202e',
  '\u2066',
  '\u200b',
  '\ufeff',
]

test.each([...INVISIBLE, '\u00ad', '\u{e0041}', '\ud800', '\uffff'])('no type takes %j', (sign) => {
  for (const type of TYPES) expect(checkValue(type, `a${sign}b`)).toMatch(/^[A-Z].*\.$/u)
})

test('whatever is entered, the answer is nothing or one sentence, and the same for the tidied value', () => {
  const any = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom(...hostileTexts(1, 2000)))
  const check = fc.property(fc.constantFrom(...TYPES), any, (type, value) => {
    const said = checkValue(type, value)
    if (said !== undefined) expect(said).toMatch(/^[A-Z][^]*\.$/u)
    else expect(checkValue(type, tidy(type, value))).toBeUndefined()
  })
  fc.assert(check, { numRuns: 5000 })
})

test.each(['host', 'user', 'word', 'words', 'address-list'] as const)('no %s begins with a dash', (type) => {
  const any = fc.oneof(fc.string({ maxLength: 20 }), fc.constantFrom(...hostileValues(type, 3, 500)))
  const check = fc.property(any, (rest) => {
    expect(checkValue(type, `-${rest}`)).toBeTypeOf('string')
  })
  fc.assert(check, { numRuns: 2000 })
})

describe('a home folder is of one account only', () => {
  test.each(['/', '//', '/.', '/home', '/home/', '/Users', '/etc', '/home/fred/..', 'C:\\', 'C:\\Users\\', 'c:/../'])(
    '%s belongs to everybody',
    (value) => {
      expect(checkValue('home', value)).toMatch(/belongs to everybody/)
    },
  )
  test.each(['/home/fred', '/Users/fred', '/root', '/data/home/fred', '~', 'C:\\Users\\fred', '/srv/sftp/fred'])(
    '%s does not',
    (value) => {
      expect(checkValue('home', value)).toBeUndefined()
    },
  )
})
