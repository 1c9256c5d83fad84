/** Messages of OpenSSH that say the same thing, by what they say. */

export const keysOffered = ['ssh.offering-key', 'ssh.offering-key-bare', 'ssh.offering-key-typed'] as const

export const tooManyOnClient = ['ssh.received-disconnect-too-many', 'ssh.received-disconnect-too-many-old'] as const

export const tooManyOnServer = [
  'sshd.max-attempts',
  'sshd.disconnecting-too-many',
  'sshd.disconnecting-too-many-old',
] as const

export const tooManyForInvalidUser = [
  'sshd.max-attempts-invalid-user',
  'sshd.disconnecting-too-many-invalid-user',
] as const

export const denied = ['ssh.permission-denied', 'ssh.permission-denied-old', 'ssh.permission-denied-short'] as const

export const accepted = [
  'sshd.accepted-password',
  'sshd.accepted-publickey',
  'sshd.accepted-publickey-fingerprint',
  'sshd.accepted-certificate',
  'sshd.accepted-keyboard-interactive',
  'sshd.accepted-gssapi',
] as const

/** Logins of another kind than the one with a key. */
export const acceptedOtherwise = [
  'sshd.accepted-password',
  'sshd.accepted-keyboard-interactive',
  'sshd.accepted-gssapi',
  'sshd.accepted-any',
] as const

export const loggedIn = ['ssh.authenticated-to', 'ssh.authenticated-proxied', 'ssh.authentication-succeeded'] as const

export const passwordRefused = [
  'sshd.failed-password',
  'sshd.failed-keyboard-interactive',
  'sshd.pam-authentication-failure',
  'sshd.pam-unix-failure',
] as const

export const accessLists = [
  'sshd.not-in-allowusers',
  'sshd.in-denyusers',
  'sshd.not-in-allowgroups',
  'sshd.in-denygroups',
  'sshd.no-group',
] as const

export const accountRefused = [
  ...accessLists,
  'sshd.account-locked',
  'sshd.account-expired',
  'sshd.shell-missing',
  'sshd.shell-not-executable',
  'sshd.nologin-file',
  'sshd.refuse-connection',
] as const

export const keyFilePermissions = [
  'ssh.unprotected-key',
  'ssh.permissions-too-open',
  'ssh.permissions-too-open-windows',
  'ssh.load-key-bad-permissions',
  'ssh.load-key-unreadable',
] as const

const keyFileUnreadable = [
  'ssh.load-key-invalid-format',
  'ssh.load-key-libcrypto',
  'ssh.load-key-unknown-type',
  'ssh.load-key-wrong-passphrase',
  'ssh.key-pair-mismatch',
  'ssh-add.error-loading',
] as const

export const keyFileMissing = ['ssh.identity-not-accessible', 'ssh.no-such-identity'] as const

export const sha1OnClient = ['ssh.no-mutual-signature', 'ssh.no-mutual-signature-test'] as const

export const agentRefused = ['ssh.agent-refused', 'ssh.agent-refused-old', 'ssh.security-key-not-found'] as const

export const sha1OnServer = [
  'sshd.signature-algorithm-refused',
  'sshd.key-type-refused',
  'sshd.key-type-refused-old',
] as const

const certificateRefused = [
  'sshd.certificate-expired',
  'sshd.certificate-not-yet-valid',
  'sshd.certificate-principal',
  'sshd.certificate-no-principals',
  'sshd.certificate-not-authorized-principal',
  'sshd.certificate-source-address',
  'sshd.certificate-invalid-options',
  'sshd.certificate-critical-option',
  'sshd.certificate-not-user',
  'sshd.certificate-ca-sha1',
] as const

export const authorizedKeysPermissions = [
  'sshd.bad-modes-file',
  'sshd.bad-modes-directory',
  'sshd.authorized-keys-unreadable',
  'sshd.authorized-keys-not-regular',
] as const

export const keyRefusedByServer = [
  ...authorizedKeysPermissions,
  'sshd.authorized-keys-unreadable-old',
  'sshd.key-revoked',
  'sshd.revoked-file-error',
  'sshd.key-from-restricted',
  ...sha1OnServer,
  'sshd.key-too-short',
  ...certificateRefused,
  'sshd.authorized-keys-command-failed',
  'sshd.authorized-keys-command-unsafe',
  'sshd.touch-required',
  'sshd.verification-required',
] as const

export const keyUnusableOnClient = [
  ...keyFilePermissions,
  ...keyFileUnreadable,
  ...keyFileMissing,
  ...sha1OnClient,
  ...agentRefused,
] as const

/** Lines that say why no greeting came, or that another program is in the way. */
export const toldBeforeBanner = [
  'ssh.banner-line',
  'ssh.banner-line-http',
  'ssh.banner-line-maxstartups',
  'ssh.banner-line-not-allowed',
  'ssh.proxy-closed',
  'ssh.proxy-stdio',
  'ssh.banner-invalid-characters',
  'ssh.banner-too-long',
  'ssh.banner-no-version',
  'sshd.drop-penalty',
  'sshd.drop-maxstartups',
  'sshd.drop-maxstartups-new',
] as const

export const closedBeforeBanner = [
  'ssh.banner-closed',
  'ssh.banner-closed-old',
  'ssh.banner-reset',
  'ssh.banner-reset-old',
  'ssh.banner-timeout',
] as const

export const brokenPipe = [
  'ssh.broken-pipe',
  'ssh.broken-pipe-write-wait',
  'ssh.broken-pipe-write-wait-old',
  'ssh.client-loop-reset',
  'ssh.write-failed',
  'ssh.read-from-remote',
] as const

export const sftpEnded = ['sftp.connection-closed', 'sftp.connection-closed-old', 'sftp.couldnt-read-packet'] as const

/** What sftp shows once a session is in use: what ends it then is no refusal at its beginning. */
export const sftpInUse = [
  'sftp.connected',
  'sftp.uploading',
  'sftp.fetching',
  'sftp.typed-put',
  'sftp.typed-get',
  'sftp.typed-ls',
] as const

export const chrootRefused = ['sshd.chroot-component', 'sshd.chroot-directory', 'sshd.chroot-missing'] as const

/** Lines of a configuration that are not understood: client and server say it in the same words. */
export const configurationLines = [
  'ssh.config-option',
  'ssh.config-value',
  'ssh.config-no-argument',
  'ssh.config-quotes',
  'ssh.config-extra',
  'ssh.config-garbage',
  'ssh.config-time',
  'ssh.config-match',
  'ssh.config-log-level',
  'ssh.config-forwarding',
  'ssh.config-cipher',
  'ssh.config-mac',
  'ssh.config-kex',
  'ssh.config-key-types',
  'ssh.config-number',
  'ssh.config-match-word',
  'ssh.config-missing-target',
  'ssh.config-escape',
  'ssh.config-include',
  'ssh.config-recursive',
  'ssh.config-variable',
  'ssh.config-percent',
  'ssh.config-home',
  'ssh.config-jump',
  'ssh.kex-name',
  'ssh.config-missing-argument',
  'ssh.config-missing-argument-small',
  'ssh.config-missing-switch',
  'ssh.config-bad-switch',
] as const
