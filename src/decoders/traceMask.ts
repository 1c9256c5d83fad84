/** The bit of libssh2's trace mask that writes every packet decrypted, the login password among them. */
export const DECRYPTED_PACKETS = 2

/** Everything useful without the decrypted packets: key exchange, login, channels, scp, sftp, errors, key store. */
export const SAFE_MASK = 508

/** The values of the bits that are set in a SetTraceMask mask, smallest first: 508 gives 4, 8, 16, 32, 64, 128, 256. */
export function traceBits(mask: number): readonly number[] {
  if (!Number.isInteger(mask) || mask < 0 || mask > 0x7fffffff) return []
  const bits: number[] = []
  for (let bit = 0; bit < 31; bit += 1) if (mask & (1 << bit)) bits.push(2 ** bit)
  return bits
}
