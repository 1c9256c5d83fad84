import type { Sample } from './types.ts'

type Verdict =
  | 'good'
  | 'warning'
  | 'bad-line'
  | 'settings'
  | 'no-host-keys'
  | 'host-key-file'
  | 'folder'
  | 'no-file'
  | 'call'
  | 'not-found'

const HERE = 'sshd -t, OpenSSH 9.2p1 here'
const FILE = '/etc/ssh/sshd_config'

const OPEN_KEY = `@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@
@         WARNING: UNPROTECTED PRIVATE KEY FILE!          @
@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@
Permissions 0644 for '/etc/ssh/ssh_host_rsa_key' are too open.
It is required that your private key files are NOT accessible by others.
This private key will be ignored.
Unable to load host key "/etc/ssh/ssh_host_rsa_key": bad permissions
Unable to load host key: /etc/ssh/ssh_host_rsa_key`

export const sshdTestSamples: readonly Sample<Verdict>[] = [
  { name: 'all is well', text: '', verdict: 'good', from: HERE },
  {
    name: 'all is well, with the command',
    text: 'fred@server:~$ sudo /usr/sbin/sshd -t\nfred@server:~$ echo $?\n0',
    verdict: 'good',
    from: HERE,
  },
  {
    name: 'unknown settings',
    text: `${FILE}: line 5: Bad configuration option: PasswordAuthentcation\n${FILE}: terminating, 1 bad configuration options`,
    verdict: 'bad-line',
    from: HERE,
  },
  { name: 'a bad value', text: `${FILE} line 12: unsupported option "maybe".`, verdict: 'bad-line', from: HERE },
  { name: 'a bad port', text: `${FILE} line 2: Badly formatted port number.`, verdict: 'bad-line', from: HERE },
  { name: 'an unknown cipher', text: `${FILE} line 3: Bad SSH2 cipher spec 'foo'.`, verdict: 'bad-line', from: HERE },
  {
    name: 'a global setting in Match',
    text: `${FILE} line 40: Directive 'Port' is not allowed within a Match block`,
    verdict: 'bad-line',
    from: HERE,
  },
  {
    name: 'a Match line it does not take',
    text: `Unsupported Match attribute Users\n${FILE} line 30: Bad Match condition`,
    verdict: 'bad-line',
    from: HERE,
  },
  { name: 'sftp twice', text: `${FILE} line 9: Subsystem 'sftp' already defined.`, verdict: 'bad-line', from: HERE },
  {
    name: 'an open quote',
    text: `${FILE} line 1: invalid quotes\n${FILE}: terminating, 1 bad configuration options`,
    verdict: 'bad-line',
    from: HERE,
  },
  {
    name: 'ssh-dss with 10.5',
    text: `${FILE} line 1: Bad key types '+ssh-dss'.`,
    verdict: 'bad-line',
    from: 'sshd -t, OpenSSH 10.5p1 of the test bench',
  },
  {
    name: 'old lines',
    text: `${FILE} line 3: Deprecated option UsePrivilegeSeparation\n${FILE} line 4: Deprecated option RSAAuthentication`,
    verdict: 'warning',
    from: HERE,
  },
  {
    name: 'built without PAM',
    text: `${FILE} line 1: Unsupported option UsePAM`,
    verdict: 'warning',
    from: 'sshd -t, OpenSSH 10.5p1 of the test bench',
  },
  {
    name: 'a method that is switched off',
    text: 'Disabled method "password" in AuthenticationMethods list "password"\nAuthenticationMethods cannot be satisfied by enabled authentication methods',
    verdict: 'settings',
    from: HERE,
  },
  {
    name: 'a command without its account',
    text: 'AuthorizedKeysCommand set without AuthorizedKeysCommandUser',
    verdict: 'settings',
    from: HERE,
  },
  {
    name: 'an address that is not there',
    text: 'bad addr or host: 300.1.1.1 (Name or service not known)',
    verdict: 'settings',
    from: HERE,
  },
  {
    name: 'not run as an administrator',
    text: 'sshd: no hostkeys available -- exiting.',
    verdict: 'no-host-keys',
    from: HERE,
  },
  {
    name: 'the only host key is open to others',
    text: `${OPEN_KEY}\nsshd: no hostkeys available -- exiting.`,
    verdict: 'no-host-keys',
    from: HERE,
  },
  { name: 'one of the host keys is open to others', text: OPEN_KEY, verdict: 'host-key-file', from: HERE },
  {
    name: 'a host key that is not there',
    text: 'Unable to load host key: /etc/ssh/ssh_host_dsa_key',
    verdict: 'host-key-file',
    from: HERE,
  },
  {
    name: 'started by its socket',
    text: 'Missing privilege separation directory: /run/sshd',
    verdict: 'folder',
    from: HERE,
  },
  { name: 'no such file', text: '/etc/ssh/sshd_config.new: No such file or directory', verdict: 'no-file', from: HERE },
  { name: 'cut off', text: `${FILE}: line 5: Bad configuration op`, verdict: 'unreadable', from: HERE },
  {
    name: 'not in the search path',
    text: 'bash: line 1: sshd: command not found',
    verdict: 'not-found',
    from: 'bash 5.2 here',
  },
  {
    name: 'not there at all',
    text: 'sudo: /usr/sbin/sshd: command not found',
    verdict: 'not-found',
    from: 'sudo 1.9 here, for a path that is not there',
  },
  {
    name: 'a path that is not whole',
    text: 'sshd re-exec requires execution with an absolute path',
    verdict: 'call',
    from: 'OpenSSH 9.2p1 of the test bench',
  },
  {
    name: 'an option of -T',
    text: 'Config test connection parameter (-C) provided without test mode (-T)',
    verdict: 'call',
    from: 'OpenSSH 9.2p1 of the test bench',
  },
  {
    name: 'the file itself',
    text: 'Port 22\nPermitRootLogin no\nUsePAM yes',
    verdict: 'unreadable',
    from: 'sshd_config of Debian 12',
  },
]
