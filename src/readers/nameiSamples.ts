import type { Sample } from './types.ts'

type Verdict = 'others-can-write' | 'wrong-owner' | 'no-way-in' | 'missing' | 'no-access' | 'fine'

const HERE = 'namei of util-linux 2.38.1, Debian 12, run for this sample (names changed)'

export const nameiSamples: readonly Sample<Verdict>[] = [
  {
    name: 'all in order',
    text: `f: /home/fred/.ssh/authorized_keys
drwxr-xr-x root root /
drwxr-xr-x root root home
drwxr-xr-x fred fred fred
drwx------ fred fred .ssh
-rw------- fred fred authorized_keys`,
    context: { account: 'fred' },
    verdict: 'fine',
    from: HERE,
  },
  {
    name: 'the group can write to the home folder',
    text: `f: /home/fred/.ssh/authorized_keys
drwxr-xr-x root root /
drwxr-xr-x root root home
drwxrwxr-x fred fred fred
drwx------ fred fred .ssh
-rw------- fred fred authorized_keys`,
    verdict: 'others-can-write',
    from: HERE,
  },
  {
    name: 'another account owns .ssh',
    text: `f: /home/fred/.ssh/authorized_keys
drwxr-xr-x root root /
drwxr-xr-x root root home
drwx------ fred fred fred
drwx------ bob  fred .ssh
-rw------- fred fred authorized_keys`,
    context: { user: 'fred' },
    verdict: 'wrong-owner',
    from: HERE,
  },
  {
    name: 'run by somebody who may not look',
    text: `bob@server:~$ namei -l /home/fred/.ssh/authorized_keys
f: /home/fred/.ssh/authorized_keys
drwxr-xr-x root   root   /
drwxr-xr-x root   root   home
drwx------ fred   fred   fred
                         .ssh - Permission denied`,
    context: { account: 'fred' },
    verdict: 'no-access',
    from: HERE,
  },
  {
    name: 'no authorized_keys',
    text: `f: /home/fred/.ssh/authorized_keys
drwxr-xr-x root root /
drwxr-xr-x root root home
drwx------ fred fred fred
drwx------ fred fred .ssh
                     authorized_keys - No such file or directory`,
    context: { account: 'fred' },
    verdict: 'missing',
    from: HERE,
  },
  {
    name: 'a home folder behind a link, in a folder that everybody can write to but nobody judges',
    text: `f: /home/bob/.ssh/authorized_keys
drwxr-xr-x root root /
drwxr-xr-x root root home
lrwxrwxrwx root root bob -> /srv/homes/bob
drwxr-xr-x root root   /
drwxr-xr-x root root   srv
drwxrwxrwx root root   homes
drwxr-xr-x bob  bob    bob
drwx------ bob  bob  .ssh
-rw------- bob  bob  authorized_keys`,
    context: { account: 'bob' },
    verdict: 'fine',
    from: HERE,
  },
  {
    name: 'a home folder that belongs to root and shuts the account out',
    text: `f: /home/fred/.ssh/authorized_keys
drwxr-xr-x root root /
drwxr-xr-x root root home
drwx------ root root fred
drwx------ fred fred .ssh
-rw------- fred fred authorized_keys`,
    context: { account: 'fred' },
    verdict: 'no-way-in',
    from: HERE,
  },
  {
    name: 'keys outside the home folder, below /tmp',
    text: `f: /tmp/keys/fred
Drwxr-xr-x root root /
drwxrwxrwt root root tmp
drwxr-xr-x root root keys
-rw-r--r-- root root fred`,
    context: { account: 'fred' },
    verdict: 'others-can-write',
    from: `${HERE}, with -x`,
  },
  {
    name: 'a file that only root may read',
    text: `f: /etc/ssh/keys/fred
drwxr-xr-x root root /
drwxr-xr-x root root etc
drwxr-xr-x root root ssh
drwxr-xr-x root root keys
-rw------- root root fred`,
    context: { account: 'fred' },
    verdict: 'no-way-in',
    from: HERE,
  },
  {
    name: 'a link with two dots',
    text: `f: /home/l/bob
drwxr-xr-x root  root  /
drwxr-xr-x root  root  home
lrwxrwxrwx root  root  l -> ../../srv/homes
drwxr-xr-x root  root    ..
drwxr-xr-x root  root    ..
drwxr-xr-x root  root    srv
drwxr-xr-x root  root    homes
drwxr-xr-x bob   bob   bob`,
    context: { account: 'bob', home: '/srv/homes/bob' },
    verdict: 'fine',
    from: HERE,
  },
  {
    name: 'cut off before the file',
    text: `f: /home/fred/.ssh/authorized_keys
drwxr-xr-x root root /
drwxr-xr-x root root home
drwxr-xr-x fred fred fred`,
    context: { account: 'fred' },
    verdict: 'unreadable',
    from: `${HERE}, cut off`,
  },
  {
    name: 'without owners',
    text: `f: /home/fred/.ssh
 drwxr-xr-x /
 drwxr-xr-x home
 drwx------ fred
 drwx------ .ssh`,
    verdict: 'unreadable',
    from: `${HERE}, with -m`,
  },
  {
    name: 'another option',
    text: "namei: invalid option -- 'Z'\nTry 'namei --help' for more information.",
    verdict: 'unreadable',
    from: HERE,
  },
  {
    name: 'something else',
    text: '-bash: namei: command not found',
    verdict: 'unreadable',
    from: 'bash on a system without util-linux',
  },
]
