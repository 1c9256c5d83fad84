import { defineCommands, op, param, word, words } from '../../commands/define.ts'
import type { Variant, Word } from '../../commands/types.ts'

const host = { where: 'iris', as: 'the account that runs IRIS', risk: 'read-only', reviewed: '2026-11-20' } as const
const bench = (section: string) => ({ source: 'libssh2-bench', section })
const privateKey = word([param('irisPrivateKeyFile')])
const publicKey = word([param('irisPublicKeyFile')])
const copy = word([param('irisPrivateKeyFile'), '.pem-copy'])

function unix(...lines: readonly (readonly Word[])[]): Variant {
  return { dialect: 'posix', systems: ['linux', 'macos'], lines }
}

function windows(...lines: readonly (readonly Word[])[]): Variant {
  return { dialect: 'powershell', systems: ['windows'], lines }
}

const keyscan = (...options: readonly Word[]): readonly Word[] => [
  word('ssh-keyscan', 'connects, notes greeting and host key, and leaves; it does not log in'),
  word('-T', 'seconds to wait'),
  word('5'),
  ...options,
  word('-p'),
  word([param('port')]),
  word([param('host')]),
]

const keyPair: readonly (readonly Word[])[] = [
  [
    word('ssh-keygen'),
    word('-y', 'work out the public half; it asks for the passphrase'),
    word('-f'),
    privateKey,
    op('|'),
    ...words('ssh-keygen', '-l', '-f', '-'),
  ],
  [word('ssh-keygen'), word('-l', 'the fingerprint of the public file'), word('-f'), publicKey],
]

const serverOffers: readonly Word[] = [
  word('ssh'),
  word('-vv', 'tell every step'),
  word('-o'),
  word('BatchMode=yes', 'ask nothing'),
  word('-o'),
  word('StrictHostKeyChecking=yes', 'accept no unknown host key'),
  word('-p'),
  word([param('port')]),
  word([param('host')]),
  word('exit'),
]

const serverMethods: readonly Word[] = [
  word('ssh'),
  word('-o'),
  word('PreferredAuthentications=none', 'try no way to log in'),
  word('-p'),
  word([param('port')]),
  word([param('user'), '@', param('host')]),
]

