import type { Facts } from '../../negotiation/types.ts'
import { cipherAlgorithms } from './ciphers.ts'
import { compressionAlgorithms } from './compression.ts'
import { hostKeyAlgorithms } from './hostKeys.ts'
import { kexAlgorithms } from './kex.ts'
import { macAlgorithms } from './macs.ts'
import { programs } from './programs.ts'
import { years } from './years.ts'

/** What is known of algorithms, and of who offers them. */
export const facts: Facts = {
  algorithms: [...kexAlgorithms, ...hostKeyAlgorithms, ...cipherAlgorithms, ...macAlgorithms, ...compressionAlgorithms],
  programs,
  years,
}
