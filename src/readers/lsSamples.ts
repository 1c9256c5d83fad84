import type { Sample } from './types.ts'

type Verdict = 'fine' | 'others-can-write' | 'wrong-owner' | 'missing' | 'no-access' | 'others-can-read'

const HERE = 'GNU ls 9.1, Debian 12, run for this sample (path shortened)'

export const lsSamples: readonly Sample<Verdict>[] = [
  {
    name: 'home, .ssh and authorized_keys in order',
    text: `drwxr-xr-x 3 backup backup 4096 Nov 20 14:10 /home/backup
drwx------ 2 backup backup 4096 Nov 20 14:10 /home/backup/.ssh
-rw------- 1 backup backup   93 Nov 20 14:10 /home/backup/.ssh/authorized_keys`,
    context: { account: 'backup', home: '/home/backup' },
    verdict: 'fine',
    from: HERE,
  },
  {
    name: 'group can write to home and authorized_keys',
    text: `drwxrwxr-x 3 backup backup 4096 Nov 20 14:10 /home/backup
drwx------ 2 backup backup 4096 Nov 20 14:10 /home/backup/.ssh
-rw-rw-r-- 1 backup backup   93 Nov 20 14:10 /home/backup/.ssh/authorized_keys`,
    context: { account: 'backup' },
    verdict: 'others-can-write',
    from: HERE,
  },
  {
    name: 'everybody can write to .ssh',
    text: `drwxrwxrwt 3 backup backup 4096 Nov 20 14:10 /home/backup
drwxrwxrwx 2 backup backup 4096 Nov 20 14:10 /home/backup/.ssh`,
    verdict: 'others-can-write',
    from: HERE,
  },
  {
    name: 'another account owns authorized_keys',
    text: '-rw------- 1 games games 93 Nov 20 14:10 .ssh/authorized_keys',
    context: { account: 'backup' },
    verdict: 'wrong-owner',
    from: HERE,
  },
  {
    name: 'root owns authorized_keys and keeps it to itself: sshd says "Could not open user … authorized keys"',
    text: '-rw------- 1 root root 93 Nov 20 14:10 .ssh/authorized_keys',
    context: { account: 'backup' },
    verdict: 'wrong-owner',
    from: HERE,
  },
  {
    name: 'root owns authorized_keys and everybody may read it: works',
    text: '-rw-r--r-- 1 root root 93 Nov 20 14:10 .ssh/authorized_keys',
    context: { account: 'backup' },
    verdict: 'fine',
    from: HERE,
  },
  {
    name: 'a number as owner',
    text: 'drwx------ 2 1234 1234 4096 Nov 20 14:10 .ssh',
    context: { account: 'backup' },
    verdict: 'wrong-owner',
    from: HERE,
  },
  {
    name: 'ls -lan shows numbers by intent',
    text: `backup@server:~$ ls -lan .ssh
total 20
drwx------ 2 34 34 4096 Nov 20 14:10 .
drwxr-xr-x 3 34 34 4096 Nov 20 14:10 ..
-rw------- 1 34 34   93 Nov 20 14:10 authorized_keys`,
    context: { account: 'backup' },
    verdict: 'fine',
    from: HERE,
  },
  {
    name: 'a private key that others can read, in ls -la of the folder',
    text: `total 20
drwx------ 2 backup backup 4096 Nov 20 14:10 .
drwxr-xr-x 3 backup backup 4096 Nov 20 14:10 ..
-rw------- 1 backup backup   93 Nov 20 14:10 authorized_keys
-rw-r--r-- 1 backup backup  399 Nov 20 14:10 id_ed25519
-rw-r--r-- 1 backup backup   93 Nov 20 14:10 id_ed25519.pub`,
    verdict: 'others-can-read',
    from: HERE,
  },
  {
    name: 'only the group can read the private key',
    text: '-rw-r----- 1 backup backup 399 Nov 20 14:10 .ssh/id_ed25519',
    verdict: 'others-can-read',
    from: HERE,
  },
  {
    name: 'home listed without .ssh',
    text: `[root@server ~]# ls -la /home/backup
total 8
drwxr-xr-x 2 backup backup 4096 Nov 20 14:10 .
drwxr-xr-x 4 root   root   4096 Nov 20 14:10 ..`,
    context: { account: 'backup' },
    verdict: 'missing',
    from: HERE,
  },
  {
    name: 'no such file',
    text: "ls: cannot access '.ssh/authorized_keys': No such file or directory",
    verdict: 'missing',
    from: HERE,
  },
  {
    name: 'run as somebody else',
    text: `drwx------ 3 backup backup 4096 Nov 20 14:10 /home/backup
ls: cannot access '/home/backup/.ssh': Permission denied
ls: cannot access '/home/backup/.ssh/authorized_keys': Permission denied`,
    context: { account: 'backup' },
    verdict: 'no-access',
    from: HERE,
  },
  {
    name: 'SELinux dot, listing of /home',
    text: `# ls -l /home
drwx------. 4 faspex faspex 39 Oct  2 21:03 faspex`,
    context: { account: 'faspex' },
    verdict: 'fine',
    from: 'Error code 19: failed to authenticate, step Faspex 2',
  },
  {
    name: 'macOS, listing of /Users',
    text: `# ls -l /Users
drwx------   4 asp1   asp1     85 Oct 14 17:51 asp1`,
    context: { account: 'asp1' },
    verdict: 'fine',
    from: 'Error code 19: failed to authenticate, step Shares 2',
  },
  {
    name: 'macOS, ls -la of .ssh with a year and a wide link column',
    text: `total 32
drwx------   5 gastove  staff   170 Nov 15  2013 .
drwxr-xr-x+ 69 gastove  staff  2346 Mar  4 19:58 ..
-rw-------   1 gastove  staff  1679 Nov 15  2013 id_rsa
-rw-r--r--   1 gastove  staff   405 Nov 15  2013 id_rsa.pub
-rw-r--r--   1 gastove  staff  4440 Apr  6  2015 known_hosts`,
    verdict: 'fine',
    from: 'a published tutorial, macOS',
  },
  {
    name: 'access list behind the mode',
    text: `drwxrwxr-x+ 3 backup backup 4096 Nov 20 14:10 /home/backup
-rw-rwx---+ 1 backup backup   93 Nov 20 14:10 /home/backup/.ssh/authorized_keys`,
    verdict: 'others-can-write',
    from: HERE,
  },
  {
    name: 'long-iso time and inode numbers',
    text: `total 12
2146778 -rw------- 1 backup backup  93 2026-11-20 14:10 authorized_keys
2146779 -rw-r--r-- 1 backup backup 399 2026-11-20 14:10 id_ed25519`,
    context: { account: 'backup' },
    verdict: 'others-can-read',
    from: HERE,
  },
  {
    name: 'German month',
    text: '-rw-rw-r-- 1 caca caca 3610 18. Mai 15:51 .ssh/authorized_keys',
    verdict: 'others-can-write',
    from: 'https://github.com/bastillion-io/Bastillion/issues/78',
  },
  {
    name: 'cut off behind the owner',
    text: '-rw-rw-rw- 1 backup bac',
    verdict: 'others-can-write',
    from: 'the listing above, cut off',
  },
  {
    name: 'a link',
    text: 'lrwxrwxrwx 1 root   root    13 Nov 20 14:10 authorized_keys -> /etc/hostname',
    verdict: 'unreadable',
    from: HERE,
  },
  {
    name: 'Windows',
    text: `C:\\Users\\Admin\\.ssh>dir
Volume in drive C has no label.
Directory of C:\\Users\\Admin\\.ssh
10/26/2021  07:32 PM             3,389 id_rsa`,
    verdict: 'unreadable',
    from: 'a published tutorial, Windows 10',
  },
  {
    name: 'Windows, by icacls',
    text: `C:\\fred_id_rsa NT AUTHORITY\\SYSTEM:(I)(F)
               BUILTIN\\Administrators:(I)(F)
               BUILTIN\\Users:(I)(RX)`,
    verdict: 'others-can-read',
    from: 'public notes of a training, Windows 10 (name changed)',
  },
  { name: 'something else', text: 'uid=1003(sshlab) gid=1003(sshlab)', verdict: 'unreadable', from: 'id(1) here' },
]
