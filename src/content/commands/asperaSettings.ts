import { defineCommands, op, param, word, words } from '../../commands/define.ts'
import type { Part, Word } from '../../commands/types.ts'

const server = { where: 'server', as: 'an administrator', reviewed: '2026-11-20' } as const
const sudo = word('sudo', 'as administrator')
const ask: readonly Part[] = ['get_user_data;user_name,', param('account')]
const askMeans = 'asks for the settings of one transfer user'

const requireToken: readonly Word[] = [
  word('asconfigurator', 'shows and changes aspera.conf; it is in the bin folder of the transfer server'),
  word('-x', 'does this one thing'),
  word(
    [
      'set_user_data;user_name,',
      param('account'),
      ';authorization_transfer_in_value,token;authorization_transfer_out_value,token',
    ],
    'both directions to token',
  ),
]

/** What aspera.conf says of the transfer user, and its login shell. */
export const asperaSettingsCommands = defineCommands([
  {
    ...server,
    id: 'aspera-user-authorization',
    title: 'Show whether the transfer user needs a token',
    risk: 'read-only',
    parameters: ['account'],
    variants: [
      {
        dialect: 'posix',
        systems: ['linux', 'macos'],
        lines: [
          [
            sudo,
            word('asconfigurator', 'shows and changes aspera.conf; it is in the bin folder of the transfer server'),
            word('-x', 'does this one thing'),
            word(ask, askMeans),
            op('|'),
            word('grep', 'shows only the lines that hold this text; other settings may be secret'),
            word('authorization_transfer'),
          ],
        ],
      },
      {
        dialect: 'powershell',
        systems: ['windows'],
        lines: [
          [
            ...words('asconfigurator', '-x'),
            word(ask, askMeans),
            op('|'),
            ...words('findstr', 'authorization_transfer'),
          ],
        ],
      },
      {
        dialect: 'cmd',
        systems: ['windows'],
        lines: [
          [
            ...words('asconfigurator', '-x'),
            word(ask, askMeans),
            op('|'),
            ...words('findstr', 'authorization_transfer'),
          ],
        ],
      },
    ],
    expect: 'Two lines, one for in and one for out. The word after the name of the setting is its value: token.',
    sources: [
      { source: 'aspera-error-19', section: 'Faspex, step 6' },
      { source: 'aspera-connect-keys', section: 'Security considerations' },
    ],
  },
  {
    ...server,
    id: 'aspera-require-token',
    title: 'Require a token for every transfer of this user',
    risk: 'reversible',
    riskNote:
      'Transfers of this account that bring no token, such as ascp with a key of your own, are refused from then on.',
    parameters: ['account'],
    edits: 'aspera.conf',
    variants: [
      { dialect: 'posix', systems: ['linux', 'macos'], lines: [[sudo, ...requireToken]] },
      { dialect: 'powershell', systems: ['windows'], lines: [requireToken] },
      { dialect: 'cmd', systems: ['windows'], lines: [requireToken] },
    ],
    expect: 'A line that says success for the user data.',
    verify: 'The same question shows token for in and for out.',
    undo: 'Set both values back to what they were.',
    sources: [
      { source: 'aspera-connect-keys', section: 'Security considerations' },
      { source: 'aspera-error-19', section: 'Faspex, step 6' },
    ],
  },
  {
    ...server,
    id: 'aspera-docroot',
    title: 'Show the top folder of the transfer user',
    risk: 'read-only',
    parameters: ['account'],
    variants: [
      {
        dialect: 'posix',
        systems: ['linux', 'macos'],
        lines: [
          [
            sudo,
            word('asuserdata', 'shows the settings that count for one user'),
            ...words('-u'),
            word([param('account')]),
            op('|'),
            ...words('grep', 'absolute'),
          ],
        ],
      },
      {
        dialect: 'cmd',
        systems: ['windows'],
        lines: [[...words('asuserdata', '-u'), word([param('account')]), op('|'), ...words('findstr', 'absolute')]],
      },
    ],
    expect: 'The docroot: the folder that the account sees as /. An empty value means the whole file system.',
    sources: [
      { source: 'hsts-manual', section: 'asuserdata' },
      { source: 'aspera-conf-schema', section: 'file_system/access/paths/path/absolute' },
    ],
  },
  {
    ...server,
    id: 'aspera-set-shell',
    title: 'Make aspshell the login shell of the transfer user',
    risk: 'can-lock-out',
    riskNote:
      'Nobody gets an ordinary shell with this account afterwards. That is intended for a transfer user and wrong for root, for the account of an administrator and for everybody who works on the server.',
    parameters: ['account'],
    variants: [
      {
        dialect: 'posix',
        systems: ['linux'],
        lines: [
          [
            word('test', 'goes on only if'),
            word('-x', 'this program is there and can be run'),
            word('/bin/aspshell'),
            op('&&'),
            sudo,
            ...words('usermod'),
            word('-s', 'sets the login shell'),
            word('/bin/aspshell'),
            word([param('account')]),
          ],
        ],
      },
      {
        dialect: 'posix',
        systems: ['macos'],
        lines: [
          [
            word('test', 'goes on only if'),
            word('-x', 'this program is there and can be run'),
            word('/bin/aspshell'),
            op('&&'),
            sudo,
            word('dscl', 'changes the account database of macOS'),
            ...words('.', '-create'),
            word(['/Users/', param('account')]),
            ...words('UserShell', '/bin/aspshell'),
          ],
        ],
      },
    ],
    expect:
      'It prints nothing. Where /bin/aspshell is missing it changes nothing either, because nobody can log in with a shell that does not exist.',
    verify: 'The account check shows /bin/aspshell at the end.',
    undo: 'The same command with the shell that was shown before.',
    sources: [
      { source: 'aspera-error-19', section: 'Faspex, step 7' },
      { source: 'hsts-manual', section: 'usermod -s /bin/aspshell' },
    ],
  },
  {
    ...server,
    id: 'aspera-restore-shell',
    title: 'Go back to the shell it had before',
    risk: 'can-lock-out',
    riskNote:
      'With an ordinary shell the account can be used for more than transfers again. A shell that does not exist keeps it out.',
    parameters: ['oldShell', 'account'],
    variants: [
      {
        dialect: 'posix',
        systems: ['linux'],
        lines: [[sudo, ...words('usermod', '-s'), word([param('oldShell')]), word([param('account')])]],
      },
      {
        dialect: 'posix',
        systems: ['macos'],
        lines: [
          [
            sudo,
            ...words('dscl', '.', '-create'),
            word(['/Users/', param('account')]),
            ...words('UserShell'),
            word([param('oldShell')]),
          ],
        ],
      },
    ],
    expect: 'It prints nothing.',
    verify: 'The account check shows that shell at the end.',
    undo: 'Set /bin/aspshell again.',
    sources: [{ source: 'hsts-manual', section: 'usermod -s /bin/aspshell' }],
  },
])
