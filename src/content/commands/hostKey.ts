import { defineCommands, op, param, word, words } from '../../commands/define.ts'
import type { Variant, Word } from '../../commands/types.ts'

const client = { where: 'client', as: 'you', reviewed: '2026-11-20' } as const
const bench = (section: string) => ({ source: 'openssh-bench', section })
const withPort = word(['[', param('host'), ']:', param('port')], 'how a server at another port than 22 is stored')
const plain = word([param('host')], 'how a server at port 22 is stored')

function everyShell(...lines: readonly (readonly Word[])[]): readonly Variant[] {
  return [
    { dialect: 'posix', systems: ['linux', 'macos'], lines },
    { dialect: 'powershell', systems: ['windows'], lines },
    { dialect: 'cmd', systems: ['windows'], lines },
  ]
}

const forget = {
  ...client,
  risk: 'weakens-security',
  riskNote:
    'Without the stored key nothing tells a false server from the right one, until you have compared the new fingerprint. The old file is kept as known_hosts.old.',
  edits: 'known_hosts',
  expect:
    '"# Host … found: line …", "known_hosts updated." and "Original contents retained as … known_hosts.old". "not found" means that it is stored under another name; nothing was changed then.',
  verify: 'ssh-keygen -F with the same name prints nothing any more.',
  undo: 'Put known_hosts.old back in place of known_hosts.',
  sources: [bench('ssh-keygen -R with both spellings'), { source: 'man-ssh-keygen', section: '-R' }],
} as const

/** The host key: which one is stored, which one the server shows, and taking a new one. */
export const hostKeyCommands = defineCommands([
  {
    ...client,
    id: 'host-key-stored',
    title: 'Show the stored key of the server',
    risk: 'read-only',
    parameters: ['host', 'port'],
    variants: everyShell(
      [...words('ssh-keygen'), word('-l', 'as a fingerprint'), word('-F', 'look for this name'), plain],
      [...words('ssh-keygen', '-l', '-F'), withPort],
    ),
    expect:
      'The first line is for port 22, the second for any other port. "# Host … found: line …" and a fingerprint, or nothing where no key is stored under that name.',
    sources: [bench('ssh-keygen -l -F'), { source: 'man-ssh-keygen', section: '-F' }],
  },
  {
    ...client,
    id: 'host-key-shown',
    title: 'Show the keys that the server shows now',
    risk: 'read-only',
    parameters: ['port', 'host'],
    variants: [
      {
        dialect: 'posix',
        systems: ['linux', 'macos'],
        lines: [
          [
            word('ssh-keyscan', 'asks a server for its host keys'),
            word('-p'),
            word([param('port')]),
            word([param('host')]),
            op('2>/dev/null'),
            op('|'),
            word('ssh-keygen'),
            word('-lf', 'as fingerprints'),
            word('-', 'what came through the pipe'),
          ],
        ],
      },
      {
        dialect: 'powershell',
        systems: ['windows'],
        lines: [
          [
            word('ssh-keyscan'),
            word('-p'),
            word([param('port')]),
            word([param('host')]),
            op('|'),
            word('ssh-keygen'),
            word('-lf'),
            word('-'),
          ],
        ],
      },
    ],
    expect:
      'One line for each key: bits, fingerprint, name, kind. This is what answers at that address now; it proves nothing by itself. Compare it with what the administrator reads to you.',
    sources: [bench('ssh-keyscan into ssh-keygen'), { source: 'man-ssh-keyscan', section: 'SECURITY' }],
  },
  {
    ...client,
    id: 'host-key-true',
    title: 'Show the true fingerprints, on the server itself',
    where: 'server',
    as: 'an administrator, at the console or over a trusted connection',
    risk: 'read-only',
    parameters: [],
    variants: [
      {
        dialect: 'posix',
        systems: ['linux', 'macos'],
        lines: ['ed25519', 'ecdsa', 'rsa'].map((kind) => [
          word('ssh-keygen'),
          word('-l', 'as a fingerprint'),
          word('-f'),
          word(`/etc/ssh/ssh_host_${kind}_key.pub`),
        ]),
      },
      {
        dialect: 'powershell',
        systems: ['windows'],
        lines: [[word('ssh-keygen'), word('-l'), word('-f'), word('C:\\ProgramData\\ssh\\ssh_host_ed25519_key.pub')]],
      },
    ],
    expect: 'One line for each kind of key that the server has. These are the fingerprints to compare with.',
    sources: [bench('ssh-keygen -l'), { source: 'man-ssh', section: 'VERIFYING HOST KEYS' }],
  },
  {
    ...forget,
    id: 'host-key-forget',
    title: 'Forget the stored key of a server at port 22',
    parameters: ['host'],
    variants: everyShell([...words('ssh-keygen'), word('-R', 'remove what is stored under this name'), plain]),
  },
  {
    ...forget,
    id: 'host-key-forget-port',
    title: 'Forget the stored key of a server at another port',
    parameters: ['host', 'port'],
    variants: everyShell([...words('ssh-keygen'), word('-R', 'remove what is stored under this name'), withPort]),
  },
  {
    ...client,
    id: 'host-key-accept',
    title: 'Connect, compare the fingerprint and accept it',
    risk: 'reversible',
    riskNote:
      'Whoever answers now is trusted from then on. Answer yes only when the fingerprint is the one you were told.',
    parameters: ['port', 'user', 'host'],
    edits: 'known_hosts',
    variants: everyShell([
      word('ssh'),
      word('-o'),
      word('StrictHostKeyChecking=ask', 'ask before a new key is stored'),
      ...words('-p'),
      word([param('port')]),
      word([param('user'), '@', param('host')]),
    ]),
    expect:
      '"The authenticity of host … can\'t be established", a fingerprint and a question. You can paste the true fingerprint instead of yes (OpenSSH 8.0 and newer): ssh compares for you.',
    verify: 'The next connection asks nothing.',
    undo: 'Forget the stored key again with ssh-keygen -R.',
    sources: [
      bench('first connection'),
      { source: 'man-ssh-config', section: 'StrictHostKeyChecking' },
      { source: 'openssh-release-notes', section: '8.0' },
    ],
  },
])
