import { expect, test } from 'vitest'
import { withPseudonyms } from './pseudonyms.ts'
import type { RedactOptions } from './redactTypes.ts'

const ALL: RedactOptions = { users: true, hosts: true, addresses: true, paths: true }

const replaced = (text: string, options = ALL): string => withPseudonyms([text], options).texts[0] ?? ''

test.each([
  ['Failed password for fred from 192.0.2.9 port 22 ssh2', 'Failed password for user-1 from address-1 port 22 ssh2'],
  [
    'Failed none for invalid user a.b from 192.0.2.9 port 2',
    'Failed none for invalid user user-1 from address-1 port 2',
  ],
  ['ssh -p 33001 fred@files.example.org', 'ssh -p 33001 user-1@host-1'],
  ["fred@web1's password: ", "user-1@host-1's password: "],
  ['[fred@web1 ~]$ hostname web1', '[user-1@host-1 ~]$ hostname host-1'],
  ['sftp://fred@Files.Example.org:22/in and FILES.example.ORG', 'sftp://user-1@host-1:22/path-1 and host-1'],
  ['ssh: connect to host web1 port 22: Connection refused', 'ssh: connect to host host-1 port 22: Connection refused'],
  ["Authenticating to web1:22 as 'fred'", "Authenticating to host-1:22 as 'user-1'"],
  ['Nov 20 14:09:11 web1 sshd[77]: Server listening', 'Nov 20 14:09:11 host-1 sshd[77]: Server listening'],
  ['Connecting to web1 [2001:db8::7] port 22.', 'Connecting to host-1 [address-1] port 22.'],
  [
    'Connection closed by authenticating user fred 192.0.2.9 port 4 [preauth]',
    'Connection closed by authenticating user user-1 address-1 port 4 [preauth]',
  ],
  ['session opened for user fred(uid=1000) by (uid=0)', 'session opened for user user-1(uid=1000) by (uid=0)'],
  ['drwxrwxr-x 4 fred staff 39 Oct  2 21:03 /home/fred', 'drwxrwxr-x 4 user-1 staff 39 Oct  2 21:03 path-1'],
  ['/home/fred/.ssh/id_ed25519 and /home/fred/.ssh/acme_key', 'path-1/.ssh/id_ed25519 and path-1/.ssh/path-2'],
  [
    'bad ownership or modes for file /home/fred/.ssh/authorized_keys',
    'bad ownership or modes for file path-1/.ssh/authorized_keys',
  ],
  ['C:\\Users\\fred\\.ssh\\id_rsa', 'path-1\\.ssh\\id_rsa'],
  [
    '~/.ssh/id_ed25519.pub /etc/ssh/sshd_config /var/log/auth.log',
    '~/.ssh/id_ed25519.pub /etc/ssh/sshd_config /var/log/auth.log',
  ],
  ['/data/acme/in.mxf went to /var/data, the data is there', 'path-1 went to /var/path-2, the data is there'],
  ['ether 00:1a:2b:3c:4d:5e', 'ether address-1'],
  ['user=fred host=web1 rhost=192.0.2.9', 'user=user-1 host=host-1 rhost=address-1'],
  ['{"user":"fred","_HOSTNAME":"web1"}', '{"user":"user-1","_HOSTNAME":"host-1"}'],
  ['ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEq1 fred@laptop', 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEq1 user-1@host-1'],
  ['mail to fred.smith@example.org', 'mail to user-1@host-1'],
  ['host-1 met fred@web1', 'host-1 met user-1@host-2'],
])('%s', (text, expected) => {
  expect(replaced(text)).toBe(expected)
  expect(replaced(expected)).toBe(expected)
})

test.each([
  'debug1: Remote protocol version 2.0, remote software version OpenSSH_9.6p1 Ubuntu-3ubuntu13.5',
  'OpenSSH_9.2p1 Debian-2+deb12u3, OpenSSL 3.0.15 3 Sep 2024',
  'ascp version 4.4.3.891, and before it version 3.9.6.1',
  'at 14:09:11 and 2026-11-20T14:09:11.123Z',
  'chacha20-poly1305@openssh.com,curve25519-sha256@libssh.org,rijndael-cbc@lysator.liu.se',
  '127.0.0.1 ::1 0.0.0.0 localhost',
  '256 SHA256:/AUW64tilyhgTspOgbAAKwNyzRI05C+x/tMGj9dnJw (ED25519)',
  '256 MD5:9d:e5:72:fd:6e:c1:1b:06:66:88:74:3c:a4:3c:12:a3 (ED25519)',
  'Permission denied (publickey,password,keyboard-interactive).',
  'ssh.AuthenticateWithUsername and ##class(%Net.SSH.Session).%New() and std::vector',
  'libssh2.so.1 id_rsa.pub sshd.service auth.log README.md',
  'and/or, publickey/password, I/O',
  'see https://www.openssh.com/manual.html and https://www.ibm.com/docs',
  'root@localhost ran sudo',
  '|1|F1E1KeoE/eEWhi10WpGv4OdiO6Y=|3988QV0VE8wmZL7suNrYQLITLCg= ssh-rsa',
])('stays: %s', (text) => {
  expect(replaced(text)).toBe(text)
})

test('each kind is replaced alone', () => {
  const text = 'fred@web1.example.org 192.0.2.9 /home/fred/.ssh'
  expect(replaced(text, {})).toBe(text)
  expect(replaced(text, { users: true })).toBe('user-1@web1.example.org 192.0.2.9 /home/user-1/.ssh')
  expect(replaced(text, { hosts: true })).toBe('fred@host-1 192.0.2.9 /home/fred/.ssh')
  expect(replaced(text, { addresses: true })).toBe('fred@web1.example.org address-1 /home/fred/.ssh')
  expect(replaced(text, { paths: true })).toBe('fred@web1.example.org 192.0.2.9 path-1/.ssh')
})

test('known values are taken wherever they stand', () => {
  const known = { host: 'Sulaco', user: 'ripley', keyFile: '/data/keys/nostromo.pem', clientAddress: '192.0.2.7' }
  const texts = ['ripley says SULACO is down', 'x_ripley_x nostromo.pem /data/keys/nostromo.pem', 'sulacology']
  const { texts: out, pseudonyms, removed } = withPseudonyms(texts, ALL, known)
  expect(out).toEqual(['user-1 says host-1 is down', 'x_user-1_x nostromo.pem path-1', 'sulacology'])
  expect(pseudonyms).toEqual([
    { kind: 'user', original: 'ripley', pseudonym: 'user-1' },
    { kind: 'host', original: 'Sulaco', pseudonym: 'host-1' },
    { kind: 'path', original: '/data/keys/nostromo.pem', pseudonym: 'path-1' },
  ])
  expect(removed).toEqual([
    { kind: 'user', count: 1 },
    { kind: 'host', count: 1 },
    { kind: 'path', count: 1 },
  ])
})
