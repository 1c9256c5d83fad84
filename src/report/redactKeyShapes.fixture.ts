import { base64, json, wrapped, word, type Shape } from './redactShape.fixture.ts'

const BEGIN = '-----BEGIN RSA PRIVATE KEY-----'
const END = '-----END RSA PRIVATE KEY-----'
const pem = (secret: string): string => `${BEGIN}\n${wrapped(secret)}\n${END}\n`

export const keyShapes: readonly Shape[] = [
  {
    name: 'OpenSSH key',
    secret: base64,
    text: (s) => `-----BEGIN OPENSSH PRIVATE KEY-----\n${wrapped(s)}\n-----END OPENSSH PRIVATE KEY-----`,
  },
  {
    name: 'PEM key with headers',
    secret: base64,
    text: (s) => `${BEGIN}\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00FF\n\n${wrapped(s)}\n${END}`,
  },
  {
    name: 'encrypted PKCS 8 key',
    secret: base64,
    text: (s) => `-----BEGIN ENCRYPTED PRIVATE KEY-----\n${wrapped(s, '', 64)}\n-----END ENCRYPTED PRIVATE KEY-----`,
  },
  { name: 'key cut off before its end', secret: base64, text: (s) => `-----BEGIN PRIVATE KEY-----\n${wrapped(s)}` },
  { name: 'key without its beginning', secret: base64, text: (s) => `${wrapped(s)}\n-----END EC PRIVATE KEY-----` },
  { name: 'key without frame', secret: base64, text: (s) => wrapped(s) },
  { name: 'quoted key', secret: base64, text: (s) => `> ${BEGIN}\n${wrapped(s, '> ')}\n> ${END}` },
  {
    name: 'key with line numbers',
    secret: base64,
    text: (s) =>
      pem(s)
        .trimEnd()
        .split('\n')
        .map((line, at) => `${String(at + 1).padStart(5)}  ${line}`)
        .join('\n'),
  },
  { name: 'key with Windows line ends', secret: base64, text: (s) => pem(s).replaceAll('\n', '\r\n').trimEnd() },
  {
    name: 'key in a log',
    secret: base64,
    text: (s) => `Nov 20 14:10:00 web app[77]: ${BEGIN}\n${wrapped(s, 'Nov 20 14:10:00 web app[77]: ')}`,
  },
  {
    name: 'key in JSON',
    secret: base64,
    text: (s) => `{"ssh_private_key": ${json(pem(s))}, "a": 1}`,
  },
  { name: 'key in JSON in JSON', secret: base64, text: (s) => json(json(pem(s))) },
  {
    name: 'key in one line with \\n',
    secret: base64,
    text: (s) => `SSH_KEY="${pem(s).replaceAll('\n', '\\n')}" ./deploy`,
  },
  {
    name: 'key in a block of YAML',
    secret: base64,
    text: (s) => `ssh:\n  key: |\n    ${BEGIN}\n${wrapped(s, '    ')}\n    ${END}\n  port: 22`,
  },
  {
    name: 'key in an address',
    secret: base64,
    text: (s) => `key=${encodeURIComponent(pem(s))}&user=fred`,
  },
  { name: 'key in a form', secret: base64, text: (s) => encodeURIComponent(pem(s)).replaceAll('%20', '+') },
  {
    name: 'key as base64 of a secret',
    secret: base64,
    text: (s) => `  ssh-privatekey: LS0tLS1CRUdJTiBSU0EgUFJJVkFURSBLRVktLS0tLQ${s}==`,
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
  {
    name: 'key file of OpenSSH without its frame',
    secret: base64,
    text: (s) => `b3BlbnNzaC1rZXktdjEAAAAA${wrapped(s)}`,
  },
  {
    name: 'decrypted packet of libssh2',
    secret: word,
    text: (s) =>
      `[libssh2] 0.1 Transport: => libssh2_transport_write plain (52 bytes)\n0000: 32 00 00 00 04 66 72 65  64 00 00 00 0E 73 73 68 : 2....fred...${s}\n0010: 2D 63 6F 6E : ${s}`,
  },
  {
    name: 'packet in a log of PuTTY',
    secret: word,
    text: (s) =>
      `Outgoing packet #0x6, type 50 / 0x32 (SSH2_MSG_USERAUTH_REQUEST)\n  00000000  00 00 00 04 66 72 65 64 00 00 00 0e 73 73 68 2d  ....fred${s}\n  00000010  63 6f 6e 6e  ${s}`,
  },
]
