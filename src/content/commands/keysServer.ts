import { defineCommands, op, param, word, words } from '../../commands/define.ts'
import type { Part, Variant, Word } from '../../commands/types.ts'

const server = {
  where: 'server',
  as: 'an administrator, or the account itself without sudo',
  reviewed: '2026-11-20',
} as const
const bench = (section: string) => ({ source: 'login-bench', section })
const sudo = word('sudo', 'as administrator')
const home: readonly Part[] = [param('home')]
const folder: readonly Part[] = [param('home'), '/.ssh']
const file: readonly Part[] = [param('home'), '/.ssh/authorized_keys']
const strictModes = { source: 'openssh-bench', section: 'StrictModes: folders and authorized_keys' }
const owner = (who: Word) => [
  sudo,
  word('chown', 'gives it to'),
  word('-h', 'itself, never what a link points to'),
  who,
]

function unix(...lines: readonly (readonly Word[])[]): readonly Variant[] {
  return [{ dialect: 'posix', systems: ['linux', 'macos'], lines }]
}

/** The account's keys on the server: what is in authorized_keys, and who may change it. */
export const keyServerCommands = defineCommands([
  {
    ...server,
    id: 'keys-file-show',
    title: 'Show the public keys that may log in to this account',
    risk: 'read-only',
    parameters: ['home'],
    variants: unix([sudo, word('cat'), word(file)]),
    expect:
      'One line a key, each beginning with a type such as ssh-ed25519 or with options before it. "No such file or directory" means that no key was ever installed.',
    sources: [
      bench('authorized_keys with good and broken lines'),
      { source: 'openssh-logging', section: 'Debugging key-based authentication' },
      { source: 'man-sshd', section: 'AUTHORIZED_KEYS FILE FORMAT' },
    ],
  },
  {
    ...server,
    id: 'keys-file-fingerprints',
    title: 'Show the fingerprints of these keys',
    risk: 'read-only',
    parameters: ['home'],
    variants: unix([sudo, word('ssh-keygen'), word('-l', 'show fingerprints'), word('-f'), word(file)]),
    expect: 'One line a key. A damaged line is left out, so fewer lines than in the file tell something too.',
    sources: [bench('ssh-keygen -lf with authorized_keys'), { source: 'man-ssh-keygen', section: '-l' }],
  },
  {
    ...server,
    id: 'keys-rights',
    title: 'Show owner and mode of the home folder, .ssh and authorized_keys',
    risk: 'read-only',
    parameters: ['home'],
    variants: unix([sudo, word('ls'), word('-ld', 'of the folders themselves'), word(home), word(folder), word(file)]),
    expect:
      'Three lines. The account (or root) owns all three, and no w stands at the sixth and ninth place of the first word, for the group and for others.',
    sources: [
      bench('ls -ld with .ssh at 777'),
      strictModes,
      { source: 'openssh-logging', section: 'Debugging key-based authentication' },
    ],
  },
  {
    ...server,
    id: 'keys-rights-tighten',
    title: 'Let nobody else write in the home folder, .ssh and authorized_keys',
    risk: 'reversible',
    riskNote:
      'Other accounts lose the right to write in this home folder. A folder shared on purpose belongs elsewhere.',
    parameters: ['home'],
    variants: unix(
      [sudo, word('chmod'), word('go-w', 'group and others may no longer write'), word(home)],
      [sudo, word('chmod'), word('700', 'the account alone'), word(folder)],
      [sudo, word('chmod'), word('600', 'the account alone may read and write'), word(file)],
    ),
    expect: 'The commands print nothing.',
    verify: 'ls -ld shows no w for the group or others; the log no longer says "bad ownership or modes".',
    undo: 'chmod with the modes that ls -ld showed before.',
    sources: [
      bench('chmod go-w after "bad ownership or modes"'),
      strictModes,
      { source: 'man-sshd-config', section: 'StrictModes' },
    ],
  },
  {
    ...server,
    id: 'keys-owner-give-back',
    title: 'Give .ssh and authorized_keys to the account',
    risk: 'reversible',
    riskNote: 'Only these two change, not what else is in the home folder.',
    parameters: ['user', 'home'],
    variants: unix([...owner(word([param('user')])), word(folder), word(file)]),
    expect: 'It prints nothing.',
    verify: 'ls -ld names the account as the owner of both.',
    undo: 'chown with the owner that ls -ld showed before.',
    sources: [bench('authorized_keys owned by root, mode 600'), strictModes],
  },
  {
    ...server,
    id: 'keys-home-give-back',
    title: 'Give the home folder to the account',
    risk: 'can-lock-out',
    riskNote:
      'A folder that holds more than this account, such as /home, must never be given away: it would shut the other accounts out. The same holds for the root of a chroot, which root has to own. Only the folder itself changes.',
    parameters: ['user', 'home'],
    variants: unix([
      word('test', 'is the home folder the top of the disk? Then nothing more is done'),
      word(home),
      word('='),
      word('/'),
      op('||'),
      ...owner(word([param('user')])),
      word(home),
    ]),
    expect: 'It prints nothing.',
    verify: 'ls -ld names the account as the owner.',
    undo: 'chown with the owner that ls -ld showed before.',
    sources: [strictModes, { source: 'man-sshd-config', section: 'StrictModes, ChrootDirectory' }],
  },
  {
    ...server,
    id: 'keys-file-back-up',
    title: 'Keep a copy of authorized_keys',
    risk: 'reversible',
    riskNote:
      'It replaces an older copy of the same name. Run it before the change and not again after it, or the way back is gone.',
    parameters: ['home'],
    variants: unix([sudo, ...words('cp', '-p'), word(file), word([...file, '.before'])]),
    expect: 'It prints nothing.',
    verify: 'authorized_keys.before stands beside the file.',
    undo: 'Delete the copy when it is no longer needed.',
    sources: [bench('cp -p')],
  },
  {
    ...server,
    id: 'keys-file-restore',
    title: 'Go back to the copy of authorized_keys',
    risk: 'reversible',
    riskNote: 'Lines that were added since are gone afterwards.',
    parameters: ['home'],
    variants: unix([sudo, ...words('cp', '-p'), word([...file, '.before']), word(file)]),
    expect: 'It prints nothing.',
    verify: 'cat shows the old lines.',
    undo: 'Add the new line again.',
    sources: [bench('cp -p')],
  },
  {
    ...server,
    id: 'keys-labels',
    title: 'Show the SELinux labels of these files',
    risk: 'read-only',
    parameters: ['home'],
    variants: [
      {
        dialect: 'posix',
        systems: ['linux'],
        lines: [[sudo, word('ls'), word('-dZ', 'with the label'), word(home), word(folder), word(file)]],
      },
    ],
    expect:
      'Where SELinux runs, .ssh and authorized_keys carry ssh_home_t. A question mark means that SELinux is not in use. Not run here.',
    sources: [{ source: 'restorecon', section: 'Description (not run here)' }],
  },
  {
    ...server,
    id: 'keys-labels-restore',
    title: 'Give the files the labels that the policy asks for',
    risk: 'reversible',
    riskNote: 'Labels that somebody set by hand below .ssh are replaced by those of the policy.',
    parameters: ['home'],
    variants: [
      {
        dialect: 'posix',
        systems: ['linux'],
        lines: [[sudo, word('restorecon'), word('-Rv', 'everything below, and tell what changed'), word(folder)]],
      },
    ],
    expect: 'One line for each label that changed, nothing where all were right. Not run here.',
    verify: 'ls -dZ shows ssh_home_t.',
    undo: 'chcon with the label that ls -dZ showed before.',
    sources: [{ source: 'restorecon', section: 'Description (not run here)' }],
  },
])