/** What one looks at outside IRIS, on the machine that IRIS runs on. */
export const irisHostCommands = defineCommands([
  {
    ...host,
    id: 'iris-port-answer',
    title: 'See what the port answers',
    parameters: ['host', 'port'],
    variants: [
      unix([
        word('echo', 'sends an empty line, so that servers which wait for the client speak too'),
        op('|'),
        word('nc', 'opens a TCP connection and shows what comes back'),
        word('-w', 'gives up after so many seconds'),
        word('5'),
        word([param('host')]),
        word([param('port')]),
      ]),
    ],
    expect:
      'SSH-2.0-… is an SSH server. 220 … is FTP, HTTP/1.1 … a web server, unreadable signs are TLS. Nothing at all: the port is silent or closes at once. Not every nc stops by itself at a silent port: press Ctrl+C after ten seconds.',
    sources: [bench('answers of SSH, FTP, HTTP, TLS and closing servers to nc')],
  },
  {
    ...host,
    id: 'iris-keyscan',
    title: 'Ask the server for its greeting and host keys',
    parameters: ['port', 'host'],
    variants: [unix(keyscan()), windows(keyscan())],
    expect:
      'Lines that begin with # show the greeting (SSH-2.0-…), the others the host keys. "Connection closed by remote host" or nothing: no SSH there, or it hangs up on you.',
    sources: [
      bench('ssh-keyscan against SSH, FTP, TLS, HTTP and closing servers'),
      { source: 'man-ssh-keyscan', section: 'Description' },
    ],
  },
  {
    ...host,
    id: 'iris-host-key-hash',
    title: 'Work out the hash of the host key that Connect wants',
    parameters: ['hostKeyType', 'port', 'host'],
    variants: [
      {
        dialect: 'posix',
        systems: ['linux'],
        lines: [
          [
            ...keyscan(word('-t', 'the type that GetAlgorithms names'), word([param('hostKeyType')])),
            op('2>/dev/null'),
            op('|'),
            word('awk'),
            word('{print $3}', 'the key itself'),
            op('|'),
            ...words('base64', '-d'),
            op('|'),
            word('sha256sum'),
          ],
        ],
      },
    ],
    expect:
      '64 hexadecimal digits and a dash. Compare them with the administrator of the server in another way (telephone, portal): what comes over this connection alone proves nothing.',
    sources: [
      bench('hash of an ed25519 host key, equal to the fingerprint of ssh-keygen -l'),
      { source: 'iris-class-reference', section: 'Connect' },
    ],
  },
  {
    ...host,
    id: 'iris-key-files',
    title: 'Look whether both key files are there and readable',
    parameters: ['irisPublicKeyFile', 'irisPrivateKeyFile'],
    variants: [
      unix([...words('ls', '-l'), publicKey, privateKey]),
      windows([word('icacls'), publicKey], [word('icacls'), privateKey]),
    ],
    expect:
      'Windows (not run here): who has which rights on each file. Otherwise two lines. "No such file or directory" is a wrong path; "Permission denied" a folder that this account may not enter. The private key should begin with -rw------- and belong to the account of IRIS.',
    sources: [bench('key files missing'), { source: 'iris-class-reference', section: 'AuthenticateWithKeyPair' }],
  },
  {
    ...host,
    id: 'iris-key-first-line',
    title: 'Show the first line of the private key file, never the key',
    parameters: ['irisPrivateKeyFile'],
    variants: [unix([word('head'), word('-c', 'only so many characters'), word('35'), privateKey])],
    expect:
      '"BEGIN OPENSSH PRIVATE KEY" or "BEGIN RSA PRIVATE KEY" or "BEGIN EC PRIVATE KEY" are keys. "PuTTY-User-Key-File" is a PuTTY key. "ssh-rsa" or "ssh-ed25519" is the public half.',
    sources: [bench('first lines of PEM, OpenSSH and PuTTY keys')],
  },
  {
    ...host,
    id: 'iris-key-pair',
    title: 'Compare the two key files',
    parameters: ['irisPrivateKeyFile', 'irisPublicKeyFile'],
    variants: [unix(...keyPair), windows(...keyPair)],
    expect:
      'Two lines with SHA256: and 43 characters. The same characters: the files are a pair. Different ones: they are not. Not run on Windows.',
    sources: [
      bench('two key files of the same type that are no pair'),
      { source: 'man-ssh-keygen', section: '-y, -l' },
    ],
  },
  {
    ...host,
    id: 'iris-key-to-pem',
    title: 'Write a copy of the private key in PEM form',
    risk: 'reversible',
    riskNote:
      'It writes a second copy of the private key. The converted copy is what older versions read; the original stays as it is.',
    parameters: ['irisPrivateKeyFile'],
    variants: [
      unix(
        [word('cp'), word('-p', 'with its owner and mode'), privateKey, copy],
        [word('chmod'), word('600', 'nobody else may read it'), copy],
        [
          word('ssh-keygen'),
          word('-p', 'write it anew, and ask for the passphrase'),
          word('-m'),
          word('PEM', 'in the old form'),
          word('-f'),
          copy,
        ],
      ),
    ],
    expect:
      'It asks for the old and the new passphrase and says "Your identification has been saved". RSA and ECDSA keys are then in PEM form. An Ed25519 key stays in the OpenSSH form: it has no PEM form here.',
    verify: 'The first line of the copy is BEGIN RSA PRIVATE KEY or BEGIN EC PRIVATE KEY.',
    undo: 'Delete the copy that ends in .pem-copy.',
    sources: [
      bench('ssh-keygen -p -m PEM with RSA, ECDSA and Ed25519 keys'),
      { source: 'man-ssh-keygen', section: '-p, -m' },
    ],
  },
  {
    ...host,
    id: 'iris-key-make',
    title: 'Make a new key pair for IRIS',
    risk: 'reversible',
    riskNote: 'If a file of that name is there it asks before it overwrites it. Answer n then, and take another name.',
    parameters: ['irisPrivateKeyFile'],
    variants: [
      unix([
        word('ssh-keygen'),
        word('-t'),
        word('ecdsa', 'a type that every library since 1.9 can use with every current server'),
        word('-m'),
        word('PEM', 'the form that old and new versions read'),
        word('-f'),
        privateKey,
      ]),
    ],
    expect:
      'It asks twice for a passphrase and prints the fingerprint. Only the file that ends in .pub goes to the partner.',
    verify: 'Both files are there, and Compare the two key files shows one fingerprint.',
    undo: 'Delete the two new files.',
    sources: [bench('ECDSA keys with libssh2 1.10.0 to 1.11.1'), { source: 'man-ssh-keygen', section: '-t, -m' }],
  },
  {
    ...host,
    id: 'iris-server-offers',
    title: 'List the algorithms that the server offers',
    parameters: ['port', 'host'],
    variants: [unix(serverOffers), windows(serverOffers)],
    expect:
      'Many lines. After "peer server KEXINIT proposal" stand the lists of the server: KEX algorithms, host key algorithms, ciphers, MACs. It ends with an error, because nobody logs in; that does not matter.',
    sources: [bench('ssh -vv against OpenSSH 9.2p1'), { source: 'openssh-logging', section: 'Client logging' }],
  },
  {
    ...host,
    id: 'iris-server-methods',
    title: 'Ask the server which ways to log in it offers',
    parameters: ['port', 'user', 'host'],
    variants: [unix(serverMethods), windows(serverMethods)],
    expect:
      'Permission denied, and the methods between brackets: password, keyboard-interactive (prompts), publickey (keys). It may first ask whether you trust the host key.',
    sources: [
      bench('ssh with PreferredAuthentications=none'),
      { source: 'man-ssh-config', section: 'PreferredAuthentications' },
    ],
  },
])
