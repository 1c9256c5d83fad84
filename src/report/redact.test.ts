import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildReport } from './buildReport.ts'
import { FORMATS, formatReport } from './formats.ts'
import { redact } from './redact.ts'
import { shapes } from './redactShapes.fixture.ts'
import { SECRET_NAMES } from './redactTypes.ts'
import type { ReportInput } from './types.ts'

/** So many a shape, and there are more than a hundred. */
const TEXTS = 120
const REPORTS = 14
/** Longer pieces of a secret than this tell something. */
const PIECE = 5

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

/** A piece of the secret that stands in a text, and would not stand there without it. */
function leak(secret: string, text: string, without: string): string | undefined {
  const bare = plain(secret)
  const shown = plain(text)
  const anyway = plain(without)
  for (let at = 0; at + PIECE <= bare.length; at += 1) {
    const piece = bare.slice(at, at + PIECE)
    if (shown.includes(piece) && !anyway.includes(piece)) return piece
  }
  return undefined
}

/** Without what formats put before signs, and without line ends. */
function plain(text: string): string {
  return text
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/[\\\n\r]/g, '')
}

const ANYWAY = Object.values(SECRET_NAMES)
  .map((name) => `[${name} 12 removed] [${name} 34567890 removed]`)
  .join('')

test('the shapes are many, and each has a name of its own', () => {
  expect(shapes.length).toBeGreaterThan(60)
  expect(new Set(shapes.map(({ name }) => name)).size).toBe(shapes.length)
})

describe.each(shapes)('$name', ({ secret, text }) => {
  const without = text('') + ANYWAY

  test('nothing of it is left in the text', () => {
    fc.assert(
      fc.property(secret, before, after, (value, head, tail) => {
        const pasted = head + text(value) + tail
        const { text: clean, removed } = redact(pasted)
        expect(leak(value, clean, without + head + tail), clean).toBeUndefined()
        expect(removed.length).toBeGreaterThan(0)
        expect(clean.split('\n').length).toBe(pasted.split('\n').length)
        expect(redact(clean).text).toBe(clean)
        expect(clean.startsWith(head)).toBe(true)
      }),
      { numRuns: TEXTS },
    )
  })

  test('nothing of it is left in any format', () => {
    fc.assert(
      fc.property(secret, before, (value, head) => {
        const report = buildReport(everywhere(head + text(value), text(value)))
        const empty = buildReport(everywhere(head + text(''), text('')))
        for (const format of FORMATS) {
          const formatted = formatReport(report, format)
          const anyway = without + head + formatReport(empty, format).text
          expect(leak(value, formatted.text, anyway), formatted.text).toBeUndefined()
          expect(formatted.removed.length).toBeGreaterThan(0)
        }
      }),
      { numRuns: REPORTS },
    )
  })
})

/** A report with the same text wherever a person or a paste can put one. */
function everywhere(pasted: string, alone: string): ReportInput {
  const lines = pasted.split('\n').map((text, index) => ({ number: index + 1, text, note: 'seen' }))
  return {
    issue: pasted,
    at: '2026-11-20 14:09 UTC',
    values: { host: 'server.example.com', path: alone },
    steps: [
      { id: 'a', kind: 'question', time: '14:09', text: 'Which?', answer: pasted, words: pasted },
      { id: 'b', kind: 'fix', text: 'Set it', answer: 'done', edited: pasted },
    ],
    facts: [{ label: 'What changed', value: pasted }],
    added: { a: pasted, cause: alone },
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
  `kinit <<< ${SECRET}`,
  `Password........: ${SECRET}`,
  `password\t${SECRET}`,
  `ALTER USER fred PASSWORD '${SECRET}'`,
  `Enter new passphrase (empty for no passphrase): ${SECRET}`,
  `Enter same passphrase again: ${SECRET}`,
  `Bad passphrase, try again for /home/fred/k: ${SECRET}`,
  `set ^x("password")="${SECRET}"`,
  `"${SECRET}" | ConvertTo-SecureString -AsPlainText -Force`,
  `AUTH PLAIN ${SECRET}`,
  `[sudo] password for fred: ${SECRET}`,
  `password -> ${SECRET}`,
  `Authorization: Digest username="fred", response="${SECRET}"`,
  `<entry key="password">${SECRET}</entry>`,
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
  'debug1: Server host key: ssh-ed25519 SHA256:eyJ7AUW64tWilyhgTspOgbAAKwNyzRI05CaQtMGbjd9dnJw',
  'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEq1VbqmfKhFMvUYv0YhkF3tGm1MvYkGdP9Vr0d1vLqJ fred@laptop',
  '|1|F1E1KeoE/eEWhi10WpGv4OdiO6Y=|3988QV0VE8wmZL7suNrYQLITLCg= ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQC',
  'Certificate ID "fred@example" (serial 17395839463518232452) via /etc/ssh/ca.pub',
  'debug1: Offering public key: /home/fred/.ssh/id_ed25519 ED25519 SHA256:hvs7AUW64tilyhgTspOgbAAKwNyzRI05CtMGbjdxdnJw agent',
  'SHA1 2b:9d:e5:72:fd:6e:c1:1b:06:66:88:74:3c:a4:3c:12:a3:01:02:03',
  'FASPMGR 2\nType: INIT\nSessionId: c8c2e7e0-4c6e-4f0f-9b0a-3f7a6f1b2c3d\nUser: fred',
  'pam_unix(sshd:session): session opened for user fred(uid=1000) by (uid=0)',
  'BAD PASSWORD: The password is shorter than 8 characters',
  'The password is expired, and the token was refused.',
  'The password is wrong. The passphrase is empty, and the password was changed. The token is mandatory.',
  'the password is kept in the vault, the password is whatever the server says',
  'mailto:fred@example.com user:fred@example.com kex:curve25519-sha256@libssh.org nginx:1.25@sha256:0123456789',
  'scp server:/in/a@b.txt . ; git@server.example.com:team/repo@v1 server.example.com:22@jump 12:03:11@server',
  'C:\\Users\\fred@corp.example.com 2026-11-20T14:09:11@server from 10.0.0.1:53712@pts/0',
  'The password is required and the passphrase is wrong.',
  'HTTP status code: 404, exit code is 255, error code: 80101004',
  'Enter a verification code: ',
  'userauth_pubkey: authenticated 0 pkalg ssh-rsa [preauth]',
  'key-exchange-algorithms-offered-by-the-server-are-none-of-these',
  'ATM: the machine, SKIP, ASIA and dapi are words',
  'Authentication: Basic authentication is off, Bearer is not',
  'password: null\npassword: false\ntoken: required',
  'IdentityFile=~/.ssh/id_ed25519 private_key=/home/fred/.ssh/id_rsa',
  'net use X: \\\\server\\in /user:fred',
  'net use X: \\\\server\\in *',
  'root:x:0:0:root:/root:/bin/bash\nsshd:*:17:65534::/run/sshd:/usr/sbin/nologin',
  '2001:db8:0:1:2 and 14:09:11:12:13 and fe80::1:2:3',
  '00:1a:2b:3c:4d:5e 12:34:56:78:9a',
  'C:\\new\\passwords\\tokens.txt: not found',
  '<Password/><Pass></Pass>',
  'export SSHPASS=',
  'publickey,password,keyboard-interactive',
  'https://server/in?page=2&code=404&key=',
  'journald: {"MESSAGE":[65,66,67,68,69,70,71,72,73,74],"_PID":"1"}',
])('harmless: %s', (text) => {
  expect(redact(text)).toEqual({ text, removed: [] })
})
