import type { Sample } from './types.ts'

type Verdict = 'missing' | 'expired' | 'no-shell' | 'password-expired' | 'locked' | 'aspshell' | 'fine'

const HERE = 'getent of Debian 12, run for this sample (names changed)'
const SHADOW = 'passwd and chage of shadow 4.13, Debian 12, run for this sample (names changed)'
const MAC = 'dscl of macOS as printed in public notes (names changed)'
const TODAY = { today: '2026-11-21' }

function chage(last: string, password: string, account: string): string {
  return `Last password change					: ${last}
Password expires					: ${password}
Password inactive					: never
Account expires						: ${account}
Minimum number of days between password change		: 0
Maximum number of days between password change		: 99999
Number of days of warning before password expires	: 7`
}

export const accountEntrySamples: readonly Sample<Verdict>[] = [
  { name: 'an ordinary account', text: 'fred:x:1003:1005::/home/fred:/bin/bash', verdict: 'fine', from: HERE },
  { name: 'nologin', text: 'bob:x:1004:1006::/home/bob:/usr/sbin/nologin', verdict: 'no-shell', from: HERE },
  {
    name: 'aspshell',
    text: 'faspex:x:1001:1001::/home/faspex:/bin/aspshell',
    verdict: 'aspshell',
    from: 'the line that the Aspera documentation shows',
  },
  {
    name: 'no shell is set, which means /bin/sh',
    text: 'toor:x:0:0:root:/root:',
    verdict: 'fine',
    from: 'passwd(5), Debian 12',
  },
  {
    name: 'getent prints nothing',
    text: 'admin@server:~$ getent passwd fredd\nadmin@server:~$ ',
    context: { user: 'fredd' },
    verdict: 'missing',
    from: HERE,
  },
  {
    name: 'chage knows no such user',
    text: "chage: user 'fredd' does not exist in /etc/passwd",
    verdict: 'missing',
    from: SHADOW,
  },
  {
    name: 'dscl knows no such user',
    text: '<dscl_cmd> DS Error: -14136 (eDSRecordNotFound)',
    verdict: 'missing',
    from: MAC,
  },
  {
    name: 'macOS',
    text: `AuthenticationAuthority: ;ShadowHash; ;Kerberosv5;;fred@LKDC:SHA1.3F695B215C78511043D9787CA51DE92E6494A021;LKDC:SHA1.3F695B215C78511043D9787CA51DE92E6494A021;
GeneratedUID: A727EFB1-D6AA-4FE2-8524-0E154890E9A9
NFSHomeDirectory: /Users/fred
Password: ********
Picture:
 /Library/User Pictures/Flowers/Sunflower.tif
PrimaryGroupID: 20
RealName: fred
RecordName: fred
RecordType: dsRecTypeStandard:Users
UniqueID: 505
UserShell: /bin/zsh`,
    verdict: 'fine',
    from: MAC,
  },
  {
    name: 'macOS, two keys, no shell',
    text: 'NFSHomeDirectory: /Users/fred\nUserShell: /usr/bin/false',
    verdict: 'no-shell',
    from: MAC,
  },
  {
    name: 'macOS, disabled',
    text: 'AuthenticationAuthority: ;ShadowHash;HASHLIST:<SALTED-SHA512-PBKDF2,SRP-RFC5054-4096-SHA512-PBKDF2> ;DisabledUser;',
    verdict: 'expired',
    from: 'the attribute as public notes on disabled accounts of macOS describe it (values shortened)',
  },
  {
    name: 'locked, by passwd -S and chage -l',
    text: `fred L 2026-11-21 0 99999 7 -1\n${chage('Nov 21, 2026', 'never', 'never')}`,
    context: TODAY,
    verdict: 'locked',
    from: SHADOW,
  },
  {
    name: 'ended, with the shell behind it',
    text: `fred P 2026-11-21 0 99999 7 -1\n${chage('Nov 21, 2026', 'never', 'Nov 01, 2026')}\nfred:x:1003:1005::/home/fred:/bin/bash`,
    context: TODAY,
    verdict: 'expired',
    from: SHADOW,
  },
  {
    name: 'it ends later',
    text: chage('Nov 21, 2026', 'never', '2027-02-28'),
    context: TODAY,
    verdict: 'fine',
    from: `${SHADOW}, with -i`,
  },
  {
    name: 'an end, and today is not known',
    text: chage('Nov 21, 2026', 'never', 'Nov 01, 2026'),
    verdict: 'unreadable',
    from: SHADOW,
  },
  {
    name: 'the password has to be changed',
    text: chage('password must be changed', 'password must be changed', 'never'),
    verdict: 'password-expired',
    from: SHADOW,
  },
  {
    name: 'the password ended after 90 days',
    text: 'fred P 2026-01-01 0 90 7 14',
    context: TODAY,
    verdict: 'password-expired',
    from: SHADOW,
  },
  {
    name: 'a whole file, of which one account counts',
    text: 'root:x:0:0:root:/root:/bin/bash\nbob:x:1004:1006::/home/bob:/usr/sbin/nologin\nfred:x:1003:1005::/home/fred:/bin/bash',
    context: { account: 'bob' },
    verdict: 'no-shell',
    from: HERE,
  },
  { name: 'no password, keys only', text: 'fred:*:20778:0:99999:7:::', context: TODAY, verdict: 'fine', from: HERE },
  {
    name: 'locked, with a hash',
    text: 'fred:!$y$j9T$Zm9yIHRoZSB0ZXN0$aGFzaCBjaGFuZ2Vk:20778:0:99999:7:::',
    context: TODAY,
    verdict: 'locked',
    from: `${HERE}, hash changed`,
  },
  { name: 'ended, by shadow', text: 'fred:!:20778:0:99999:7::20758:', context: TODAY, verdict: 'expired', from: HERE },
  {
    name: 'Red Hat',
    text: 'fred LK 2026-11-21 0 99999 7 -1 (Password locked.)',
    verdict: 'locked',
    from: 'passwd -S of Red Hat systems as printed in public notes (name changed)',
  },
  {
    name: 'Red Hat, a system account without dates',
    text: '[root@localhost ~]# passwd -S nginx\nnginx LK 2023-10-16 -1 -1 -1 -1 (Password locked.)',
    verdict: 'locked',
    from: 'passwd -S of Red Hat systems as printed in public notes',
  },
  { name: 'without sudo', text: 'chage: Permission denied.', verdict: 'unreadable', from: SHADOW },
  { name: 'busybox', text: 'getent: applet not found', verdict: 'unreadable', from: 'busybox 1.35 here' },
  { name: 'cut off', text: 'fred:x:1003:1005::/home/fr', verdict: 'unreadable', from: `${HERE}, cut off` },
]
