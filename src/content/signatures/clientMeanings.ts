import type { FailureClass } from '../../recognizer/failureClasses.ts'
import type { Stage } from '../../recognizer/stages.ts'
import type { Certainty, Signature } from '../../recognizer/types.ts'

/** What a message of some client says, apart from the words it chooses for it. */
export type Meaning = Pick<Signature, 'title' | 'class' | 'stage' | 'role' | 'decides'>

function decides(cause: string, failure: FailureClass, stage: Stage, title: string, certainty: Certainty): Meaning {
  return { title, class: failure, stage, role: 'cause', decides: { cause, certainty } }
}

const login = 'authentication'

/** What the messages of many clients say alike. Each meets the messages of OpenSSH in one cause. */
export const says = {
  notResolved: decides('name-not-resolved', 'dns-not-resolved', 'resolve', 'The name is not found', 'certain'),
  refused: decides('connection-refused', 'connect-refused', 'connect', 'The connection is refused', 'certain'),
  timedOut: decides('connection-timed-out', 'connect-timeout', 'connect', 'Nothing answers', 'certain'),
  unreachable: decides('network-unreachable', 'connect-unreachable', 'connect', 'No way to the host', 'certain'),
  proxyRefused: decides('proxy-refused', 'proxy-command-failed', 'connect', 'The proxy makes no connection', 'certain'),

  noBanner: decides('closed-before-banner', 'no-banner', 'banner', 'No SSH greeting comes', 'likely'),
  notSsh: decides('not-an-ssh-server', 'banner-not-ssh', 'banner', 'What answers is no SSH server', 'certain'),

  noKex: decides('no-common-kex', 'kex-no-match', 'key-exchange', 'No common key exchange method', 'certain'),
  noCipher: decides('no-common-cipher', 'kex-no-match', 'key-exchange', 'No common cipher', 'certain'),
  noMac: decides('no-common-mac', 'kex-no-match', 'key-exchange', 'No common MAC', 'certain'),
  noHostKeyType: decides(
    'no-common-host-key-type',
    'hostkey-alg-mismatch',
    'key-exchange',
    'No common type of host key',
    'certain',
  ),
  damaged: decides('stream-damaged', 'packet-corrupt', 'session', 'What arrives are no SSH packets', 'certain'),

  hostUnknown: decides('host-key-unknown', 'hostkey-unknown', 'host-key', 'The host key is not known yet', 'certain'),
  hostNotTrusted: decides(
    'host-key-unknown',
    'hostkey-unknown',
    'host-key',
    'The host key is not trusted: unknown, or another one than before',
    'likely',
  ),
  hostChanged: decides('host-key-changed', 'hostkey-changed', 'host-key', 'The host key is another one', 'certain'),
  hostRevoked: decides('host-key-revoked', 'hostkey-changed', 'host-key', 'The host key is revoked', 'certain'),

  tooMany: decides('too-many-keys-offered', 'too-many-auth', login, 'Too many failed attempts', 'likely'),
  refusedLogin: decides('login-refused', 'auth-failed-unspecified', login, 'The login is refused', 'likely'),
  methodNotOffered: decides(
    'method-not-offered',
    'auth-method-not-offered',
    login,
    'The server does not take this kind of login',
    'likely',
  ),
  keyRefused: decides('key-not-authorized', 'pubkey-not-authorized', login, 'The server refuses the key', 'likely'),
  passwordRefused: decides('password-rejected', 'password-rejected', login, 'The password is refused', 'certain'),
  answersRefused: decides(
    'code-not-taken',
    'kbdint-2fa-failed',
    login,
    'The prompts of the server are not answered as it wants',
    'likely',
  ),
  moreFactors: decides('more-factors', 'more-factors-needed', login, 'The server wants a second factor', 'likely'),
  noKey: decides('no-key-offered', 'no-key-available', login, 'There is no key, password or agent to try', 'likely'),
  keyFileMissing: decides('no-key-offered', 'no-key-available', login, 'The key file cannot be opened', 'certain'),
  keyTooOpen: decides(
    'private-key-permissions',
    'private-key-permissions',
    login,
    'Others can read the key',
    'certain',
  ),
  keyCorrupt: decides('key-file-unreadable', 'key-file-corrupt', login, 'The file holds no private key', 'likely'),
  keyFormat: decides(
    'key-format-of-another-program',
    'key-format-unsupported',
    login,
    'The key file has a format that this program does not read',
    'certain',
  ),
  passphrase: decides('key-passphrase-wrong', 'key-passphrase', login, 'The passphrase of the key is wrong', 'certain'),
  passphraseMissing: decides(
    'key-passphrase-missing',
    'key-passphrase',
    login,
    'The key is encrypted, and no passphrase was given',
    'certain',
  ),
  sha1: decides('key-sha1-rsa', 'pubkey-sha1-rsa', login, 'RSA with SHA-1 is no longer taken', 'certain'),
  noAgent: decides('agent-unreachable', 'agent-problem', login, 'The agent is not reachable', 'certain'),
  agentRefused: decides('agent-refused', 'agent-problem', login, 'The agent does not sign', 'certain'),
  gitNoAccess: decides(
    'git-no-access',
    'git-key-no-access',
    'session',
    'The login works, and this key has no right to the repository',
    'certain',
  ),

  noChannel: decides('session-limit', 'session-limit', 'session', 'The server refuses the session', 'likely'),
  forwardTarget: decides(
    'forward-target-unreachable',
    'forward-target-unreachable',
    'transfer',
    'The server cannot reach the target',
    'certain',
  ),
  dropped: decides('session-dropped', 'session-dropped', 'session', 'The connection broke', 'likely'),
  unanswered: decides(
    'keepalive-unanswered',
    'session-keepalive-timeout',
    'session',
    'The other side does not answer any more',
    'certain',
  ),
  noSftp: decides(
    'sftp-subsystem-missing',
    'sftp-subsystem-missing',
    'session',
    'The server offers no SFTP',
    'certain',
  ),
  sftpNotStarted: decides(
    'sftp-subsystem-missing',
    'sftp-subsystem-missing',
    'session',
    'SFTP does not start on the server',
    'likely',
  ),
  shellOutput: decides('sftp-shell-output', 'sftp-shell-output', 'session', 'Text stands in the stream', 'certain'),
  filePermission: decides(
    'sftp-permission-denied',
    'sftp-permission-denied',
    'transfer',
    'The account may not do this',
    'certain',
  ),
  writeFailure: decides('sftp-write-failure', 'sftp-write-failure', 'transfer', 'The server could not do it', 'likely'),
  rsyncClosed: decides('rsync-closed', 'rsync-stream-closed', 'session', 'rsync got no answer', 'possible'),
  rsyncMissing: decides('rsync-missing', 'rsync-stream-closed', 'session', 'rsync is not installed there', 'certain'),
  programSetup: decides('program-setup', 'client-config-error', 'connect', 'The program lacks a setting', 'certain'),

  /** It fails, and that has nothing to do with the connection. */
  noFile: { title: 'The file does not exist there', class: 'none', stage: 'transfer', role: 'symptom' },
  /** It ends, and the reason stands in another line. */
  wrapper: { title: 'It ended; the reason stands in another line', class: 'none', stage: 'session', role: 'noise' },
  /** Whose words these are; nothing more. */
  speaker: { title: 'The program that speaks', class: 'none', stage: 'connect', role: 'noise' },
  loggedIn: { title: 'The login succeeded', class: 'none', stage: login, role: 'success' },
} as const satisfies Readonly<Record<string, Meaning>>
