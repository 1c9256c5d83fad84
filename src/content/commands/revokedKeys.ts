import { defineCommands, op, param, word, words } from '../../commands/define.ts'
import type { Variant, Word } from '../../commands/types.ts'

const server = { where: 'server', as: 'an administrator', risk: 'read-only', reviewed: '2026-11-21' } as const
const bench = (section: string) => ({ source: 'logging-bench', section })
const book = { source: 'openssh-logging', section: 'Logging Revoked Keys' }
const sudo = word('sudo', 'as administrator')

/** The process number holds a connection together, wherever it stands in the line. */
const join = word(
  'match($0, /sshd[a-z-]*\\[[0-9]+\\]/) { id = substr($0, RSTART, RLENGTH) } / revoked by file / { k = $0; sub(/.*Authentication key /, "", k); sub(/ revoked by file .*/, "", k); key[id] = k; next } id in key && / (authenticating user|Accepted [a-z-]+ for|Failed [a-z-]+ for) / { u = $0; sub(/.* (authenticating user|for) /, "", u); print key[id], u; delete key[id] }',
  'remember the key of each process; when the same process names an account, print both',
)
const found =
  'One line a try: kind and fingerprint of the key, then the account and the address. Nothing: no such try, or the connection ended before an account was named.'

function unix(...lines: readonly (readonly Word[])[]): readonly Variant[] {
  return [{ dialect: 'posix', systems: ['linux', 'macos'], lines }]
}

/** Keys on the list of revoked keys: who still tries one, and whether a key is on it. */
export const revokedKeysCommands = defineCommands([
  {
    ...server,
    id: 'revoked-who',
    title: 'Show which accounts tried a revoked key, from the journal',
    parameters: [],
    variants: [
      {
        dialect: 'posix',
        systems: ['linux'],
        lines: [
          [
            sudo,
            ...words('journalctl', '-t', 'sshd', '-t', 'sshd-session', '--since', '-7d'),
            op('|'),
            word('awk', 'joins lines'),
            join,
          ],
        ],
      },
    ],
    expect: found,
    sources: [bench('awk over lines of rsyslog and of the traditional form, mawk and gawk'), book],
  },
  {
    ...server,
    id: 'revoked-who-file',
    title: 'The same from the log files',
    parameters: [],
    variants: unix([
      sudo,
      ...words('cat', '/var/log/auth.log', '/var/log/secure', '/var/log/authlog'),
      op('2>/dev/null'),
      op('|'),
      word('awk', 'joins lines'),
      join,
    ]),
    expect: found,
    sources: [bench('awk over lines of rsyslog and of the traditional form, mawk and gawk'), book],
  },
  {
    ...server,
    id: 'revoked-list',
    title: 'Show which list the server uses',
    parameters: [],
    variants: unix([
      sudo,
      word('/usr/sbin/sshd'),
      word('-T', 'print the settings that count'),
      op('|'),
      ...words('grep', '-i'),
      word('^revokedkeys '),
    ]),
    expect:
      'revokedkeys and a path, or none. A path that does not exist refuses every key; an empty file refuses none.',
    sources: [bench('sshd -T'), { source: 'man-sshd-config', section: 'RevokedKeys' }],
  },
  {
    ...server,
    id: 'revoked-query',
    title: 'Ask the list about one key',
    parameters: ['revokedFile', 'publicKeyFile'],
    variants: unix(
      [
        ...words('ssh-keygen'),
        word('-Q', 'ask a list of the binary kind (KRL)'),
        word('-f'),
        word([param('revokedFile')]),
        word([param('publicKeyFile')]),
      ],
      [word('ssh-keygen'), word('-lf', 'a plain list: show its fingerprints'), word([param('revokedFile')])],
    ),
    expect:
      'The first: the key, then "REVOKED" or "ok". "Invalid KRL file … invalid magic number" means that the list is a plain one: then the second shows what is on it.',
    sources: [bench('ssh-keygen -Q with a KRL and a plain list'), { source: 'man-ssh-keygen', section: '-Q' }],
  },
])
