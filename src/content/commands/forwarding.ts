import { defineCommands, op, param, word, words } from '../../commands/define.ts'

const bench = (section: string) => ({ source: 'openssh-bench', section })

/** What a session may have on top of the login: forwarding, a terminal, X11. */
export const forwardingCommands = defineCommands([
  {
    id: 'forwarding-server-settings',
    title: 'Show what the server allows to this account on top of the login',
    where: 'server',
    as: 'an administrator',
    risk: 'read-only',
    parameters: ['user', 'clientAddress'],
    variants: [
      {
        dialect: 'posix',
        systems: ['linux', 'macos'],
        lines: [
          [
            word('sudo', 'as administrator'),
            word('/usr/sbin/sshd'),
            word('-T', 'print the settings that count'),
            word('-C', 'for a connection like this'),
            word(['user=', param('user'), ',host=', param('clientAddress'), ',addr=', param('clientAddress')]),
            op('|'),
            ...words('grep', '-E'),
            word(
              '^(allowtcpforwarding|allowstreamlocalforwarding|disableforwarding|gatewayports|permitopen|permitlisten|permittty|x11forwarding|maxsessions) ',
            ),
          ],
        ],
      },
    ],
    expect:
      'allowtcpforwarding yes, permitopen any, permitlisten any, permittty yes: nothing is forbidden here. Then look for restrict or no-port-forwarding in front of the key in authorized_keys.',
    sources: [
      bench('sshd -T -C'),
      { source: 'man-sshd-config', section: 'AllowTcpForwarding, PermitOpen, PermitListen, PermitTTY, X11Forwarding' },
    ],
    reviewed: '2026-11-20',
  },
  {
    id: 'forwarding-port-owner',
    title: 'See which program has which port on your computer',
    where: 'client',
    as: 'you',
    risk: 'read-only',
    parameters: [],
    variants: [
      {
        dialect: 'posix',
        systems: ['linux'],
        lines: [[word('ss', 'lists connections'), word('-ltnp', 'listening, TCP, numbers, programs')]],
      },
      { dialect: 'posix', systems: ['macos'], lines: [words('lsof', '-nP', '-iTCP', '-sTCP:LISTEN')] },
      { dialect: 'cmd', systems: ['windows'], lines: [words('netstat', '-ano')] },
      { dialect: 'powershell', systems: ['windows'], lines: [words('netstat', '-ano')] },
    ],
    expect: 'One line a port. Look for your port after the last colon; the program, or its number, stands at the end.',
    sources: [bench('port in use')],
    reviewed: '2026-11-20',
  },
  {
    id: 'forwarding-without-terminal',
    title: 'Run one command without a terminal',
    where: 'client',
    as: 'you',
    risk: 'read-only',
    parameters: ['port', 'user', 'host'],
    variants: (['posix', 'powershell', 'cmd'] as const).map((dialect) => ({
      dialect,
      systems: dialect === 'posix' ? (['linux', 'macos'] as const) : (['windows'] as const),
      lines: [
        [
          word('ssh'),
          word('-T', 'ask for no terminal'),
          ...words('-p'),
          word([param('port')]),
          word([param('user'), '@', param('host')]),
          word('id', 'shows who one is'),
        ],
      ],
    })),
    expect: 'One line with uid= and the account, or the output of the one command that the key allows.',
    sources: [bench('PermitTTY no, restrict'), { source: 'man-ssh', section: '-T' }],
    reviewed: '2026-11-20',
  },
])
