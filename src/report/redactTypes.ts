export type SecretKind = 'private-key' | 'password' | 'token' | 'decrypted-packets'

/** A stretch of one line; `end` is exclusive. */
export type Secret = { readonly start: number; readonly end: number; readonly kind: SecretKind }

/** How many different secrets of a kind were taken out. */
export type Removed = { readonly kind: SecretKind; readonly count: number }

export type Redacted = { readonly text: string; readonly removed: readonly Removed[] }
