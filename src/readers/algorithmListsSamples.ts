import type { Sample } from './types.ts'

type Verdict = 'none-shared' | 'shared' | 'no-offer'

const CLIENT = 'ssh -G and grep, OpenSSH 9.2p1 here'
const SERVER = 'sshd -T and grep, OpenSSH 9.2p1 here'

const LISTS = `ciphers chacha20-poly1305@openssh.com,aes128-ctr,aes192-ctr,aes256-ctr,aes128-gcm@openssh.com,aes256-gcm@openssh.com
hostkeyalgorithms ssh-ed25519-cert-v01@openssh.com,ecdsa-sha2-nistp256-cert-v01@openssh.com,ssh-ed25519,ecdsa-sha2-nistp256,rsa-sha2-512,rsa-sha2-256
kexalgorithms sntrup761x25519-sha512,sntrup761x25519-sha512@openssh.com,curve25519-sha256,curve25519-sha256@libssh.org,diffie-hellman-group14-sha256
macs umac-64-etm@openssh.com,umac-128-etm@openssh.com,hmac-sha2-256-etm@openssh.com,hmac-sha2-512-etm@openssh.com,hmac-sha1-etm@openssh.com,umac-64@openssh.com,umac-128@openssh.com,hmac-sha2-256,hmac-sha2-512,hmac-sha1`

export const algorithmListsSamples: readonly Sample<Verdict>[] = [
  {
    name: 'an old host key type',
    text: LISTS,
    context: { offer: 'ssh-rsa,ssh-dss' },
    verdict: 'none-shared',
    from: CLIENT,
  },
  { name: 'an old MAC', text: LISTS, context: { offer: 'hmac-md5-96' }, verdict: 'none-shared', from: CLIENT },
  {
    name: 'an old cipher',
    text: LISTS,
    context: { offer: 'aes128-cbc,3des-cbc' },
    verdict: 'none-shared',
    from: CLIENT,
  },
  {
    name: 'an old key exchange, with markers that are no algorithms',
    text: LISTS,
    context: { offer: 'diffie-hellman-group14-sha1,ext-info-s,kex-strict-s-v00@openssh.com' },
    verdict: 'none-shared',
    from: CLIENT,
  },
  {
    name: 'a MAC that both have',
    text: LISTS,
    context: { offer: 'hmac-md5,hmac-sha1' },
    verdict: 'shared',
    from: CLIENT,
  },
  {
    name: 'the list of a server, with prompt and Windows line ends',
    text: `root@server:~# sshd -T\r\n${LISTS.split('\n').join('\r\n')}\r\n`,
    context: { offer: 'arcfour' },
    verdict: 'none-shared',
    from: SERVER,
  },
  { name: 'no list to compare with', text: LISTS, verdict: 'no-offer', from: CLIENT },
  {
    name: 'only ciphers printed',
    text: LISTS.split('\n')[0] ?? '',
    context: { offer: 'hmac-md5' },
    verdict: 'no-offer',
    from: `${CLIENT}, first line`,
  },
  {
    name: 'something else',
    text: 'ssh: Could not resolve hostname x: Name or service not known',
    verdict: 'unreadable',
    from: CLIENT,
  },
  { name: 'nothing', text: '', verdict: 'unreadable', from: 'no output' },
]
