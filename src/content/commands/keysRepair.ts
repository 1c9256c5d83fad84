import { code, defineCommands, inner, op, param, word, words } from '../../commands/define.ts'
import type { Part, Variant, Word } from '../../commands/types.ts'

const client = { where: 'client', as: 'you', reviewed: '2026-11-20' } as const
const bench = (section: string) => ({ source: 'login-bench', section })
const key = word([param('keyFile')])
const fixed: readonly Part[] = [param('keyFile'), '.fixed']
const port = [word('-p', 'the port of the SSH server'), word([param('port')])]
const keysFile = word('.ssh/authorized_keys')
const publicFile = word([param('publicKeyFile')], 'the public half, and only that')
const toServer: readonly Word[] = [word('ssh'), ...port, word([param('user'), '@', param('host')])]
const appending = inner(
  [
    ...words('umask', '077'),
    op('&&'),
    ...words('mkdir', '-p', '.ssh'),
    op('&&'),
    word('echo', 'an empty line, for a file that does not end with a line end'),
    op('>>'),
    keysFile,
    op('&&'),
    word('cat', 'adds what comes in; it replaces nothing'),
    op('>>'),
    keysFile,
  ],
  'runs on the server',
)

function unix(...lines: readonly (readonly Word[])[]): readonly Variant[] {
  return [{ dialect: 'posix', systems: ['linux', 'macos'], lines }]
}

/** Damaged or foreign key files, and ways to bring a public key to a server where ssh-copy-id cannot. */
export const keyRepairCommands = defineCommands([
  {
    ...client,
    id: 'key-file-outline',
    title: 'Show the outline of the key file, never the key',
    risk: 'read-only',
    parameters: ['keyFile'],
    variants: unix(
      [word('head'), word('-c', 'only so many characters'), word('35', 'the length of the first line'), key],
      [word('grep'), word('-c', 'count'), word('-e'), word('^-----', 'the lines that begin and end a key'), key],
      [word('wc'), word('-l', 'count all lines'), key],
    ),
    expect:
      'A good file: -----BEGIN OPENSSH PRIVATE KEY-----, then 2, then 5 lines or more. "PuTTY-User-Key-File" is a PuTTY key. "ssh-ed25519" or "ssh-rsa" is the public half. 1 or 0 lines: the line ends were lost.',
    sources: [bench('outline of a good key file'), { source: 'openssh-bench', section: 'unusable key files' }],
  },
  {
    ...client,
    id: 'key-file-unix-lines',
    title: 'Write a copy of the key with the line ends that ssh reads',
    risk: 'reversible',
    riskNote: 'It writes a second copy of the private key, readable by you alone. Delete the one you do not need.',
    parameters: ['keyFile'],
    variants: unix(
      [
        word('install', 'makes an empty file'),
        word('-m'),
        word('600', 'that nobody else can read'),
        word('/dev/null'),
        word(fixed),
      ],
      [
        word('tr'),
        word('-d', 'leave out'),
        word('\\r', 'the extra character of Windows line ends'),
        op('<'),
        key,
        op('>'),
        word(fixed),
      ],
      [word('ssh-keygen'), word('-y', 'can the copy be read?'), word('-f'), word(fixed)],
    ),
    expect:
      'The last command prints the public half of the key, one line. "error in libcrypto" means that more is wrong than the line ends.',
    verify: 'ssh with -i and the copy no longer says "Load key".',
    undo: 'Delete the copy.',
    sources: [bench('a key file with CRLF line ends'), { source: 'openssh-bench', section: 'unusable key files' }],
  },
  {
    ...client,
    id: 'key-from-putty',
    title: 'Turn the PuTTY key into one that ssh reads',
    risk: 'reversible',
    riskNote: 'It writes a second copy of the private key. Delete the one you do not need.',
    parameters: ['keyFile'],
    variants: unix([
      word('puttygen', 'comes with the package putty-tools'),
      key,
      word('-O', 'write as'),
      word('private-openssh'),
      word('-o'),
      word(fixed),
    ]),
    expect: 'It asks for the passphrase of the key, if it has one, and prints nothing else. Not run here.',
    verify: 'ssh-keygen -y -f with the new file prints a line that begins with the type of the key.',
    undo: 'Delete the new file.',
    sources: [{ source: 'putty-puttygen', section: 'puttygen(1): -O private-openssh' }],
  },
  {
    ...client,
    id: 'key-install-by-hand',
    title: 'Add the public key without ssh-copy-id',
    risk: 'reversible',
    riskNote: 'Whoever has the private key can log in to this account afterwards.',
    parameters: ['publicKeyFile', 'port', 'user', 'host'],
    variants: [
      ...unix([...toServer, appending, op('<'), publicFile]),
      {
        dialect: 'powershell',
        systems: ['windows'],
        lines: [[...words('Get-Content', '-LiteralPath'), publicFile, op('|'), ...toServer, appending]],
      },
      {
        dialect: 'cmd',
        systems: ['windows'],
        lines: [[word('type'), publicFile, op('|'), ...toServer, appending]],
      },
    ],
    expect: 'It asks for the password and prints nothing else. For a server with a Unix shell; not run from Windows.',
    verify: 'The next login with this key needs no password of the server.',
    undo: 'Remove the line from .ssh/authorized_keys on the server.',
    sources: [
      bench('key added to a file without a final line end'),
      { source: 'man-sshd', section: 'AUTHORIZED_KEYS FILE FORMAT' },
    ],
  },
  {
    id: 'key-install-windows-administrator',
    where: 'server',
    as: 'an administrator',
    reviewed: '2026-11-20',
    title: 'Windows server: add the public key for members of Administrators',
    risk: 'weakens-security',
    riskNote: 'The key then opens every account of the group Administrators on that machine, not one account only.',
    parameters: ['publicKeyFile'],
    edits: 'authorized_keys',
    variants: [
      {
        dialect: 'powershell',
        systems: ['windows'],
        lines: [
          [
            code(
              'Add-Content -Path "$env:ProgramData\\ssh\\administrators_authorized_keys" -Value @("", (Get-Content -LiteralPath ',
            ),
            code([param('publicKeyFile')]),
            code('))', 'after an empty line, for a file that does not end with a line end'),
          ],
          [
            code('icacls.exe "$env:ProgramData\\ssh\\administrators_authorized_keys" /inheritance:r'),
            code('/grant "*S-1-5-32-544:F"', 'the group Administrators, in every language'),
            code('/grant "*S-1-5-18:F"', 'the system account'),
          ],
        ],
      },
    ],
    expect: 'icacls says "Successfully processed 1 files". Not run here.',
    verify: 'icacls with the file shows Administrators and SYSTEM and nobody else, and the login works.',
    undo: 'Remove the line from the file.',
    sources: [
      { source: 'microsoft-openssh-keys', section: 'Deploying the public key: Administrative user' },
      { source: 'microsoft-icacls', section: 'Remarks' },
    ],
  },
])
