import type { Sample } from './types.ts'

type Verdict = 'mistake' | 'hidden' | 'no-block' | 'no-file' | 'fine'

const HERE = 'written for this sample; ssh -G of OpenSSH 9.2p1 said the same'

const WORK = `Host work
    HostName server.example.org
    User fred
    Port 2222
    IdentityFile ~/.ssh/id_ed25519
    IdentitiesOnly yes`

const ALL = `Host *
    User admin
    ServerAliveInterval 60`

export const sshConfigSamples: readonly Sample<Verdict>[] = [
  { name: 'one server, then all', text: `${WORK}\n\n${ALL}\n`, context: { host: 'work' }, verdict: 'fine', from: HERE },
  { name: 'the same without a name', text: `${WORK}\n\n${ALL}\n`, verdict: 'fine', from: HERE },
  {
    name: 'the block for all comes first',
    text: `${ALL}\n\n${WORK}\n`,
    context: { host: 'work' },
    verdict: 'hidden',
    from: `${HERE}: user admin`,
  },
  { name: 'the same without a name', text: `${ALL}\n\n${WORK}\n`, verdict: 'hidden', from: HERE },
  {
    name: 'a line above every block',
    text: `User admin\n${WORK}`,
    context: { alias: 'work', host: 'server.example.org' },
    verdict: 'hidden',
    from: `${HERE}: user admin`,
  },
  {
    name: 'two blocks for one server',
    text: `${WORK}\n\nHost backup work\n    Port 22022\n`,
    context: { host: 'work' },
    verdict: 'hidden',
    from: `${HERE}: port 2222`,
  },
  {
    name: 'taken out by a negated pattern',
    text: `Host * !work\n    User admin\n${WORK}`,
    context: { host: 'work', user: 'deploy', port: '22' },
    verdict: 'fine',
    from: `${HERE}: user fred`,
  },
  {
    name: 'another name than the one that is typed',
    text: `${WORK}\n\nHost db-*\n    User postgres\n`,
    context: { host: 'server.example.org' },
    verdict: 'no-block',
    from: `${HERE}: hostname server.example.org, user root`,
  },
  { name: 'capitals', text: WORK, context: { host: 'Work' }, verdict: 'no-block', from: `${HERE}: user root` },
  {
    name: 'Match lines, equals signs, quotes and a comment',
    text: 'Match originalhost work exec "test -e /run/vpn"\n  HostName=10.0.0.7\nMatch host *.example.org,work user "fred"\n  Port = 2222 # the new one\nHost work\n  User "fred"\nMatch final all\n  StrictHostKeyChecking no\n',
    context: { host: 'work' },
    verdict: 'fine',
    from: HERE,
  },
  {
    name: 'other files read in, old names',
    text: 'Include config.d/*\nHost work\n  ChallengeResponseAuthentication no\n  ForwardAgent yes\n  Protocol 2\n  UserKnownHostsFile /dev/null\n',
    context: { host: 'work' },
    verdict: 'fine',
    from: HERE,
  },
  {
    name: 'settings spelled wrong',
    text: 'Host work\n  Hostnme server.example.org\n  Usr fred\n  Port 2222\n  IdentityFile ~/.ssh/work\n',
    context: { host: 'work' },
    verdict: 'mistake',
    from: 'ssh 9.2p1 here: "line 2: Bad configuration option: hostnme", "line 3: Bad configuration option: usr"',
  },
  {
    name: 'a setting of macOS',
    text: `Host *\n  AddKeysToAgent yes\n  UseKeychain yes\n  IdentityFile ~/.ssh/id_ed25519\n`,
    verdict: 'fine',
    from: 'ssh_config of macOS; ssh 9.2p1 here: "line 3: Bad configuration option: usekeychain"',
  },
  {
    name: 'the same, to be skipped',
    text: `Host *\n  IgnoreUnknown UseKeychain,AddKeys*\n  UseKeychain yes\n  IdentityFile ~/.ssh/id_ed25519\n`,
    verdict: 'fine',
    from: HERE,
  },
  {
    name: 'an open quote',
    text: 'Host work\n  IdentityFile "~/.ssh/id rsa\n  User fred\n',
    verdict: 'mistake',
    from: 'ssh 9.2p1 here: "line 2: invalid quotes"',
  },
  {
    name: 'no value',
    text: 'Host work\n  User fred\n  Port\n',
    verdict: 'mistake',
    from: 'ssh 9.2p1 here: "line 3: no argument after keyword "port""',
  },
  {
    name: 'a criterion that Match does not know',
    text: 'Match hostname work\n  User fred\n',
    verdict: 'mistake',
    from: 'ssh 9.2p1 here: "Unsupported Match attribute hostname"',
  },
  {
    name: 'with the command and Windows paths',
    text: 'PS C:\\Users\\fred> type .ssh\\config\nHost work\n  HostName 192.0.2.7\n  User fred\n  IdentityFile "C:\\Users\\fred\\.ssh\\id_ed25519"\nPS C:\\Users\\fred>',
    context: { host: 'work' },
    verdict: 'fine',
    from: 'Windows paths as in the documentation of Win32-OpenSSH; the rest as here',
  },
  {
    name: 'no file',
    text: 'cat: /home/fred/.ssh/config: No such file or directory',
    verdict: 'no-file',
    from: 'GNU cat 9.1 here',
  },
  { name: 'comments only', text: '# Host work\n#   User fred\n', verdict: 'no-file', from: HERE },
  {
    name: 'cut off in the middle of a word',
    text: WORK.slice(0, 50),
    context: { host: 'work' },
    verdict: 'mistake',
    from: `${HERE}: "no argument after keyword "user""`,
  },
  {
    name: 'the file of the server',
    text: 'Port 22\nPermitRootLogin no\nUsePAM yes\nX11Forwarding yes\nSubsystem sftp /usr/lib/openssh/sftp-server\n',
    verdict: 'unreadable',
    from: 'sshd_config of Debian 12',
  },
  {
    name: 'a message of ssh',
    text: 'ssh: connect to host 127.0.0.1 port 22999: Connection refused',
    verdict: 'unreadable',
    from: 'ssh 9.2p1 here',
  },
]
