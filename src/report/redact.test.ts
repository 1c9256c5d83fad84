import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildReport } from './buildReport.ts'
import { formatMarkdown } from './formatMarkdown.ts'
import { formatText } from './formatText.ts'
import { redact } from './redact.ts'
import { shapes } from './redactShapes.fixture.ts'
import type { ReportInput } from './types.ts'

const RUNS = 1000

const before = fc.constantFrom(
  '',
  'debug1: Authentications that can continue: publickey,password\n',
  'x\n\n',
  'Nov 20 14:00:00 h sshd[1]: Failed password for fred from 10.0.0.1 port 22 ssh2\n',
)
const after = fc.constantFrom(
  '',
  '\nPermission denied (publickey,password).',
  '\nls: x: Permission denied\n\n',
  '\ndebug1: done',
)

function windows(secret: string): string[] {
  const bare = secret.replaceAll('\n', '')
  return Array.from({ length: Math.max(bare.length - 7, 1) }, (_, at) => bare.slice(at, at + 8))
}

function leak(secret: string, text: string): string | undefined {
  return windows(secret).find((part) => text.includes(part))
}

describe.each(shapes)('$name', ({ secret, text }) => {
  test('nothing of it is left, in the text and in every format', () => {
    fc.assert(
      fc.property(secret, before, after, (value, head, tail) => {
        const pasted = head + text(value) + tail
        const { text: clean, removed } = redact(pasted)
        expect(leak(value, clean), clean).toBeUndefined()
        expect(removed.length).toBeGreaterThan(0)
        expect(clean.split('\n').length).toBe(pasted.split('\n').length)
        expect(redact(clean).text).toBe(clean)
        if (head !== '') expect(clean.startsWith(head)).toBe(true)
      }),
      { numRuns: RUNS },
    )
    fc.assert(
      fc.property(secret, before, (value, head) => {
        const report = buildReport(everywhere(head + text(value), text(value)))
        for (const formatted of [formatText(report), formatMarkdown(report)]) {
          const shown = formatted.text.replaceAll('\\', '')
          expect(leak(value.replaceAll('\\', ''), shown), shown).toBeUndefined()
          expect(formatted.removed.length).toBeGreaterThan(0)
        }
      }),
      { numRuns: 60 },
    )
  })
})

/** A report with the same text wherever a person can put one. */
function everywhere(pasted: string, alone: string): ReportInput {
  const lines = pasted.split('\n').map((text, index) => ({ number: index + 1, text }))
  return {
    issue: pasted,
    at: '2026-11-20 14:09 UTC',
    values: { host: 'server.example.com', path: alone },
    readings: [{ command: 'cat file', verdict: 'fine', summary: 'All is well.', lines }],
    notes: alone,
    link: 'https://help.example.com/#/g/permission-denied/start',
  }
}

const SECRET = 'Xy7qLmN2pRt9'

test.each([
  `lftp -u fred,${SECRET} sftp://h`,
  `mysql -u root -p${SECRET} db`,
  `echo '${SECRET}' | sudo -S id`,
  `send "${SECRET}\\r"`,
  `open sftp://fred:${SECRET}@h/ -hostkey=*`,
  `curl -u fred:${SECRET} https://h`,
  `iris.connect("h",1972,"USER","_SYSTEM","${SECRET}")`,
  `jdbc:IRIS://h:1972/USER;user=_SYSTEM;password=${SECRET}`,
  `set ftp.Password="${SECRET}"`,
  `Driver={IRIS};UID=_SYSTEM;PWD=${SECRET};`,
  `do $SYSTEM.Security.ChangePassword("_SYSTEM","${SECRET}")`,
  `ssh-keygen -p -P ${SECRET} -N x${SECRET}`,
  `https://h/x?sv=1&sig=${SECRET}`,
  `fred:$6$salt$${SECRET}${SECRET}:19000:0:99999:7:::`,
  `openssl rsa -passin pass:${SECRET} -in k`,
  `Password for fred: ${SECRET}`,
  `Enter passphrase for key '/home/fred/.ssh/id_rsa': ${SECRET}`,
  `ConvertTo-SecureString '${SECRET}' -AsPlainText`,
  `aws_secret_access_key=${SECRET}`,
  `ATV7_pcFAAtGQ${SECRET}`,
  `Cookie: JSESSIONID=${SECRET}`,
  `"authorization": "Basic ${SECRET}"`,
  `"user","faspex","token_encryption_key","${SECRET}","AS_NULL","AS_NULL","AS_NULL",""`,
])('secret: %s', (text) => {
  expect(redact(text).text).not.toContain(SECRET.slice(0, 8))
  expect(redact(text).text).not.toContain(SECRET.slice(4))
})

