import { isDigits } from './pseudonymStandard.ts'

/** Addresses of the own machine, and those that mean any. */
const STANDARD = new Set(['127.0.0.1', '0.0.0.0', '255.255.255.255', '::1', '::', '127.0.1.1', '00:00:00:00:00:00'])

/** True for an IPv4, IPv6 or MAC address that names a machine. Versions and times are none. */
export function isAddress(text: string): boolean {
  return !STANDARD.has(text.toLowerCase()) && (isIpv4(text) || isIpv6(text) || isMac(text))
}

function isIpv4(text: string): boolean {
  const parts = text.split('.', 5)
  return parts.length === 4 && parts.every((part) => isDigits(part) && part.length <= 3 && Number(part) <= 255)
}

function isMac(text: string): boolean {
  const groups = text.split(text.includes('-') ? '-' : ':', 7)
  return groups.length === 6 && groups.every((group) => group.length === 2 && isHex(group))
}

function isIpv6(text: string): boolean {
  const [address = '', zone, ...more] = text.split('%', 3)
  if (more.length > 0 || zone === '' || address.length > 45) return false
  const mapped = address.lastIndexOf(':') + 1
  const inner = address.slice(mapped)
  const whole = inner.includes('.') ? (isIpv4(inner) ? `${address.slice(0, mapped)}0:0` : '') : address
  const halves = whole.split('::', 3)
  if (halves.length > 2) return false
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':', 9)))
  if (!groups.every((group) => group.length >= 1 && group.length <= 4 && isHex(group))) return false
  // `a::b` alone is a name of C++; an address has digits.
  return halves.length === 2 ? groups.length < 8 && hasDigit(whole) : groups.length === 8
}

function hasDigit(text: string): boolean {
  return Array.from(text).some((sign) => sign >= '0' && sign <= '9')
}

function isHex(text: string): boolean {
  return Array.from(text).every((sign) => '0123456789abcdefABCDEF'.includes(sign))
}
