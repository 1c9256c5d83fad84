import type { Sample } from './types.ts'

type Verdict =
  | 'private-key'
  | 'wrapped'
  | 'missing-type'
  | 'malformed'
  | 'dss-only'
  | 'aspera-key-open'
  | 'aspera-key-missing'
  | 'no-keys'
  | 'fine'

// Public halves of pairs that were made for these samples and thrown away.
const ED = 'AAAAC3NzaC1lZDI1NTE5AAAAIJbbJfcXcoGNkabODHYg5KZMC0neOX2N/up0rdTp/RjQ'
const EC =
  'AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBDybahe1tC50ws0Ags+tKzEMXZAgbG/ivSN23y8pMDnczIkZ' +
  '4p5q7pkIoZftmGPSZXAWCRNh7aCuzGSjNB4Iokc='
const RSA =
  'AAAAB3NzaC1yc2EAAAADAQABAAABAQC/t4wO/2RQIbESg08p+318/9DpskgnBpg3LFarSAr9nAl5Y7q9Z5GKkdp0aJdkqEwaNcwc' +
  'rNocJ86w/alQBrhtUWzwk0v0j6Vt/2iMzfSZhajYvu+d4pcMAsINwwHDiOmWk7pzGDgJex7PTezs+6QY08+XTVdoafBwCtAvRqkm' +
  'HXBs9Hv6VDnLOhnUhiCmlgkAfiUznd197Eej13Pu4LUB/5yXYvH7RZ7P0Bfmg+HNmNjCzYUqSZCdHpZnlxPqC9XxO/uckyjkUTmF' +
  '8VmgGVqvan5eEINpYq9tNRZ9iF+fH/qUCt+h5qrO57kv3HYfWnZTLfw4gxKSJq0NDydK+0HB'
const DSS =
  'AAAAB3NzaC1kc3MAAACBANyqsl0t7UlNFyjtre/C1MzF3YZMtzxcNQDTrYMQyn4Xr7x3BScD132TJ369/zCbLYsjAnqXGfOegD+f' +
  '+4WOk0Z8+wW7wfOWPEZnoxJdhjBB7dzq2Bx+588aCV0m4G4YYIDSIygPN76MgJtiRYhJksNd0R/a0Ednf06OVf126wuDAAAAFQDl' +
  'sxeoBAZM8/KIG08Lg+KzGJHEhwAAAIBRb3Ng7gtb8apElD7Qg5HesDf1WDOopUb9dfXzqLBrZeWyjHRlFS/9B5dfo6DQm0If/x74' +
  'cYA4tBDZ8TTPXhyv0fQ+aWPaD97Q/jN6HM1TdLwDqSpUkL7vFyJNEBMtEQFm+QSel5JSFqwyR9aXyx8IHRnQDqAlfsV/U/mbHIpK' +
  'CQAAAIAntxmnDmontXBKd7ci/yIQOaW1jR2IVEbMf7XlkcAOh05/lnj6dED5pGnDpojQBNFQI9MGTlOYOHP+t3Gq4zImQ0vUlNje' +
  'FPRnbibf2tSqInDLhc0n1HoEQK9hNp2VkuXZLuQ83u3U7kIbDYSA0xUXyIQ+6DMttt0e202yM09I1g=='

const ASPERA = 'command="/bin/aspshell -t",no-agent-forwarding,no-port-forwarding,no-X11-forwarding,no-pty'
const SSHD = 'sshd 9.2p1 here: the login was refused with this file'
const WORKS = 'sshd 9.2p1 here: the login worked with this file'
const SHAPE = 'Aspera Connect authorized keys and aspshell, the line of the public key; the key itself made here'

