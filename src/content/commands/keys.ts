import { code, defineCommands, op, param, word, words } from '../../commands/define.ts'
import type { Variant, Word } from '../../commands/types.ts'

const client = { where: 'client', as: 'you', reviewed: '2026-11-20' } as const
const bench = (section: string) => ({ source: 'login-bench', section })
const key = word([param('keyFile')])
const publicKey = word([param('publicKeyFile')])
const target = word([param('user'), '@', param('host')], 'the account and the server')
const port = [word('-p', 'the port of the SSH server'), word([param('port')])]

function unix(...lines: readonly (readonly Word[])[]): readonly Variant[] {
  return [{ dialect: 'posix', systems: ['linux', 'macos'], lines }]
}

function everyShell(...lines: readonly (readonly Word[])[]): readonly Variant[] {
  return [
    ...unix(...lines),
    { dialect: 'powershell', systems: ['windows'], lines },
    { dialect: 'cmd', systems: ['windows'], lines },
  ]
}

/** Takes a file away from everybody but the person who is logged in. `me` is how the shell names that person. */
function icacls(me: Word): readonly (readonly Word[])[] {
  return [
    [word('icacls'), key, word('/reset', 'begin with the rights that the folder gives')],
    [word('icacls'), key, word('/grant:r', 'this right instead of others'), me],
    [word('icacls'), key, word('/inheritance:r', 'and none of the rights that the folder gives')],
  ]
}

const publicOne = word([param('keyFile'), '.pub'])
const oldOne = word([param('keyFile'), '.pub.before'])
const publicHalf: readonly Word[] = [word('ssh-keygen'), word('-y', 'work out the public half'), word('-f'), key]

