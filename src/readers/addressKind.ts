import { isDigits } from './lines.ts'

export type AddressKind = 'public' | 'private' | 'itself'

/** Whether a word is an IPv4 or IPv6 address, without brackets, port or length. */
export function isAddress(word: string): boolean {
  return fourOf(word) !== undefined || isSix(word)
}

/** Where an address can be reached from, as far as its number tells (RFC 1918, 4193, 6598, 3927). */
export function addressKind(address: string): AddressKind {
  const mapped = address.toLowerCase().startsWith('::ffff:') ? address.slice(7) : address
  const four = fourOf(mapped)
  return four ? kindOfFour(four) : kindOfSix(address.toLowerCase())
}

function kindOfFour([first = 0, second = 0]: readonly number[]): AddressKind {
  if (first === 127 || first === 0) return 'itself'
  const inside =
    first === 10 ||
    (first === 172 && second >= 16 && second <= 31) ||
    (first === 192 && second === 168) ||
    (first === 100 && second >= 64 && second <= 127) ||
    (first === 169 && second === 254)
  return inside ? 'private' : 'public'
}

function kindOfSix(address: string): AddressKind {
  if (address === '::1' || address === '::') return 'itself'
  const local = ['fc', 'fd', 'fe8', 'fe9', 'fea', 'feb'].some((start) => address.startsWith(start))
  return local ? 'private' : 'public'
}

function fourOf(word: string): readonly number[] | undefined {
  if (word.length > 15) return undefined
  const parts = word.split('.')
  const fits = parts.length === 4 && parts.every((part) => isDigits(part) && part.length <= 3 && Number(part) <= 255)
  return fits ? parts.map(Number) : undefined
}

function isSix(word: string): boolean {
  const bare = word.includes('%') ? word.slice(0, word.indexOf('%')) : word
  if (bare.length < 2 || bare.length > 45) return false
  const groups = bare.split(':')
  const shortened = bare.includes('::')
  if (groups.length < 3 || groups.length > 9 || (!shortened && groups.length !== 8)) return false
  const last = groups[groups.length - 1] ?? ''
  return groups.slice(0, -1).every(isGroup) && (isGroup(last) || fourOf(last) !== undefined)
}

function isGroup(group: string): boolean {
  return group.length <= 4 && [...group.toLowerCase()].every((char) => '0123456789abcdef'.includes(char))
}
