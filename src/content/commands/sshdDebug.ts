import { defineCommands, param, word, words } from '../../commands/define.ts'
import type { Variant, Word } from '../../commands/types.ts'

const server = { where: 'server', as: 'an administrator', reviewed: '2026-11-21' } as const
const bench = (section: string) => ({ source: 'logging-bench', section })
const book = { source: 'openssh-logging', section: 'Debugging a server configuration' }
const sudo = word('sudo', 'as administrator')
const sshd = word('/usr/sbin/sshd', 'by its whole path, or it refuses')
const config = '/etc/ssh/sshd_config'
const testFile = [word('-f', 'with this file and not the usual one'), word([param('testConfig')])]
const testPort = [word('-p', 'listen on this port'), word([param('testPort')])]

function unix(...lines: readonly (readonly Word[])[]): readonly Variant[] {
  return [{ dialect: 'posix', systems: ['linux', 'macos'], lines }]
}

/** A second SSH server for experiments, with its own file and port, and what a configuration means. */
export const sshdDebugCommands = defineCommands([
  {
    ...server,
    id: 'debug-copy',
    title: 'Make a copy of the configuration to experiment with',
    risk: 'reversible',
    riskNote: 'It makes one new file, and replaces an older one of that name.',
    parameters: ['testConfig'],
    variants: unix([sudo, word('cp'), word('-p', 'with owner and mode'), word(config), word([param('testConfig')])]),
    expect:
      'It prints nothing. Lines that begin with Include still read the files they name: change those settings in the copy too, above the Include line, for the first value counts.',
    verify: 'The file is there.',
    undo: 'Delete the copy.',
    sources: [bench('second server with its own file'), book],
  },
  {
    ...server,
    id: 'debug-test',
    title: 'Test the copy',
    risk: 'read-only',
    parameters: ['testConfig'],
    tests: 'sshd_config',
    variants: unix([sudo, sshd, word('-t', 'only test'), ...testFile]),
    expect:
      'Nothing when the file is sound; otherwise the file and the number of the line. A sound file can still lock everybody out: it only means that each line can be read.',
    sources: [bench('sshd -t with a sound and a broken file'), { source: 'man-sshd', section: '-t' }, book],
  },
  {
    ...server,
    id: 'debug-run',
    title: 'Start a second server that tells everything, for one connection',
    risk: 'read-only',
    riskNote:
      'While it runs, one more port takes one login, by the rules of the copy. It ends with that connection, or with Ctrl+C.',
    parameters: ['testPort', 'testConfig'],
    variants: unix([
      sudo,
      sshd,
      word('-d', 'debug: here in the window, for one connection; -dd and -ddd say more'),
      ...testPort,
      ...testFile,
    ]),
    expect:
      '"Server listening on … port …", and after the login everything that happens. "Address already in use" means that a ListenAddress line with a port in the copy wins over -p. "Missing privilege separation directory: /run/sshd": make it first with sudo mkdir -m 755 /run/sshd.',
    sources: [bench('sshd -d, -dd and -ddd with one login each: 104, 206, 344 lines'), book],
  },
  {
    ...server,
    id: 'debug-run-file',
    title: 'The same into a file, with every detail',
    risk: 'read-only',
    riskNote: 'As before. The file names accounts, addresses and keys; delete it when you are done.',
    parameters: ['serverLogFile', 'testPort', 'testConfig'],
    variants: unix([
      sudo,
      sshd,
      word('-ddd', 'every detail, for one connection'),
      word('-E', 'into this file; OpenSSH 6.3 and newer. A whole path: the server changes its folder'),
      word([param('serverLogFile')]),
      ...testPort,
      ...testFile,
    ]),
    expect: 'Nothing in the window. The file fills with debug1, debug2 and debug3; only root can read it.',
    sources: [bench('sshd -ddd -E: 369 lines, mode 600'), book, { source: 'openssh-release-notes', section: '6.3' }],
  },
  {
    ...server,
    id: 'debug-run-long',
    title: 'A second server that stays, for several tries',
    risk: 'read-only',
    riskNote: 'One more port takes logins, by the rules of the copy, until you press Ctrl+C.',
    parameters: ['testPort', 'testConfig'],
    variants: unix([
      sudo,
      sshd,
      word('-D', 'stay in this window'),
      word('-e', 'say it here and not in the log'),
      word('-o'),
      word('LogLevel=DEBUG1', 'as much as -d'),
      word('-o'),
      word('PidFile=none', 'leave the file of the first server alone'),
      ...testPort,
      ...testFile,
    ]),
    expect: 'As with -d, but it goes on after the first connection. Lines of two connections at once get mixed.',
    sources: [bench('sshd -D -e with LogLevel DEBUG'), { source: 'man-sshd', section: '-D, -e, -o' }],
  },
  {
    ...server,
    id: 'debug-settings',
    title: 'Show every setting that counts',
    risk: 'read-only',
    parameters: [],
    variants: unix([sudo, sshd, word('-T', 'the extended test: print what counts')]),
    expect:
      'About a hundred lines in small letters. Match blocks are left out. "Match LocalPort in configuration but lport not in connection test specification" means: give the connection too, with -C.',
    sources: [bench('sshd -T with Match blocks'), book],
  },
  {
    ...server,
    id: 'debug-settings-for',
    title: 'Show every setting that counts for one account and address',
    risk: 'read-only',
    parameters: ['user', 'clientAddress'],
    variants: unix([
      sudo,
      sshd,
      word('-T'),
      word('-C', 'for a connection like this, Match blocks and all'),
      word(['user=', param('user'), ',host=', param('clientAddress'), ',addr=', param('clientAddress')]),
    ]),
    expect:
      'The same list as it counts for this connection. host is a name only where UseDNS is yes; otherwise the server knows the address alone.',
    sources: [bench('sshd -T -C'), book, { source: 'man-sshd', section: '-C, -T' }],
  },
  {
    ...server,
    id: 'debug-settings-whole',
    title: 'The same where blocks ask for the address or port of the server',
    risk: 'read-only',
    parameters: ['user', 'clientAddress', 'serverAddress', 'port'],
    variants: unix([
      sudo,
      sshd,
      ...words('-T', '-C'),
      word([
        'user=',
        param('user'),
        ',host=',
        param('clientAddress'),
        ',addr=',
        param('clientAddress'),
        ',laddr=',
        param('serverAddress'),
        ',lport=',
        param('port'),
      ]),
    ]),
    expect: 'The list for exactly this connection. These five describe any connection there can be.',
    sources: [bench('sshd -T -C with Match LocalPort'), book],
  },
  {
    ...server,
    id: 'debug-config-show',
    title: 'Show the file of the server',
    risk: 'read-only',
    parameters: [],
    variants: unix([sudo, word('cat'), word(config)]),
    expect: 'The whole file. Lines that begin with Include name further ones.',
    sources: [bench('files with Match and Include'), { source: 'man-sshd-config', section: 'DESCRIPTION' }],
  },
  {
    ...server,
    id: 'debug-install',
    title: 'Put the tried file into place',
    risk: 'can-lock-out',
    riskNote: 'From the reload on it counts for everybody.',
    parameters: ['testConfig'],
    edits: 'sshd_config',
    variants: unix([sudo, word('cp'), word('-p', 'with owner and mode'), word([param('testConfig')]), word(config)]),
    expect: 'It prints nothing. On macOS, and where the server is started by its socket, it counts at once.',
    verify: 'sshd -t prints nothing, and a new login works.',
    undo: 'Go back to the copy, test, reload.',
    sources: [bench('cp -p'), book],
  },
  {
    ...server,
    id: 'debug-remove',
    title: 'Delete the copy and the log of the test',
    risk: 'reversible',
    riskNote: 'The two files are gone afterwards. It asks before each.',
    parameters: ['testConfig', 'serverLogFile'],
    variants: unix([
      sudo,
      word('rm'),
      word('-i', 'ask first'),
      word([param('testConfig')]),
      word([param('serverLogFile')]),
    ]),
    expect: 'A question for each file; answer y. "No such file" for the log means that none was written.',
    verify: 'Both are gone.',
    undo: 'Copy the configuration again.',
    sources: [bench('rm -i')],
  },
])
