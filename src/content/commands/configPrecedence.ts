import { code, defineCommands, op, param, word, words } from '../../commands/define.ts'
import type { Variant, Word } from '../../commands/types.ts'

const client = { where: 'client', as: 'you', reviewed: '2026-11-21' } as const
const bench = (section: string) => ({ source: 'logging-bench', section })
const book = { source: 'openssh-logging', section: 'Debugging a client configuration' }
const host = word([param('host')])

function everyShell(...lines: readonly (readonly Word[])[]): readonly Variant[] {
  return [
    { dialect: 'posix', systems: ['linux', 'macos'], lines },
    { dialect: 'powershell', systems: ['windows'], lines },
    { dialect: 'cmd', systems: ['windows'], lines },
  ]
}

const asked: readonly Word[] = [word('ssh'), word('-v', 'name the files'), word('-G', 'and do not connect'), host]

/** What the client's configuration comes to for one server, and from which file it comes. */
export const configPrecedenceCommands = defineCommands([
  {
    ...client,
    id: 'config-result',
    title: 'Show every setting ssh would use for this name',
    risk: 'read-only',
    parameters: ['host'],
    variants: everyShell([
      word('ssh'),
      word('-G', 'print what counts, and do not connect; OpenSSH 6.8 and newer'),
      host,
    ]),
    expect:
      'Some ninety lines. Take the name exactly as you type it after ssh: hostname is the machine that is meant, user and port what would be used, one identityfile for each key.',
    sources: [bench('ssh -G'), book, { source: 'openssh-release-notes', section: '6.8' }],
  },
  {
    ...client,
    id: 'config-files-read',
    title: 'Show which files are read, and which blocks of them apply',
    risk: 'read-only',
    parameters: ['host'],
    variants: [
      {
        dialect: 'posix',
        systems: ['linux', 'macos'],
        lines: [
          [
            ...asked,
            op('2>&1'),
            op('|'),
            word('grep', 'only these lines'),
            word('-E'),
            word('^debug1: .*(Reading|line)'),
          ],
        ],
      },
      { dialect: 'powershell', systems: ['windows'], lines: [asked] },
      {
        dialect: 'cmd',
        systems: ['windows'],
        lines: [[...asked, op('2>&1'), op('|'), word('findstr', 'only these lines'), word('debug1')]],
      },
    ],
    expect:
      '"Reading configuration data" with each file in the order in which it is read, and "line 5: Applying options for work" with each block that fits. No line for your own file means that it is not there or cannot be read.',
    sources: [bench('ssh -v -G: files and blocks'), { source: 'man-ssh', section: '-G, -v' }],
  },
  {
    ...client,
    id: 'config-show',
    title: 'Show your own file',
    risk: 'read-only',
    parameters: [],
    variants: [
      { dialect: 'posix', systems: ['linux', 'macos'], lines: [[word('cat'), code('~/.ssh/config')]] },
      { dialect: 'powershell', systems: ['windows'], lines: [[code('Get-Content ~/.ssh/config')]] },
    ],
    expect:
      'The blocks in their order. "Host *" has to be the last one; lines above the first block hold for every server.',
    sources: [bench('a configuration with five blocks'), { source: 'man-ssh-config', section: 'DESCRIPTION' }],
  },
  {
    ...client,
    id: 'config-without-files',
    title: 'Show what ssh would use without any file',
    risk: 'read-only',
    parameters: ['host'],
    variants: everyShell([
      word('ssh'),
      word('-F', 'which file to read'),
      word('none', 'neither yours nor that of the system'),
      ...words('-G'),
      host,
    ]),
    expect: 'The built-in values. What differs from the first list comes from a file.',
    sources: [bench('ssh -F none -G'), { source: 'man-ssh', section: '-F' }],
  },
  {
    ...client,
    id: 'config-back-up',
    title: 'Keep a copy of your file',
    risk: 'reversible',
    riskNote: 'It replaces an older copy of the same name.',
    parameters: [],
    variants: [
      {
        dialect: 'posix',
        systems: ['linux', 'macos'],
        lines: [
          [word('cp'), word('-p', 'with owner and mode'), code('~/.ssh/config'), code('~/.ssh/config.before-fix')],
        ],
      },
      {
        dialect: 'powershell',
        systems: ['windows'],
        lines: [[code('Copy-Item ~/.ssh/config ~/.ssh/config.before-fix', 'a copy beside it')]],
      },
    ],
    expect: 'It prints nothing.',
    verify: 'config.before-fix stands beside the file.',
    undo: 'Delete the copy when it is no longer needed.',
    sources: [bench('cp -p')],
  },
])
