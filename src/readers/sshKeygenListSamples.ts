import type { Sample } from './types.ts'

type Verdict = 'same' | 'different' | 'listed' | 'no-key' | 'no-file' | 'passphrase'

const HERE = 'ssh-keygen 9.2p1 here'

const ED = '256 SHA256:Ec1mk6BCGTth4W6WVLl8QHPnvwIIWVHKs0l47vIDTlQ fred@laptop (ED25519)'
const ED_MD5 = '256 MD5:cc:a5:98:c8:9a:8d:22:5f:c3:34:ff:4b:e8:8c:68:c3 fred@laptop (ED25519)'
const RSA = '3072 SHA256:yInWOVSmMTkaF7RIIJfF5wZp3J3vC8U8FwCab1O/0D8 fred@laptop (RSA)'
const OTHER = '256 SHA256:Y47XnjjJpoAa6NdivoLHswb+5jA373lcHsVo1+NH4xU no comment (ED25519)'
const HOSTS = `256 SHA256:Ec1mk6BCGTth4W6WVLl8QHPnvwIIWVHKs0l47vIDTlQ server.example.org (ED25519)
3072 SHA256:yInWOVSmMTkaF7RIIJfF5wZp3J3vC8U8FwCab1O/0D8 server.example.org (RSA)
256 SHA256:2NkC3InPS/BjzC279I6/d/dlQfOA69aAKbbiWSs76MQ [server.example.org]:2222 (ECDSA)`
const STORED = `# Host server.example.org found: line 1
server.example.org ED25519 SHA256:Ec1mk6BCGTth4W6WVLl8QHPnvwIIWVHKs0l47vIDTlQ
# Host server.example.org found: line 2
server.example.org RSA SHA256:yInWOVSmMTkaF7RIIJfF5wZp3J3vC8U8FwCab1O/0D8`
const WANTED = { fingerprint: 'SHA256:Ec1mk6BCGTth4W6WVLl8QHPnvwIIWVHKs0l47vIDTlQ' }

export const sshKeygenListSamples: readonly Sample<Verdict>[] = [
  { name: 'one key', text: ED, verdict: 'listed', from: HERE },
  {
    name: 'one key, the one that is looked for',
    text: `fred@laptop:~$ ssh-keygen -lf .ssh/id_ed25519.pub\n${ED}`,
    context: WANTED,
    verdict: 'same',
    from: HERE,
  },
  { name: 'another key than the one that is looked for', text: RSA, context: WANTED, verdict: 'different', from: HERE },
  {
    name: 'both kinds of fingerprint of one key',
    text: `${ED}\n${ED_MD5}`,
    verdict: 'listed',
    from: `${HERE}, -E md5`,
  },
  {
    name: 'the private and the public half',
    text: `${ED}\n${ED}\n${ED_MD5}`,
    verdict: 'same',
    from: `${HERE}, -y into -l`,
  },
  {
    name: 'two halves that do not belong together',
    text: `${OTHER}\n${ED}\n${ED_MD5}`,
    verdict: 'different',
    from: `${HERE}, -y into -l`,
  },
  {
    name: 'halves of another type',
    text: `${RSA.replace('fred@laptop', 'no comment')}\n${ED}`,
    verdict: 'different',
    from: `${HERE}, -y into -l`,
  },
  { name: 'the host keys of a server', text: HOSTS, verdict: 'listed', from: `${HERE}, ssh-keyscan into -lf -` },
  {
    name: 'two host keys of one server',
    text: HOSTS.split('\n').slice(0, 2).join('\n'),
    verdict: 'listed',
    from: `${HERE}, ssh-keyscan into -lf -`,
  },
  { name: 'what known_hosts holds', text: STORED, verdict: 'listed', from: `${HERE}, -l -F` },
  {
    name: 'stored and shown are the same',
    text: `${STORED}\n${HOSTS}`,
    verdict: 'same',
    from: `${HERE}, -l -F and ssh-keyscan into -lf -`,
  },
  {
    name: 'stored under hashed names',
    text: '256 SHA256:Ec1mk6BCGTth4W6WVLl8QHPnvwIIWVHKs0l47vIDTlQ |1|jJ4moDL9S4UGBBrDjLXfWr6ov28=|HW1eUDiulscYEXf13AZAeNnP5ks= (ED25519)',
    context: { fingerprint: 'MD5:cc:a5:98:c8:9a:8d:22:5f:c3:34:ff:4b:e8:8c:68:c3' },
    verdict: 'listed',
    from: HERE,
  },
  {
    name: 'authorized_keys with old keys',
    text: `${ED}\n1024 SHA256:TdFxBPhmI7RitsqUWIxt0xQgxZ+8o5BtJNxeOMWJZiA fred@laptop (RSA)\n1024 SHA256:Iqi0pID/OA7Fp9L801DQA9/KJ1/TSYdKv15Gcv0bFYw fred@laptop (DSA)`,
    verdict: 'listed',
    from: HERE,
  },
  {
    name: 'before 6.8',
    text: '2048 cc:a5:98:c8:9a:8d:22:5f:c3:34:ff:4b:e8:8c:68:c3  fred@laptop (RSA)',
    context: { fingerprint: 'MD5:cc:a5:98:c8:9a:8d:22:5f:c3:34:ff:4b:e8:8c:68:c3' },
    verdict: 'same',
    from: 'the form of OpenSSH before 6.8 (release notes of 6.8); the key made here',
  },
  {
    name: 'a certificate',
    text: '256 SHA256:Ec1mk6BCGTth4W6WVLl8QHPnvwIIWVHKs0l47vIDTlQ fred@laptop (ED25519-CERT)',
    verdict: 'listed',
    from: HERE,
  },
  {
    name: 'no public key',
    text: '/home/fred/.ssh/id_ed25519.ppk is not a public key file.',
    verdict: 'no-key',
    from: HERE,
  },
  { name: 'an RSA key with 768 bits', text: 'rsa768 is not a key file.', verdict: 'no-key', from: HERE },
  {
    name: 'nothing came through the pipe',
    text: '(stdin) is not a public key file.',
    verdict: 'no-key',
    from: `${HERE}, behind ssh-keyscan of a closed port`,
  },
  {
    name: 'no file',
    text: 'ssh-keygen: /home/fred/.ssh/id_rsa.pub: No such file or directory',
    verdict: 'no-file',
    from: HERE,
  },
  {
    name: 'not allowed',
    text: 'ssh-keygen: /home/faspex/.ssh/authorized_keys: Permission denied',
    verdict: 'no-file',
    from: HERE,
  },
  {
    name: 'a wrong passphrase, then the public half',
    text: 'Load key "/home/fred/.ssh/id_ed25519": incorrect passphrase supplied to decrypt private key\n(stdin) is not a public key file.',
    verdict: 'passphrase',
    from: `${HERE}, -y into -l`,
  },
  { name: 'cut off', text: ED.slice(0, 60), verdict: 'unreadable', from: HERE },
  {
    name: 'nothing found by -F',
    text: '',
    verdict: 'unreadable',
    from: `${HERE}, -l -F prints nothing for an unknown name`,
  },
  {
    name: 'the key itself',
    text: 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIFOWR/jUytcvSkk0433vpqK+rHq+zgpvEI1BGGP+KpSh fred@laptop',
    verdict: 'unreadable',
    from: HERE,
  },
]
