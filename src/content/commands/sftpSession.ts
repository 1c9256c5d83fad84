import { defineCommands, op, param, word, words } from '../../commands/define.ts'
import type { Variant, Word } from '../../commands/types.ts'

const server = { where: 'server', as: 'an administrator', reviewed: '2026-11-20' } as const
const client = { where: 'client', as: 'you', reviewed: '2026-11-20' } as const
const bench = (section: string) => ({ source: 'openssh-bench', section })
const book = { source: 'openssh-logging', section: 'Debugging Chrooted SFTP Accounts' }
const sudo = word('sudo', 'as administrator')
const folder = word([param('chrootFolder')])

function unix(...lines: readonly (readonly Word[])[]): readonly Variant[] {
  return [{ dialect: 'posix', systems: ['linux', 'macos'], lines }]
}

/** SFTP accounts in a jail, output that disturbs the stream, and the subsystem itself. */
export const sftpSessionCommands = defineCommands([
  {
    ...server,
    id: 'sftp-jail-walk',
    title: 'Show owner and mode of the jail and of every folder above it',
    risk: 'read-only',
    parameters: ['chrootFolder'],
    variants: [
      {
        dialect: 'posix',
        systems: ['linux'],
        lines: [[sudo, word('namei', 'walks a path'), word('-l', 'with owner and mode'), folder]],
      },
    ],
    expect:
      'One line a folder, from / down. Each must begin with d, must show root as the first name, and must have no w in the two groups of three at the end: drwxr-xr-x is right.',
    sources: [bench('chroot owned by the user'), book],
  },
  {
    ...server,
    id: 'sftp-jail-setting',
    title: 'Show into which folder the account is confined',
    risk: 'read-only',
    parameters: ['user', 'clientAddress'],
    variants: unix([
      sudo,
      word('/usr/sbin/sshd'),
      word('-T', 'print the settings that count'),
      word('-C', 'for a connection like this'),
      word(['user=', param('user'), ',host=', param('clientAddress'), ',addr=', param('clientAddress')]),
      op('|'),
      ...words('grep', '-E'),
      word('^(chrootdirectory|forcecommand|subsystem) '),
    ]),
    expect:
      'chrootdirectory: the folder; %h stands for the home folder and %u for the account. forcecommand internal-sftp: only SFTP is possible. subsystem: what runs for SFTP.',
    sources: [bench('sshd -T -C'), { source: 'man-sshd-config', section: 'ChrootDirectory' }],
  },
  {
    ...server,
    id: 'sftp-jail-owner',
    title: 'Give the jail to root and let nobody else write in it',
    risk: 'reversible',
    riskNote:
      'The account can no longer write in the top folder of its jail; it needs a folder of its own below. Note owner and mode first, as the walk showed them.',
    parameters: ['chrootFolder'],
    variants: unix(
      [sudo, ...words('chown', 'root'), folder],
      [sudo, word('chmod'), word('go-w', 'group and others may no longer write'), folder],
    ),
    expect: 'They print nothing. Do the same for a folder above only if nobody else works there.',
    verify: 'The walk shows root and no w for group and others, all the way.',
    undo: 'chown and chmod back to what the walk showed before.',
    sources: [bench('chroot 755 root'), book],
  },
  {
    ...server,
    id: 'sftp-jail-upload-folder',
    title: 'Make a folder in the jail that the account may write to',
    risk: 'reversible',
    riskNote: 'It makes one new folder.',
    parameters: ['user', 'chrootFolder'],
    variants: unix([
      sudo,
      word('install', 'makes a folder with owner and mode'),
      word('-d'),
      word('-o', 'owner'),
      word([param('user')]),
      word('-m', 'mode: the account alone'),
      word('700'),
      word([param('chrootFolder'), '/upload']),
    ]),
    expect: 'It prints nothing. With "ForceCommand internal-sftp -d /upload" the account starts there.',
    verify: 'The account sees the folder upload and can put a file into it.',
    undo: 'Remove the folder while it is empty: rmdir.',
    sources: [bench('uploads need a folder of their own'), book],
  },
  {
    ...client,
    id: 'sftp-noise',
    title: 'See what the server prints in a session that should be silent',
    risk: 'read-only',
    parameters: ['port', 'user', 'host'],
    variants: [
      {
        dialect: 'posix',
        systems: ['linux', 'macos'],
        lines: [
          [
            word('ssh'),
            ...words('-p'),
            word([param('port')]),
            word([param('user'), '@', param('host')]),
            word('true', 'does nothing and prints nothing'),
            op('2>/dev/null'),
            op('|'),
            word('od', 'shows every character'),
            word('-c'),
            op('|'),
            ...words('head'),
          ],
        ],
      },
      {
        dialect: 'powershell',
        systems: ['windows'],
        lines: [
          [word('ssh'), ...words('-p'), word([param('port')]), word([param('user'), '@', param('host')]), word('true')],
        ],
      },
    ],
    expect:
      'Only 0000000: silent, as it should be. Any text is what breaks SFTP; its first words show who prints it. "This account is currently not available." is the nologin shell, "This service allows sftp connections only." is internal-sftp and no trouble.',
    sources: [
      bench('text from .bashrc, sshrc and nologin'),
      { source: 'openssh-logging', section: 'Debugging RC Scripts Interfering with SFTP Sessions' },
    ],
  },
  {
    ...server,
    id: 'sftp-noise-files',
    title: 'Look which start-up files print something',
    risk: 'read-only',
    parameters: ['home'],
    variants: unix([
      sudo,
      word('grep'),
      word('-nE', 'with line numbers'),
      word('echo|printf|motd|figlet|fortune|cat '),
      word('/etc/ssh/sshrc'),
      word('/etc/bash.bashrc'),
      word('/etc/bashrc'),
      word([param('home'), '/.bashrc']),
      word([param('home'), '/.cshrc']),
      word([param('home'), '/.zshenv']),
      op('2>/dev/null'),
    ]),
    expect:
      'Lines that may print. Those outside a test for an interactive shell are the suspects. Files that do not exist are passed over.',
    sources: [bench('text from .bashrc and sshrc'), { source: 'man-sshd', section: 'SSHRC' }],
  },
  {
    ...server,
    id: 'sftp-subsystem-shown',
    title: 'Show what the server runs for SFTP',
    risk: 'read-only',
    parameters: [],
    variants: unix([sudo, word('/usr/sbin/sshd'), word('-T'), op('|'), ...words('grep', '-i'), word('^subsystem')]),
    expect:
      'subsystem sftp internal-sftp, or the path of a program, which must exist. No line: the server offers no SFTP.',
    sources: [bench('no Subsystem line; wrong path'), { source: 'man-sshd-config', section: 'Subsystem' }],
  },
  {
    ...server,
    id: 'sftp-sshd-subsystem',
    title: 'Offer SFTP with what is built into the server',
    risk: 'can-lock-out',
    riskNote:
      'Two lines of this kind keep the server from starting up to OpenSSH 9.4. Put a # in front of the old one.',
    parameters: [],
    file: '/etc/ssh/sshd_config, above the first line that begins with Match',
    edits: 'sshd_config',
    variants: [
      {
        dialect: 'sshd_config',
        systems: ['linux', 'macos'],
        lines: [
          [
            word('Subsystem'),
            word('sftp'),
            word('internal-sftp', 'built into sshd: needs no program and ignores start-up files of the shell'),
          ],
        ],
      },
    ],
    expect: 'Exactly one line that begins with "Subsystem sftp".',
    verify: 'sshd -T shows subsystem sftp internal-sftp.',
    undo: 'Go back to the copy, test, reload.',
    sources: [bench('Subsystem sftp internal-sftp; two lines'), { source: 'man-sshd-config', section: 'Subsystem' }],
  },
  {
    ...client,
    id: 'sftp-verbose',
    title: 'Open SFTP and show each step',
    risk: 'read-only',
    parameters: ['port', 'user', 'host'],
    variants: (['posix', 'powershell', 'cmd'] as const).map((dialect) => ({
      dialect,
      systems: dialect === 'posix' ? (['linux', 'macos'] as const) : (['windows'] as const),
      lines: [
        [
          word('sftp'),
          word('-v', 'show each step'),
          word('-P', 'the port; a capital P for sftp and scp'),
          word([param('port')]),
          word([param('user'), '@', param('host')]),
        ],
      ],
    })),
    expect:
      '"Authenticated to …" and then "Sending subsystem: sftp". What comes after that line is the trouble. "sftp>" is the success.',
    sources: [
      bench('sftp -v'),
      { source: 'openssh-logging', section: 'Changing Client Debugging Levels At Runtime or On The Fly' },
    ],
  },
])