test('a secret that was named once is removed where it stands alone', () => {
  const { text } = redact('invalid user Xy!7secret from 10.0.0.1\nPGPASSWORD=Xy!7secret psql')
  expect(text).toBe('invalid user [password 1 removed] from 10.0.0.1\nPGPASSWORD=[password 1 removed] psql')
})

test('the same secret keeps its number, another gets the next', () => {
  const { text, removed } = redact('password=abcDEF12 password=other999 password=abcDEF12')
  expect(text).toBe('password=[password 1 removed] password=[password 2 removed] password=[password 1 removed]')
  expect(removed).toEqual([{ kind: 'password', count: 2 }])
})

const KEY = `ssh-rsa ${'AAAAB3NzaC1yc2EAAAADAQABAAABAQC'.repeat(8)} fred@laptop`

test.each([
  '256 SHA256:7AUW64t/ilyhgTspOgbAAKwNyzRI05C/+tMG+j9dnJw fred@laptop (ED25519)',
  '256 MD5:9d:e5:72:fd:6e:c1:1b:06:66:88:74:3c:a4:3c:12:a3 fred@laptop (ED25519)',
  KEY,
  `command="/bin/aspshell -t",no-pty ${KEY}`,
  `${KEY.slice(0, 70)}\n${KEY.slice(70, 140)}\n${KEY.slice(140)}`,
  `---- BEGIN SSH2 PUBLIC KEY ----\nComment: "256-bit"\n${'AAAAC3NzaC1lZDI1NTE5'.repeat(3)}\n${'AAAAC3NzaC1lZDI1NTE5'.repeat(3)}\n---- END SSH2 PUBLIC KEY ----`,
  `-----BEGIN CERTIFICATE-----\n${`${'MIIDazCCAlOgAwIBAgIUabcd'.repeat(3).slice(0, 64)}\n`.repeat(5)}-----END CERTIFICATE-----`,
  'Failed password for invalid user fred from 10.0.0.1 port 53712 ssh2',
  'fred: password expired 3 days ago (root enforced)',
  "fred@127.0.0.1's password: ",
  "fred@127.0.0.1's password: Permission denied, please try again.",
  'debug1: Next authentication method: password',
  'debug1: Authentications that can continue: publickey,password,keyboard-interactive',
  'PasswordAuthentication no\nPermitEmptyPasswords no\nAuthorizedKeysFile .ssh/authorized_keys',
  'ssh -W server:22 jump.example.com',
  'ssh -p 33001 -i ~/.ssh/id_rsa fred@server',
  '"user","faspex","authorization_transfer_in_value","token","AS_NULL","AS_NULL","AS_NULL","allow"',
  "Enter passphrase for key '/home/fred/.ssh/id_rsa': ",
  'Failed password for fred from ::1 port 22 ssh2: x',
  '"user","faspex","token_encryption_key","AS_NULL","AS_NULL","AS_NULL","AS_NULL",""',
  'Management authorization refused: undefined token',
  'asconfigurator -x "set_user_data;user_name,faspex;authorization_transfer_in_value,token"',
  'ASPERA_AUTH_TOKEN=TOKEN',
  'PWD=/home/fred OLDPWD=/root',
  'https://server.example.com:9092/files/x?y=1 and sftp://fred@server:22/',
  'debug3: mm_auth_password: user authenticated [preauth]',
  'passwd: Authentication token manipulation error',
  '=> libssh2_transport_write send() (52 bytes)\n0000: 32 00 00 00 04 66 72 65',
  'LOG FASP Session Start uuid=ff820f21-f00f-4ab5-ab7e-ceba3a18a81c op=send status=failed errcode=19 errstr="Authentication failure"',
  'd41d8cd98f00b204e9800998ecf8427ed41d8cd98f00b204e9800998ecf8427e\nd41d8cd98f00b204e9800998ecf8427ed41d8cd98f00b204e9800998ecf8427e',
])('harmless: %s', (text) => {
  expect(redact(text)).toEqual({ text, removed: [] })
})

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
    { numRuns: 2000 },
  )
})

test('a tag behind empty quotes is a tag', () => {
  const clean = redact('password=""-----BEGIN X PRIVATE KEY-----').text
  expect(clean).toBe('password=""[private key 1 removed]')
  expect(redact(clean).text).toBe(clean)
})

test('hostile lines come back', () => {
  for (const part of [
    'password=',
    '://a:',
    'AuthenticateWithUsername(',
    '"token":"',
    'PASS ',
    'a ',
    '-----BEGIN ',
    'AAAA',
    '\\"token\\":',
    '$6$',
    'password="',
    "' ",
    'sshpass -p',
    'echo ',
    'send "',
  ]) {
    expect(redact(part.repeat(Math.ceil(300_000 / part.length))).text.length).toBeGreaterThan(0)
    expect(redact(`${part}\n`.repeat(20_000)).text.split('\n').length).toBe(20_001)
  }
})
