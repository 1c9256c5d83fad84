import type { Sample } from './types.ts'

type Verdict = 'known' | 'unknown' | 'listed' | 'unsupported'

const HERE = 'ssh -Q, OpenSSH 9.2p1 here'

const KEX = `diffie-hellman-group1-sha1
diffie-hellman-group14-sha1
diffie-hellman-group14-sha256
diffie-hellman-group16-sha512
diffie-hellman-group18-sha512
diffie-hellman-group-exchange-sha1
diffie-hellman-group-exchange-sha256
ecdh-sha2-nistp256
ecdh-sha2-nistp384
ecdh-sha2-nistp521
curve25519-sha256
curve25519-sha256@libssh.org
sntrup761x25519-sha512
sntrup761x25519-sha512@openssh.com`
const CIPHER = `3des-cbc
aes128-cbc
aes192-cbc
aes256-cbc
aes128-ctr
aes192-ctr
aes256-ctr
aes128-gcm@openssh.com
aes256-gcm@openssh.com
chacha20-poly1305@openssh.com`
const MAC = `hmac-sha1
hmac-sha1-96
hmac-sha2-256
hmac-sha2-512
hmac-md5
hmac-md5-96
umac-64@openssh.com
umac-128@openssh.com`
const SIG = `ssh-ed25519
sk-ssh-ed25519@openssh.com
ecdsa-sha2-nistp256
ecdsa-sha2-nistp384
ecdsa-sha2-nistp521
sk-ecdsa-sha2-nistp256@openssh.com
webauthn-sk-ecdsa-sha2-nistp256@openssh.com
ssh-dss
ssh-rsa
rsa-sha2-256
rsa-sha2-512`

export const sshQuerySamples: readonly Sample<Verdict>[] = [
  {
    name: 'an old key exchange that is built in',
    text: KEX,
    context: { offer: 'diffie-hellman-group1-sha1,ext-info-s' },
    verdict: 'known',
    from: `${HERE}, kex`,
  },
  {
    name: 'a key exchange that is too new',
    text: KEX,
    context: { offer: 'mlkem768x25519-sha256' },
    verdict: 'unknown',
    from: `${HERE}, kex`,
  },
  {
    name: 'a cipher that was removed',
    text: CIPHER,
    context: { offer: 'arcfour,blowfish-cbc' },
    verdict: 'unknown',
    from: `${HERE}, cipher`,
  },
  {
    name: 'a cipher that is there',
    text: `fred@laptop:~$ ssh -Q cipher\n${CIPHER}`,
    context: { offer: 'aes128-cbc,3des-cbc' },
    verdict: 'known',
    from: `${HERE}, cipher`,
  },
  {
    name: 'a MAC that is there',
    text: MAC,
    context: { offer: 'hmac-md5' },
    verdict: 'known',
    from: `${HERE}, mac, cut off`,
  },
  {
    name: 'an old host key type',
    text: SIG,
    context: { offer: 'ssh-rsa,ssh-dss' },
    verdict: 'known',
    from: `${HERE}, sig`,
  },
  {
    name: 'four lists',
    text: [KEX, SIG, CIPHER, MAC].join('\n'),
    verdict: 'listed',
    from: `${HERE}, one behind the other`,
  },
  { name: 'compression', text: 'none\nzlib@openssh.com\nzlib', verdict: 'listed', from: `${HERE}, compression` },
  { name: 'a question that it does not know', text: 'Unsupported query "foo"', verdict: 'unsupported', from: HERE },
  {
    name: 'the same among lists',
    text: `${KEX}\nUnsupported query "HostKeyAlgorithms"\n${CIPHER}`,
    context: { offer: 'ssh-rsa' },
    verdict: 'listed',
    from: `${HERE}, the message with the word that versions before 8.2 do not know`,
  },
  {
    name: 'what may be asked',
    text: 'cipher\ncipher-auth\ncompression\nkex\nkex-gss\nkey\nkey-cert\nkey-plain\nkey-sig\nmac\nprotocol-version\nsig',
    verdict: 'unreadable',
    from: `${HERE}, help`,
  },
  {
    name: 'no kind named',
    text: 'option requires an argument -- Q\nusage: ssh [-46AaCfGgKkMNnqsTtVvXxYy] [-B bind_interface]',
    verdict: 'unreadable',
    from: HERE,
  },
]
