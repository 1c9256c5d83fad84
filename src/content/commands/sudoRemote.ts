import { defineCommands, op, param, word, words } from '../../commands/define.ts'
import type { Variant, Word } from '../../commands/types.ts'

const server = { where: 'server', as: 'an administrator', reviewed: '2026-11-21' } as const
const client = { where: 'client', as: 'you', reviewed: '2026-11-21' } as const
const bench = (section: string) => ({ source: 'logging-bench', section })
const book = {
  source: 'openssh-logging',
  section: 'Debugging a script, configuration or key that uses sudo(8)',
}
const manual = (section: string) => ({ source: 'man-sudoers', section })
const sudo = word('sudo', 'as administrator')
const file = '/etc/sudoers.d/90-remote-job'
const target = word([param('user'), '@', param('host')])
const port = [...words('-p'), word([param('port')])]

function unix(...lines: readonly (readonly Word[])[]): readonly Variant[] {
  return [{ dialect: 'posix', systems: ['linux', 'macos'], lines }]
}

function everyShell(...lines: readonly (readonly Word[])[]): readonly Variant[] {
  return [
    { dialect: 'posix', systems: ['linux', 'macos'], lines },
    { dialect: 'powershell', systems: ['windows'], lines },
    { dialect: 'cmd', systems: ['windows'], lines },
  ]
}

/** sudo at the other end of an SSH connection: what is asked for, what is allowed, and allowing just that. */
export const sudoRemoteCommands = defineCommands([
  {
    ...client,
    id: 'sudo-may-remote',
    title: 'Ask the server what this account may do with sudo, without a password',
    risk: 'read-only',
    parameters: ['port', 'user', 'host'],
    variants: everyShell([
      word('ssh'),
      ...port,
      target,
      word('sudo'),
      word('-n', 'never ask for a password'),
      word('-l', 'only list what is allowed'),
    ]),
    expect:
      'A list, where one of the lines says NOPASSWD. "sudo: a password is required" means that nothing is allowed without one.',
    sources: [bench('sudo -n -l over ssh'), manual('sudo(8), -l, -n')],
  },
  {
    ...server,
    id: 'sudo-allowed',
    title: 'Show what sudo allows this account',
    risk: 'read-only',
    parameters: ['user'],
    variants: unix([sudo, word('-l', 'list'), word('-U', 'of this account'), word([param('user')])]),
    expect:
      '"User … may run the following commands", or "is not allowed to run sudo". "Matching Defaults" names settings such as requiretty.',
    sources: [bench('sudo -l -U'), manual('sudo(8), -U')],
  },
  {
    ...client,
    id: 'sudo-with-terminal',
    title: 'Give sudo a terminal to ask at',
    risk: 'read-only',
    parameters: ['port', 'user', 'host'],
    variants: everyShell([
      word('ssh'),
      word('-t', 'with a terminal'),
      ...port,
      target,
      word('sudo'),
      word('-v', 'only ask for the password'),
    ]),
    expect: '"[sudo] password for …": the question that could not be asked before. Afterwards it prints nothing.',
    sources: [bench('ssh -t with sudo'), { source: 'man-ssh', section: '-t' }],
  },
  {
    ...server,
    id: 'sudo-edit',
    title: 'Write the rule, in a file of its own',
    risk: 'can-lock-out',
    riskNote:
      'An error in these files can stop sudo for everybody. visudo tests before it saves; a name with a dot in it would be passed over.',
    parameters: [],
    variants: unix(
      [sudo, word('visudo', 'an editor that tests what you wrote'), word('-f', 'this file'), word(file)],
      [sudo, ...words('chmod'), word('0440', 'the mode that visudo -c wants'), word(file)],
    ),
    expect:
      'An editor with an empty file. If you made a mistake it says "What now?": answer e to go back into the editor, x to throw the change away, never Q.',
    verify: 'visudo -c says "parsed OK" for every file.',
    undo: 'Remove the file.',
    sources: [bench('visudo -f with a sound and a broken line'), manual('visudo(8)'), book],
  },
  {
    ...server,
    id: 'sudo-check',
    title: 'Test all rules of sudo',
    risk: 'read-only',
    parameters: [],
    variants: unix([sudo, word('visudo'), word('-c', 'only test')]),
    expect:
      '"parsed OK" for each file. "bad permissions, should be mode 0440" is mended with chmod; a syntax error comes with file, line and column.',
    sources: [bench('visudo -c'), manual('visudo(8), -c')],
  },
  {
    ...server,
    id: 'sudo-remove',
    title: 'Take the rule away again',
    risk: 'reversible',
    riskNote: 'Jobs that need it fail from then on. It asks first.',
    parameters: [],
    variants: unix([sudo, word('rm'), word('-i', 'ask first'), word(file)]),
    expect: 'A question; answer y.',
    verify: 'sudo -l -U no longer lists it.',
    undo: 'Write the rule again.',
    sources: [bench('rm -i')],
  },
  {
    ...server,
    id: 'sudo-doas-check',
    title: 'Test the rules of doas',
    risk: 'read-only',
    as: 'the account that is to run the command',
    parameters: [],
    variants: unix([word('doas'), word('-C', 'only test this file'), word('/etc/doas.conf')]),
    expect:
      'Nothing when the file is sound, "syntax error at line …" otherwise. With a command behind it: permit or deny.',
    sources: [bench('doas -C with a sound and a broken file'), { source: 'man-doas', section: 'doas(1), -C' }],
  },
  {
    ...server,
    id: 'root-settings',
    title: 'Show how root may log in',
    risk: 'read-only',
    parameters: ['clientAddress'],
    variants: unix([
      sudo,
      ...words('/usr/sbin/sshd', '-T'),
      word('-C', 'for a connection like this'),
      word(['user=root,host=', param('clientAddress'), ',addr=', param('clientAddress')]),
      op('|'),
      ...words('grep', '-E'),
      word('^(permitrootlogin|passwordauthentication|kbdinteractiveauthentication) '),
    ]),
    expect:
      'permitrootlogin no: never. without-password, the older word for prohibit-password: with a key. forced-commands-only: with a key that has a command. yes: with a password too, and that should change.',
    sources: [bench('sshd -T with four values'), { source: 'man-sshd-config', section: 'PermitRootLogin' }],
  },
])
