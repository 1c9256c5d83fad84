import { defineCommands, op, param, word, words } from '../../commands/define.ts'
import type { Part, Variant, Word } from '../../commands/types.ts'

const server = { where: 'server', as: 'an administrator', reviewed: '2026-11-20' } as const
const sudo = word('sudo', 'as administrator')
const keysFile: readonly Part[] = [param('home'), '/.ssh/authorized_keys']
const strict = { source: 'openssh-bench', section: 'StrictModes: folders and authorized_keys' }
const step = (number: string) => ({ source: 'aspera-error-19', section: `Faspex, step ${number}` })

function unix(...lines: readonly (readonly Word[])[]): readonly Variant[] {
  return [{ dialect: 'posix', systems: ['linux', 'macos'], lines }]
}

/** The account's own folders and its file authorized_keys: who owns them and who may write. */
export const asperaFolderCommands = defineCommands([
  {
    ...server,
    id: 'aspera-account-entry',
    title: "Show the account's home folder and login shell",
    risk: 'read-only',
    parameters: ['account'],
    variants: [
      {
        dialect: 'posix',
        systems: ['linux'],
        lines: [[word('getent', 'asks the account database'), word('passwd'), word([param('account')])]],
      },
      {
        dialect: 'posix',
        systems: ['macos'],
        lines: [
          [
            word('dscl', 'asks the account database of macOS'),
            ...words('.', '-read'),
            word(['/Users/', param('account')]),
            ...words('NFSHomeDirectory', 'UserShell'),
          ],
        ],
      },
    ],
    expect:
      'On Linux one line; its last two parts are the home folder and the login shell, for example faspex:x:1001:1001::/home/faspex:/bin/aspshell. No line means that the account does not exist. macOS prints NFSHomeDirectory and UserShell.',
    sources: [step('7'), { source: 'aspera-connect-keys', section: 'Security considerations' }],
  },
  {
    ...server,
    id: 'aspera-folder-modes',
    title: "Show owner and mode of the account's folders",
    risk: 'read-only',
    parameters: ['home'],
    variants: unix([
      sudo,
      ...words('ls'),
      word('-ld', 'of the folders themselves, not of what is in them'),
      word([param('home')]),
      word([param('home'), '/.ssh']),
    ]),
    expect:
      'Two lines such as drwx------ 3 faspex faspex … /home/faspex. The account owns both, and no w stands in the last six places of the first word.',
    sources: [step('2'), strict],
  },
  {
    ...server,
    id: 'aspera-keys-file-mode',
    title: 'Show owner and mode of authorized_keys',
    risk: 'read-only',
    parameters: ['home'],
    variants: unix([sudo, ...words('ls', '-l'), word(keysFile)]),
    expect:
      'One line such as -rw------- 1 faspex faspex 700 … authorized_keys. The number after the group is the size of the file, not its mode.',
    sources: [step('3'), strict],
  },
  {
    ...server,
    id: 'aspera-home-not-writable',
    title: 'Take the right to write in the home folder from everybody else',
    risk: 'reversible',
    riskNote: 'Programs that write into this home folder as another user or through its group lose that right.',
    parameters: ['home'],
    variants: unix([
      sudo,
      ...words('chmod'),
      word('go-w', 'takes the right to write from the group and from others; nothing else changes'),
      word([param('home')]),
    ]),
    expect: 'It prints nothing.',
    verify: 'ls -ld shows no w in the last six places of the first word.',
    undo: 'chmod with the mode that ls -ld showed before.',
    sources: [step('2'), strict],
  },
  {
    ...server,
    id: 'aspera-ssh-folder-private',
    title: 'Keep .ssh to the account itself',
    risk: 'reversible',
    riskNote: 'Only the account and root can look into the folder afterwards, which is how it should be.',
    parameters: ['home'],
    variants: unix([
      sudo,
      ...words('chmod'),
      word('700', 'all rights for the owner, none for others'),
      word([param('home'), '/.ssh']),
    ]),
    expect: 'It prints nothing.',
    verify: 'ls -ld shows drwx------ for the folder.',
    undo: 'chmod with the mode that ls -ld showed before.',
    sources: [step('2'), strict],
  },
  {
    ...server,
    id: 'aspera-keys-file-private',
    title: 'Keep authorized_keys to the account itself',
    risk: 'reversible',
    riskNote: 'Only the account and root can read the file afterwards.',
    parameters: ['home'],
    variants: unix([sudo, ...words('chmod'), word('600', 'the owner may read and write, nobody else'), word(keysFile)]),
    expect: 'It prints nothing.',
    verify: 'ls -l shows -rw------- for the file.',
    undo: 'chmod with the mode that ls -l showed before.',
    sources: [step('3'), strict],
  },
  {
    ...server,
    id: 'aspera-folders-owner',
    title: 'Give the folders back to the account',
    risk: 'can-lock-out',
    riskNote:
      'Whoever owned the folders before loses them. A folder that holds more than this account, such as /home, must never be given away: it would shut the other accounts out. Nothing inside the two folders changes its owner.',
    parameters: ['account', 'home'],
    variants: unix([
      word('test', 'is the home folder the top of the disk? Then nothing more is done'),
      word([param('home')]),
      word('='),
      word('/'),
      op('||'),
      sudo,
      word('chown', 'sets the owner of these two folders alone'),
      word('-h', 'of the folder itself, never of what a link points to'),
      word([param('account')]),
      word([param('home')]),
      word([param('home'), '/.ssh']),
    ]),
    expect: 'It prints nothing.',
    verify: 'ls -ld shows the account as the owner of both.',
    undo: 'chown with the owner that ls -ld showed before.',
    sources: [step('2'), strict],
  },
  {
    ...server,
    id: 'aspera-keys-file-owner',
    title: 'Give authorized_keys back to the account',
    risk: 'reversible',
    riskNote: 'It changes one file.',
    parameters: ['account', 'home'],
    variants: unix([
      sudo,
      ...words('chown'),
      word('-h', 'of the file itself, never of what a link points to'),
      word([param('account')], 'the account becomes the owner'),
      word(keysFile),
    ]),
    expect: 'It prints nothing.',
    verify: 'ls -l shows the account as the owner.',
    undo: 'chown with the owner that ls -l showed before.',
    sources: [step('3'), strict],
  },
  {
    ...server,
    id: 'aspera-make-ssh-folder',
    title: 'Make the folder .ssh',
    risk: 'reversible',
    riskNote: 'It makes one folder. If the folder is there already, only its owner and mode are set.',
    parameters: ['account', 'home'],
    variants: unix([
      sudo,
      word('install', 'makes the folder with owner and mode at once'),
      word('-d'),
      ...words('-m', '700'),
      word('-o', 'who owns it'),
      word([param('account')]),
      word([param('home'), '/.ssh']),
    ]),
    expect: 'It prints nothing.',
    verify: 'ls -ld shows drwx------ and the account as its owner.',
    undo: 'rmdir, as long as the folder is empty.',
    sources: [step('3'), strict],
  },
  {
    ...server,
    id: 'aspera-unlock-for-keys',
    title: 'Unlock the account without giving it a password',
    risk: 'weakens-security',
    riskNote:
      'Keys of this account work again at once, also old ones. A password it had before is gone for good. Only for a transfer user, never for root or for the account of a person.',
    parameters: ['account'],
    variants: [
      {
        dialect: 'posix',
        systems: ['linux'],
        lines: [
          [
            sudo,
            ...words('usermod'),
            word('-p', 'sets what stands in place of the password'),
            word('*', 'nothing that anybody could type fits a star, and it does not lock the account'),
            word([param('account')]),
          ],
        ],
      },
    ],
    expect: 'It prints nothing.',
    verify: 'A key of the account logs in. passwd -S shows L for a star too, so it says nothing here.',
    undo: 'usermod -L with the same account locks it again. The old password does not come back; passwd sets a new one.',
    sources: [{ source: 'openssh-bench', section: 'locked account' }],
  },
])
