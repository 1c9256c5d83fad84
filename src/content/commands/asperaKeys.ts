import { code, defineCommands, op, param, word, words } from '../../commands/define.ts'
import type { Part, Variant, Word } from '../../commands/types.ts'

const server = { where: 'server', as: 'an administrator', reviewed: '2026-11-20' } as const
const sudo = word('sudo', 'as administrator')
const keysFile: readonly Part[] = [param('home'), '/.ssh/authorized_keys']
const before: readonly Part[] = [param('home'), '/.ssh/authorized_keys.before']
const bench = { source: 'openssh-bench', section: 'content of authorized_keys' }
const publicKey = { source: 'aspera-connect-keys', section: 'Keys on Aspera High-Speed Transfer Server (HSTS)' }

function unix(...lines: readonly (readonly Word[])[]): readonly Variant[] {
  return [{ dialect: 'posix', systems: ['linux', 'macos'], lines }]
}

/** An empty line first, so that a file without a last line break does not swallow the new key. */
function append(from: Word): readonly (readonly Word[])[] {
  const tee = [sudo, word('tee', 'writes what it reads'), word('-a', 'to the end of the file'), word(keysFile)]
  return [
    [word('echo', 'an empty line, in case the last line has no line break'), op('|'), ...tee],
    [sudo, ...words('cat'), from, op('|'), ...tee],
  ]
}

