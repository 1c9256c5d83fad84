import type { Sample } from './types.ts'

type Verdict = 'owner' | 'writable' | 'missing' | 'right'

const HERE = 'namei -l of util-linux 2.38 here'
const RENAMED = `${HERE}, names changed`
const BOOK = 'the folders of OpenSSH/Logging and Troubleshooting, written as namei -l writes them'

const OWNER = `f: /home/fred
drwxr-xr-x root root /
drwxr-xr-x root root home
drwxr-xr-x fred fred fred`

const WRITABLE = `f: /srv/sftp/in
drwxr-xr-x root root /
drwxr-xr-x root root srv
drwxrwxr-x root staff sftp
drwxr-xr-x root root in`

const RIGHT = `f: /home/fred
drwxr-xr-x root root /
drwxr-xr-x root root home
drwxr-x--- root fred fred`

const MISSING = `f: /srv/jail/nosuch
drwxr-xr-x root root /
drwxr-xr-x root root srv
drwxr-xr-x root root jail
                     nosuch - No such file or directory`

const TMP = `f: /tmp/jail
drwxr-xr-x root root /
drwxrwxrwt root root tmp
drwxr-xr-x root root jail`

export const folderWalkSamples: readonly Sample<Verdict>[] = [
  { name: 'a jail that belongs to the account', text: OWNER, verdict: 'owner', from: BOOK },
  { name: 'a folder above that the group may write to', text: WRITABLE, verdict: 'writable', from: RENAMED },
  { name: 'a jail under /tmp', text: TMP, verdict: 'writable', from: RENAMED },
  { name: 'all in order', text: RIGHT, verdict: 'right', from: BOOK },
  { name: 'a folder that is missing', text: MISSING, verdict: 'missing', from: RENAMED },
  {
    name: 'through a link, whose own rights do not count',
    text: `f: /jail
drwxr-xr-x root root /
lrwxrwxrwx root root jail -> srv/jail
drwxr-xr-x root root   srv
drwxr-xr-x root root   jail`,
    verdict: 'right',
    from: RENAMED,
  },
  {
    name: 'owner as a number, with Windows line ends and a prompt',
    text: `admin@server:~$ sudo namei -l /srv/jail\r\nf: /srv/jail\r\ndrwxr-xr-x root root /\r\ndrwxr-xr-x root root srv\r\ndrwxrwxr-x 1234 root jail\r\n`,
    verdict: 'owner',
    from: RENAMED,
  },
  {
    name: 'ls -ld of two folders',
    text: 'drwxr-xr-x 3 root root 4096 Aug  4 20:47 /home/\ndrwxr-xr-x 8 fred fred 4096 Aug  4 20:47 /home/fred/',
    verdict: 'owner',
    from: 'ls -ld of coreutils, names and dates as in OpenSSH/Logging and Troubleshooting',
  },
  { name: 'something else', text: 'chroot: command not found', verdict: 'unreadable', from: 'bash here' },
  { name: 'nothing', text: '', verdict: 'unreadable', from: 'no output' },
]
