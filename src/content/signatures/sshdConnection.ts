import { defineSignatures } from '../../recognizer/define.ts'

const seen = { program: 'sshd', reviewed: '2026-11-20' } as const

/** Connections before the login, as the OpenSSH server logs them. */
export const sshdConnectionSignatures = defineSignatures([
  {
    ...seen,
    id: 'sshd.listening',
    template: 'Server listening on {address} port {port}',
    title: 'The server has started and listens',
    class: 'none',
    stage: 'connect',
    role: 'progress',
    matches: [
      {
        line: 'Mar 19 14:45:40 eee sshd[21157]: Server listening on 0.0.0.0 port 22.',
        values: { address: '0.0.0.0', port: '22' },
      },
      'Server listening on :: port 22.',
    ],
    rejects: ['debug1: Bind to port 22 on 0.0.0.0.'],
    sources: [{ source: 'openssh-logging', section: 'Server Logs' }],
    covers: ['D-03'],
  },
  {
    ...seen,
    id: 'sshd.version',
    template: 'sshd version OpenSSH_{serverVersion:version}',
    title: 'The server says which version it is',
    class: 'none',
    stage: 'connect',
    role: 'progress',
    matches: ['debug1: sshd version OpenSSH_6.8, LibreSSL 2.1'],
    rejects: ['debug1: Remote protocol version 2.0, remote software version OpenSSH_6.7'],
    sources: [{ source: 'openssh-logging', section: 'Server Logs' }],
    covers: ['D-03'],
  },
  {
    ...seen,
    id: 'sshd.host-key-loaded',
    template: 'private host key #{int}: {keyType:word} {fingerprint}',
    title: 'The server has loaded a host key',
    class: 'none',
    stage: 'connect',
    role: 'progress',
    matches: [
      {
        line: 'debug1: private host key #0: ssh-rsa SHA256:X9e6YzNXMmr1O09LVoQLlCau2ej6TBUxi+Y590KVsds',
        values: { keyType: 'ssh-rsa' },
      },
    ],
    rejects: ["debug1: rexec_argv[0]='/usr/sbin/sshd'"],
    sources: [{ source: 'openssh-logging', section: 'Server Logs' }],
    covers: ['D-03'],
  },
  {
    ...seen,
    id: 'sshd.connection-from',
    template: 'Connection from {address} port {port}',
    title: 'A client has connected',
    class: 'none',
    stage: 'connect',
    role: 'progress',
    matches: [
      {
        line: 'Jan 28 12:42:41 server sshd[26299]: Connection from 192.0.2.60 port 47366',
        values: { address: '192.0.2.60', port: '47366' },
      },
      'Connection from 127.0.0.1 port 45084 on 127.0.0.1 port 22331 rdomain ""',
    ],
    rejects: ['Connection from user sshlab 127.0.0.1 port 38636: refusing non-sftp session'],
    sources: [
      { source: 'openssh-logging', section: 'Logging Chrooted SFTP' },
      { source: 'openssh-bench', section: 'LogLevel VERBOSE' },
    ],
  },
  {
    ...seen,
    id: 'sshd.no-matching-mac',
    template:
      'Unable to negotiate with {address} port {port}: no matching MAC found. Their offer: {offer:list} [preauth]',
    title: 'The client and the server share no integrity check (MAC)',
    class: 'kex-no-match',
    stage: 'key-exchange',
    role: 'cause',
    matches: [
      {
        line: 'fatal: Unable to negotiate with 192.0.2.37 port 55044: no matching MAC found. Their offer: hmac-md5-96 [preauth]',
        values: { address: '192.0.2.37', port: '55044', offer: 'hmac-md5-96' },
      },
    ],
    rejects: [
      'fatal: Unable to negotiate with 192.0.2.37 port 55046: no matching cipher found. Their offer: arcfour [preauth]',
    ],
    sources: [{ source: 'openssh-logging', section: 'Invalid or Outdated Ciphers or MACs' }],
    covers: ['D-61'],
  },
  {
    ...seen,
    id: 'sshd.no-matching-cipher',
    template:
      'Unable to negotiate with {address} port {port}: no matching cipher found. Their offer: {offer:list} [preauth]',
    title: 'The client and the server share no cipher',
    class: 'kex-no-match',
    stage: 'key-exchange',
    role: 'cause',
    matches: [
      {
        line: 'fatal: Unable to negotiate with 192.0.2.37 port 55046: no matching cipher found. Their offer: arcfour [preauth]',
        values: { address: '192.0.2.37', port: '55046', offer: 'arcfour' },
      },
    ],
    rejects: [
      'fatal: Unable to negotiate with 192.0.2.37 port 55044: no matching MAC found. Their offer: hmac-md5-96 [preauth]',
    ],
    sources: [{ source: 'openssh-logging', section: 'Invalid or Outdated Ciphers or MACs' }],
    covers: ['D-61'],
  },
  {
    ...seen,
    id: 'sshd.no-matching-kex',
    template:
      'Unable to negotiate with {address} port {port}: no matching key exchange method found. Their offer: {offer:list} [preauth]',
    title: 'The client and the server share no way to agree on keys',
    class: 'kex-no-match',
    stage: 'key-exchange',
    role: 'cause',
    matches: [
      {
        line: 'sshd[2411]: fatal: Unable to negotiate with 198.51.100.23 port 49211: no matching key exchange method found. Their offer: diffie-hellman-group1-sha1 [preauth]',
        values: { offer: 'diffie-hellman-group1-sha1' },
      },
    ],
    rejects: [
      'fatal: Unable to negotiate with 192.0.2.37 port 55046: no matching cipher found. Their offer: arcfour [preauth]',
    ],
    sources: [{ source: 'openssh-bench', section: 'KexAlgorithms diffie-hellman-group14-sha1' }],
    covers: ['D-61'],
  },
  {
    ...seen,
    id: 'sshd.no-matching-host-key',
    template:
      'Unable to negotiate with {address} port {port}: no matching host key type found. Their offer: {offer:list} [preauth]',
    title: 'The client accepts none of the host key types that the server has',
    class: 'hostkey-alg-mismatch',
    stage: 'key-exchange',
    role: 'cause',
    matches: [
      {
        line: 'Unable to negotiate with 127.0.0.1 port 35788: no matching host key type found. Their offer: sk-ssh-ed25519@openssh.com [preauth]',
        values: { offer: 'sk-ssh-ed25519@openssh.com' },
      },
    ],
    rejects: [
      'fatal: Unable to negotiate with 192.0.2.37 port 55046: no matching cipher found. Their offer: arcfour [preauth]',
    ],
    sources: [{ source: 'openssh-bench', section: 'ssh-keyscan against the server' }],
    covers: ['D-61'],
  },
  {
    ...seen,
    id: 'sshd.no-matching-mac-old',
    template: 'no matching mac found: client {offer:list} server {serverOffer:list} [preauth]',
    title: 'The client and the server share no integrity check (MAC)',
    class: 'kex-no-match',
    stage: 'key-exchange',
    role: 'cause',
    matches: [
      {
        line: 'fatal: no matching mac found: client hmac-sha1,hmac-sha1-96,hmac-md5 server hmac-sha2-512-etm@openssh.com,hmac-sha2-256-etm@openssh.com,umac-128-etm@openssh.com,hmac-sha2-512,hmac-sha2-256,hmac-ripemd160 [preauth]',
        values: {
          offer: 'hmac-sha1,hmac-sha1-96,hmac-md5',
          serverOffer:
            'hmac-sha2-512-etm@openssh.com,hmac-sha2-256-etm@openssh.com,umac-128-etm@openssh.com,hmac-sha2-512,hmac-sha2-256,hmac-ripemd160',
        },
      },
    ],
    rejects: [
      'fatal: Unable to negotiate with 192.0.2.37 port 55044: no matching MAC found. Their offer: hmac-md5-96 [preauth]',
    ],
    sources: [{ source: 'openssh-logging', section: 'Invalid or Outdated Ciphers or MACs' }],
    covers: ['D-61'],
  },
  {
    ...seen,
    id: 'sshd.no-matching-cipher-old',
    template: 'no matching cipher found: client {offer:list} server {serverOffer:list} [preauth]',
    title: 'The client and the server share no cipher',
    class: 'kex-no-match',
    stage: 'key-exchange',
    role: 'cause',
    matches: [
      {
        line: 'fatal: no matching cipher found: client aes128-cbc,3des-cbc server aes256-ctr,aes192-ctr,aes128-ctr [preauth]',
        values: { offer: 'aes128-cbc,3des-cbc', serverOffer: 'aes256-ctr,aes192-ctr,aes128-ctr' },
      },
    ],
    rejects: [
      'fatal: Unable to negotiate with 192.0.2.37 port 55046: no matching cipher found. Their offer: arcfour [preauth]',
    ],
    sources: [
      { source: 'openssh-logging', section: 'Invalid or Outdated Ciphers or MACs' },
      { source: 'openssh-code', section: 'kex.c, up to 6.7' },
    ],
    covers: ['D-61'],
  },
])
