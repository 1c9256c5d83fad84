import { bytesOf, joinFields } from './keyBytes.ts'

/** One value of an ASN.1 text in DER: its tag and its content. */
type Value = { readonly tag: number; readonly content: Uint8Array }

/** The values of a DER text, one behind the other. Undefined where a length does not fit. */
function valuesOf(bytes: Uint8Array): readonly Value[] | undefined {
  const values: Value[] = []
  let at = 0
  while (at < bytes.length) {
    const tag = bytes[at] ?? 0
    let length = bytes[at + 1] ?? 0
    let start = at + 2
    if (length > 127) {
      const size = length - 128
      if (size > 4) return undefined
      length = bytes.subarray(start, start + size).reduce((sum, byte) => sum * 256 + byte, 0)
      start += size
    }
    if (start + length > bytes.length) return undefined
    values.push({ tag, content: bytes.subarray(start, start + length) })
    at = start + length
  }
  return values
}

const INTEGER = 2
const BITS = 3
const OBJECT = 6
const SEQUENCE = 48

const RSA = '2a864886f70d010101'
const DSA = '2a8648ce380401'
const EC = '2a8648ce3d0201'
const ED25519 = '2b6570'
const CURVES: ReadonlyMap<string, string> = new Map([
  ['2a8648ce3d030107', 'nistp256'],
  ['2b81040022', 'nistp384'],
  ['2b81040023', 'nistp521'],
])

/** Turns the content of a PEM block into the bytes that SSH uses for the same key. `private`: it is a private key. */
export function sshBlobOfDer(bytes: Uint8Array): Uint8Array | 'private' | undefined {
  const [outer, more] = valuesOf(bytes) ?? []
  if (outer?.tag !== SEQUENCE || more !== undefined) return undefined
  const [first, second, third] = valuesOf(outer.content) ?? []
  if (first?.tag === INTEGER) {
    if (first.content.length === 1 && (first.content[0] ?? 0) <= 1) return 'private'
    return second === undefined || third !== undefined ? undefined : rsaBlob(first, second)
  }
  if (first?.tag !== SEQUENCE || second?.tag !== BITS) return undefined
  return keyOf(valuesOf(first.content) ?? [], second.content.subarray(1))
}

function rsaBlob(modulus: Value, exponent: Value): Uint8Array {
  return joinFields([bytesOf('ssh-rsa'), exponent.content, modulus.content])
}

function keyOf([kind, detail]: readonly Value[], key: Uint8Array): Uint8Array | undefined {
  if (kind?.tag !== OBJECT) return undefined
  const name = hex(kind.content)
  if (name === ED25519) return joinFields([bytesOf('ssh-ed25519'), key])
  if (name === EC) {
    const curve = CURVES.get(hex(detail?.content ?? new Uint8Array()))
    return curve === undefined ? undefined : joinFields([bytesOf(`ecdsa-sha2-${curve}`), bytesOf(curve), key])
  }
  const [inner] = valuesOf(key) ?? []
  if (name === RSA) {
    const [modulus, exponent] = valuesOf(inner?.content ?? new Uint8Array()) ?? []
    return modulus === undefined || exponent === undefined ? undefined : rsaBlob(modulus, exponent)
  }
  const parts = valuesOf(detail?.content ?? new Uint8Array()) ?? []
  if (name !== DSA || inner?.tag !== INTEGER || parts.length !== 3) return undefined
  return joinFields([bytesOf('ssh-dss'), ...parts.map(({ content }) => content), inner.content])
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
