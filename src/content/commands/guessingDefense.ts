import { defineCommands, op, param, word, words } from '../../commands/define.ts'
import type { Variant, Word } from '../../commands/types.ts'

const server = { where: 'server', as: 'an administrator', reviewed: '2026-11-21' } as const
const bench = (section: string) => ({ source: 'logging-bench', section })
const nft = { source: 'nftables', section: 'sets, limit' }
const sudo = word('sudo', 'as administrator')
const table = words('inet', 'ssh_guard')

function linux(...lines: readonly (readonly Word[])[]): readonly Variant[] {
  return [{ dialect: 'posix', systems: ['linux'], lines }]
}

function addSet(name: string, type: string): readonly Word[] {
  return [
    sudo,
    ...words('nft', 'add', 'set'),
    ...table,
    word(name),
    word(`{ type ${type}; flags dynamic; timeout 1m; }`),
  ]
}

function addRule(name: string, match: string): readonly Word[] {
  return [
    sudo,
    ...words('nft', 'add', 'rule'),
    ...table,
    ...words('input', 'tcp', 'dport'),
    word([param('port')], 'the port of the SSH server'),
    ...words('ct', 'state', 'new', 'update', `@${name}`),
    word(
      `{ ${match} saddr limit rate over 10/minute burst 10 packets }`,
      'ten new connections of one address at once, then one every six seconds; what is more than that',
    ),
    word('drop', 'are dropped'),
  ]
}

/** A packet filter against guessing, empty passwords, and an address of its own for a tunnel. */
export const guessingDefenseCommands = defineCommands([
  {
    ...server,
    id: 'guessing-nft-limit',
    title: 'Let the packet filter drop addresses that connect too often',
    risk: 'can-lock-out',
    riskNote:
      'Many people behind one address share its ten connections a minute. Run twice, the rules count each connection twice: take the table away first. Open sessions stay. The rules are gone after a restart of the machine, and other rules are not touched.',
    parameters: ['port'],
    variants: linux(
      [sudo, ...words('nft', 'add', 'table'), ...table.slice(0, 1), word('ssh_guard', 'a table of its own')],
      addSet('tries4', 'ipv4_addr'),
      addSet('tries6', 'ipv6_addr'),
      [
        sudo,
        ...words('nft', 'add', 'chain'),
        ...table,
        ...words('input', '{ type filter hook input priority -10; policy accept; }'),
      ],
      addRule('tries4', 'ip'),
      addRule('tries6', 'ip6'),
    ),
    expect: 'They print nothing. Where firewalld or ufw runs, its own limit does the same and survives a restart.',
    verify: 'nft list table inet ssh_guard shows two sets and two rules, and a new login works.',
    undo: 'sudo nft delete table inet ssh_guard',
    sources: [
      bench(
        'the six commands in an empty network namespace: the eleventh connection is dropped, without burst the sixth',
      ),
      nft,
    ],
  },
  {
    ...server,
    id: 'guessing-nft-list',
    title: 'Show the rules and the addresses they count',
    risk: 'read-only',
    parameters: [],
    variants: linux([sudo, ...words('nft', 'list', 'table'), ...table]),
    expect: 'Two sets with the addresses of the last minute, and two rules.',
    sources: [bench('nft list table'), nft],
  },
  {
    ...server,
    id: 'guessing-nft-off',
    title: 'Take the rules away again',
    risk: 'reversible',
    riskNote: 'It deletes this one table. Other rules stay.',
    parameters: [],
    variants: linux([sudo, ...words('nft', 'delete', 'table'), ...table]),
    expect: 'It prints nothing.',
    verify: 'nft list ruleset no longer names ssh_guard.',
    undo: 'Make the table again.',
    sources: [bench('nft delete table'), nft],
  },
  {
    ...server,
    id: 'guessing-empty-passwords',
    title: 'See whether anybody could get in without a password',
    risk: 'read-only',
    parameters: [],
    variants: linux(
      [
        sudo,
        ...words('/usr/sbin/sshd', '-T'),
        op('|'),
        word('grep'),
        word('^permitemptypasswords ', 'whether the server takes empty passwords'),
      ],
      [
        sudo,
        word('awk'),
        ...words('-F:'),
        word('$2 == "" { print $1 }', 'accounts whose password is empty'),
        word('/etc/shadow'),
      ],
    ),
    expect: '"permitemptypasswords no" and no account: then the method none gets nobody in.',
    sources: [bench('sshd -T; awk over shadow'), { source: 'man-sshd-config', section: 'PermitEmptyPasswords' }],
  },
  {
    ...server,
    id: 'guessing-sshd-no-empty',
    title: 'Take no empty passwords',
    risk: 'can-lock-out',
    riskNote: 'A mistake in this file can keep everybody out. Accounts with an empty password can no longer log in.',
    parameters: [],
    file: '/etc/ssh/sshd_config, above the first line that begins with Match',
    edits: 'sshd_config',
    variants: [
      {
        dialect: 'sshd_config',
        systems: ['linux', 'macos'],
        lines: [[word('PermitEmptyPasswords', 'whether an empty password is one'), word('no')]],
      },
    ],
    expect: 'One line; take out older ones of this name, in Match blocks too. no is what holds when there is none.',
    verify: 'sshd -T shows permitemptypasswords no.',
    undo: 'Go back to the copy, test, reload.',
    sources: [bench('sshd -T'), { source: 'man-sshd-config', section: 'PermitEmptyPasswords' }],
  },
  {
    ...server,
    id: 'guessing-loopback-address',
    title: 'Give the machine one more address that only it can reach',
    as: 'an administrator, on the machine behind the tunnel',
    risk: 'reversible',
    riskNote: 'Nobody else can reach this address. It is gone after a restart of the machine.',
    parameters: [],
    variants: [
      {
        dialect: 'posix',
        systems: ['linux'],
        lines: [
          [
            sudo,
            ...words('ip', 'addr', 'add'),
            word('127.2.2.1/32', 'one address'),
            word('dev'),
            word('lo', 'the loopback'),
          ],
        ],
      },
      {
        dialect: 'posix',
        systems: ['macos'],
        lines: [[sudo, word('ifconfig'), word('lo0', 'the loopback'), word('alias'), word('127.2.2.1')]],
      },
    ],
    expect: 'It prints nothing. "File exists" means that it is there already.',
    verify: 'ip addr show lo (ifconfig lo0 on macOS) lists 127.2.2.1.',
    undo: 'sudo ip addr del 127.2.2.1/32 dev lo, on macOS sudo ifconfig lo0 -alias 127.2.2.1',
    sources: [
      bench('logins through a reverse tunnel, with and without the address on lo'),
      {
        source: 'openssh-logging',
        section: 'Connections Seemingly From 127.0.0.1, ::1, or Other localhost Addresses',
      },
    ],
  },
])
