import { definePrograms } from '../../negotiation/define.ts'
import { namesIn } from './namesIn.ts'

/** Libraries that programs are built with. */
export const programLibraries = definePrograms([
  {
    id: 'paramiko-2.12',
    name: 'paramiko',
    version: '2.12.0',
    banner: 'paramiko_2.12',
    offers: {
      kex: namesIn(
        'curve25519-sha256@libssh.org ecdh-sha2-nistp256 ecdh-sha2-nistp384 ecdh-sha2-nistp521 diffie-hellman-group16-sha512 diffie-hellman-group-exchange-sha256 diffie-hellman-group14-sha256 diffie-hellman-group-exchange-sha1 diffie-hellman-group14-sha1 diffie-hellman-group1-sha1',
      ),
      hostKey: namesIn(
        'ssh-ed25519 ecdsa-sha2-nistp256 ecdsa-sha2-nistp384 ecdsa-sha2-nistp521 rsa-sha2-512 rsa-sha2-256 ssh-rsa ssh-dss ssh-ed25519-cert-v01@openssh.com ecdsa-sha2-nistp256-cert-v01@openssh.com ecdsa-sha2-nistp384-cert-v01@openssh.com ecdsa-sha2-nistp521-cert-v01@openssh.com rsa-sha2-512-cert-v01@openssh.com rsa-sha2-256-cert-v01@openssh.com ssh-rsa-cert-v01@openssh.com ssh-dss-cert-v01@openssh.com',
      ),
      cipher: namesIn('aes128-ctr aes192-ctr aes256-ctr aes128-cbc aes192-cbc aes256-cbc 3des-cbc'),
      mac: namesIn(
        'hmac-sha2-256 hmac-sha2-512 hmac-sha2-256-etm@openssh.com hmac-sha2-512-etm@openssh.com hmac-sha1 hmac-md5 hmac-sha1-96 hmac-md5-96',
      ),
      compression: namesIn('none'),
    },
    exception: 'Transport.get_security_options() before start_client, for this one Transport.',
    sources: [
      { source: 'algorithm-bench', section: 'what each program sends' },
      { source: 'paramiko-code', section: 'SecurityOptions' },
    ],
  },
  {
    id: 'asyncssh-2.10',
    name: 'AsyncSSH',
    version: '2.10.1',
    banner: 'asyncssh_2.10',
    offers: {
      kex: namesIn(
        'curve25519-sha256 curve25519-sha256@libssh.org curve448-sha512 ecdh-sha2-nistp521 ecdh-sha2-nistp384 ecdh-sha2-nistp256 ecdh-sha2-1.3.132.0.10 diffie-hellman-group-exchange-sha256 diffie-hellman-group14-sha256 diffie-hellman-group15-sha512 diffie-hellman-group16-sha512 diffie-hellman-group17-sha512 diffie-hellman-group18-sha512 diffie-hellman-group14-sha256@ssh.com diffie-hellman-group14-sha1 rsa2048-sha256',
      ),
      hostKey: namesIn(
        'sk-ssh-ed25519-cert-v01@openssh.com sk-ecdsa-sha2-nistp256-cert-v01@openssh.com ssh-ed25519-cert-v01@openssh.com ssh-ed448-cert-v01@openssh.com ecdsa-sha2-nistp521-cert-v01@openssh.com ecdsa-sha2-nistp384-cert-v01@openssh.com ecdsa-sha2-nistp256-cert-v01@openssh.com ecdsa-sha2-1.3.132.0.10-cert-v01@openssh.com rsa-sha2-256-cert-v01@openssh.com rsa-sha2-512-cert-v01@openssh.com ssh-rsa-cert-v01@openssh.com sk-ssh-ed25519@openssh.com sk-ecdsa-sha2-nistp256@openssh.com ssh-ed25519 ssh-ed448 ecdsa-sha2-nistp521 ecdsa-sha2-nistp384 ecdsa-sha2-nistp256 ecdsa-sha2-1.3.132.0.10 rsa-sha2-256 rsa-sha2-512 ssh-rsa-sha224@ssh.com ssh-rsa-sha256@ssh.com ssh-rsa-sha384@ssh.com ssh-rsa-sha512@ssh.com ssh-rsa',
      ),
      cipher: namesIn(
        'chacha20-poly1305@openssh.com aes256-gcm@openssh.com aes128-gcm@openssh.com aes256-ctr aes192-ctr aes128-ctr',
      ),
      mac: namesIn(
        'umac-64-etm@openssh.com umac-128-etm@openssh.com hmac-sha2-256-etm@openssh.com hmac-sha2-512-etm@openssh.com hmac-sha1-etm@openssh.com umac-64@openssh.com umac-128@openssh.com hmac-sha2-256 hmac-sha2-512 hmac-sha1 hmac-sha256-2@ssh.com hmac-sha224@ssh.com hmac-sha256@ssh.com hmac-sha384@ssh.com hmac-sha512@ssh.com',
      ),
      compression: namesIn('zlib@openssh.com none'),
    },
    exception: 'The arguments kex_algs, server_host_key_algs, encryption_algs and mac_algs of this one connect call.',
    sources: [
      { source: 'algorithm-bench', section: 'what each program sends' },
      { source: 'asyncssh-docs', section: 'SSHClientConnectionOptions' },
    ],
  },
  {
    id: 'jsch-0.1.54',
    name: 'JSch (JCraft)',
    version: '0.1.54',
    banner: 'jsch-0.1.5',
    offers: {
      kex: namesIn(
        'ecdh-sha2-nistp256 ecdh-sha2-nistp384 ecdh-sha2-nistp521 diffie-hellman-group14-sha1 diffie-hellman-group-exchange-sha256 diffie-hellman-group-exchange-sha1 diffie-hellman-group1-sha1',
      ),
      hostKey: namesIn('ssh-rsa ssh-dss ecdsa-sha2-nistp256 ecdsa-sha2-nistp384 ecdsa-sha2-nistp521'),
      cipher: namesIn(
        'aes128-ctr aes128-cbc 3des-ctr 3des-cbc blowfish-cbc aes192-ctr aes192-cbc aes256-ctr aes256-cbc',
      ),
      mac: namesIn('hmac-md5 hmac-sha1 hmac-sha2-256 hmac-sha1-96 hmac-md5-96'),
      compression: namesIn('none'),
    },
    exception:
      'session.setConfig for this one session, with kex, server_host_key, cipher.c2s and cipher.s2c, mac.c2s and mac.s2c.',
    newer:
      'The fork com.github.mwiede:jsch takes its place without changes to the program: rsa-sha2-256 and rsa-sha2-512 since 0.1.57; ssh-ed25519 and chacha20-poly1305 since 0.1.61.',
    sources: [
      { source: 'algorithm-bench', section: 'what each program sends' },
      { source: 'jsch-fork', section: 'Readme and ChangeLog' },
    ],
  },
  {
    id: 'go-0.4',
    name: 'Go x/crypto/ssh',
    version: '0.4.0',
    banner: 'go',
    offers: {
      kex: namesIn(
        'curve25519-sha256 curve25519-sha256@libssh.org ecdh-sha2-nistp256 ecdh-sha2-nistp384 ecdh-sha2-nistp521 diffie-hellman-group14-sha256 diffie-hellman-group14-sha1',
      ),
      hostKey: namesIn(
        'rsa-sha2-512-cert-v01@openssh.com rsa-sha2-256-cert-v01@openssh.com ssh-rsa-cert-v01@openssh.com ssh-dss-cert-v01@openssh.com ecdsa-sha2-nistp256-cert-v01@openssh.com ecdsa-sha2-nistp384-cert-v01@openssh.com ecdsa-sha2-nistp521-cert-v01@openssh.com ssh-ed25519-cert-v01@openssh.com ecdsa-sha2-nistp256 ecdsa-sha2-nistp384 ecdsa-sha2-nistp521 rsa-sha2-512 rsa-sha2-256 ssh-rsa ssh-dss ssh-ed25519',
      ),
      cipher: namesIn('aes128-gcm@openssh.com chacha20-poly1305@openssh.com aes128-ctr aes192-ctr aes256-ctr'),
      mac: namesIn('hmac-sha2-256-etm@openssh.com hmac-sha2-256 hmac-sha1 hmac-sha1-96'),
      compression: namesIn('none'),
    },
    exception: 'KeyExchanges, Ciphers, MACs and HostKeyAlgorithms of the ClientConfig of this one connection.',
    sources: [{ source: 'go-ssh-code', section: 'common.go' }],
  },
  {
    id: 'mina',
    name: 'Apache MINA SSHD',
    version: 'as documented',
    banner: 'apache-sshd',
    offers: {
      kex: namesIn(
        'diffie-hellman-group-exchange-sha256 diffie-hellman-group14-sha256 diffie-hellman-group15-sha512 diffie-hellman-group16-sha512 diffie-hellman-group17-sha512 diffie-hellman-group18-sha512 ecdh-sha2-nistp256 ecdh-sha2-nistp384 ecdh-sha2-nistp521 curve25519-sha256 curve25519-sha256@libssh.org curve448-sha512',
      ),
      cipher: namesIn(
        'aes128-ctr aes192-ctr aes256-ctr aes128-gcm@openssh.com aes256-gcm@openssh.com chacha20-poly1305@openssh.com',
      ),
      mac: namesIn(
        'hmac-sha1 hmac-sha2-256 hmac-sha2-512 hmac-sha2-256-etm@openssh.com hmac-sha2-512-etm@openssh.com hmac-sha1-etm@openssh.com',
      ),
      hostKey: namesIn(
        'ssh-rsa rsa-sha2-256 rsa-sha2-512 ecdsa-sha2-nistp256 ecdsa-sha2-nistp384 ecdsa-sha2-nistp521 ssh-ed25519',
      ),
    },
    sources: [{ source: 'mina-standards', section: 'Implemented/available support, without what it calls deprecated' }],
  },
])
