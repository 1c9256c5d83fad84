import { md5 } from '@noble/hashes/legacy.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bitsOf, bytesOf, joinFields, KeyBytes } from './keyBytes.ts'

/** What a certificate says. Times are seconds since 1970; undefined where there is no limit. */
export type Certificate = {
  readonly kind: 'user' | 'host' | 'unknown'
  readonly id: string
  readonly serial: bigint
  readonly principals: readonly string[]
  readonly after?: bigint
  readonly before?: bigint
  readonly options: readonly string[]
  readonly extensions: readonly string[]
  readonly authority: string
}

/** A public key as SSH packs it. */
export type PublicBlob = {
  /** Of the key itself, also inside of a certificate. */
  readonly type: string
  readonly bits: number
  readonly sha256: string
  readonly md5: string
  /** Type and key as one line of authorized_keys. */
  readonly line: string
  readonly certificate?: Certificate
}

/** The numbers of each type, and which of them tells its size. `undefined`: the size is fixed. */
const TYPES: ReadonlyMap<string, { readonly fields: number; readonly size?: number; readonly bits?: number }> = new Map(
  [
    ['ssh-rsa', { fields: 2, size: 1 }],
    ['ssh-dss', { fields: 4, size: 0 }],
    ['ssh-ed25519', { fields: 1, bits: 256 }],
    ['ecdsa-sha2-nistp256', { fields: 2, bits: 256 }],
    ['ecdsa-sha2-nistp384', { fields: 2, bits: 384 }],
    ['ecdsa-sha2-nistp521', { fields: 2, bits: 521 }],
    ['sk-ssh-ed25519@openssh.com', { fields: 2, bits: 256 }],
    ['sk-ecdsa-sha2-nistp256@openssh.com', { fields: 3, bits: 256 }],
  ],
)

const CERTIFICATE = '-cert-v01@openssh.com'

/** Reads a public key or a certificate. Undefined where it is neither, or not whole. */
export function readPublicBlob(bytes: Uint8Array): PublicBlob | undefined {
  const reader = new KeyBytes(bytes)
  const name = reader.text() ?? ''
  const certified = name.endsWith(CERTIFICATE)
  const type = certified ? plainType(name) : name
  const shape = TYPES.get(type)
  if (shape === undefined || (certified && reader.field() === undefined)) return undefined
  const fields: Uint8Array[] = []
  for (let at = 0; at < shape.fields; at += 1) {
    const field = reader.field()
    if (field === undefined) return undefined
    fields.push(field)
  }
  const sized = shape.size === undefined ? undefined : fields[shape.size]
  const bits = sized === undefined ? (shape.bits ?? 0) : bitsOf(sized)
  const blob = joinFields([bytesOf(type), ...fields])
  const text = base64(blob)
  const line = `${type} ${text}${'='.repeat((4 - (text.length % 4)) % 4)}`
  const key = { type, bits, line, ...fingerprints(blob) }
  if (!certified) return reader.done ? key : undefined
  const certificate = readCertificate(reader)
  return certificate === undefined ? undefined : { ...key, certificate }
}

function plainType(name: string): string {
  const type = name.slice(0, -CERTIFICATE.length)
  return type.startsWith('sk-') ? `${type}@openssh.com` : type
}

/** Both fingerprints as ssh-keygen writes them. */
export function fingerprints(blob: Uint8Array): { readonly sha256: string; readonly md5: string } {
  const pairs = [...md5(blob)].map((byte) => byte.toString(16).padStart(2, '0'))
  return { sha256: `SHA256:${base64(sha256(blob))}`, md5: `MD5:${pairs.join(':')}` }
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Without the signs that fill up the end, as fingerprints are written. */
function base64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b, c] = bytes.subarray(at, at + 3)
    const bits = a * 65_536 + (b ?? 0) * 256 + (c ?? 0)
    const count = c !== undefined ? 4 : b !== undefined ? 3 : 2
    for (let digit = 0; digit < count; digit += 1) text += DIGITS.charAt(Math.floor(bits / 64 ** (3 - digit)) % 64)
  }
  return text
}

const FOREVER = 0xffff_ffff_ffff_ffffn

function readCertificate(reader: KeyBytes): Certificate | undefined {
  const serial = reader.number(8)
  const kind = reader.number(4)
  const id = reader.text()
  const principals = reader.field()
  const after = reader.number(8)
  const before = reader.number(8)
  const options = reader.field()
  const extensions = reader.field()
  reader.field()
  const authority = reader.field()
  if (serial === undefined || id === undefined || principals === undefined || after === undefined) return undefined
  if (before === undefined || options === undefined || extensions === undefined || authority === undefined)
    return undefined
  return {
    kind: kind === 1n ? 'user' : kind === 2n ? 'host' : 'unknown',
    id,
    serial,
    principals: namesOf(principals),
    ...(after === 0n ? {} : { after }),
    ...(before === FOREVER ? {} : { before }),
    options: pairsOf(options),
    extensions: pairsOf(extensions),
    authority: fingerprints(authority).sha256,
  }
}

function namesOf(bytes: Uint8Array): readonly string[] {
  const reader = new KeyBytes(bytes)
  const names: string[] = []
  for (let name = reader.text(); name !== undefined; name = reader.text()) names.push(name)
  return names
}

function pairsOf(bytes: Uint8Array): readonly string[] {
  const reader = new KeyBytes(bytes)
  const pairs: string[] = []
  for (let name = reader.text(); name !== undefined; name = reader.text()) {
    const value = new KeyBytes(reader.field() ?? new Uint8Array()).text()
    pairs.push(value === undefined ? name : `${name} ${value}`)
  }
  return pairs
}
