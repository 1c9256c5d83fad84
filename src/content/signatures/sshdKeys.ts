import { defineSignatures } from '../../recognizer/define.ts'

const seen = { program: 'sshd', reviewed: '2026-11-20' } as const

/** Keys that the OpenSSH server refuses, and why. */
export const sshdKeysSignatures = defineSignatures([
  {
    ...seen,
    id: 'sshd.bad-modes-file',
    template: 'Authentication refused: bad ownership or modes for file {path}',
    title: 'Somebody else could write to the file with the allowed keys, so the server ignores it',
    class: 'authorized-keys-permissions',
    stage: 'authentication',
    role: 'cause',
    matches: [
      {
        line: 'Authentication refused: bad ownership or modes for file /home/sshlab/.ssh/authorized_keys',
        values: { path: '/home/sshlab/.ssh/authorized_keys' },
      },
    ],
    rejects: ['Authentication refused: bad ownership or modes for directory /home/sshlab/.ssh'],
    sources: [{ source: 'openssh-bench', section: 'StrictModes, authorized_keys 666' }],
  },
  {
    ...seen,
    id: 'sshd.bad-modes-directory',
    template: 'Authentication refused: bad ownership or modes for directory {path}',
    title: 'Somebody else could write to the folder of the allowed keys, so the server ignores it',
    class: 'authorized-keys-permissions',
    stage: 'authentication',
    role: 'cause',
    matches: [
      {
        line: 'Authentication refused: bad ownership or modes for directory /home/sshlab/.ssh',
        values: { path: '/home/sshlab/.ssh' },
      },
      {
        line: 'sshd[2198]: Authentication refused: bad ownership or modes for directory /home/fred',
        values: { path: '/home/fred' },
      },
    ],
    rejects: ['Authentication refused: bad ownership or modes for file /home/sshlab/.ssh/authorized_keys'],
    sources: [{ source: 'openssh-bench', section: 'StrictModes, home 777' }],
  },
  {
    ...seen,
    id: 'sshd.authorized-keys-unreadable',
    template: "Could not open user '{user}' authorized keys '{path}': {reason:rest}",
    title: 'The server cannot read the file with the allowed keys',
    class: 'authorized-keys-permissions',
    stage: 'authentication',
    role: 'cause',
    since: '9.1',
    matches: [
      {
        line: "Could not open user 'sshlab' authorized keys '/home/sshlab/.ssh/authorized_keys': Permission denied",
        values: { user: 'sshlab', path: '/home/sshlab/.ssh/authorized_keys', reason: 'Permission denied' },
      },
    ],
    rejects: ["User 'sshlab' authorized keys '/home/sshlab/.ssh/authorized_keys' is not a regular file"],
    sources: [
      { source: 'openssh-bench', section: 'StrictModes, .ssh owned by root' },
      { source: 'openssh-code', section: 'auth2-pubkeyfile.c, 9.1 and newer' },
    ],
  },
  {
    ...seen,
    id: 'sshd.authorized-keys-unreadable-old',
    template: "Could not open authorized keys '{path}': {reason:rest}",
    title: 'The server cannot read the file with the allowed keys',
    class: 'authorized-keys-permissions',
    stage: 'authentication',
    role: 'cause',
    matches: [
      {
        line: "debug1: Could not open authorized keys '/home/fred/.ssh/authorized_keys': Permission denied",
        values: { path: '/home/fred/.ssh/authorized_keys', reason: 'Permission denied' },
      },
    ],
    rejects: ["Could not open user 'sshlab' authorized keys '/home/sshlab/.ssh/authorized_keys': Permission denied"],
    sources: [{ source: 'openssh-code', section: 'auth.c, auth_openfile, 5.4 to 9.0' }],
  },
  {
    ...seen,
    id: 'sshd.authorized-keys-not-regular',
    template: "User '{user}' authorized keys '{path}' is not a regular file",
    title: 'Where the file with the allowed keys should be is a folder or something else',
    class: 'authorized-keys-permissions',
    stage: 'authentication',
    role: 'cause',
    since: '9.1',
    matches: [
      {
        line: "User 'sshlab' authorized keys '/home/sshlab/.ssh/authorized_keys' is not a regular file",
        values: { user: 'sshlab' },
      },
    ],
    rejects: ["Could not open user 'sshlab' authorized keys '/home/sshlab/.ssh/authorized_keys': Permission denied"],
    sources: [{ source: 'openssh-code', section: 'auth2-pubkeyfile.c' }],
  },
  {
    ...seen,
    id: 'sshd.key-revoked',
    template: 'Authentication key {keyType:word} {fingerprint} revoked by file {path}',
    title: 'The key is on the list of revoked keys of the server',
    class: 'key-revoked',
    stage: 'authentication',
    role: 'cause',
    since: '6.8',
    matches: [
      {
        line: 'Mar 14 20:36:40 server sshd[29235]: error: Authentication key RSA SHA256:jXEPmu4thnubqPUDcKDs31MOVLQJH6FfF1XSGT748jQ revoked by file /etc/ssh/ssh_revoked_keys',
        values: {
          keyType: 'RSA',
          fingerprint: 'SHA256:jXEPmu4thnubqPUDcKDs31MOVLQJH6FfF1XSGT748jQ',
          path: '/etc/ssh/ssh_revoked_keys',
        },
      },
    ],
    rejects: [
      'Host key ED25519 SHA256:UCvzmxxhFbAqmvosN1q7mzNgUd+N70M7iKaWB1vGvX8 revoked by file /home/labcli/kh/revkeys',
    ],
    sources: [
      { source: 'openssh-logging', section: 'Logging Revoked Keys' },
      { source: 'openssh-bench', section: 'RevokedKeys' },
    ],
  },
  {
    ...seen,
    id: 'sshd.revoked-file-error',
    template:
      'Error checking authentication key {keyType:word} {fingerprint} in revoked keys file {path}: {reason:rest}',
    title: 'The server cannot read its list of revoked keys and therefore refuses every key',
    class: 'key-revoked',
    stage: 'authentication',
    role: 'cause',
    since: '6.8',
    matches: [
      {
        line: 'Error checking authentication key ED25519 SHA256:9IiHrV0mc7vHIx7ujBH5/4fVXY3o36oRDc24amwZAxU in revoked keys file /etc/ssh/revoked: No such file or directory',
        values: { path: '/etc/ssh/revoked', reason: 'No such file or directory' },
      },
    ],
    rejects: [
      'error: Authentication key RSA SHA256:jXEPmu4thnubqPUDcKDs31MOVLQJH6FfF1XSGT748jQ revoked by file /etc/ssh/ssh_revoked_keys',
    ],
    sources: [{ source: 'openssh-bench', section: 'RevokedKeys, file missing' }],
  },
  {
    ...seen,
    id: 'sshd.key-from-restricted',
    template: 'Authentication tried for {user} with correct key but not from a permitted host',
    title: 'The key is registered, but its from= does not allow this address',
    class: 'pubkey-not-authorized',
    stage: 'authentication',
    role: 'cause',
    matches: [
      {
        line: '/home/sshlab/.ssh/authorized_keys:1: Authentication tried for sshlab with correct key but not from a permitted host (host=127.0.0.1, ip=127.0.0.1, required=10.0.0.0/8).',
        values: { user: 'sshlab' },
      },
    ],
    rejects: [
      'cert: Authentication tried for fred with valid certificate but not from a permitted source address (192.0.2.61).',
    ],
    sources: [{ source: 'openssh-bench', section: 'from= in authorized_keys' }],
  },
  {
    ...seen,
    id: 'sshd.refused-by-key-options',
    template: 'Refused by key options',
    title: 'An option in front of the key in authorized_keys refuses this login',
    class: 'pubkey-not-authorized',
    stage: 'authentication',
    role: 'symptom',
    since: '7.7',
    matches: ['error: Refused by key options'],
    rejects: ['error: Refused by certificate options'],
    sources: [{ source: 'openssh-bench', section: 'from= in authorized_keys' }],
  },
  {
    ...seen,
    id: 'sshd.signature-algorithm-refused',
    template: 'userauth_pubkey: signature algorithm {algorithm:word} not in PubkeyAcceptedAlgorithms',
    title: 'The server no longer accepts the kind of signature that the client makes with its key',
    class: 'pubkey-sha1-rsa',
    stage: 'authentication',
    role: 'cause',
    since: '9.0',
    matches: [
      {
        line: 'userauth_pubkey: signature algorithm ssh-rsa not in PubkeyAcceptedAlgorithms [preauth]',
        values: { algorithm: 'ssh-rsa' },
      },
    ],
    rejects: ['userauth_pubkey: key type ssh-rsa not in PubkeyAcceptedAlgorithms [preauth]'],
    sources: [{ source: 'openssh-bench', section: 'client limited to ssh-rsa' }],
  },
  {
    ...seen,
    id: 'sshd.key-type-refused',
    template: 'userauth_pubkey: key type {algorithm:word} not in PubkeyAcceptedAlgorithms',
    title: 'The server no longer accepts the kind of signature that the client makes with its key',
    class: 'pubkey-sha1-rsa',
    stage: 'authentication',
    role: 'cause',
    since: '8.5',
    until: '8.9',
    matches: [
      {
        line: 'userauth_pubkey: key type ssh-rsa not in PubkeyAcceptedAlgorithms [preauth]',
        values: { algorithm: 'ssh-rsa' },
      },
    ],
    rejects: ['userauth_pubkey: signature algorithm ssh-rsa not in PubkeyAcceptedAlgorithms [preauth]'],
    sources: [{ source: 'openssh-code', section: 'auth2-pubkey.c, 8.5 to 8.9' }],
  },
  {
    ...seen,
    id: 'sshd.key-type-refused-old',
    template: 'userauth_pubkey: key type {algorithm:word} not in PubkeyAcceptedKeyTypes',
    title: 'The server does not accept this kind of key',
    class: 'pubkey-sha1-rsa',
    stage: 'authentication',
    role: 'cause',
    matches: [
      {
        line: 'userauth_pubkey: key type ssh-dss not in PubkeyAcceptedKeyTypes [preauth]',
        values: { algorithm: 'ssh-dss' },
      },
    ],
    rejects: ['userauth_pubkey: key type ssh-rsa not in PubkeyAcceptedAlgorithms [preauth]'],
    sources: [{ source: 'openssh-code', section: 'auth2-pubkey.c, 7.0 to 8.4' }],
  },
  {
    ...seen,
    id: 'sshd.key-too-short',
    template: 'refusing RSA key: Invalid key length',
    title: 'The RSA key has fewer bits than the server accepts',
    class: 'key-too-short',
    stage: 'authentication',
    role: 'cause',
    since: '9.1',
    matches: ['refusing RSA key: Invalid key length [preauth]'],
    rejects: ['Bad server host key: Invalid key length'],
    sources: [{ source: 'openssh-bench', section: 'RequiredRSASize 4096' }],
  },
])
