import { says } from './clientMeanings.ts'
import { defineClient } from './defineClient.ts'

const client = {
  program: 'libssh2',
  sources: [
    { source: 'libssh2-code', section: 'src: the texts of its errors, as callers show them' },
    { source: 'libssh2-bench', section: 'code and text of each failure' },
    { source: 'libgit2-code', section: 'the transport over ssh: what it puts before the text' },
    { source: 'php-ssh2-code', section: 'ssh2.c: what it puts before the text' },
  ],
  rejects: ['Invalid public key', 'Callback returned error', 'Authentication failed'],
} as const

const php = (call: string, text: string) => `PHP Warning:  ${call}(): ${text} in /srv/www/x.php on line 12`
const git = (text: string) => `failed to authenticate SSH session: ${text}; class=Ssh (23)`

/** Texts of libssh2 as PHP, libgit2, Rust and others show them: without the number, or with another form of it. */
export const libssh2CallersSignatures = defineClient(client, [
  {
    id: 'caller-key-refused',
    says: says.keyRefused,
    template: 'Username/PublicKey combination invalid',
    matches: [
      php(
        'ssh2_auth_pubkey_file',
        'Authentication failed for fred using public key: Username/PublicKey combination invalid',
      ),
      git('Username/PublicKey combination invalid'),
    ],
  },
  {
    id: 'caller-password-refused',
    says: { ...says.passwordRefused, decides: { cause: 'password-rejected', certainty: 'likely' } },
    template: 'Authentication failed (username/password)',
    matches: ['Error: [Session(-18)] Authentication failed (username/password)'],
  },
  {
    id: 'caller-answers-refused',
    says: says.answersRefused,
    template: 'Authentication failed (keyboard-interactive)',
    matches: ['Error: [Session(-18)] Authentication failed (keyboard-interactive)'],
  },
  {
    id: 'caller-public-key-file',
    says: says.keyFileMissing,
    template: 'Unable to open public key file',
    matches: [git('Unable to open public key file')],
  },
  {
    id: 'caller-private-key-file',
    says: says.keyFileMissing,
    template: 'Unable to extract public key from private key file: Unable to open private key file',
    matches: [git('Unable to extract public key from private key file: Unable to open private key file')],
  },
  {
    id: 'caller-private-key-format',
    says: says.keyFormat,
    template: 'Unable to extract public key from private key file: Unsupported private key file format',
    matches: [git('Unable to extract public key from private key file: Unsupported private key file format')],
  },
  {
    id: 'caller-private-key-passphrase',
    says: { ...says.passphrase, decides: { cause: 'key-passphrase-wrong', certainty: 'likely' } },
    template:
      'Unable to extract public key from private key file: Wrong passphrase or invalid/unrecognized private key file format',
    matches: [
      git(
        'Unable to extract public key from private key file: Wrong passphrase or invalid/unrecognized private key file format',
      ),
    ],
  },
  {
    id: 'caller-private-key',
    says: says.keyCorrupt,
    template: 'to authenticate SSH session: Callback returned error',
    matches: [git('Callback returned error'), 'Failed to authenticate SSH session: Callback returned error'],
  },
  {
    id: 'caller-login-not-sent',
    says: { ...says.refusedLogin, decides: { cause: 'login-refused', certainty: 'likely' } },
    title: 'The login with the key could not be sent: an old library, or a connection that ended',
    template: 'Unable to send userauth-publickey request',
    matches: [git('Unable to send userauth-publickey request')],
  },
  {
    id: 'caller-login',
    says: says.refusedLogin,
    template: 'to authenticate SSH session: ; class=Ssh',
    matches: ['Error:  Git Error: Failed to authenticate SSH session: ; class=Ssh (23)'],
  },
  {
    id: 'caller-no-agent',
    says: says.noAgent,
    template: 'error authenticating: no auth sock variable',
    matches: ['error authenticating: no auth sock variable; class=Ssh (23)'],
  },
  {
    id: 'caller-agent-unreachable',
    says: says.noAgent,
    template: 'error authenticating: failed connecting agent',
    matches: ['Error: error authenticating: failed connecting agent; class=Ssh (23)'],
  },
  {
    id: 'caller-host-key',
    says: says.hostNotTrusted,
    template: 'invalid or unknown remote ssh hostkey',
    matches: ['error: invalid or unknown remote ssh hostkey; class=Ssh (23); code=Certificate (-17)'],
  },
  {
    id: 'caller-kex',
    says: says.noKex,
    template: 'Error starting up SSH connection(-5): Unable to exchange encryption keys',
    matches: [php('ssh2_connect', 'Error starting up SSH connection(-5): Unable to exchange encryption keys')],
  },
  {
    id: 'caller-banner',
    says: says.noBanner,
    template: 'to start SSH session: Failed getting banner',
    matches: ['[23/-1] failed to start SSH session: Failed getting banner'],
  },
  {
    id: 'caller-banner-php',
    says: says.noBanner,
    template: 'Error starting up SSH connection({code}): Failed getting banner',
    matches: [php('ssh2_connect', 'Error starting up SSH connection(-13): Failed getting banner')],
  },
  {
    id: 'caller-password-expired',
    says: {
      ...says.passwordRefused,
      class: 'password-expired',
      decides: { cause: 'password-expired', certainty: 'certain' },
    },
    title: 'The password of the account has expired',
    template: 'Password Expired, and no callback specified',
    matches: ['Error: [Session(-15)] Password Expired, and no callback specified'],
  },
  {
    id: 'caller-php-password',
    says: { ...says.passwordRefused, decides: { cause: 'password-rejected', certainty: 'likely' } },
    template: 'ssh2_auth_password(): Authentication failed for {user} using password',
    matches: [php('ssh2_auth_password', 'Authentication failed for root using password')],
  },
  {
    id: 'caller-php-key',
    says: says.keyRefused,
    template: 'ssh2_auth_pubkey_file(): Authentication failed for {user} using public key',
    matches: [php('ssh2_auth_pubkey_file', 'Authentication failed for fred using public key')],
  },
  {
    id: 'caller-php-key-file',
    says: says.keyCorrupt,
    template: 'ssh2_auth_pubkey_file(): Authentication failed for {user} using public key: Callback returned error',
    matches: [php('ssh2_auth_pubkey_file', 'Authentication failed for fred using public key: Callback returned error')],
  },
  {
    id: 'caller-no-sftp',
    says: says.noSftp,
    template: 'Unable to request SFTP subsystem',
    matches: ['Error: [Session(-21)] Unable to request SFTP subsystem'],
  },
  {
    id: 'caller-no-channel',
    says: says.noChannel,
    template: 'Unable to startup channel',
    matches: ['Error: [Session(-21)] Unable to startup channel'],
  },
  {
    id: 'caller-sftp-silent',
    says: { ...says.shellOutput, decides: { cause: 'sftp-shell-output', certainty: 'likely' } },
    title: 'Text of the login shell stands in the stream, or SFTP does not start',
    template: 'Timeout waiting for response from SFTP subsystem',
    matches: ['Error: [Session(-31)] Timeout waiting for response from SFTP subsystem'],
  },
])
