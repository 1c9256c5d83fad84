import { isDigits } from './lines.ts'

/** Longer names are none: a host name has at most 255 characters. Keeps the work of a pattern linear in its length. */
const LONGEST_NAME = 255

/** Whether a name fits one pattern of ssh and sshd: `*` stands for any characters, `?` for one. */
export function matchesPattern(name: string, pattern: string): boolean {
  if (name.length > LONGEST_NAME) return false
  let at = 0
  let star = -1
  let resume = 0
  let index = 0
  while (at < name.length) {
    const sign = pattern[index]
    if (sign === '*') {
      star = index
      resume = at
      index += 1
    } else if (sign !== undefined && (sign === '?' || sign === name[at])) {
      index += 1
      at += 1
    } else if (star >= 0) {
      resume += 1
      at = resume
      index = star + 1
    } else return false
  }
  while (pattern[index] === '*') index += 1
  return index === pattern.length
}

/** Whether a name fits a list with commas. A negated pattern that fits settles it; negated ones alone let nothing in. */
export function matchesList(name: string, list: string): boolean {
  return settle(list, (pattern) => matchesPattern(name, pattern))
}

/** The same for an address: entries may be patterns or networks such as `192.0.2.0/24`. */
export function matchesAddresses(address: string, list: string): boolean {
  const bits = addressBits(address)
  return settle(list, (entry) => {
    const network = networkOf(entry)
    if (network === undefined || bits === undefined) return matchesPattern(address.toLowerCase(), entry.toLowerCase())
    return bits.length === network.bits.length && bits.startsWith(network.bits.slice(0, network.length))
  })
}

function settle(list: string, fits: (pattern: string) => boolean): boolean {
  let found = false
  for (const entry of list.split(',')) {
    const negated = entry.startsWith('!')
    if (!fits(negated ? entry.slice(1) : entry)) continue
    if (negated) return false
    found = true
  }
  return found
}

function networkOf(entry: string): { readonly bits: string; readonly length: number } | undefined {
  const slash = entry.indexOf('/')
  const bits = addressBits(slash < 0 ? entry : entry.slice(0, slash))
  if (bits === undefined) return undefined
  const length = slash < 0 ? bits.length : Number(entry.slice(slash + 1))
  return Number.isInteger(length) && length >= 0 && length <= bits.length ? { bits, length } : undefined
}

/** The bits of an IPv4 or IPv6 address as a string of 0 and 1. */
function addressBits(address: string): string | undefined {
  if (address.length > 45) return undefined
  return address.includes(':') ? bitsOfSix(address) : bitsOfFour(address)
}

function bitsOfFour(address: string): string | undefined {
  const parts = address.split('.')
  if (parts.length !== 4) return undefined
  const numbers = parts.map((part) => (isDigits(part) && part.length <= 3 ? Number(part) : Number.NaN))
  if (!numbers.every((number) => Number.isInteger(number) && number >= 0 && number <= 255)) return undefined
  return numbers.map((number) => number.toString(2).padStart(8, '0')).join('')
}

function bitsOfSix(address: string): string | undefined {
  const [head = '', tail, more] = address.split('::')
  if (more !== undefined) return undefined
  const before = groupsOf(head)
  const after = tail === undefined ? [] : groupsOf(tail)
  const missing = 8 - before.length - after.length
  if (tail === undefined ? missing !== 0 : missing < 1) return undefined
  const groups = [...before, ...Array.from({ length: missing }, () => 0), ...after]
  if (!groups.every((group) => Number.isInteger(group) && group >= 0 && group <= 0xffff)) return undefined
  return groups.map((group) => group.toString(2).padStart(16, '0')).join('')
}

function groupsOf(text: string): number[] {
  if (text === '') return []
  return text.split(':').map((group) => (group === '' || group.length > 4 ? Number.NaN : Number(`0x${group}`)))
}
