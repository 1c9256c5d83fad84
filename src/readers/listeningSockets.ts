import { isDigits, wordsOf, type PastedLine } from './lines.ts'

/** Something that waits for TCP connections. `address` is `*` for every address of its family. */
export type Listener = {
  readonly address: string
  readonly port: number
  /** `both` where the list does not tell IPv4 and IPv6 apart. */
  readonly family: 'ipv4' | 'ipv6' | 'both'
  readonly program: string
  readonly line: PastedLine
  readonly at: number
  readonly end: number
}

const EVERY = ['*', '0.0.0.0', '::', '[::]']

/** A line of ss, netstat (Linux, BSD, macOS, Windows) or lsof that shows a listening TCP socket. */
export function listenerOf(line: PastedLine): Listener | undefined {
  if (!line.text.includes('LISTEN') || line.text.length > 2000) return undefined
  const words = wordsOf(line.text)
  const texts = words.map((word) => word.text)
  const start = texts[0]?.toLowerCase() ?? ''
  const isTcp = start.startsWith('tcp')
  const listens = texts.some((text) => ['LISTEN', 'LISTENING', '(LISTEN)'].includes(text))
  if (!listens || start.startsWith('udp') || start.startsWith('unix')) return undefined
  const isLsof = texts.includes('(LISTEN)')
  const isSs = !isLsof && (texts.indexOf('LISTEN') === 0 || (isTcp && texts[1] === 'LISTEN'))
  if (!isLsof && !isSs && !isTcp) return undefined
  const from = isLsof ? texts.indexOf('TCP') + 1 : 1
  for (const word of words.slice(from)) {
    const found = addressOf(word.text)
    if (!found) continue
    const program = isLsof ? (texts[0] ?? '') : isSs ? usersOf(line.text) : afterState(texts)
    const family = isLsof
      ? lsofFamily(texts)
      : familyOf(found.address, start, word.text.startsWith(':::') && !program.startsWith('sshd'))
    const address = EVERY.includes(found.address) ? '*' : found.address
    return { ...found, address, family, program, line, at: word.at, end: word.at + word.text.length }
  }
  return undefined
}

/** `0.0.0.0:22`, `[::]:22`, `:::22`, `*:ssh`, and with the dot of BSD `*.22`, `127.0.0.1.22`. */
function addressOf(word: string): { readonly address: string; readonly port: number } | undefined {
  const colon = word.lastIndexOf(':')
  const behind = word.slice(colon + 1)
  if (colon > 0 && portOf(behind) !== undefined) {
    const address = withoutZone(word.slice(0, colon))
    const bare = address.startsWith('[') && address.endsWith(']') ? address.slice(1, -1) : address
    return { address: bare, port: portOf(behind) ?? 0 }
  }
  const dot = word.lastIndexOf('.')
  const address = word.slice(0, dot)
  const looksRight = address === '*' || address.includes('.') || address.includes(':')
  const port = portOf(word.slice(dot + 1))
  return dot > 0 && looksRight && port !== undefined ? { address: withoutZone(address), port } : undefined
}

/** ss writes `127.0.0.53%lo`, and `*%eth0` for a socket bound to one interface. */
function withoutZone(address: string): string {
  const at = address.indexOf('%')
  const close = address.endsWith(']') ? ']' : ''
  return at < 0 ? address : address.slice(0, at) + close
}

function portOf(text: string): number | undefined {
  if (text === 'ssh') return 22
  return isDigits(text) && text.length <= 5 && Number(text) <= 65535 ? Number(text) : undefined
}

/** netstat on Linux writes `:::22` for a socket that takes IPv4 too; sshd itself opens none of that kind. */
function familyOf(address: string, protocol: string, mayTakeBoth: boolean): Listener['family'] {
  if (protocol === 'tcp4') return 'ipv4'
  if (protocol === 'tcp46' || mayTakeBoth) return 'both'
  if (protocol === 'tcp6' || address.includes(':')) return 'ipv6'
  return address === '*' ? 'both' : 'ipv4'
}

function lsofFamily(texts: readonly string[]): Listener['family'] {
  return texts.includes('IPv6') ? 'ipv6' : 'ipv4'
}

/** `users:(("sshd",pid=812,fd=3),("systemd",pid=1,fd=62))`: the first name. */
function usersOf(text: string): string {
  const at = text.indexOf('users:(("')
  if (at < 0) return ''
  const rest = text.slice(at + 9, at + 60)
  return rest.slice(0, Math.max(rest.indexOf('"'), 0))
}

/** netstat -p writes `812/sshd:` behind the state, Windows a bare number, macOS `launchd:1` further on. */
function afterState(texts: readonly string[]): string {
  for (const word of texts.slice(texts.findIndex((text) => text.startsWith('LISTEN')) + 1)) {
    const slash = word.indexOf('/')
    if (slash > 0 && isDigits(word.slice(0, slash))) {
      const name = word.slice(slash + 1)
      return name.endsWith(':') ? name.slice(0, -1) : name
    }
    const colon = word.indexOf(':')
    if (colon > 0 && isDigits(word.slice(colon + 1))) return word.slice(0, colon)
  }
  return ''
}