/** What stands in authorized_keys, and how keys get in and out of it. */
export const asperaKeysCommands = defineCommands([
  {
    ...server,
    id: 'aspera-show-keys',
    title: 'Show authorized_keys',
    risk: 'read-only',
    parameters: ['home'],
    variants: [
      ...unix([sudo, ...words('cat'), word(keysFile)]),
      {
        dialect: 'powershell',
        systems: ['windows'],
        lines: [[word('Get-Content'), word([param('home'), '\\.ssh\\authorized_keys'])]],
      },
    ],
    expect: 'One key in each line: options, the type, the key itself, a comment. Public keys are no secret.',
    sources: [{ source: 'aspera-error-19', section: 'Faspex, step 4' }, publicKey],
  },
  {
    ...server,
    id: 'aspera-listed-fingerprints',
    title: 'Show the fingerprint of every key in authorized_keys',
    risk: 'read-only',
    parameters: ['home'],
    variants: unix([
      sudo,
      ...words('ssh-keygen'),
      word('-l', 'shows length, fingerprint and type of each key'),
      word('-f', 'of this file'),
      word(keysFile),
    ]),
    expect: 'One line for each key that can be read. A key that is missing from the list is damaged in the file.',
    sources: [{ source: 'man-ssh-keygen', section: '-l' }, bench],
  },
  {
    ...server,
    id: 'aspera-back-up-keys',
    title: 'Keep a copy of authorized_keys',
    risk: 'reversible',
    riskNote:
      'It replaces an older copy of the same name. Run it before the change and not again after it, or the way back is gone.',
    parameters: ['home'],
    variants: unix([sudo, ...words('cp'), word('-p', 'keeps owner and mode'), word(keysFile), word(before)]),
    expect: 'It prints nothing.',
    verify: 'The folder .ssh holds authorized_keys.before.',
    undo: 'Delete the copy when it is no longer needed.',
    sources: [bench],
  },
  {
    ...server,
    id: 'aspera-restore-keys',
    title: 'Go back to the copy of authorized_keys',
    risk: 'reversible',
    riskNote: 'What was added since the copy was made is gone afterwards.',
    parameters: ['home'],
    variants: unix([sudo, ...words('cp', '-p'), word(before), word(keysFile)]),
    expect: 'It prints nothing.',
    verify: 'The file shows what it showed before.',
    undo: 'Add the key again.',
    sources: [bench],
  },
  {
    ...server,
    id: 'aspera-new-keys-file',
    title: "Make authorized_keys with Aspera's public key",
    risk: 'reversible',
    riskNote: 'For an account that has no such file. Where there is one it changes nothing, so that no key is lost.',
    parameters: ['account', 'home'],
    edits: 'authorized_keys',
    variants: [
      keyFileFrom('/opt/aspera/var/aspera_tokenauth_id_rsa.pub', 'linux'),
      keyFileFrom('/Library/Aspera/var/aspera_tokenauth_id_rsa.pub', 'macos'),
    ],
    expect: 'It prints nothing.',
    verify:
      'ls -l shows -rw------- and the account as the owner; every line of the file starts with command=. If one does not, delete the file at once: without it anybody could log in.',
    undo: 'Delete the file.',
    sources: [publicKey, { source: 'hsts-manual', section: 'Setting up transfer users for web applications' }],
  },
  {
    ...server,
    id: 'aspera-add-aspera-key',
    title: "Add Aspera's public key to authorized_keys",
    risk: 'reversible',
    riskNote: 'Everybody has the private half of this key. Only the options in front of it keep the account safe.',
    parameters: ['home'],
    edits: 'authorized_keys',
    variants: [
      {
        dialect: 'posix',
        systems: ['linux'],
        lines: append(word('/opt/aspera/var/aspera_tokenauth_id_rsa.pub', 'the public key that came with the server')),
      },
      {
        dialect: 'posix',
        systems: ['macos'],
        lines: append(word('/Library/Aspera/var/aspera_tokenauth_id_rsa.pub', 'the public key of the server')),
      },
    ],
    expect:
      'It prints the lines that it adds. Each key that it adds starts with command="/bin/aspshell -t"; if one does not, go back to the copy at once, for anybody could log in with it.',
    verify: 'The list of fingerprints has one more line.',
    undo: 'Go back to the copy, authorized_keys.before.',
    sources: [publicKey],
  },
  {
    ...server,
    id: 'aspera-add-own-key',
    title: "Add a person's public key to authorized_keys",
    risk: 'reversible',
    riskNote: 'Whoever has the private half of this key can use the account from then on.',
    parameters: ['publicKeyFile', 'home'],
    edits: 'authorized_keys',
    variants: unix(...append(word([param('publicKeyFile')], 'the public key, as it was sent to you'))),
    expect: 'It prints the lines that it adds.',
    verify: 'The list of fingerprints has one more line, and it is the fingerprint of that key.',
    undo: 'Go back to the copy, authorized_keys.before.',
    sources: [{ source: 'aspera-error-19', section: 'Troubleshooting, General' }, bench],
  },
  {
    ...server,
    id: 'aspera-drop-dsa-lines',
    title: 'Take the DSA keys out of authorized_keys',
    risk: 'reversible',
    riskNote:
      'Lines that hold the text "ssh-dss" go; on a server so old that it still takes DSA keys their owners are shut out. A copy that ends in .dss stays beside the file.',
    parameters: ['home'],
    edits: 'authorized_keys',
    variants: unix([
      sudo,
      word('sed', 'edits the file'),
      word('-i.dss', 'in place, with a copy that ends in .dss'),
      word('/ssh-dss /d', 'drops the lines that hold a DSA key'),
      word(keysFile),
    ]),
    expect: 'It prints nothing.',
    verify: 'No line of the file holds ssh-dss; owner and mode are as before.',
    undo: 'Copy authorized_keys.dss back over authorized_keys.',
    sources: [{ source: 'openssh-release-notes', section: '7.0 and 10.0: ssh-dss' }, bench],
  },
  {
    ...server,
    id: 'aspera-windows-key-files',
    title: "Look for Aspera's public key in both program folders",
    risk: 'read-only',
    parameters: [],
    variants: [
      {
        dialect: 'powershell',
        systems: ['windows'],
        lines: [
          [
            code(
              "Get-ChildItem 'C:\\Program Files\\Aspera','C:\\Program Files (x86)\\Aspera' -Recurse -Filter 'aspera_*_id_*.pub' -ErrorAction SilentlyContinue",
              'looks below both folders',
            ),
          ],
        ],
      },
    ],
    expect:
      'The folder and the name of each public key, such as aspera_tokenauth_id_rsa.pub in Enterprise Server\\var.',
    sources: [{ source: 'hsts-manual', section: 'Key files on Windows' }],
  },
])

function keyFileFrom(file: string, system: 'linux' | 'macos'): Variant {
  return {
    dialect: 'posix',
    systems: [system],
    lines: [
      [
        sudo,
        word('test', 'goes on only if there is no such file yet'),
        ...words('!', '-e'),
        word(keysFile),
        op('&&'),
        sudo,
        word('install', 'copies the file and sets owner and mode at once'),
        ...words('-m', '600'),
        word('-o', 'who owns it'),
        word([param('account')]),
        word(file, 'the public key that came with the server'),
        word(keysFile),
      ],
    ],
  }
}
