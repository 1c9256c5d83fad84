import type { ServerLines } from './opensshServer.fixture.ts'

/** Keys and certificates. */
export const serverLinesKeys: readonly ServerLines[] = [
  {
    class: 'authorized-keys-malformed',
    certainty: 'certain',
    lines: [
      '/home/sshlab/.ssh/authorized_keys:1: bad key options: unknown key option',
      'invalid key option string',
      'Bad options in /home/fred/.ssh/authorized_keys file, line 3: comand="ls"',
    ],
  },
  {
    class: 'authorized-keys-permissions',
    certainty: 'certain',
    lines: [
      'Authentication refused: bad ownership or modes for file /home/sshlab/.ssh/authorized_keys',
      'Authentication refused: bad ownership or modes for directory /home/sshlab/.ssh',
      "Could not open user 'sshlab' authorized keys '/home/sshlab/.ssh/authorized_keys': Permission denied",
      "User 'sshlab' authorized keys '/home/sshlab/.ssh/authorized_keys' is not a regular file",
      'Unsafe AuthorizedKeysCommand "/srv/sshlab-ossh/akc": bad ownership or modes for file /srv/sshlab-ossh/akc',
      'Authentication refused: realpath /home/fred/.ssh/authorized_keys failed: Permission denied',
    ],
  },
  {
    class: 'cert-rejected',
    certainty: 'certain',
    lines: [
      'Certificate invalid: expired',
      'Certificate invalid: not yet valid',
      'Certificate invalid: name is not a listed principal',
      'Certificate lacks principal list',
      'Certificate does not contain an authorized principal',
      'cert: Authentication tried for sshlab with valid certificate but not from a permitted source address (127.0.0.1).',
      'Certificate critical option "nosuch@lab" is not supported',
      'Invalid certificate options',
      'Refusing certificate ID "labid" serial=0 signed by ED25519 CA SHA256:...: Certificate invalid: expired',
      'Certificate invalid: not a user certificate',
    ],
  },
  {
    class: 'cert-rejected',
    certainty: 'likely',
    lines: ['Refused by certificate options'],
  },
  {
    class: 'fido-key-failed',
    certainty: 'certain',
    lines: [
      'public key ED25519-SK SHA256:... signature for fred from 192.0.2.4 port 50000 rejected: user presence (authenticator touch) requirement not met',
      'public key ED25519-SK SHA256:... signature for fred from 192.0.2.4 port 50000 rejected: user verification requirement not met',
    ],
  },
  {
    class: 'hostbased-failed',
    certainty: 'likely',
    lines: ['Failed hostbased for fred from 192.0.2.4 port 40000 ssh2'],
  },
  {
    class: 'key-revoked',
    certainty: 'certain',
    lines: [
      'Authentication key ED25519 SHA256:6BhF... revoked by file /srv/sshlab-ossh/revoked',
      'Error checking authentication key ED25519 SHA256:6BhF... in revoked keys file /srv/sshlab-ossh/revoked: No such file or directory',
    ],
  },
  {
    class: 'key-too-short',
    certainty: 'certain',
    lines: ['refusing RSA key: Invalid key length [preauth]'],
  },
  {
    class: 'none',
    certainty: 'nothing',
    lines: ['debug1: /home/sshlab/.ssh/authorized_keys:1: matching key found: ED25519 SHA256:6BhF...'],
  },
  {
    class: 'pubkey-not-authorized',
    certainty: 'certain',
    lines: [
      '/home/sshlab/.ssh/authorized_keys:1: Authentication tried for sshlab with correct key but not from a permitted host (host=127.0.0.1, ip=127.0.0.1, required=10.0.0.0/8).',
      '/home/sshlab/.ssh/authorized_keys:1: entry expired at 2020-01-01T00:00:00',
      'Could not stat AuthorizedKeysCommand "/srv/sshlab-ossh/akc": No such file or directory',
      'AuthorizedKeysCommandUser "nobody2" not found: Success',
    ],
  },
  {
    class: 'pubkey-not-authorized',
    certainty: 'likely',
    lines: [
      'Refused by key options',
      'AuthorizedKeysCommand /srv/sshlab-ossh/akc sshlab failed, status 3',
      'pubkey key type ssh-dss is not in permitted list ssh-ed25519,rsa-sha2-512',
    ],
  },
  {
    class: 'pubkey-not-authorized',
    certainty: 'nothing',
    lines: [
      "debug1: Could not open authorized keys '/home/fred/.ssh/authorized_keys2': No such file or directory",
      "debug1: Could not open user 'sshlab' authorized keys '/home/sshlab/.ssh/authorized_keys': No such file or directory",
    ],
  },
  {
    class: 'pubkey-not-authorized',
    certainty: 'possible',
    lines: ['userauth_pubkey: unsupported public key algorithm: rsa-sha2-512-cert-v01@openssh.com [preauth]'],
  },
  {
    class: 'pubkey-sha1-rsa',
    certainty: 'likely',
    lines: [
      'userauth_pubkey: key type mismatch for decoded key (received ssh-rsa, expected rsa-sha2-512) [preauth]',
      'error: userauth_pubkey: key type mismatch for decoded key (received ssh-rsa, expected rsa-sha2-512) [preauth]',
    ],
  },
  {
    class: 'sshd-config-error',
    certainty: 'certain',
    lines: [`AuthorizedPrincipalsCommand "/x 'a" contains invalid quotes`],
  },
]
