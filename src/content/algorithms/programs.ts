import { definePrograms } from '../../negotiation/define.ts'
import type { Program } from '../../negotiation/types.ts'
import { namesIn } from './namesIn.ts'
import { programLibraries } from './programLibraries.ts'

const programsOfUsers = definePrograms([
  {
    id: 'openssh-9.2',
    name: 'OpenSSH',
    version: '9.2p1',
    banner: 'openssh_9.2',
    offers: {
      kex: namesIn(
        'sntrup761x25519-sha512 sntrup761x25519-sha512@openssh.com curve25519-sha256 curve25519-sha256@libssh.org ecdh-sha2-nistp256 ecdh-sha2-nistp384 ecdh-sha2-nistp521 diffie-hellman-group-exchange-sha256 diffie-hellman-group16-sha512 diffie-hellman-group18-sha512 diffie-hellman-group14-sha256',
      ),
      hostKey: namesIn(
        'ssh-ed25519-cert-v01@openssh.com ecdsa-sha2-nistp256-cert-v01@openssh.com ecdsa-sha2-nistp384-cert-v01@openssh.com ecdsa-sha2-nistp521-cert-v01@openssh.com sk-ssh-ed25519-cert-v01@openssh.com sk-ecdsa-sha2-nistp256-cert-v01@openssh.com rsa-sha2-512-cert-v01@openssh.com rsa-sha2-256-cert-v01@openssh.com ssh-ed25519 ecdsa-sha2-nistp256 ecdsa-sha2-nistp384 ecdsa-sha2-nistp521 sk-ssh-ed25519@openssh.com sk-ecdsa-sha2-nistp256@openssh.com rsa-sha2-512 rsa-sha2-256',
      ),
      cipher: namesIn(
        'chacha20-poly1305@openssh.com aes128-ctr aes192-ctr aes256-ctr aes128-gcm@openssh.com aes256-gcm@openssh.com',
      ),
      mac: namesIn(
        'umac-64-etm@openssh.com umac-128-etm@openssh.com hmac-sha2-256-etm@openssh.com hmac-sha2-512-etm@openssh.com hmac-sha1-etm@openssh.com umac-64@openssh.com umac-128@openssh.com hmac-sha2-256 hmac-sha2-512 hmac-sha1',
      ),
      compression: namesIn('none zlib@openssh.com zlib'),
    },
    sources: [{ source: 'algorithm-bench', section: 'what each program sends' }],
  },
  {
    id: 'putty-0.78',
    name: 'PuTTY',
    version: '0.78',
    banner: 'putty_release_0.78',
    offers: {
      kex: namesIn(
        'sntrup761x25519-sha512@openssh.com curve448-sha512 curve25519-sha256 curve25519-sha256@libssh.org ecdh-sha2-nistp256 ecdh-sha2-nistp384 ecdh-sha2-nistp521 diffie-hellman-group-exchange-sha256 diffie-hellman-group-exchange-sha1 diffie-hellman-group18-sha512 diffie-hellman-group17-sha512 diffie-hellman-group16-sha512 diffie-hellman-group15-sha512 diffie-hellman-group14-sha256 diffie-hellman-group14-sha1 rsa2048-sha256 rsa1024-sha1 diffie-hellman-group1-sha1',
      ),
      hostKey: namesIn(
        'ssh-ed448 ssh-ed25519 ecdsa-sha2-nistp256 ecdsa-sha2-nistp384 ecdsa-sha2-nistp521 rsa-sha2-512 rsa-sha2-256 ssh-rsa ssh-dss',
      ),
      cipher: namesIn(
        'aes256-ctr aes256-cbc rijndael-cbc@lysator.liu.se aes192-ctr aes192-cbc aes128-ctr aes128-cbc chacha20-poly1305@openssh.com aes128-gcm@openssh.com aes256-gcm@openssh.com 3des-ctr 3des-cbc blowfish-ctr blowfish-cbc arcfour256 arcfour128',
      ),
      mac: namesIn(
        'hmac-sha2-256 hmac-sha1 hmac-sha1-96 hmac-md5 hmac-sha2-256-etm@openssh.com hmac-sha1-etm@openssh.com hmac-sha1-96-etm@openssh.com hmac-md5-etm@openssh.com',
      ),
      compression: namesIn('none zlib zlib@openssh.com'),
    },
    exception:
      'In the saved session of this one server: Connection, SSH, then Kex, Host keys or Cipher. Move the name above the line that says to warn.',
    sources: [
      { source: 'algorithm-bench', section: 'what each program sends' },
      { source: 'putty-manual', section: 'The Kex panel, the Host Keys panel, the Cipher panel' },
    ],
  },
  {
    id: 'libssh2-1.10',
    name: 'libssh2',
    version: '1.10.0',
    banner: 'libssh2_1.10',
    offers: {
      kex: namesIn(
        'curve25519-sha256 curve25519-sha256@libssh.org ecdh-sha2-nistp256 ecdh-sha2-nistp384 ecdh-sha2-nistp521 diffie-hellman-group-exchange-sha256 diffie-hellman-group16-sha512 diffie-hellman-group18-sha512 diffie-hellman-group14-sha256 diffie-hellman-group14-sha1 diffie-hellman-group1-sha1 diffie-hellman-group-exchange-sha1',
      ),
      hostKey: namesIn(
        'ecdsa-sha2-nistp256 ecdsa-sha2-nistp384 ecdsa-sha2-nistp521 ecdsa-sha2-nistp256-cert-v01@openssh.com ecdsa-sha2-nistp384-cert-v01@openssh.com ecdsa-sha2-nistp521-cert-v01@openssh.com ssh-ed25519 ssh-rsa ssh-dss',
      ),
      cipher: namesIn(
        'aes128-ctr aes192-ctr aes256-ctr aes256-cbc rijndael-cbc@lysator.liu.se aes192-cbc aes128-cbc blowfish-cbc arcfour128 arcfour cast128-cbc 3des-cbc',
      ),
      mac: namesIn(
        'hmac-sha2-256 hmac-sha2-512 hmac-sha1 hmac-sha1-96 hmac-md5 hmac-md5-96 hmac-ripemd160 hmac-ripemd160@openssh.com',
      ),
      compression: namesIn('none'),
    },
    exception:
      'libssh2_session_method_pref before the handshake, for this session. In IRIS the same is SetPreferredAlgorithms before Connect.',
    newer:
      '1.11.0 (2023) brought MACs that encrypt first (-etm) and AES-GCM. Its successors switch the algorithms with SHA-1, MD5 and 3DES off.',
    sources: [
      { source: 'algorithm-bench', section: 'what each program sends' },
      { source: 'libssh2-releases', section: '1.11.0' },
      { source: 'libssh2-code', section: 'release 1.11.2_DEV' },
    ],
  },
  {
    id: 'dropbear-2022.83',
    name: 'Dropbear',
    version: '2022.83',
    banner: 'dropbear_2022.83',
    offers: {
      kex: namesIn(
        'curve25519-sha256 curve25519-sha256@libssh.org ecdh-sha2-nistp521 ecdh-sha2-nistp384 ecdh-sha2-nistp256 diffie-hellman-group14-sha256 diffie-hellman-group14-sha1',
      ),
      hostKey: namesIn(
        'ssh-ed25519 sk-ssh-ed25519@openssh.com ecdsa-sha2-nistp256 ecdsa-sha2-nistp384 ecdsa-sha2-nistp521 sk-ecdsa-sha2-nistp256@openssh.com rsa-sha2-256 ssh-rsa ssh-dss',
      ),
      cipher: namesIn('chacha20-poly1305@openssh.com aes128-ctr aes256-ctr'),
      mac: namesIn('hmac-sha1 hmac-sha2-256'),
      compression: namesIn('zlib@openssh.com zlib none'),
    },
    sources: [{ source: 'algorithm-bench', section: 'what each program sends' }],
  },
])

/** What versions of other programs offer as clients, by default. */
export const programs: readonly Program[] = [...programsOfUsers, ...programLibraries]
