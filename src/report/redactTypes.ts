export type SecretKind =
  'private-key' | 'password' | 'token' | 'cookie' | 'authorization' | 'one-time-code' | 'decrypted-packets'

/** What is replaced by a pseudonym where the person wants it. */
export type NameKind = 'user' | 'host' | 'address' | 'path'

/** A stretch of one line; `end` is exclusive. */
export type Secret = { readonly start: number; readonly end: number; readonly kind: SecretKind }

/** How many different secrets or names of a kind were taken out. */
export type Removed = { readonly kind: SecretKind | NameKind; readonly count: number }

export type Redacted = { readonly text: string; readonly removed: readonly Removed[] }

/** What a kind is called in its tag: `[password 1 removed]`. */
export const SECRET_NAMES: Readonly<Record<SecretKind, string>> = {
  'private-key': 'private key',
  password: 'password',
  token: 'token',
  cookie: 'cookie',
  authorization: 'authorization',
  'one-time-code': 'one-time code',
  'decrypted-packets': 'decrypted data',
}

/** What kinds are called in a sentence, for one and for several. */
export const KIND_NAMES: Readonly<Record<SecretKind | NameKind, readonly [one: string, several: string]>> = {
  'private-key': ['private key', 'private keys'],
  password: ['password', 'passwords'],
  token: ['token', 'tokens'],
  cookie: ['session cookie', 'session cookies'],
  authorization: ['authorization header', 'authorization headers'],
  'one-time-code': ['one-time code', 'one-time codes'],
  'decrypted-packets': ['part with decrypted data', 'parts with decrypted data'],
  user: ['user name', 'user names'],
  host: ['host name', 'host names'],
  address: ['address', 'addresses'],
  path: ['path', 'paths'],
}

/**
 * Which names give way to pseudonyms. Secrets are always taken out. `called` are names that have their pseudonym from a
 * text that goes the same way: they keep it.
 */
export type RedactOptions = {
  readonly users?: boolean
  readonly hosts?: boolean
  readonly addresses?: boolean
  readonly paths?: boolean
  readonly called?: readonly Pseudonym[]
}

/** Values of which it is known what they are, by name of the value: `host`, `user`, `keyFile`. */
export type KnownValues = Readonly<Record<string, string | readonly string[]>>

/** What was put in place of a name. For the screen of the person alone: it is never part of an output. */
export type Pseudonym = { readonly kind: NameKind; readonly original: string; readonly pseudonym: string }
