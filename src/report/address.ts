const SIGNS = new Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#&=%+,;@!$'()*")

/**
 * Our own address: http or https and nothing but the signs of an address that no format gives a meaning to. Everything
 * else is shown as text, never as a link.
 */
export function isAddress(text: string): boolean {
  if (!text.startsWith('https://') && !text.startsWith('http://')) return false
  for (const sign of text) if (!SIGNS.has(sign)) return false
  return true
}
