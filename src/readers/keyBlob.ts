/** Types a line of authorized_keys may begin with, and the type that stands inside the key of each. */
const INNER = new Map([
  ['ssh-rsa', 'ssh-rsa'],
  ['rsa-sha2-256', 'ssh-rsa'],
  ['rsa-sha2-512', 'ssh-rsa'],
  ...[
    'ssh-ed25519',
    'ssh-dss',
    'ecdsa-sha2-nistp256',
    'ecdsa-sha2-nistp384',
    'ecdsa-sha2-nistp521',
    'sk-ssh-ed25519@openssh.com',
    'sk-ecdsa-sha2-nistp256@openssh.com',
    'ssh-rsa-cert-v01@openssh.com',
    'ssh-ed25519-cert-v01@openssh.com',
    'ecdsa-sha2-nistp256-cert-v01@openssh.com',
    'ecdsa-sha2-nistp384-cert-v01@openssh.com',
    'ecdsa-sha2-nistp521-cert-v01@openssh.com',
  ].map((type) => [type, type] as const),
])

export function isKeyType(word: string): boolean {
  return INNER.has(word)
}

/** The key type that a word is when its first letter got lost, as when pasting into vi: `sh-rsa`. */
export function typeWithoutFirstLetter(word: string): string | undefined {
  return word.length < 4 ? undefined : [...INNER.keys()].find((type) => type.slice(1) === word)
}

/** The key type that a word is in the wrong case. sshd wants small letters. */
export function typeInWrongCase(word: string): string | undefined {
  return INNER.has(word) ? undefined : [...INNER.keys()].find((type) => type === word.toLowerCase())
}

/** How many fields follow the type inside a key. Certificates have many and are only checked for their type. */
const FIELDS = new Map([
  ['ssh-rsa', 2],
  ['ssh-ed25519', 1],
  ['ssh-dss', 4],
  ['ecdsa-sha2-nistp256', 2],
  ['ecdsa-sha2-nistp384', 2],
  ['ecdsa-sha2-nistp521', 2],
  ['sk-ssh-ed25519@openssh.com', 2],
  ['sk-ecdsa-sha2-nistp256@openssh.com', 3],
])

/** What is wrong with the base64 part of a key. `short`: the end is missing, as when the line was wrapped or cut. */
export type BlobState = 'ok' | 'short' | 'long' | 'not-base64' | 'other-type'

/** Compares the base64 part with the type before it. Reads lengths and the type only, never the key's numbers. */
export function checkBlob(type: string, base64: string): BlobState {
  const bytes = decodeBase64(base64)
  if (!bytes) return isBase64(base64) ? 'short' : 'not-base64'
  const name = fieldAt(bytes, 0)
  if (!name) return 'short'
  const inner = INNER.get(type) ?? type
  if (String.fromCharCode(...bytes.slice(4, Math.min(name.end, 68))) !== inner) return 'other-type'
  const fields = FIELDS.get(inner)
  if (fields === undefined) return 'ok'
  let end = name.end
  for (let field = 0; field < fields; field += 1) {
    const next = fieldAt(bytes, end)
    if (!next) return 'short'
    end = next.end
  }
  return end === bytes.length ? 'ok' : 'long'
}

/** The bytes of the type word that a key begins with, or undefined if it does not begin like one. */
export function innerType(base64: string): string | undefined {
  const bytes = decodeBase64(base64.slice(0, 64))
  const name = bytes && fieldAt(bytes, 0)
  if (!bytes || !name || name.end > 52) return undefined
  const type = String.fromCharCode(...bytes.slice(4, name.end))
  return INNER.has(type) ? type : undefined
}

/** A length of four bytes, big end first, and as many bytes behind it. */
function fieldAt(bytes: readonly number[], at: number): { end: number } | undefined {
  if (at + 4 > bytes.length) return undefined
  const length = bytes.slice(at, at + 4).reduce((sum, byte) => sum * 256 + byte, 0)
  const end = at + 4 + length
  return end <= bytes.length ? { end } : undefined
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const VALUES = new Map([...DIGITS].map((digit, value) => [digit, value]))

/** Only letters of base64, with at most two `=` at the end. */
export function isBase64(text: string): boolean {
  let end = text.length
  while (end > 0 && text.length - end < 2 && text[end - 1] === '=') end -= 1
  for (let at = 0; at < end; at += 1) if (!VALUES.has(text.charAt(at))) return false
  return end > 0
}

/** Largest key worth decoding: an RSA key of 16,384 bits is 2,800 letters. */
const MOST = 20_000

/** The bytes of a base64 text; undefined if it is not whole. */
export function decodeBase64(text: string): number[] | undefined {
  if (text.length % 4 !== 0 || text.length > MOST || !isBase64(text)) return undefined
  const bytes: number[] = []
  for (let at = 0; at < text.length; at += 4) {
    const [a = 0, b = 0, c = 0, d = 0] = [0, 1, 2, 3].map((step) => VALUES.get(text.charAt(at + step)) ?? 0)
    const bits = a * 262_144 + b * 4096 + c * 64 + d
    const count = text[at + 2] === '=' ? 1 : text[at + 3] === '=' ? 2 : 3
    bytes.push(...[Math.floor(bits / 65_536), Math.floor(bits / 256) % 256, bits % 256].slice(0, count))
  }
  return bytes
}
