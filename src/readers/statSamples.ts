import type { Sample } from './types.ts'

type Verdict = 'fine' | 'others-can-write' | 'wrong-owner' | 'missing' | 'no-access' | 'others-can-read'

const HERE = 'stat of GNU coreutils 9.1, Debian 12, run for this sample (names changed)'
const BUSYBOX = 'stat of BusyBox 1.35, run for this sample (names changed)'
const MAC = 'stat -x on macOS, printed in public notes (names changed)'

const TIMES = `Access: 2026-11-21 13:53:38.414236411 +0000
Modify: 2026-11-21 13:53:38.510236413 +0000
Change: 2026-11-21 13:53:38.517188152 +0000`

export const statSamples: readonly Sample<Verdict>[] = [
  {
    name: 'a home folder in order',
    text: `  File: /home/fred
  Size: 4096      	Blocks: 8          IO Block: 4096   directory
Device: 254,0	Inode: 1491100     Links: 3
Access: (0700/drwx------)  Uid: ( 1003/    fred)   Gid: ( 1005/    fred)
${TIMES}
 Birth: 2026-11-21 13:53:38.414236411 +0000`,
    context: { account: 'fred' },
    verdict: 'fine',
    from: HERE,
  },
  {
    name: 'an authorized_keys that the group can write to',
    text: `  File: /home/fred/.ssh/authorized_keys
  Size: 0         	Blocks: 0          IO Block: 4096   regular empty file
Device: 254,0	Inode: 1491134     Links: 1
Access: (0664/-rw-rw-r--)  Uid: ( 1003/    fred)   Gid: ( 1005/    fred)
${TIMES}`,
    context: { account: 'fred' },
    verdict: 'others-can-write',
    from: HERE,
  },
  {
    name: 'the wrong owner, and a group without a name',
    text: `  File: /home/fred/.ssh
  Size: 4096      	Blocks: 8          IO Block: 4096   directory
Device: fe00h/65024d	Inode: 1491133     Links: 2
Access: (0700/drwx------)  Uid: ( 1004/     bob)   Gid: ( 4711/ UNKNOWN)
${TIMES}`,
    context: { account: 'fred' },
    verdict: 'wrong-owner',
    from: BUSYBOX,
  },
  {
    name: 'an owner the machine does not know any more',
    text: `  File: /home/fred/.ssh
  Size: 4096      	Blocks: 8          IO Block: 4096   directory
Device: 254,0	Inode: 1491133     Links: 2
Access: (0700/drwx------)  Uid: ( 4711/ UNKNOWN)   Gid: ( 4711/ UNKNOWN)`,
    context: { account: 'fred' },
    verdict: 'wrong-owner',
    from: HERE,
  },
  {
    name: 'digits only, of three paths: home is 775',
    text: `775 fred fred /home/fred
700 fred fred /home/fred/.ssh
600 fred fred /home/fred/.ssh/authorized_keys`,
    context: { account: 'fred' },
    verdict: 'others-can-write',
    from: `${HERE}, with -c '%a %U %G %n'`,
  },
  {
    name: 'letters, owner and group with a colon',
    text: 'drwx------ fred:fred /home/fred',
    verdict: 'fine',
    from: `${HERE}, with -c '%A %U:%G %n'`,
  },
  {
    name: 'digits without a group',
    text: '644 fred /home/fred/.ssh/id_ed25519',
    verdict: 'others-can-read',
    from: `${HERE}, with --format='%a %U %n'`,
  },
  {
    name: 'a private key on macOS that others can read',
    text: `  File: "/Users/fred/.ssh/id_rsa"
  Size: 3794         FileType: Regular File
  Mode: (0644/-rw-r--r--)         Uid: (  501/    fred)  Gid: (   20/   staff)
Device: 1,5   Inode: 1873850    Links: 1
Access: Tue Apr 16 22:22:11 2019
Modify: Tue Apr 16 22:22:09 2019
Change: Tue Apr 16 22:22:09 2019`,
    verdict: 'others-can-read',
    from: MAC,
  },
  {
    name: 'the line of stat without options on macOS',
    text: '16777220 8592 drwx------ 5 fred staff 0 160 "Apr 16 22:21:31 2019" "Apr 16 22:21:30 2019" "Apr 16 22:21:30 2019" "Apr 16 21:28:16 2019" 4096 8 0 /Users/fred/.ssh',
    context: { account: 'fred' },
    verdict: 'fine',
    from: 'the field order of stat(1) of BSD and macOS, values from public notes (names changed)',
  },
  {
    name: 'a missing file',
    text: "stat: cannot statx '/home/fred/.ssh': No such file or directory",
    verdict: 'missing',
    from: HERE,
  },
  {
    name: 'a missing file, busybox',
    text: "stat: can't stat '/home/fred/.ssh': No such file or directory",
    verdict: 'missing',
    from: BUSYBOX,
  },
  {
    name: 'a folder that may not be looked into',
    text: "stat: cannot statx '/home/fred/.ssh': Permission denied",
    verdict: 'no-access',
    from: HERE,
  },
  {
    name: 'not allowed, macOS',
    text: 'stat: /Users/fred/.ssh/id_rsa: stat: Permission denied',
    verdict: 'no-access',
    from: 'stat of macOS as a public script quotes it (path changed)',
  },
  {
    name: 'cut off before the rights',
    text: `  File: /home/fred
  Size: 4096      	Blocks: 8          IO Block: 4096   directory`,
    verdict: 'unreadable',
    from: `${HERE}, cut off`,
  },
  {
    name: 'a link, whose own rights do not count',
    text: `  File: /home/bob -> /srv/homes/bob
  Size: 18        	Blocks: 0          IO Block: 4096   symbolic link
Device: 254,0	Inode: 9773057     Links: 1
Access: (0777/lrwxrwxrwx)  Uid: (    0/    root)   Gid: (    0/    root)`,
    verdict: 'unreadable',
    from: HERE,
  },
  {
    name: 'stat -f: the file system, not the file',
    text: `  File: "/home"
    ID: 8d27453e4718a206 Namelen: 255     Type: ext2/ext3
Block size: 4096       Fundamental block size: 4096`,
    verdict: 'unreadable',
    from: HERE,
  },
]
