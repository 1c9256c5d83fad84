import * as fc from 'fast-check'

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789']
const SIGNS = [...LETTERS, ...'!#%*+,-./:;=?@^_~$&()<>[]{}|']
const word = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 12, maxLength: 40 })
const password = fc
  .string({ unit: fc.constantFrom(...SIGNS), minLength: 10, maxLength: 40 })
  .filter((text) => !/^[*\]]|^\[/.test(text))
const base64 = fc.string({ unit: fc.constantFrom(...LETTERS, '+', '/'), minLength: 70 * 4, maxLength: 70 * 6 })

function wrapped(body: string, prefix = ''): string {
  const lines: string[] = []
  for (let at = 0; at < body.length; at += 70) lines.push(prefix + body.slice(at, at + 70))
  return lines.join('\n')
}

const json = (text: string): string => JSON.stringify(text)

/** One way in which a secret stands in a text. */
export type Shape = {
  readonly name: string
  readonly secret: fc.Arbitrary<string>
  readonly text: (secret: string) => string
}

export const shapes: readonly Shape[] = [
  {
    name: 'OpenSSH key',
    secret: base64,
    text: (s) => `-----BEGIN OPENSSH PRIVATE KEY-----\n${wrapped(s)}\n-----END OPENSSH PRIVATE KEY-----`,
  },
  {
    name: 'PEM key with headers',
    secret: base64,
    text: (s) =>
      `-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00FF\n\n${wrapped(s)}\n-----END RSA PRIVATE KEY-----`,
  },
  { name: 'key cut off before its end', secret: base64, text: (s) => `-----BEGIN PRIVATE KEY-----\n${wrapped(s)}` },
  { name: 'key without its beginning', secret: base64, text: (s) => `${wrapped(s)}\n-----END EC PRIVATE KEY-----` },
  { name: 'key without frame', secret: base64, text: (s) => wrapped(s) },
  {
    name: 'quoted key',
    secret: base64,
    text: (s) => `> -----BEGIN RSA PRIVATE KEY-----\n${wrapped(s, '> ')}\n> -----END RSA PRIVATE KEY-----`,
  },
  {
    name: 'key in a log',
    secret: base64,
    text: (s) =>
      `Nov 20 14:10:00 web app[77]: -----BEGIN RSA PRIVATE KEY-----\n${wrapped(s, 'Nov 20 14:10:00 web app[77]: ')}`,
  },
  {
    name: 'key in JSON',
    secret: base64,
    text: (s) =>
      `{"ssh_private_key": ${json(`-----BEGIN RSA PRIVATE KEY-----\n${wrapped(s)}\n-----END RSA PRIVATE KEY-----\n`)}, "a": 1}`,
  },
  {
    name: 'PuTTY key',
    secret: base64,
    text: (s) =>
      `PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nComment: fred\nPublic-Lines: 2\n${wrapped(s.slice(0, 140))}\nPrivate-Lines: 3\n${wrapped(s.slice(140))}\nPrivate-MAC: 00ff`,
  },
  {
    name: 'ssh.com key',
    secret: base64,
    text: (s) =>
      `---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\nComment: "rsa"\n${wrapped(s)}\n---- END SSH2 ENCRYPTED PRIVATE KEY ----`,
  },
  { name: 'ASPERA_SCP_PASS', secret: password, text: (s) => `ASPERA_SCP_PASS=${s} ascp -i key f u@h:/` },
  { name: 'export in quotes', secret: password, text: (s) => `export ASPERA_SCP_FILEPASS="${s}"` },
  {
    name: 'set on Windows',
    secret: fc.tuple(password, password).map((two) => two.join(' ')),
    text: (s) => `C:\\> set ASPERA_PROXY_PASS=${s}`,
  },
  { name: 'PowerShell variable', secret: password, text: (s) => `$env:ASPERA_SCP_TOKEN = '${s}'` },
  { name: 'password=', secret: password, text: (s) => `connect user=fred password=${s}` },
  {
    name: 'password: with blanks',
    secret: fc.tuple(password, password).map((two) => two.join(' ')),
    text: (s) => `  password: ${s}`,
  },
  { name: 'plink -pw', secret: password, text: (s) => `plink -ssh -pw ${s} fred@server` },
  { name: 'sshpass -p', secret: password, text: (s) => `sshpass -p ${s} ssh -p 33001 fred@server` },
  { name: 'sshpass -p attached, quoted', secret: password, text: (s) => `sshpass -p'${s}' ssh fred@server` },
  { name: 'SSHPASS', secret: password, text: (s) => `SSHPASS='${s}' sshpass -e ssh fred@server` },
  {
    name: 'url',
    secret: word.map((text) => `${text}@${text}`),
    text: (s) => `sftp://fred:${s}@server.example.com:22/in`,
  },
  { name: '--password', secret: password, text: (s) => `ascli server --username=fred --password ${s} br /` },
  { name: '--password=', secret: password, text: (s) => `ascli server --password=${s} br /` },
  { name: 'FTP', secret: password, text: (s) => `USER fred\nPASS ${s}` },
  { name: 'FTP in a client log', secret: password, text: (s) => `12:00:01 Command: PASS ${s}` },
  {
    name: 'ObjectScript login',
    secret: password.filter((s) => !s.includes('"')),
    text: (s) => `set sc=ssh.AuthenticateWithUsername("fred","${s}")`,
  },
  {
    name: 'ObjectScript key pair',
    secret: password,
    text: (s) => `do ssh.AuthenticateWithKeyPair("fred","/k.pub","/k","${s}")`,
  },
  { name: 'Authorization', secret: word, text: (s) => `> Authorization: Basic ${s}` },
  { name: 'Bearer in curl', secret: word, text: (s) => `curl -H "Authorization: Bearer ${s}" https://h/` },
  { name: 'ascp -W', secret: word, text: (s) => `ascp -W ${s} -P 33001 f u@h:/` },
  {
    name: 'transfer specification',
    secret: password,
    text: (s) => `{"remote_user": "xfer", "remote_password": ${json(s)}, "ssh_port": 33001}`,
  },
  { name: 'token in escaped JSON', secret: word, text: (s) => json(JSON.stringify({ token: s, cookie: 'c' })) },
  { name: 'FileZilla', secret: word, text: (s) => `<Pass encoding="x"/><Pass>${s}</Pass>` },
  { name: 'netrc', secret: password, text: (s) => `machine server login fred password ${s}` },
  {
    name: 'decrypted packet',
    secret: word,
    text: (s) =>
      `[libssh2] 0.1 Transport: => libssh2_transport_write plain (52 bytes)\n0000: 32 00 00 00 04 66 72 65  64 00 00 00 0E 73 73 68 : 2....fred...${s}\n0010: 2D 63 6F 6E : ${s}`,
  },
]
