import type { Sample } from './types.ts'

type Verdict = 'others-can-write' | 'wrong-owner' | 'others-can-read' | 'missing' | 'no-access' | 'fine'

const HERE = 'getfacl 2.3.1, Debian 12, run for this sample (names changed)'
const FREEBSD = 'getfacl of FreeBSD on ZFS, a capture in a public test (path and names changed)'

export const getfaclSamples: readonly Sample<Verdict>[] = [
  {
    name: 'a home folder without an access list',
    text: `getfacl: Removing leading '/' from absolute path names
# file: home/fred
# owner: fred
# group: fred
user::rwx
group::---
other::---
`,
    context: { account: 'fred' },
    verdict: 'fine',
    from: HERE,
  },
  {
    name: 'another account may write to .ssh',
    text: `# file: home/fred/.ssh
# owner: fred
# group: fred
user::rwx
user:bob:rwx
group::---
mask::rwx
other::---
`,
    verdict: 'others-can-write',
    from: HERE,
  },
  {
    name: 'the mask takes the right to write away, as chmod g-w does',
    text: `# file: home/fred/.ssh
# owner: fred
# group: fred
user::rwx
user:bob:rwx	#effective:r-x
group::---
mask::r-x
other::---
default:user::rwx
default:group::---
default:group:team:rwx
default:mask::rwx
default:other::---
`,
    context: { account: 'fred' },
    verdict: 'fine',
    from: HERE,
  },
  {
    name: 'nobody else can write, but the mask says so',
    text: `# file: /home/fred
# owner: fred
# group: fred
user::rwx
user:bob:r-x
group::r-x
mask::rwx
other::---
`,
    context: { account: 'fred' },
    verdict: 'others-can-write',
    from: `${HERE}, with -p`,
  },
  {
    name: 'an owner without a name',
    text: `# file: home/fred/.ssh
# owner: 4711
# group: 4711
user::rwx
group::---
other::---
`,
    verdict: 'wrong-owner',
    from: HERE,
  },
  {
    name: 'root owns authorized_keys, and an entry lets the account read it',
    text: `# file: home/fred/.ssh/authorized_keys
# owner: root
# group: root
user::rw-
user:fred:r--
group::---
mask::r--
other::---
`,
    context: { account: 'fred' },
    verdict: 'fine',
    from: HERE,
  },
  {
    name: 'root owns authorized_keys and keeps it to itself',
    text: `# file: home/fred/.ssh/authorized_keys
# owner: root
# group: root
user::rw-
group::---
other::---
`,
    context: { account: 'fred' },
    verdict: 'wrong-owner',
    from: HERE,
  },
  {
    name: 'a backup account may read a private key',
    text: `# file: home/fred/.ssh/id_ed25519
# owner: fred
# group: fred
user::rw-
user:backup:r--
group::---
mask::r--
other::---
`,
    verdict: 'others-can-read',
    from: HERE,
  },
  {
    name: 'two folders, everybody may write to one',
    text: `# file: home/fred
# owner: fred
# group: fred
user::rwx
group::---
other::---

# file: srv/homes
# owner: root
# group: root
# flags: --t
user::rwx
group::rwx
other::rwx
`,
    verdict: 'others-can-write',
    from: HERE,
  },
  {
    name: 'without the head',
    text: `user::rwx
group::---
mask::r-x
other::---
`,
    verdict: 'fine',
    from: `${HERE}, with -c`,
  },
  {
    name: 'FreeBSD on ZFS: another account may write',
    text: `# file: /home/fred/.ssh/authorized_keys
# owner: fred
# group: fred
        user:games:-w------------:-------:deny
     user:operator:rw-p----------:-------:allow
       group:wheel:r--p----------:-------:allow
            owner@:rw-p--aARWcCos:-------:allow
            group@:r-----a-R-c--s:-------:allow
         everyone@:r-----a-R-c--s:-------:allow`,
    verdict: 'others-can-write',
    from: FREEBSD,
  },
  {
    name: 'FreeBSD on ZFS, in order',
    text: `# file: /home/fred/.ssh/authorized_keys
# owner: fred
# group: fred
            owner@:rw-p--aARWcCos:-------:allow
            group@:r-----a-R-c--s:-------:allow
         everyone@:r-----a-R-c--s:-------:allow`,
    verdict: 'fine',
    from: FREEBSD,
  },
  {
    name: 'a missing path',
    text: 'getfacl: /home/fred/.ssh: No such file or directory',
    verdict: 'missing',
    from: HERE,
  },
  { name: 'not allowed', text: 'getfacl: /home/fred/.ssh: Permission denied', verdict: 'no-access', from: HERE },
  { name: 'busybox has none', text: 'getfacl: applet not found', verdict: 'unreadable', from: 'busybox 1.35 here' },
  {
    name: 'cut off before the last line',
    text: '# file: home/fred/.ssh\n# owner: fred\n# group: fred\nuser::rwx\ngroup::---',
    verdict: 'unreadable',
    from: `${HERE}, cut off`,
  },
  {
    name: 'cut off in the head',
    text: '# file: home/fred/.ssh\n# owner: fred',
    verdict: 'unreadable',
    from: `${HERE}, cut off`,
  },
]
