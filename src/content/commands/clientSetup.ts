import { code, defineCommands, param, word, words } from '../../commands/define.ts'
import type { Variant, Word } from '../../commands/types.ts'

const client = { where: 'client', as: 'you', reviewed: '2026-11-21' } as const
const bench = (section: string) => ({ source: 'openssh-bench', section })
const host = word([param('host')])
const account = word([param('user'), '@', param('host')], 'the account and the server')

function unix(...lines: readonly (readonly Word[])[]): readonly Variant[] {
  return [{ dialect: 'posix', systems: ['linux', 'macos'], lines }]
}

/** A client that stops because of its own settings, and packets that are too large for the way. */
export const clientSetupCommands = defineCommands([
  {
    ...client,
    id: 'client-config-rights',
    title: 'Show who may read and change your ssh settings',
    risk: 'read-only',
    parameters: [],
    variants: unix([
      word('ls'),
      word('-ld', 'owner and mode, of the folder itself too'),
      code('~/.ssh'),
      code('~/.ssh/config'),
    ]),
    expect: 'Both lines name you as the owner, and neither has a w for the group or for others.',
    sources: [bench('config 664'), { source: 'man-ssh-config', section: 'FILES' }],
  },
  {
    ...client,
    id: 'client-config-private',
    title: 'Make your ssh settings yours alone',
    risk: 'reversible',
    parameters: [],
    variants: unix([word('chmod'), word('600', 'only you may read and write it'), code('~/.ssh/config')]),
    riskNote: 'Other accounts of this machine can no longer read your settings.',
    expect: 'It prints nothing.',
    verify: 'ls -l ~/.ssh/config begins with -rw-------.',
    undo: 'chmod 644 ~/.ssh/config gives others the right to read it again.',
    sources: [bench('config 664'), { source: 'man-ssh-config', section: 'FILES' }],
  },
  {
    ...client,
    id: 'client-own-account',
    title: 'Show which account runs here',
    risk: 'read-only',
    parameters: [],
    variants: unix([word('id', 'number and name of the account and its groups')]),
    expect: 'uid=1000(fred) and so on. A number without a name in brackets has no entry on this machine.',
    sources: [bench('ssh as a number without an account')],
  },
  {
    ...client,
    id: 'client-without-sharing',
    title: 'Connect without a shared connection',
    risk: 'read-only',
    parameters: ['port', 'user', 'host'],
    variants: unix([
      word('ssh'),
      word('-S', 'the file of the shared connection:'),
      word('none', 'use none'),
      word('-p', 'the port of the SSH server'),
      word([param('port')]),
      account,
    ]),
    expect: 'If this works, only the sharing is broken and not the connection.',
    sources: [{ source: 'man-ssh', section: '-S' }],
  },
  {
    ...client,
    id: 'client-end-sharing',
    title: 'End the shared connection',
    risk: 'reversible',
    riskNote: 'Sessions and forwardings that run over the shared connection end.',
    parameters: ['host'],
    variants: unix([word('ssh'), word('-O', 'tell the shared connection:'), word('exit', 'end'), host]),
    expect:
      '"Exit request sent." Sessions that run over it end. An error about the socket means that nothing listens there.',
    verify: 'The next ssh makes a connection of its own.',
    undo: 'The next ssh with ControlMaster makes a new one.',
    sources: [{ source: 'man-ssh', section: '-O' }],
  },
  {
    ...client,
    id: 'connect-packet-size',
    title: 'See whether large packets get through',
    risk: 'read-only',
    parameters: ['host'],
    variants: [
      {
        dialect: 'posix',
        systems: ['linux'],
        lines: [
          [
            word('ping'),
            ...words('-c', '3'),
            word('-M', 'may packets be cut?'),
            word('do', 'no'),
            word('-s', 'bytes'),
            word('1472'),
            host,
          ],
          [word('ping'), ...words('-c', '3', '-M', 'do', '-s'), word('1200', 'smaller'), host],
        ],
      },
      {
        dialect: 'posix',
        systems: ['macos'],
        lines: [
          [
            word('ping'),
            ...words('-c', '3'),
            word('-D', 'packets may not be cut'),
            word('-s', 'bytes'),
            word('1472'),
            host,
          ],
          [word('ping'), ...words('-c', '3', '-D', '-s'), word('1200', 'smaller'), host],
        ],
      },
      {
        dialect: 'powershell',
        systems: ['windows'],
        lines: [
          [
            word('ping'),
            ...words('-n', '3'),
            word('-f', 'packets may not be cut'),
            word('-l', 'bytes'),
            word('1472'),
            host,
          ],
          [word('ping'), ...words('-n', '3', '-f', '-l'), word('1200', 'smaller'), host],
        ],
      },
      {
        dialect: 'cmd',
        systems: ['windows'],
        lines: [
          [
            word('ping'),
            ...words('-n', '3'),
            word('-f', 'packets may not be cut'),
            word('-l', 'bytes'),
            word('1472'),
            host,
          ],
          [word('ping'), ...words('-n', '3', '-f', '-l'), word('1200', 'smaller'), host],
        ],
      },
    ],
    expect:
      'Both answered: large packets pass. Only the second answered: the way takes smaller packets than usual. Neither: the machine does not answer ping at all, and this tells nothing.',
    sources: [
      { source: 'snailbook-mtu', section: 'Long answer: why large packets get lost' },
      { source: 'man-ping', section: '-M do, -s; on macOS -D' },
      { source: 'windows-ping', section: '-f, -l, -n' },
    ],
  },
])
