/** Signatures that say the same in the words of IRIS, of a libssh2 trace and of curl. */

export const bannerClosed = [
  'iris.banner-closed',
  'iris.banner-closed-retyped',
  'iris.banner-closed-lower',
  'iris.banner-reset',
  'iris.banner-reset-retyped',
  'iris.banner-reset-lower',
  'iris.banner-send-reset',
  'iris.banner-send-reset-retyped',
  'iris.banner-send-reset-lower',
  'libssh2.banner-closed',
  'libssh2.banner-reset',
] as const

export const bannerNotSsh = ['iris.banner-not-ssh', 'iris.banner-not-ssh-retyped', 'libssh2.banner-not-ssh'] as const

export const kexNoMatch = ['iris.kex-no-match', 'iris.kex-no-match-retyped', 'libssh2.kex-no-match'] as const

export const kexHungUp = ['iris.kex-hung-up', 'iris.kex-hung-up-retyped', 'libssh2.kex-hung-up'] as const

export const timedOut = ['iris.timed-out', 'iris.timed-out-retyped', 'libssh2.timed-out'] as const

export const passwordRefused = [
  'iris.password-refused',
  'iris.password-refused-retyped',
  'libssh2.password-refused',
  'libssh2.password-not-accepted',
] as const

export const answersRefused = [
  'iris.answers-refused',
  'iris.answers-refused-retyped',
  'libssh2.answers-refused',
] as const

export const keyRefused = ['iris.key-refused', 'iris.key-refused-retyped', 'libssh2.key-refused'] as const

export const privateKeyUnusable = [
  'iris.private-key-unusable',
  'iris.private-key-unusable-retyped',
  'libssh2.private-key-unusable',
  'libssh2.bare-private-key',
] as const

export const invalidSignature = [
  'iris.invalid-signature',
  'iris.invalid-signature-retyped',
  'libssh2.invalid-signature',
] as const

export const loggedIn = ['libssh2.key-accepted', 'libssh2.answers-accepted', 'libssh2.password-accepted'] as const

/** Why a retry and a decrypted packet say nothing about the failure. */
export const noise = [
  {
    signature: 'libssh2.retry',
    why: 'Error -37 means "call again": the operation is retried, and the text behind it is only what was going on. The last Failure Event with another number counts.',
  },
  {
    signature: 'libssh2.packet-written',
    why: 'This is the decrypted content of a packet. It is not needed here, and it can hold the login password.',
  },
  {
    signature: 'libssh2.packet-written-second',
    why: 'This is the decrypted content of a packet. It is not needed here, and it can hold the login password.',
  },
  {
    signature: 'libssh2.packet-read',
    why: 'This is the decrypted content of a packet. It is not needed here.',
  },
] as const
