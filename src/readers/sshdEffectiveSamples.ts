import type { Sample } from './types.ts'

type Verdict =
  'broken' | 'denied' | 'user-missing' | 'group-missing' | 'depends' | 'root' | 'two-steps' | 'key-off' | 'open'

const HERE = 'sshd -T -C and grep, OpenSSH 9.2p1 here'

const PLAIN = `usepam yes
maxauthtries 6
permitrootlogin without-password
pubkeyauthentication yes
passwordauthentication yes
kbdinteractiveauthentication no
strictmodes yes
revokedkeys none
authorizedkeyscommand none
authorizedkeysfile .ssh/authorized_keys .ssh/authorized_keys2
authenticationmethods any`

const RULES = `allowusers deploy
allowusers fred@192.0.2.*
denyusers oper`

const FRED = { user: 'fred', clientAddress: '192.0.2.7' }
const ID = 'uid=1000(fred) gid=1000(fred) groups=1000(fred),27(sudo)'

export const sshdEffectiveSamples: readonly Sample<Verdict>[] = [
  { name: 'as delivered', text: PLAIN, context: FRED, verdict: 'open', from: HERE },
  {
    name: 'allowed from this address',
    text: `root@server:~# sshd -T -C user=fred,host=client,addr=192.0.2.7\n${PLAIN}\n${RULES}`,
    context: FRED,
    verdict: 'open',
    from: HERE,
  },
  {
    name: 'not allowed from this address',
    text: `${PLAIN}\n${RULES}`,
    context: { user: 'fred', clientAddress: '198.51.100.9' },
    verdict: 'user-missing',
    from: HERE,
  },
  {
    name: 'not among those allowed',
    text: `${PLAIN}\n${RULES}`,
    context: { account: 'faspex', clientAddress: '192.0.2.7' },
    verdict: 'user-missing',
    from: HERE,
  },
  { name: 'denied by name', text: `${PLAIN}\n${RULES}`, context: { user: 'oper' }, verdict: 'denied', from: HERE },
  {
    name: 'the address is not known',
    text: `${PLAIN}\n${RULES}`,
    context: { user: 'fred' },
    verdict: 'depends',
    from: HERE,
  },
  { name: 'nobody said who', text: `${PLAIN}\n${RULES}`, verdict: 'depends', from: HERE },
  {
    name: 'groups, and nobody printed them',
    text: `${PLAIN}\nallowgroups sshusers`,
    context: FRED,
    verdict: 'depends',
    from: HERE,
  },
  {
    name: 'in none of the groups',
    text: `${PLAIN}\nallowgroups sshusers\n${ID}`,
    context: FRED,
    verdict: 'group-missing',
    from: `${HERE}, and id`,
  },
  {
    name: 'in one of the groups',
    text: `${PLAIN}\nallowgroups sudo\nallowgroups wheel\n${ID}`,
    context: FRED,
    verdict: 'open',
    from: `${HERE}, and id`,
  },
  {
    name: 'in a group that is denied',
    text: `${PLAIN}\ndenygroups sud?\n${ID}`,
    context: FRED,
    verdict: 'group-missing',
    from: `${HERE}, and id`,
  },
  {
    name: 'root',
    text: PLAIN.replace('without-password', 'no'),
    context: { user: 'root' },
    verdict: 'root',
    from: HERE,
  },
  {
    name: 'refused on purpose',
    text: `${PLAIN}\nrefuseconnection yes`,
    context: FRED,
    verdict: 'denied',
    from: 'RefuseConnection as OpenSSH 10.5p1 of the test bench knows it; the rest as here',
  },
  {
    name: 'two methods',
    text: PLAIN.replace('methods any', 'methods publickey,keyboard-interactive publickey,password').replace(
      'maxauthtries 6',
      'maxauthtries 2',
    ),
    context: FRED,
    verdict: 'two-steps',
    from: HERE,
  },
  {
    name: 'no keys, kept elsewhere',
    text: PLAIN.replace('pubkeyauthentication yes', 'pubkeyauthentication no').replace(
      '.ssh/authorized_keys .ssh/authorized_keys2',
      '/etc/ssh/keys/%u',
    ),
    context: FRED,
    verdict: 'key-off',
    from: HERE,
  },
  {
    name: 'only limits',
    text: 'clientaliveinterval 0\nlogingracetime 120\nmaxstartups 2:50:10',
    verdict: 'open',
    from: HERE,
  },
  {
    name: 'a jail',
    text: 'chrootdirectory /srv/sftp/%u\nforcecommand internal-sftp\nsubsystem sftp /usr/lib/openssh/sftp-server',
    context: FRED,
    verdict: 'open',
    from: HERE,
  },
  {
    name: 'not run as an administrator',
    text: 'sshd: no hostkeys available -- exiting.',
    verdict: 'broken',
    from: 'sshd -T 9.2p1 here',
  },
  {
    name: 'a mistake in the file',
    text: '/etc/ssh/sshd_config: line 5: Bad configuration option: Foo\n/etc/ssh/sshd_config: terminating, 1 bad configuration options',
    verdict: 'broken',
    from: 'sshd -T 9.2p1 here',
  },
  {
    name: 'started by its socket',
    text: 'Missing privilege separation directory: /run/sshd',
    verdict: 'broken',
    from: 'sshd -T 9.2p1 here',
  },
  { name: 'cut off', text: 'usep', verdict: 'unreadable', from: HERE },
  { name: 'the groups only', text: ID, context: FRED, verdict: 'unreadable', from: 'id here' },
]