/** Key files on the person's own machine, and bringing the public half to the server. */
export const keyCommands = defineCommands([
  {
    ...client,
    id: 'key-file-rights',
    title: 'Show who may read the private key file',
    risk: 'read-only',
    parameters: ['keyFile'],
    variants: [
      ...unix([word('ls'), word('-l', 'with owner and mode'), key]),
      { dialect: 'powershell', systems: ['windows'], lines: [[word('icacls', 'shows who has which rights'), key]] },
      { dialect: 'cmd', systems: ['windows'], lines: [[word('icacls', 'shows who has which rights'), key]] },
    ],
    expect:
      'Linux, macOS: one line that begins with -rw------- and names you as the owner. Any r or w in the last six places is too much. Windows: your own name, at most SYSTEM and Administrators beside it.',
    sources: [
      bench('a private key with mode 664 and 600'),
      { source: 'openssh-logging', section: 'Debugging key-based authentication' },
      { source: 'microsoft-icacls', section: 'Remarks' },
    ],
  },
  {
    ...client,
    id: 'key-file-private',
    title: 'Make the private key file yours alone',
    risk: 'reversible',
    riskNote: 'Another account that used this file until now can no longer read it. It should have a key of its own.',
    parameters: ['keyFile'],
    variants: [
      ...unix([word('chmod'), word('600', 'you may read and write it, nobody else anything'), key]),
      {
        dialect: 'powershell',
        systems: ['windows'],
        lines: icacls(code('"${env:USERDOMAIN}\\${env:USERNAME}:(F)"', 'you, and every right')),
      },
      {
        dialect: 'cmd',
        systems: ['windows'],
        lines: icacls(code('"%USERDOMAIN%\\%USERNAME%:(F)"', 'you, and every right')),
      },
    ],
    expect:
      'chmod prints nothing. icacls prints "processed file" and "Successfully processed 1 files" after each line.',
    verify: 'ls -l shows -rw-------; icacls shows one line with your name.',
    undo: 'chmod with the mode that ls -l showed before, or icacls with /reset. Then others can read the key and ssh ignores it again.',
    sources: [
      bench('chmod 600 after "bad permissions"'),
      { source: 'openssh-logging', section: 'Debugging key-based authentication' },
      { source: 'win32-openssh-wiki', section: 'Client side resources: private key files (not run here)' },
      { source: 'microsoft-icacls', section: '/reset, /grant, /inheritance (not run here)' },
    ],
  },
  {
    ...client,
    id: 'key-fingerprint-private',
    title: 'Show the fingerprint of the private key itself',
    risk: 'read-only',
    parameters: ['keyFile'],
    variants: everyShell([
      word('ssh-keygen'),
      word('-y', 'work out the public half from the private key'),
      word('-f'),
      key,
      op('|'),
      word('ssh-keygen'),
      word('-l', 'show the fingerprint'),
      word('-f'),
      word('-', 'of what the first command prints'),
    ]),
    expect:
      'One line with SHA256: and 43 characters (not run on Windows). ssh-keygen -l on the private file would not do: it reads the .pub file beside it and would hide the difference.',
    sources: [
      bench('a private key beside a foreign .pub file'),
      { source: 'openssh-logging', section: 'Debugging key-based authentication' },
      { source: 'man-ssh-keygen', section: '-y, -l' },
    ],
  },
  {
    ...client,
    id: 'key-fingerprint-public',
    title: 'Show the fingerprints of the public key file',
    risk: 'read-only',
    parameters: ['publicKeyFile'],
    variants: everyShell(
      [word('ssh-keygen'), word('-l', 'show the fingerprint'), word('-f'), publicKey],
      [
        word('ssh-keygen'),
        word('-E'),
        word('md5', 'the form that servers before OpenSSH 6.8 log'),
        ...words('-l', '-f'),
        publicKey,
      ],
    ),
    expect: 'Two lines for the same key: one with SHA256:, one with MD5: and sixteen pairs of hexadecimal digits.',
    sources: [bench('ssh-keygen -lf with SHA256 and MD5'), { source: 'man-ssh-keygen', section: '-E, -l' }],
  },
  {
    ...client,
    id: 'key-public-half',
    title: 'Print the public half of the private key',
    risk: 'read-only',
    parameters: ['keyFile'],
    variants: everyShell([word('ssh-keygen'), word('-y', 'work out the public half'), word('-f'), key]),
    expect:
      'One line that begins with the type, such as ssh-ed25519. It is safe to show. "incorrect passphrase", "error in libcrypto", "invalid format" or "bad permissions" instead tell what is wrong with the file.',
    sources: [
      bench('ssh-keygen -y with a good, a CRLF and a public file'),
      { source: 'man-ssh-keygen', section: '-y' },
    ],
  },
  {
    ...client,
    id: 'key-renew-public-file',
    title: 'Write the public key file anew from the private key',
    risk: 'reversible',
    riskNote: 'It moves the .pub file that is there aside, to a name that ends in .pub.before.',
    parameters: ['keyFile'],
    variants: [
      ...unix([word('mv', 'keep what is there'), publicOne, oldOne], [...publicHalf, op('>'), publicOne]),
      {
        dialect: 'powershell',
        systems: ['windows'],
        lines: [
          [
            word('Move-Item', 'keep what is there'),
            ...words('-LiteralPath'),
            publicOne,
            ...words('-Destination'),
            oldOne,
          ],
          [
            ...publicHalf,
            op('|'),
            word('Out-File'),
            word('-Encoding', 'PowerShell would write UTF-16 otherwise, which ssh cannot read'),
            ...words('ascii', '-LiteralPath'),
            publicOne,
          ],
        ],
      },
      {
        dialect: 'cmd',
        systems: ['windows'],
        lines: [
          [word('move', 'keep what is there'), publicOne, oldOne],
          [...publicHalf, op('>'), publicOne],
        ],
      },
    ],
    expect:
      'The commands print nothing, apart from the question for a passphrase. Where there was no .pub file, mv says "No such file or directory"; that does no harm. Not run on Windows.',
    verify: 'Both fingerprints are the same now.',
    undo: 'Move the file that ends in .pub.before back.',
    sources: [
      bench('.pub file regenerated'),
      {
        source: 'openssh-logging',
        section: 'Debugging key-based authentication; An agent has the key but does not use it',
      },
      { source: 'man-ssh-keygen', section: '-y' },
    ],
  },
  {
    ...client,
    id: 'key-make',
    title: 'Make a new key pair',
    risk: 'reversible',
    riskNote: 'If a file of that name is there it asks before it overwrites it. Answer n then, and take another name.',
    parameters: ['keyFile'],
    variants: everyShell([
      word('ssh-keygen'),
      word('-t'),
      word('ed25519', 'the type that OpenSSH has known since version 6.5'),
      word('-f', 'the file to write'),
      key,
    ]),
    expect:
      'It asks twice for a passphrase and then prints the fingerprint. Two files appear: the private one and the one that ends in .pub.',
    verify: 'Both files are there; only the one that ends in .pub leaves this machine.',
    undo: 'Delete the two new files.',
    sources: [bench('ssh-keygen -t ed25519'), { source: 'man-ssh-keygen', section: '-t' }],
  },
  {
    ...client,
    id: 'key-install',
    title: 'Add the public key to your account on the server',
    risk: 'reversible',
    riskNote: 'Whoever has the private key can log in to this account afterwards.',
    parameters: ['publicKeyFile', 'port', 'user', 'host'],
    variants: unix([
      word('ssh-copy-id', 'adds a line to authorized_keys and sets owner and modes'),
      word('-i', 'this key'),
      publicKey,
      ...port,
      target,
    ]),
    expect:
      'It asks for the password and says "Number of key(s) added: 1". "All keys were skipped because they already exist" means that the key is there. It needs a way in, such as the password.',
    verify: 'The next login with this key needs no password of the server.',
    undo: 'Remove the line from .ssh/authorized_keys on the server.',
    sources: [bench('ssh-copy-id'), { source: 'man-ssh-copy-id', section: 'Description' }],
  },
])
