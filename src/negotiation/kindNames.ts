import type { Kind, Side, Slot } from './types.ts'

/** One, and several of a kind. */
export const KIND_NAMES: Readonly<Record<Kind, { readonly one: string; readonly many: string }>> = {
  kex: { one: 'key exchange method', many: 'key exchange methods' },
  hostKey: { one: 'host key type', many: 'host key types' },
  cipher: { one: 'cipher', many: 'ciphers' },
  mac: { one: 'integrity check (MAC)', many: 'integrity checks (MACs)' },
  compression: { one: 'compression', many: 'compressions' },
}

/** Where the directions differ, each is named. */
export const SLOT_NAMES: Readonly<Record<Slot, string>> = {
  kex: 'key exchange method',
  hostKey: 'host key type',
  cipherOut: 'cipher, client to server',
  cipherIn: 'cipher, server to client',
  macOut: 'MAC, client to server',
  macIn: 'MAC, server to client',
  compressionOut: 'compression, client to server',
  compressionIn: 'compression, server to client',
}

export function otherSide(side: Side): Side {
  return side === 'client' ? 'server' : 'client'
}
