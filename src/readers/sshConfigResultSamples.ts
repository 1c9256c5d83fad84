import type { Sample } from './types.ts'

type Verdict = 'broken' | 'key-off' | 'other-values' | 'more-keys' | 'right' | 'shown'

const HERE = 'ssh -G, OpenSSH 9.2p1 here'
const GREP = `${HERE}, through grep`

const WORK = `host work
user fred
hostname server.example.org
port 2222
batchmode no
identitiesonly yes
pubkeyauthentication true
stricthostkeychecking ask
identityfile ~/.ssh/id_ed25519
userknownhostsfile /home/fred/.ssh/known_hosts /home/fred/.ssh/known_hosts2
forwardagent no`

const PLAIN = `host server.example.org
user fred
hostname server.example.org
port 22
identitiesonly no
pubkeyauthentication true
identityfile ~/.ssh/id_rsa
identityfile ~/.ssh/id_ecdsa
identityfile ~/.ssh/id_ecdsa_sk
identityfile ~/.ssh/id_ed25519
identityfile ~/.ssh/id_ed25519_sk
identityfile ~/.ssh/id_xmss
identityfile ~/.ssh/id_dsa`

const JUMP = `host jump
user fred
hostname jump
port 22
pubkeyauthentication false
stricthostkeychecking false
preferredauthentications password
identityfile ~/.ssh/id_rsa
userknownhostsfile /dev/null
forwardagent yes
proxyjump bastion.example.org`

export const sshConfigResultSamples: readonly Sample<Verdict>[] = [
  { name: 'a block of its own', text: WORK, verdict: 'shown', from: GREP },
  {
    name: 'as it is wanted',
    text: `fred@laptop:~$ ssh -G work\n${WORK}`,
    context: { alias: 'work', host: 'server.example.org', user: 'fred', port: '2222', keyFile: '~/.ssh/id_ed25519' },
    verdict: 'right',
    from: GREP,
  },
  {
    name: 'the port that nobody chose',
    text: WORK,
    context: { host: 'work', user: 'fred', port: '22', keyFile: '/home/fred/.ssh/id_ed25519' },
    verdict: 'right',
    from: GREP,
  },
  {
    name: 'another user',
    text: WORK.replace('user fred', 'user admin'),
    context: { host: 'server.example.org', user: 'fred' },
    verdict: 'other-values',
    from: `${GREP}, with a block for all above`,
  },
  { name: 'another server', text: WORK, context: { host: 'db.example.org' }, verdict: 'other-values', from: GREP },
  { name: 'another key file', text: WORK, context: { keyFile: '~/.ssh/id_rsa' }, verdict: 'other-values', from: GREP },
  {
    name: 'nothing set: every usual key file',
    text: PLAIN,
    context: { host: 'server.example.org', user: 'fred', port: '22', keyFile: '~/.ssh/id_ed25519' },
    verdict: 'more-keys',
    from: GREP,
  },
  {
    name: 'one file, and the keys of the agent',
    text: WORK.replace('identitiesonly yes', 'identitiesonly no'),
    context: { keyFile: '~/.ssh/id_ed25519' },
    verdict: 'more-keys',
    from: GREP,
  },
  {
    name: 'keys switched off, through another server, risky',
    text: JUMP,
    context: { host: 'jump' },
    verdict: 'key-off',
    from: GREP,
  },
  {
    name: 'no publickey among the methods',
    text: 'user fred\nhostname server.example.org\nport 22\npreferredauthentications keyboard-interactive,password\npubkeyauthentication true',
    verdict: 'key-off',
    from: GREP,
  },
  {
    name: 'macOS leaves the first line out',
    text: WORK.split('\n').slice(1).join('\n'),
    verdict: 'shown',
    from: 'ssh -G of OpenSSH 9.0p1 of macOS prints no line "host", as users report it',
  },
  { name: 'cut off', text: WORK.slice(0, 44), verdict: 'shown', from: GREP },
  {
    name: 'a mistake in the file',
    text: '/home/fred/.ssh/config: line 2: Bad configuration option: hostnme\n/home/fred/.ssh/config: terminating, 1 bad configuration options',
    verdict: 'broken',
    from: HERE,
  },
  {
    name: 'a bad value',
    text: '/home/fred/.ssh/config line 2: unsupported option "maybe".\n/home/fred/.ssh/config: terminating, 1 bad configuration options',
    verdict: 'broken',
    from: HERE,
  },
  {
    name: 'others may write',
    text: 'Bad owner or permissions on /home/fred/.ssh/config',
    verdict: 'broken',
    from: 'ssh 9.2p1 here, file with mode 666',
  },
  {
    name: 'an old ssh',
    text: 'unknown option -- G\nusage: ssh [-1246AaCfgKkMNnqsTtVvXxYy] [-b bind_address] [-c cipher_spec]',
    verdict: 'unreadable',
    from: 'ssh -z here, with the letter that ssh before 6.8 does not know',
  },
  {
    name: 'the server instead',
    text: 'maxauthtries 6\npermitrootlogin without-password\nusepam yes',
    verdict: 'unreadable',
    from: 'sshd -T 9.2p1 here',
  },
]