export const authorizedKeysSamples: readonly Sample<Verdict>[] = [
  { name: 'one key', text: `ssh-ed25519 ${ED} fred@laptop\n`, verdict: 'fine', from: WORKS },
  {
    name: 'prompt, command, comments, indent, tab, three types',
    text: `fred@ssh-gate:~$ cat .ssh/authorized_keys\n# work\n\n   ssh-ed25519\t${ED} fred@laptop\nrsa-sha2-256 ${RSA}\necdsa-sha2-nistp256 ${EC} fred\nfred@ssh-gate:~$ `,
    verdict: 'fine',
    from: WORKS,
  },
  {
    name: 'options, an escaped quote, names in capitals',
    text: `NO-PTY,Restrict,from="10.0.0.0/8,*.example.com",command="a\\"b",expiry-time="20300101" ssh-ed25519 ${ED}`,
    verdict: 'fine',
    from: 'sshd 9.2p1 here: the forced command a"b was run',
  },
  { name: 'lost first letter', text: `sh-rsa ${RSA} fred`, verdict: 'malformed', from: SSHD },
  { name: 'no type', text: `${RSA} fred@laptop`, verdict: 'missing-type', from: SSHD },
  { name: 'no type behind options', text: `no-pty ${RSA} fred@laptop`, verdict: 'missing-type', from: SSHD },
  {
    name: 'wrapped at 70 characters',
    text: `ssh-rsa ${RSA.slice(0, 62)}\n${RSA.slice(62, 132)}\n${RSA.slice(132)} fred@laptop`,
    verdict: 'wrapped',
    from: SSHD,
  },
  { name: 'wrapped behind the options', text: `${ASPERA}\nssh-rsa ${RSA} fred`, verdict: 'wrapped', from: SSHD },
  { name: 'cut off', text: `ssh-rsa ${RSA.slice(0, 200)}`, verdict: 'malformed', from: SSHD },
  {
    name: 'typographic quotes',
    text: `command=\u201ctrue\u201d ssh-ed25519 ${ED} fred`,
    verdict: 'malformed',
    from: SSHD,
  },
  {
    name: 'an option sshd does not know',
    text: `no-agent-forwarding,no-foo ssh-ed25519 ${ED}`,
    verdict: 'malformed',
    from: SSHD,
  },
  {
    name: 'a blank behind a comma',
    text: `no-pty, no-X11-forwarding ssh-ed25519 ${ED}`,
    verdict: 'malformed',
    from: SSHD,
  },
  {
    name: 'options parted by a blank',
    text: `no-pty no-X11-forwarding ssh-ed25519 ${ED}`,
    verdict: 'malformed',
    from: SSHD,
  },
  {
    name: 'open quote',
    text: `command="true ssh-ed25519 ${ED} fred`,
    verdict: 'malformed',
    from: `${SSHD} ("invalid key option string")`,
  },
  { name: 'command without quotes', text: `command=true ssh-ed25519 ${ED}`, verdict: 'malformed', from: SSHD },
  { name: 'type in capitals', text: `SSH-ED25519 ${ED}`, verdict: 'malformed', from: SSHD },
  { name: 'type of another key', text: `ssh-rsa ${ED} fred`, verdict: 'malformed', from: SSHD },
  { name: 'too long', text: `ssh-ed25519 ${ED}AAAA`, verdict: 'malformed', from: SSHD },
  {
    name: 'two keys on one line',
    text: `ssh-rsa ${RSA} fred@laptop ssh-ed25519 ${ED} fred`,
    verdict: 'malformed',
    from: SSHD,
  },
  {
    name: 'RFC 4716',
    text: `---- BEGIN SSH2 PUBLIC KEY ----\nComment: "256-bit ED25519"\n${ED}\n---- END SSH2 PUBLIC KEY ----`,
    verdict: 'malformed',
    from: 'ssh-keygen -e 9.2p1 here',
  },
  { name: 'byte order mark', text: `\ufeffssh-ed25519 ${ED} fred`, verdict: 'malformed', from: SSHD },
  { name: 'UTF-16', text: [...`ssh-ed25519 ${ED}`].join('\0'), verdict: 'malformed', from: SSHD },
  {
    name: 'private key instead of the public one',
    text: '-----BEGIN OPENSSH PRIVATE KEY-----\n(left out)\n-----END OPENSSH PRIVATE KEY-----',
    verdict: 'private-key',
    from: SSHD,
  },
  {
    name: 'PuTTY file',
    text: 'PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nComment: fred\nPublic-Lines: 2',
    verdict: 'private-key',
    from: 'the PPK format, version 3',
  },
  {
    name: 'only ssh-dss',
    text: `ssh-dss ${DSS} old@laptop`,
    verdict: 'dss-only',
    from: 'ssh-keygen -t dsa 9.2p1 here',
  },
  {
    name: 'Aspera key, confined',
    text: `${ASPERA} ssh-rsa ${RSA} Aspera public access`,
    context: { wantsAsperaKey: 'yes' },
    verdict: 'fine',
    from: SHAPE,
  },
  {
    name: 'Aspera key, confined by restrict, Windows',
    text: `restrict,command="aspshell.exe -t" ssh-rsa ${RSA} Aspera public access`,
    verdict: 'fine',
    from: SHAPE,
  },
  { name: 'Aspera key, open', text: `ssh-rsa ${RSA} Aspera public access`, verdict: 'aspera-key-open', from: SHAPE },
  {
    name: 'Aspera key with terminals and forwarding left open',
    text: `command="/bin/aspshell -t",no-agent-forwarding ssh-rsa ${RSA} Aspera public access`,
    verdict: 'aspera-key-open',
    from: SHAPE,
  },
  {
    name: 'only the dead Aspera key',
    text: `${ASPERA} ssh-dss ${DSS} Aspera public access`,
    context: { wantsAsperaKey: 'yes' },
    verdict: 'dss-only',
    from: SHAPE,
  },
  {
    name: 'Aspera key wanted, not there',
    text: `ssh-ed25519 ${ED} fred@laptop`,
    context: { wantsAsperaKey: 'yes' },
    verdict: 'aspera-key-missing',
    from: WORKS,
  },
  { name: 'empty', text: '\n', verdict: 'no-keys', from: 'cat of an empty file here' },
  {
    name: 'only comments',
    text: '# keys of fred\n\n# none yet\n',
    verdict: 'no-keys',
    from: 'sshd(8): lines that begin with # are comments',
  },
  {
    name: 'no file',
    text: 'cat: .ssh/authorized_keys: No such file or directory',
    verdict: 'no-keys',
    from: 'GNU cat 9.1 here',
  },
  {
    name: 'no right to look',
    text: 'cat: /home/faspex/.ssh/authorized_keys: Permission denied',
    verdict: 'unreadable',
    from: 'GNU cat 9.1 here',
  },
  {
    name: 'the settings of the server instead',
    text: 'port 22\naddressfamily any\nlistenaddress 127.0.0.1:22\nusepam no\nlogingracetime 120\npermitopen any\npermitlisten any',
    verdict: 'unreadable',
    from: 'sshd -T, OpenSSH 9.2p1 here',
  },
  { name: 'something else', text: 'The agent has no identities.', verdict: 'unreadable', from: 'ssh-add 9.2p1 here' },
]
