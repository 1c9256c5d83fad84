import type { Sample } from './types.ts'

type Verdict = 'other-label' | 'no-labels' | 'missing' | 'no-access' | 'fine'

const HERE = 'GNU ls 9.1, Debian 12, run for this sample (names changed)'
const LABELED = `${HERE}; the labels were set by hand, SELinux is not in use here`

export const lsLabelsSamples: readonly Sample<Verdict>[] = [
  {
    name: 'all in order, new order of columns',
    text: `drwx------. 3 fred fred unconfined_u:object_r:user_home_dir_t:s0 4096 Nov 21 13:53 /home/fred
drwx------. 2 fred fred unconfined_u:object_r:ssh_home_t:s0      4096 Nov 21 14:02 /home/fred/.ssh
-rw-------. 1 fred fred unconfined_u:object_r:ssh_home_t:s0        89 Nov 21 14:02 /home/fred/.ssh/authorized_keys`,
    verdict: 'fine',
    from: LABELED,
  },
  {
    name: 'labels of another place after a move',
    text: `unconfined_u:object_r:user_home_dir_t:s0 /home/fred
     unconfined_u:object_r:ssh_home_t:s0 /home/fred/.ssh
      unconfined_u:object_r:default_t:s0 /home/fred/.ssh/authorized_keys`,
    context: { home: '/home/fred' },
    verdict: 'other-label',
    from: `${LABELED}, with -dZ`,
  },
  {
    name: 'a home folder in another place that the policy does not know',
    text: `drwx------. 3 fred fred unconfined_u:object_r:default_t:s0  4096 Nov 21 13:53 /data/homes/fred
drwx------. 2 fred fred unconfined_u:object_r:ssh_home_t:s0 4096 Nov 21 14:02 /data/homes/fred/.ssh`,
    context: { home: '/data/homes/fred' },
    verdict: 'other-label',
    from: `${LABELED} (path changed)`,
  },
  {
    name: 'old order of columns, in order',
    text: `# ls -laZ ~/.ssh
drwx------. root root unconfined_u:object_r:ssh_home_t:s0 .
drwxr-xr--. root root system_u:object_r:admin_home_t:s0 ..
-rw-------. root root unconfined_u:object_r:ssh_home_t:s0 authorized_keys
-rw-------. root root unconfined_u:object_r:ssh_home_t:s0 id_rsa
-rw-r--r--. root root unconfined_u:object_r:ssh_home_t:s0 id_rsa.pub
-rw-r--r--. root root unconfined_u:object_r:ssh_home_t:s0 known_hosts`,
    verdict: 'fine',
    from: 'public notes on a key login that SELinux refused, CentOS',
  },
  {
    name: 'old order of columns, the label of the home folder of root',
    text: 'drwx------. root root unconfined_u:object_r:admin_home_t:s0 .ssh',
    verdict: 'other-label',
    from: 'public notes on a key login that SELinux refused, CentOS 6',
  },
  {
    name: 'home folders on NFS',
    text: `drwx------. 2 fred fred system_u:object_r:nfs_t:s0 4096 Nov 21 14:02 /home/fred/.ssh
-rw-------. 1 fred fred system_u:object_r:nfs_t:s0   89 Nov 21 14:02 /home/fred/.ssh/authorized_keys`,
    verdict: 'other-label',
    from: LABELED,
  },
  {
    name: 'a folder with labels on some files only',
    text: `fred@server:~$ ls -aZ .ssh
     unconfined_u:object_r:ssh_home_t:s0 .
unconfined_u:object_r:user_home_dir_t:s0 ..
      unconfined_u:object_r:default_t:s0 authorized_keys
                                       ? id_ed25519
                                       ? id_ed25519.pub`,
    verdict: 'other-label',
    from: LABELED,
  },
  {
    name: 'sizes for people, and a label with categories',
    text: 'drwx------. 2 fred fred system_u:object_r:user_home_t:s0-s0:c0.c1023 4.0K 2026-11-21 14:02 /home/fred/.ssh',
    verdict: 'other-label',
    from: `${LABELED}, with -h and --time-style=long-iso`,
  },
  {
    name: 'question marks',
    text: `? /home/fred
? /home/fred/.ssh`,
    verdict: 'no-labels',
    from: `${HERE}, with -dZ`,
  },
  {
    name: 'question marks in a long listing',
    text: `fred@server:~$ ls -laZ .ssh
total 12
drwx------ 2 fred fred ? 4096 Nov 21 13:53 .
drwx------ 3 fred fred ? 4096 Nov 21 13:53 ..
-rw------- 1 fred fred ?   89 Nov 21 14:02 authorized_keys`,
    verdict: 'no-labels',
    from: HERE,
  },
  {
    name: 'missing',
    text: "ls: cannot access '/home/fred/.ssh': No such file or directory",
    verdict: 'missing',
    from: HERE,
  },
  {
    name: 'not allowed',
    text: "ls: cannot access '/home/fred/.ssh': Permission denied",
    verdict: 'no-access',
    from: HERE,
  },
  {
    name: 'busybox',
    text: "ls: invalid option -- 'Z'\nBusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) multi-call binary.",
    verdict: 'unreadable',
    from: 'busybox here',
  },
  {
    name: 'another folder',
    text: 'drwxr-xr-x. 2 root root system_u:object_r:httpd_sys_content_t:s0 4096 Nov 21 13:53 /var/www/html',
    verdict: 'unreadable',
    from: LABELED,
  },
  {
    name: 'cut off',
    text: 'drwx------. 2 fred fred unconfined_u:object_r:ssh_',
    verdict: 'unreadable',
    from: `${LABELED}, cut off`,
  },
]
