import { defineCommands, op, param, word, words } from '../../commands/define.ts'
import type { Variant, Word } from '../../commands/types.ts'

const server = { where: 'server', as: 'an administrator', reviewed: '2026-11-21' } as const
const bench = (section: string) => ({ source: 'openssh-bench', section })
const sudo = word('sudo', 'as administrator')

function linux(...lines: readonly (readonly Word[])[]): readonly Variant[] {
  return [{ dialect: 'posix', systems: ['linux'], lines }]
}

function unix(...lines: readonly (readonly Word[])[]): readonly Variant[] {
  return [{ dialect: 'posix', systems: ['linux', 'macos'], lines }]
}

/** An SSH server that does not start: what it says, and what it needs. */
export const sshdStartCommands = defineCommands([
  {
    ...server,
    id: 'sshd-start-log',
    title: 'Show what the service of the SSH server said last',
    risk: 'read-only',
    parameters: [],
    variants: linux([
      sudo,
      word('journalctl', 'shows the system journal'),
      word('-u', 'lines of this service'),
      word('ssh', 'its name on Debian and Ubuntu'),
      ...words('-u'),
      word('sshd', 'its name elsewhere'),
      word('-n', 'the last so many lines'),
      word('40'),
      word('--no-pager', 'all at once'),
    ]),
    expect:
      'The last lines before "Failed with result" say why: a line of sshd_config, "Bind to port", "no hostkeys available" or "privilege separation".',
    sources: [{ source: 'systemd', section: 'journalctl -u' }],
  },
  {
    ...server,
    id: 'sshd-start-port-owner',
    title: 'See which program has the port',
    risk: 'read-only',
    parameters: ['port'],
    variants: linux([
      sudo,
      word('ss', 'lists connections'),
      word('-ltnp', 'listening, TCP, numbers, programs'),
      op('|'),
      word('grep'),
      word('-w', 'this number and no longer one'),
      word([':', param('port')]),
    ]),
    expect:
      'One line a program. "sshd": a server runs already. "systemd": ssh.socket holds the port for it. Another name: that program was first.',
    sources: [bench('port in use')],
  },
  {
    ...server,
    id: 'sshd-start-addresses',
    title: 'List the addresses of the machine',
    risk: 'read-only',
    parameters: [],
    variants: linux([word('ip', 'shows the network'), word('-brief', 'one line an interface'), word('address')]),
    expect: 'The address in the ListenAddress line has to be one of these.',
    sources: [bench('ListenAddress that the machine does not have')],
  },
  {
    ...server,
    id: 'sshd-start-selinux-ports',
    title: 'List the ports that SELinux gives to sshd',
    risk: 'read-only',
    parameters: [],
    variants: linux([sudo, ...words('semanage', 'port', '-l'), op('|'), ...words('grep', 'ssh_port_t')]),
    expect: 'ssh_port_t tcp 22, and every port that was added. "command not found": this system has no SELinux tools.',
    sources: [{ source: 'sshd-selinux', section: 'PORT TYPES' }],
  },
  {
    ...server,
    id: 'sshd-start-selinux-allow',
    title: 'Give the port to sshd in SELinux',
    risk: 'reversible',
    riskNote: 'sshd may listen at this port from then on. Nothing else changes.',
    parameters: ['port'],
    variants: linux([
      sudo,
      ...words('semanage', 'port'),
      word('-a', 'add'),
      word('-t', 'with this label'),
      word('ssh_port_t'),
      word('-p', 'for this protocol'),
      word('tcp'),
      word([param('port')]),
    ]),
    expect: 'Nothing. "already defined": another service has that port in the policy; choose another port then.',
    verify: 'The list of ssh_port_t names the port.',
    undo: 'The same with -d in place of -a takes it out again.',
    sources: [{ source: 'sshd-selinux', section: 'PORT TYPES' }],
  },
  {
    ...server,
    id: 'sshd-start-host-keys',
    title: 'Look at the host keys of the server',
    risk: 'read-only',
    parameters: [],
    variants: unix([sudo, ...words('ls', '-l', '/etc/ssh')]),
    expect:
      'Files named ssh_host_…_key with -rw------- and root as owner, and a .pub file beside each. Red Hat and its relatives also use -rw-r----- with the group ssh_keys.',
    sources: [bench('no keys, open keys')],
  },
  {
    ...server,
    id: 'sshd-start-make-host-keys',
    title: 'Make the host keys that are missing',
    risk: 'reversible',
    riskNote: 'It makes only kinds of keys that are not there and leaves the others alone.',
    parameters: [],
    variants: unix([sudo, word('ssh-keygen'), word('-A', 'makes every kind of host key that is missing')]),
    expect: 'A line that begins with "ssh-keygen: generating new host keys", with the kinds it made.',
    verify: 'sshd -t prints nothing.',
    undo: 'Delete the new ssh_host_…_key files and their .pub files.',
    sources: [{ source: 'man-ssh-keygen', section: '-A' }],
  },
  {
    ...server,
    id: 'sshd-start-tighten-host-key',
    title: 'Let only root read this host key',
    risk: 'reversible',
    riskNote: 'A group that read the key, such as ssh_keys, no longer can. sshd itself reads it as root.',
    parameters: ['hostKeyFile'],
    variants: unix([
      sudo,
      word('chmod'),
      word('600', 'root may read and write, nobody else'),
      word([param('hostKeyFile')]),
    ]),
    expect: 'It prints nothing.',
    verify: 'ls -l shows -rw------- for the file.',
    undo: 'chmod with the mode that ls -l showed before.',
    sources: [bench('open host keys')],
  },
  {
    ...server,
    id: 'sshd-start-run-folder',
    title: 'Make the folder that sshd needs',
    risk: 'reversible',
    riskNote: 'If the folder is there, its owner and mode are set anew; what is in it stays.',
    parameters: [],
    variants: linux([
      sudo,
      word('install', 'makes it, and sets owner and mode in one go'),
      word('-d', 'a folder'),
      ...words('-o', 'root', '-g', 'root'),
      word('-m', 'nobody but root may write there'),
      word('755'),
      word('/run/sshd', 'as the message names it'),
    ]),
    expect: 'It prints nothing. On Debian and Ubuntu the folder is gone after a restart; the service makes it anew.',
    verify: 'sshd -t prints nothing.',
    undo: 'sudo rmdir /run/sshd',
    sources: [bench('no /run/sshd; mode 777')],
  },
  {
    ...server,
    id: 'sshd-start-tasks',
    title: 'See how many processes the service may have',
    risk: 'read-only',
    parameters: [],
    variants: linux([
      ...words('systemctl', 'show', 'ssh', 'sshd'),
      word('-p', 'only these'),
      word('TasksMax,TasksCurrent', 'the limit, and how many there are'),
    ]),
    expect: 'TasksCurrent close to TasksMax means that the service is full.',
    sources: [{ source: 'systemd', section: 'TasksMax=' }],
  },
])
