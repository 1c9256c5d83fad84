import { defineSignatures } from '../../recognizer/define.ts'

const seen = { program: 'ssh', reviewed: '2026-11-20' } as const

/** Algorithms that the two sides do not share, as the OpenSSH client says it. */
export const sshAlgorithmsSignatures = defineSignatures([
  {
    ...seen,
    id: 'ssh.no-matching-mac',
    template: 'Unable to negotiate with {host} port {port}: no matching MAC found. Their offer: {offer:list}',
    title: 'This client and the server share no integrity check (MAC)',
    class: 'kex-no-match',
    stage: 'key-exchange',
    role: 'cause',
    matches: [
      {
        line: 'Unable to negotiate with 198.51.100.89 port 22: no matching MAC found. Their offer: hmac-md5',
        values: { host: '198.51.100.89', port: '22', offer: 'hmac-md5' },
      },
    ],
    rejects: ['Unable to negotiate with 198.51.100.89 port 22: no matching cipher found. Their offer: aes128-cbc'],
    sources: [
      { source: 'openssh-logging', section: 'Invalid or Outdated Ciphers or MACs' },
      { source: 'openssh-bench', section: 'no common MAC' },
    ],
  },
  {
    ...seen,
    id: 'ssh.no-matching-cipher',
    template: 'Unable to negotiate with {host} port {port}: no matching cipher found. Their offer: {offer:list}',
    title: 'This client and the server share no cipher',
    class: 'kex-no-match',
    stage: 'key-exchange',
    role: 'cause',
    matches: [
      {
        line: 'Unable to negotiate with 198.51.100.89 port 22: no matching cipher found. Their offer: aes128-cbc,3des-cbc',
        values: { host: '198.51.100.89', port: '22', offer: 'aes128-cbc,3des-cbc' },
      },
    ],
    rejects: ['Unable to negotiate with 198.51.100.89 port 22: no matching MAC found. Their offer: hmac-md5'],
    sources: [
      { source: 'openssh-logging', section: 'Invalid or Outdated Ciphers or MACs' },
      { source: 'openssh-bench', section: 'no common cipher' },
    ],
  },
  {
    ...seen,
    id: 'ssh.no-matching-kex',
    template:
      'Unable to negotiate with {host} port {port}: no matching key exchange method found. Their offer: {offer:list}',
    title: 'This client and the server share no way to agree on keys',
    class: 'kex-no-match',
    stage: 'key-exchange',
    role: 'cause',
    matches: [
      {
        line: 'Unable to negotiate with 198.51.100.89 port 22: no matching key exchange method found. Their offer: diffie-hellman-group14-sha1,kex-strict-s-v00@openssh.com',
        values: {
          host: '198.51.100.89',
          port: '22',
          offer: 'diffie-hellman-group14-sha1,kex-strict-s-v00@openssh.com',
        },
      },
    ],
    rejects: ['Unable to negotiate with 198.51.100.89 port 22: no matching cipher found. Their offer: aes128-cbc'],
    sources: [
      { source: 'openssh-logging', section: 'Invalid or Outdated Ciphers or MACs' },
      { source: 'openssh-bench', section: 'no common key exchange method' },
    ],
  },
  {
    ...seen,
    id: 'ssh.no-matching-host-key',
    template: 'Unable to negotiate with {host} port {port}: no matching host key type found. Their offer: {offer:list}',
    title: 'The server only has host keys of a kind that this client no longer accepts',
    class: 'hostkey-alg-mismatch',
    stage: 'key-exchange',
    role: 'cause',
    matches: [
      {
        line: 'Unable to negotiate with 198.51.100.89 port 22: no matching host key type found. Their offer: ssh-rsa,ssh-dss',
        values: { host: '198.51.100.89', port: '22', offer: 'ssh-rsa,ssh-dss' },
      },
    ],
    rejects: ['Unable to negotiate with 198.51.100.89 port 22: no matching cipher found. Their offer: aes128-cbc'],
    sources: [
      { source: 'openssh-logging', section: 'SSH Client Error Messages And Common Causes' },
      { source: 'openssh-bench', section: 'no common host key type' },
    ],
    covers: ['D-94'],
  },
  {
    ...seen,
    id: 'ssh.no-matching-compression',
    template:
      'Unable to negotiate with {host} port {port}: no matching compression method found. Their offer: {offer:list}',
    title: 'This client and the server share no way to compress',
    class: 'kex-no-match',
    stage: 'key-exchange',
    role: 'cause',
    matches: [
      {
        line: 'Unable to negotiate with 198.51.100.89 port 22: no matching compression method found. Their offer: zlib',
        values: { host: '198.51.100.89', port: '22', offer: 'zlib' },
      },
    ],
    rejects: ['Unable to negotiate with 198.51.100.89 port 22: no matching cipher found. Their offer: aes128-cbc'],
    sources: [
      { source: 'openssh-logging', section: 'Invalid or Outdated Ciphers or MACs' },
      { source: 'openssh-bench', section: 'no common compression method' },
    ],
  },
  {
    ...seen,
    id: 'ssh.no-matching-mac-old',
    template: 'no matching mac found: client {clientOffer:list} server {offer:list}',
    title: 'The two sides share no integrity check (MAC)',
    class: 'kex-no-match',
    stage: 'key-exchange',
    role: 'cause',
    matches: [
      {
        line: 'no matching mac found: client hmac-md5-96 server umac-64-etm@openssh.com,umac-128-etm@openssh.com,hmac-sha2-256-etm@openssh.com,hmac-sha2-512-etm@openssh.com,hmac-sha1-etm@openssh.com,umac-64@openssh.com,umac-128@openssh.com,hmac-sha2-256,hmac-sha2-512,hmac-sha1',
        values: {
          clientOffer: 'hmac-md5-96',
          offer:
            'umac-64-etm@openssh.com,umac-128-etm@openssh.com,hmac-sha2-256-etm@openssh.com,hmac-sha2-512-etm@openssh.com,hmac-sha1-etm@openssh.com,umac-64@openssh.com,umac-128@openssh.com,hmac-sha2-256,hmac-sha2-512,hmac-sha1',
        },
      },
    ],
    rejects: [
      'Unable to negotiate with 198.51.100.89 port 22: no matching host key type found. Their offer: ssh-rsa,ssh-dss',
    ],
    sources: [
      { source: 'openssh-logging', section: 'Invalid or Outdated Ciphers or MACs' },
      { source: 'openssh-code', section: 'kex.c, up to 6.7' },
    ],
  },
  {
    ...seen,
    id: 'ssh.no-matching-cipher-old',
    template: 'no matching cipher found: client {clientOffer:list} server {offer:list}',
    title: 'The two sides share no cipher',
    class: 'kex-no-match',
    stage: 'key-exchange',
    role: 'cause',
    matches: [
      {
        line: 'no matching cipher found: client arcfour server chacha20-poly1305@openssh.com,aes128-ctr,aes192-ctr,aes256-ctr,aes128-gcm@openssh.com,aes256-gcm@openssh.com',
        values: {
          clientOffer: 'arcfour',
          offer:
            'chacha20-poly1305@openssh.com,aes128-ctr,aes192-ctr,aes256-ctr,aes128-gcm@openssh.com,aes256-gcm@openssh.com',
        },
      },
    ],
    rejects: [
      'Unable to negotiate with 198.51.100.89 port 22: no matching host key type found. Their offer: ssh-rsa,ssh-dss',
    ],
    sources: [
      { source: 'openssh-logging', section: 'Invalid or Outdated Ciphers or MACs' },
      { source: 'openssh-code', section: 'kex.c, up to 6.7' },
    ],
  },
  {
    ...seen,
    id: 'ssh.unable-to-negotiate-old',
    template: 'Unable to negotiate a key exchange method',
    title: 'The two sides share no way to agree on keys',
    class: 'kex-no-match',
    stage: 'key-exchange',
    role: 'cause',
    matches: ['Unable to negotiate a key exchange method'],
    rejects: ['Unable to negotiate with 198.51.100.89 port 22: no matching cipher found. Their offer: aes128-cbc'],
    sources: [{ source: 'openssh-code', section: 'kex.c, choose_kex, up to 6.7' }],
  },
  {
    ...seen,
    id: 'ssh.no-hostkey-alg-old',
    template: 'no hostkey alg',
    title: 'The two sides share no kind of host key',
    class: 'hostkey-alg-mismatch',
    stage: 'key-exchange',
    role: 'cause',
    matches: ['no hostkey alg'],
    rejects: ['debug1: kex: host key algorithm: (no match)'],
    sources: [{ source: 'openssh-code', section: 'kex.c, choose_hostkeyalg, up to 6.7' }],
    covers: ['D-94'],
  },
  {
    ...seen,
    id: 'ssh.kex-no-match',
    template: 'kex: host key algorithm: (no match)',
    title: 'The two sides share no kind of host key',
    class: 'hostkey-alg-mismatch',
    stage: 'key-exchange',
    role: 'symptom',
    decides: { cause: 'no-common-host-key-type', certainty: 'likely' },
    matches: ['debug1: kex: host key algorithm: (no match)'],
    rejects: ['debug1: kex: host key algorithm: ssh-ed25519'],
    sources: [{ source: 'openssh-logging', section: 'SSH Client Error Messages And Common Causes' }],
    covers: ['D-94'],
  },
  {
    ...seen,
    id: 'ssh.host-key-too-short',
    template: 'Bad server host key: Invalid key length',
    title: 'The RSA host key of the server has fewer bits than this client accepts',
    class: 'key-too-short',
    stage: 'key-exchange',
    role: 'cause',
    matches: ['Bad server host key: Invalid key length'],
    rejects: ['refusing RSA key: Invalid key length [preauth]'],
    sources: [{ source: 'openssh-bench', section: 'RequiredRSASize 4096' }],
  },
])
