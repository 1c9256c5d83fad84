import { isAddress } from './pseudonymAddresses.ts'
import { isLetter, isStandardHost } from './pseudonymStandard.ts'
import type { Name } from './pseudonymUsers.ts'

/** Last parts that make two parts a domain name: no file and no name of a program ends so. */
const ENDS = new Set([
  ...'com org net edu gov mil biz cloud local lan internal intranet corp home'.split(' '),
  ...'localdomain example test invalid arpa eu de fr uk us ch at nl be it'.split(' '),
  ...'es pt se no fi dk cz hu ro bg gr ie ca au nz jp cn br mx'.split(' '),
])
/** With three parts more endings are certain; these are still files. */
const FILES = new Set([
  'so',
  'sh',
  'py',
  'rs',
  'md',
  'js',
  'ts',
  'cs',
  'gz',
  'xz',
  'db',
  'go',
  'rb',
  'pl',
  'pm',
  'ps',
  'cc',
])
const LONG_ENDS = new Set(['info', 'io', 'dev', 'app', 'site', 'online', 'tech', 'int', 'aws', 'azure', 'google'])

/** `web1.example.org`: parts of letters, digits and dashes, and an ending that is known. Versions and files are none. */
export function isDomainName(text: string): boolean {
  if (text.length > 253 || !text.includes('.')) return false
  const parts = text.toLowerCase().split('.')
  if (!parts.every((part) => part !== '' && isLabel(part))) return false
  const end = parts.at(-1) ?? ''
  if (ENDS.has(end)) return true
  if (parts.length < 3 || FILES.has(end)) return false
  return LONG_ENDS.has(end) || (end.length === 2 && isWord(end))
}

/** The host or the address that stands where one has to, with or without a port. */
export function hostOf(text: string): readonly Name[] {
  const colon = text.indexOf(':')
  const bare = isAddress(text) || colon < 0 ? text : text.slice(0, colon)
  if (isAddress(bare)) return [{ kind: 'address', text: bare }]
  const isHost = bare.length > 1 && bare.split('.').every(isLabel) && hasLetter(bare) && !isStandardHost(bare)
  return isHost ? [{ kind: 'host', text: bare }] : []
}

function isLabel(part: string): boolean {
  for (let at = 0; at < part.length; at += 1) {
    if (!isLetter(part.charCodeAt(at)) && part[at] !== '-' && part[at] !== '_') return false
  }
  return part !== ''
}

function isWord(text: string): boolean {
  return Array.from(text).every((sign) => sign >= 'a' && sign <= 'z')
}

function hasLetter(text: string): boolean {
  return Array.from(text.toLowerCase()).some((sign) => (sign >= 'a' && sign <= 'z') || sign > '\u007f')
}
