/** The secret that WordPress puts behind `#` of a frame it made from an address: `#?secret=AbC123`. */
export function secretIn(hash: string): string | undefined {
  const at = hash.indexOf('?secret=')
  if (at < 0) return undefined
  const secret = hash.slice(at + '?secret='.length).split('&', 1)[0] ?? ''
  return secret.length <= 40 && [...secret].every(isWordSign) ? secret || undefined : undefined
}

/** Tells WordPress how high the frame wants to be, or which page of ours the person asked for. */
export function tellWordpress(secret: string, message: 'height' | 'link', value: number | string): void {
  window.parent.postMessage({ message, value, secret }, '*')
}

function isWordSign(sign: string): boolean {
  return (sign >= '0' && sign <= '9') || (sign >= 'A' && sign <= 'Z') || (sign >= 'a' && sign <= 'z')
}
