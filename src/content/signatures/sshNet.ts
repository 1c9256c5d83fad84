import { says } from './clientMeanings.ts'
import { defineClient } from './defineClient.ts'

const client = {
  program: 'ssh-net',
  sources: [
    {
      source: 'ssh-net-code',
      section: 'Session.cs, ClientAuthentication.cs, KeyExchange.cs, PrivateKeyFile.cs, SftpSession.cs',
    },
  ],
  rejects: ['System.UnauthorizedAccessException: Access to the path is denied.', 'Permission denied'],
} as const

/** SSH.NET, and what is built with it: Posh-SSH, Azure Data Factory, many Windows programs. */
export const sshNetSignatures = defineClient(client, [
  {
    id: 'not-ssh',
    says: { ...says.notSsh, decides: { cause: 'not-an-ssh-server', certainty: 'possible' } },
    title: 'No SSH greeting came: another service answers, or the server closed at once',
    template: 'Server response does not contain SSH protocol identification',
    matches: [
      'Renci.SshNet.Common.SshConnectionException: Server response does not contain SSH protocol identification.',
    ],
    sources: [
      { source: 'ssh-net-code', section: 'Session.cs, older versions' },
      { source: 'azure-data-factory', section: 'SFTP: the server throttles the connections' },
    ],
  },
  {
    id: 'not-ssh-newer',
    says: { ...says.notSsh, decides: { cause: 'not-an-ssh-server', certainty: 'likely' } },
    template: 'The server response does not contain an SSH identification string:',
    matches: [
      'Renci.SshNet.Common.SshConnectionException: The server response does not contain an SSH identification string:',
    ],
    sources: [{ source: 'ssh-net-code', section: 'Connection/ProtocolVersionExchange.cs' }],
  },
  {
    id: 'closed-newer',
    says: says.noBanner,
    template: 'The connection to the remote server was closed before any data was received',
    matches: ['The connection to the remote server was closed before any data was received.'],
    sources: [{ source: 'ssh-net-code', section: 'Connection/ProtocolVersionExchange.cs' }],
  },
  {
    id: 'timed-out',
    says: says.timedOut,
    template: 'Connection failed to establish within {time:int} milliseconds',
    matches: [
      'Renci.SshNet.Common.SshOperationTimeoutException: Connection failed to establish within 30000 milliseconds.',
    ],
  },
  {
    id: 'silent',
    says: says.noBanner,
    template: 'Socket read operation has timed out after {time:int} milliseconds',
    matches: [
      'Renci.SshNet.Common.SshOperationTimeoutException: Socket read operation has timed out after 30000 milliseconds.',
    ],
  },
  {
    id: 'aborted',
    says: says.dropped,
    template: 'An established connection was aborted by the server',
    matches: ['Renci.SshNet.Common.SshConnectionException: An established connection was aborted by the server.'],
  },
  {
    id: 'no-kex-told',
    says: says.noKex,
    template: 'Key exchange failed: Could not agree on key exchange parameters',
    matches: [
      'The connection was closed by the server: Key exchange failed: Could not agree on key exchange parameters (KeyExchangeFailed).',
    ],
    sources: [{ source: 'issue-threads', section: 'sshnet/SSH.NET 1114, 1175: told by the server' }],
  },
  {
    id: 'no-kex-old',
    says: says.noKex,
    template: 'Failed to negotiate key exchange algorithm',
    matches: ['Renci.SshNet.Common.SshConnectionException: Failed to negotiate key exchange algorithm.'],
  },
  {
    id: 'no-kex',
    says: says.noKex,
    template: 'No matching key exchange algorithm (server offers {offer:list})',
    matches: ['No matching key exchange algorithm (server offers diffie-hellman-group1-sha1)'],
  },
  {
    id: 'no-host-key-type',
    says: says.noHostKeyType,
    template: 'No matching host key algorithm (server offers {offer:list})',
    matches: ['No matching host key algorithm (server offers ssh-dss)'],
  },
  ...(['client', 'server'] as const).flatMap((side) => [
    {
      id: `no-cipher-${side}`,
      says: says.noCipher,
      template: `No matching ${side} encryption algorithm (server offers {offer:list})`,
      matches: [`No matching ${side} encryption algorithm (server offers 3des-cbc)`],
    },
    {
      id: `no-mac-${side}`,
      says: says.noMac,
      template: `No matching ${side} MAC algorithm (server offers {offer:list})`,
      matches: [`No matching ${side} MAC algorithm (server offers hmac-md5)`],
    },
  ]),
  {
    id: 'no-cipher-old',
    says: says.noCipher,
    template: 'Client encryption algorithm not found',
    matches: ['New-SFTPSession: Client encryption algorithm not found'],
  },
  {
    id: 'password',
    says: says.passwordRefused,
    template: 'SshAuthenticationException: Permission denied (password)',
    matches: ['Renci.SshNet.Common.SshAuthenticationException: Permission denied (password).'],
  },
  {
    id: 'key',
    says: says.keyRefused,
    template: 'SshAuthenticationException: Permission denied (publickey)',
    matches: ['Renci.SshNet.Common.SshAuthenticationException: Permission denied (publickey).'],
  },
  {
    id: 'refused-login',
    says: says.refusedLogin,
    template: 'SshAuthenticationException: Permission denied',
    matches: ['Renci.SshNet.Common.SshAuthenticationException: Permission denied.'],
  },
  {
    id: 'no-method',
    says: says.methodNotOffered,
    template: 'No suitable authentication method found to complete authentication ({methods:text})',
    matches: [
      'No suitable authentication method found to complete authentication (publickey,keyboard-interactive).',
      'No suitable authentication method found to complete authentication (publickey, password).',
    ],
  },
  {
    id: 'passphrase-missing',
    says: says.passphraseMissing,
    template: 'Private key is encrypted but passphrase is empty',
    matches: [
      'Renci.SshNet.Common.SshPassPhraseNullOrEmptyException: Private key is encrypted but passphrase is empty.',
    ],
  },
  {
    id: 'file-permission',
    says: says.filePermission,
    template: 'SftpPermissionDeniedException: Permission denied',
    matches: ['Renci.SshNet.Common.SftpPermissionDeniedException: Permission denied'],
  },
])
