import type { Kind, Lists } from './types.ts'

/** A text as a program prints it, and what has to be heard in it. */
export type HeardSample = {
  readonly name: string
  readonly text: string
  readonly client?: Lists
  readonly server?: Lists
  readonly failed?: Kind
  readonly versions?: { readonly client?: string; readonly server?: string }
}

const both = (kind: 'cipher' | 'mac', names: readonly string[]): Lists =>
  kind === 'cipher' ? { cipherOut: names, cipherIn: names } : { macOut: names, macIn: names }

/** Real lines; lists shortened where they are long. */
export const heardSamples: readonly HeardSample[] = [
  {
    name: 'ssh, key exchange',
    text: 'Unable to negotiate with 127.0.0.1 port 22022: no matching key exchange method found. Their offer: diffie-hellman-group14-sha1,kex-strict-s-v00@openssh.com',
    server: { kex: ['diffie-hellman-group14-sha1'] },
    failed: 'kex',
  },
  {
    name: 'ssh, host key type',
    text: 'Unable to negotiate with 127.0.0.1 port 22022: no matching host key type found. Their offer: ssh-rsa',
    server: { hostKey: ['ssh-rsa'] },
    failed: 'hostKey',
  },
  {
    name: 'log of sshd: their offer is the list of the client',
    text: 'Nov 21 10:00:00 host sshd[4711]: Unable to negotiate with 192.0.2.7 port 59228: no matching cipher found. Their offer: aes128-cbc,3des-cbc [preauth]',
    client: both('cipher', ['aes128-cbc', '3des-cbc']),
    failed: 'cipher',
  },
  {
    name: 'log of sshd without a mark of sshd: the marker in the list tells',
    text: 'Unable to negotiate with 127.0.0.1 port 59148: no matching key exchange method found. Their offer: curve25519-sha256,ext-info-c,kex-strict-c-v00@openssh.com',
    client: { kex: ['curve25519-sha256'] },
    failed: 'kex',
  },
  {
    name: 'an old sshd',
    text: 'fatal: no matching mac found: client hmac-md5 server hmac-sha2-512,hmac-sha2-256 [preauth]',
    client: both('mac', ['hmac-md5']),
    server: both('mac', ['hmac-sha2-512', 'hmac-sha2-256']),
    failed: 'mac',
  },
  {
    name: 'an old ssh, cipher',
    text: 'no matching cipher found: client arcfour server aes128-ctr,aes192-ctr,aes256-ctr,aes128-gcm@openssh.com,aes256-gcm@openssh.com,chacha20-poly1305@openssh.com',
    client: both('cipher', ['arcfour']),
    server: both('cipher', [
      'aes128-ctr',
      'aes192-ctr',
      'aes256-ctr',
      'aes128-gcm@openssh.com',
      'aes256-gcm@openssh.com',
      'chacha20-poly1305@openssh.com',
    ]),
    failed: 'cipher',
  },
  {
    name: 'ssh -vv',
    text: `debug1: Local version string SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u10
debug1: Remote protocol version 2.0, remote software version OpenSSH_5.3
debug2: local client KEXINIT proposal
debug2: KEX algorithms: curve25519-sha256,ext-info-c
debug2: host key algorithms: ssh-ed25519
debug2: ciphers ctos: aes128-ctr
debug2: ciphers stoc: aes256-ctr
debug2: MACs ctos: hmac-sha1
debug2: MACs stoc: hmac-sha2-256
debug2: compression ctos: none
debug2: compression stoc: none,zlib
debug2: languages ctos:
debug2: peer server KEXINIT proposal
debug2: KEX algorithms: diffie-hellman-group14-sha1,kex-strict-s-v00@openssh.com
debug2: host key algorithms: ssh-rsa
Unable to negotiate with 192.0.2.10 port 22: no matching key exchange method found. Their offer: diffie-hellman-group14-sha1,kex-strict-s-v00@openssh.com`,
    client: {
      kex: ['curve25519-sha256'],
      hostKey: ['ssh-ed25519'],
      cipherOut: ['aes128-ctr'],
      cipherIn: ['aes256-ctr'],
      macOut: ['hmac-sha1'],
      macIn: ['hmac-sha2-256'],
      compressionOut: ['none'],
      compressionIn: ['none', 'zlib'],
    },
    server: { kex: ['diffie-hellman-group14-sha1'], hostKey: ['ssh-rsa'] },
    failed: 'kex',
    versions: { client: 'OpenSSH_9.2p1', server: 'OpenSSH_5.3' },
  },
  {
    name: 'the debug output of an old ssh',
    text: `debug2: kex_parse_kexinit: diffie-hellman-group-exchange-sha256,diffie-hellman-group1-sha1
debug2: kex_parse_kexinit: ssh-rsa,ssh-dss
debug2: kex_parse_kexinit: aes128-ctr
debug2: kex_parse_kexinit: aes128-ctr
debug2: kex_parse_kexinit: hmac-md5
debug2: kex_parse_kexinit: hmac-md5
debug2: kex_parse_kexinit: none,zlib@openssh.com,zlib
debug2: kex_parse_kexinit: none,zlib@openssh.com,zlib
debug2: kex_parse_kexinit: 
debug2: kex_parse_kexinit: 
debug2: kex_parse_kexinit: first_kex_follows 0 
debug2: kex_parse_kexinit: reserved 0 
debug2: kex_parse_kexinit: diffie-hellman-group1-sha1
debug2: kex_parse_kexinit: ssh-rsa
debug2: kex_parse_kexinit: aes128-cbc
debug2: kex_parse_kexinit: 3des-cbc
debug2: kex_parse_kexinit: hmac-sha1
debug2: kex_parse_kexinit: hmac-sha1-96
debug2: kex_parse_kexinit: none
debug2: kex_parse_kexinit: none
debug2: kex_parse_kexinit: 
debug2: kex_parse_kexinit: 
debug2: kex_parse_kexinit: first_kex_follows 0 
debug2: kex_parse_kexinit: reserved 0 `,
    client: {
      kex: ['diffie-hellman-group-exchange-sha256', 'diffie-hellman-group1-sha1'],
      hostKey: ['ssh-rsa', 'ssh-dss'],
      cipherOut: ['aes128-ctr'],
      cipherIn: ['aes128-ctr'],
      macOut: ['hmac-md5'],
      macIn: ['hmac-md5'],
      compressionOut: ['none', 'zlib@openssh.com', 'zlib'],
      compressionIn: ['none', 'zlib@openssh.com', 'zlib'],
    },
    server: {
      kex: ['diffie-hellman-group1-sha1'],
      hostKey: ['ssh-rsa'],
      cipherOut: ['aes128-cbc'],
      cipherIn: ['3des-cbc'],
      macOut: ['hmac-sha1'],
      macIn: ['hmac-sha1-96'],
      compressionOut: ['none'],
      compressionIn: ['none'],
    },
  },
  {
    name: 'the log of JSch 0.1.54',
    text: `Remote version string: SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u10
Local version string: SSH-2.0-JSCH-0.1.54
kex: server: sntrup761x25519-sha512,kex-strict-s-v00@openssh.com
kex: server: ssh-ed25519,rsa-sha2-512
kex: server: aes128-ctr
kex: client: ecdh-sha2-nistp256,ecdh-sha2-nistp384
kex: client: ssh-rsa,ssh-dss
kex: client: aes128-cbc`,
    client: {
      kex: ['ecdh-sha2-nistp256', 'ecdh-sha2-nistp384'],
      hostKey: ['ssh-rsa', 'ssh-dss'],
      cipherOut: ['aes128-cbc'],
    },
    server: { kex: ['sntrup761x25519-sha512'], hostKey: ['ssh-ed25519', 'rsa-sha2-512'], cipherOut: ['aes128-ctr'] },
    versions: { client: 'JSCH-0.1.54', server: 'OpenSSH_9.2p1' },
  },
  {
    name: 'JSch, the fork',
    text: 'com.jcraft.jsch.JSchAlgoNegoFailException: Algorithm negotiation fail: algorithmName="server_host_key" jschProposal="ssh-ed25519,rsa-sha2-512" serverProposal="ssh-rsa,ssh-dss"',
    client: { hostKey: ['ssh-ed25519', 'rsa-sha2-512'] },
    server: { hostKey: ['ssh-rsa', 'ssh-dss'] },
    failed: 'hostKey',
  },
  {
    name: 'JSch, the fork, one direction',
    text: 'Algorithm negotiation fail: algorithmName="mac.c2s" jschProposal="hmac-sha2-256" serverProposal="hmac-md5"',
    client: { macOut: ['hmac-sha2-256'] },
    server: { macOut: ['hmac-md5'] },
    failed: 'mac',
  },
  {
    name: 'the log of paramiko 2.12',
    text: `DEBUG:paramiko.transport:Local version/idstring: SSH-2.0-paramiko_2.12.0
DEBUG:paramiko.transport:Remote version/idstring: SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u10
DEBUG:paramiko.transport:kex algos: sntrup761x25519-sha512@openssh.com, kex-strict-s-v00@openssh.com
DEBUG:paramiko.transport:server key: ssh-ed25519, rsa-sha2-512
DEBUG:paramiko.transport:client encrypt: chacha20-poly1305@openssh.com, aes128-ctr
DEBUG:paramiko.transport:server encrypt: aes256-ctr
DEBUG:paramiko.transport:client lang: <none>
paramiko.ssh_exception.IncompatiblePeer: Incompatible ssh peer (no acceptable kex algorithm)`,
    server: {
      kex: ['sntrup761x25519-sha512@openssh.com'],
      hostKey: ['ssh-ed25519', 'rsa-sha2-512'],
      cipherOut: ['chacha20-poly1305@openssh.com', 'aes128-ctr'],
      cipherIn: ['aes256-ctr'],
    },
    failed: 'kex',
    versions: { client: 'paramiko_2.12.0', server: 'OpenSSH_9.2p1' },
  },
  {
    name: 'an old paramiko, all in one line',
    text: "DEB [20130901-10:00:00.000] thr=1 paramiko.transport: kex algos:['diffie-hellman-group1-sha1'] server key:['ssh-rsa'] client encrypt:['aes128-cbc', '3des-cbc'] server encrypt:['aes128-cbc'] client mac:['hmac-md5'] server mac:['hmac-md5'] client compress:['none'] server compress:['none'] client lang:[''] server lang:['']",
    server: {
      kex: ['diffie-hellman-group1-sha1'],
      hostKey: ['ssh-rsa'],
      cipherOut: ['aes128-cbc', '3des-cbc'],
      cipherIn: ['aes128-cbc'],
      macOut: ['hmac-md5'],
      macIn: ['hmac-md5'],
      compressionOut: ['none'],
      compressionIn: ['none'],
    },
  },
  {
    name: 'the trace of libssh2',
    text: `[libssh2] 0.120440 Key Ex: Sent KEX: curve25519-sha256,ecdh-sha2-nistp256
[libssh2] 0.120441 Key Ex: Sent HOSTKEY: ssh-ed25519,ssh-rsa
[libssh2] 0.120442 Key Ex: Sent CRYPT_CS: aes256-ctr
[libssh2] 0.120443 Key Ex: Sent MAC_SC: hmac-sha2-256`,
    client: {
      kex: ['curve25519-sha256', 'ecdh-sha2-nistp256'],
      hostKey: ['ssh-ed25519', 'ssh-rsa'],
      cipherOut: ['aes256-ctr'],
      macIn: ['hmac-sha2-256'],
    },
  },
  {
    name: 'Go',
    text: 'ssh: handshake failed: ssh: no common algorithm for client to server cipher; client offered: [aes128-ctr aes192-ctr], server offered: [aes128-cbc 3des-cbc]',
    client: { cipherOut: ['aes128-ctr', 'aes192-ctr'] },
    server: { cipherOut: ['aes128-cbc', '3des-cbc'] },
    failed: 'cipher',
  },
  {
    name: 'libssh',
    text: 'kex error : no match for method kex algos: server [diffie-hellman-group1-sha1], client [curve25519-sha256,ecdh-sha2-nistp256]',
    client: { kex: ['curve25519-sha256', 'ecdh-sha2-nistp256'] },
    server: { kex: ['diffie-hellman-group1-sha1'] },
    failed: 'kex',
  },
  {
    name: 'AsyncSSH',
    text: 'asyncssh.misc.KeyExchangeFailed: No matching key exchange algorithm found, sent curve25519-sha256,rsa2048-sha256 and received sntrup761x25519-sha512@openssh.com,kex-strict-s-v00@openssh.com',
    client: { kex: ['curve25519-sha256', 'rsa2048-sha256'] },
    server: { kex: ['sntrup761x25519-sha512@openssh.com'] },
    failed: 'kex',
  },
  {
    name: 'sshj',
    text: 'net.schmizz.sshj.transport.TransportException: Unable to reach a settlement of Server2ClientMACAlgorithms: [hmac-sha2-256, hmac-sha1] and [hmac-md5]',
    client: { macIn: ['hmac-sha2-256', 'hmac-sha1'] },
    server: { macIn: ['hmac-md5'] },
    failed: 'mac',
  },
  {
    name: 'Apache MINA SSHD',
    text: 'Unable to negotiate key exchange for server host key algorithms (client: ssh-ed25519,rsa-sha2-512 / server: ssh-rsa)',
    client: { hostKey: ['ssh-ed25519', 'rsa-sha2-512'] },
    server: { hostKey: ['ssh-rsa'] },
    failed: 'hostKey',
  },
  {
    name: 'PuTTY',
    text: "FATAL ERROR: Couldn't agree a key exchange algorithm (available: sntrup4591761x25519-sha512@tinyssh.org)",
    server: { kex: ['sntrup4591761x25519-sha512@tinyssh.org'] },
    failed: 'kex',
  },
  {
    name: 'Dropbear',
    text: 'dbclient: Connection to fred@192.0.2.10:22 exited: No matching algo mac c->s',
    failed: 'mac',
  },
  { name: 'ssh2 for Node', text: 'Error: Handshake failed: no matching host key format', failed: 'hostKey' },
  {
    name: 'ssh -G',
    text: 'ciphers aes128-ctr\nkexalgorithms curve25519-sha256\nhostkeyalgorithms ssh-ed25519\nmacs hmac-sha1\nport 22',
    client: {
      kex: ['curve25519-sha256'],
      hostKey: ['ssh-ed25519'],
      ...both('cipher', ['aes128-ctr']),
      ...both('mac', ['hmac-sha1']),
    },
  },
  {
    name: 'two bare lists',
    text: 'ssh-ed25519,rsa-sha2-512\n\nssh-rsa,ssh-dss\n',
    client: { hostKey: ['ssh-ed25519', 'rsa-sha2-512'] },
    server: { hostKey: ['ssh-rsa', 'ssh-dss'] },
  },
  {
    name: 'two labeled lists, the server first',
    text: 'server: hmac-md5\nclient: hmac-sha2-256, hmac-sha1',
    client: both('mac', ['hmac-sha2-256', 'hmac-sha1']),
    server: both('mac', ['hmac-md5']),
  },
  {
    name: 'ssh -Q',
    text: 'hmac-sha1\nhmac-sha1-96\nhmac-sha2-256',
    client: both('mac', ['hmac-sha1', 'hmac-sha1-96', 'hmac-sha2-256']),
  },
]
