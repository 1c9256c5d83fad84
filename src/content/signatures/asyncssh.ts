import { says } from './clientMeanings.ts'
import { defineClient } from './defineClient.ts'

const client = {
  program: 'asyncssh',
  sources: [
    { source: 'clients-bench', section: 'asyncssh 2.10' },
    { source: 'asyncssh-code', section: 'misc.py, public_key.py, sftp.py' },
  ],
  rejects: ['PermissionError: Permission denied', 'aiohttp.client_exceptions.ServerDisconnectedError: Connection lost'],
} as const

/** AsyncSSH; the class of the exception says whose words these are. */
export const asyncsshSignatures = defineClient(client, [
  {
    id: 'refused',
    says: says.refused,
    template: "ConnectionRefusedError: [Errno 111] Connect call failed ('{address}', 22)",
    matches: ["builtins.ConnectionRefusedError: [Errno 111] Connect call failed ('192.0.2.5', 22)"],
    rejects: ["ConnectionRefusedError: [Errno 111] Connect call failed ('127.0.0.1', 6379)"],
  },
  {
    id: 'lost',
    says: says.noBanner,
    title: 'The other side ended the connection',
    template: 'asyncssh.misc.ConnectionLost: Connection lost',
    matches: ['asyncssh.misc.ConnectionLost: Connection lost'],
  },
  {
    id: 'version-1',
    says: says.notSsh,
    template: 'asyncssh.misc.ProtocolNotSupported: Unsupported SSH version',
    matches: ['asyncssh.misc.ProtocolNotSupported: Unsupported SSH version'],
  },
  {
    id: 'no-kex',
    says: says.noKex,
    template: 'KeyExchangeFailed: No matching key exchange algorithm found',
    matches: ['asyncssh.misc.KeyExchangeFailed: No matching key exchange algorithm found, sent curve25519-sha256'],
  },
  {
    id: 'no-cipher',
    says: says.noCipher,
    template: 'KeyExchangeFailed: No matching encryption algorithm found',
    matches: [
      'asyncssh.misc.KeyExchangeFailed: No matching encryption algorithm found, sent aes256-ctr and received 3des-cbc',
    ],
  },
  {
    id: 'no-mac',
    says: says.noMac,
    template: 'KeyExchangeFailed: No matching MAC algorithm found',
    matches: ['asyncssh.misc.KeyExchangeFailed: No matching MAC algorithm found, sent hmac-sha2-256'],
  },
  {
    id: 'no-host-key-type',
    says: says.noHostKeyType,
    template: 'KeyExchangeFailed: No matching host key algorithm found',
    matches: ['asyncssh.misc.KeyExchangeFailed: No matching host key algorithm found, sent ssh-ed25519'],
  },
  {
    id: 'host-key',
    says: says.hostNotTrusted,
    template: 'HostKeyNotVerifiable: Host key is not trusted',
    matches: ['asyncssh.misc.HostKeyNotVerifiable: Host key is not trusted'],
  },
  {
    id: 'denied',
    says: says.refusedLogin,
    template: 'asyncssh.misc.PermissionDenied: Permission denied',
    matches: ['asyncssh.misc.PermissionDenied: Permission denied'],
  },
  {
    id: 'denied-user',
    says: says.refusedLogin,
    template: 'asyncssh.misc.PermissionDenied: Permission denied for user {user} on host {host}',
    matches: ['asyncssh.misc.PermissionDenied: Permission denied for user fred on host 192.0.2.5'],
  },
  {
    id: 'too-many',
    says: says.tooMany,
    template: 'asyncssh.misc.ProtocolError: Too many authentication failures',
    matches: ['asyncssh.misc.ProtocolError: Too many authentication failures'],
  },
  {
    id: 'passphrase-missing',
    says: says.passphraseMissing,
    template: 'KeyImportError: Passphrase must be specified to import encrypted private keys',
    matches: ['asyncssh.public_key.KeyImportError: Passphrase must be specified to import encrypted private keys'],
  },
  {
    id: 'passphrase',
    says: says.passphrase,
    template: 'KeyEncryptionError: Incorrect passphrase',
    matches: ['asyncssh.pbe.KeyEncryptionError: Incorrect passphrase'],
  },
  {
    id: 'passphrase-pem',
    says: says.passphrase,
    template: 'KeyImportError: Unable to decrypt PKCS#1 private key',
    matches: ['asyncssh.public_key.KeyImportError: Unable to decrypt PKCS#1 private key'],
  },
  {
    id: 'invalid-key',
    says: says.keyCorrupt,
    template: 'KeyImportError: Invalid private key',
    matches: ['asyncssh.public_key.KeyImportError: Invalid private key'],
  },
  {
    id: 'key-cut',
    says: says.keyCorrupt,
    template: 'KeyImportError: Missing PEM footer',
    matches: ['asyncssh.public_key.KeyImportError: Missing PEM footer'],
    sources: [{ source: 'asyncssh-code', section: 'public_key.py; tests/test_public_key.py' }],
  },
  {
    id: 'no-sftp',
    says: says.noSftp,
    template: 'asyncssh.misc.ChannelOpenError: Session request failed',
    matches: ['asyncssh.misc.ChannelOpenError: Session request failed'],
  },
  {
    id: 'sftp-ended',
    says: says.sftpNotStarted,
    template: 'SFTPConnectionLost: {int} bytes read on a total of 4 expected bytes',
    matches: ['asyncssh.sftp.SFTPConnectionLost: 0 bytes read on a total of 4 expected bytes'],
  },
  {
    id: 'host-not-trusted-told',
    says: says.hostNotTrusted,
    template: 'SSH connection failed: Host key is not trusted',
    matches: ['SSH connection failed: Host key is not trusted for host srv.example.org'],
  },
  {
    id: 'host-keys-missing-told',
    says: says.hostNotTrusted,
    template: 'Disconnect Error: No trusted server host keys available',
    matches: ['SSH connection failed: Disconnect Error: No trusted server host keys available'],
    sources: [{ source: 'asyncssh-code', section: 'connection.py, older versions' }],
  },
  {
    id: 'refused-login-bare',
    says: says.refusedLogin,
    template: 'SSH connection failed: Permission denied',
    matches: ['SSH connection failed: Permission denied'],
    sources: [{ source: 'issue-threads', section: 'ronf/asyncssh 477' }],
  },
  {
    id: 'refused-login-told',
    says: says.refusedLogin,
    template: 'Permission denied for user {user} on host {host}',
    matches: ['Connection failure: Permission denied for user fred on host srv.example.org'],
    sources: [{ source: 'asyncssh-code', section: 'connection.py, try_next_auth' }],
  },
  {
    id: 'frame',
    says: says.speaker,
    template: 'asyncssh/connection.py", line {int}, in',
    matches: ['  File "/usr/lib/python3/dist-packages/asyncssh/connection.py", line 396, in _connect'],
  },
  {
    id: 'reset',
    says: {
      title: 'The connection was reset; by whom, other lines say',
      class: 'none',
      stage: 'connect',
      role: 'noise',
    },
    template: 'ConnectionResetError: [Errno 104] Connection reset by peer',
    matches: ['builtins.ConnectionResetError: [Errno 104] Connection reset by peer'],
  },
])
