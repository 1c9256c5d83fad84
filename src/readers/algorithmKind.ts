/** The four lists that both sides compare. */
export const KINDS = {
  macs: 'MACs',
  ciphers: 'ciphers',
  kexalgorithms: 'key exchange methods',
  hostkeyalgorithms: 'host key types',
}
export type Kind = keyof typeof KINDS

/** The family of a name: what SSH calls its algorithms is distinct enough. */
export function kindOf(name: string): Kind {
  if (name.startsWith('hmac-') || name.startsWith('umac-')) return 'macs'
  if (['diffie-hellman-', 'curve25519-', 'ecdh-', 'sntrup', 'mlkem'].some((start) => name.startsWith(start)))
    return 'kexalgorithms'
  const keys = ['ssh-', 'ecdsa-', 'rsa-sha2-', 'sk-', 'x509v3-']
  return keys.some((start) => name.startsWith(start)) ? 'hostkeyalgorithms' : 'ciphers'
}
