import type { SessionSummary } from './types.ts'

type Values = Readonly<Record<string, string | readonly string[]>>

const MOST_VALUES = 50
/** Of these the first counts: a host is named before its address is. */
const ONE: ReadonlySet<string> = new Set(['host', 'port'])

/** The values of the sessions, those of the first before those of the others. Several of one name become a list. */
export function mergedValues(sessions: readonly SessionSummary[]): Values {
  const merged = new Map<string, string | readonly string[]>()
  for (const session of sessions) {
    for (const [name, list] of Object.entries(session.lists)) {
      const [only] = list
      if (only === undefined || merged.has(name) || isPeerPort(session, name)) continue
      merged.set(name, list.length === 1 || ONE.has(name) ? only : list.slice(0, MOST_VALUES))
    }
  }
  const user = merged.has('user') ? undefined : homeOwner(merged.get('keyFile'))
  if (user !== undefined) merged.set('user', user)
  const server = merged.has('host') ? undefined : knownServer(merged.get('knownAs') ?? merged.get('hostAndAddress'))
  if (server !== undefined) merged.set('host', server.host)
  if (server?.port !== undefined && !merged.has('port')) merged.set('port', server.port)
  return Object.fromEntries(merged)
}

/** In its log sshd names the port from which a client came, next to the client's address: nobody connects to it. */
function isPeerPort({ program, counts, lists }: SessionSummary, name: string): boolean {
  if (name !== 'port' || lists['host'] !== undefined) return false
  const peer = lists['address'] !== undefined && lists['user'] !== undefined
  return peer && (program === 'sshd' || Object.keys(counts).some((id) => id.startsWith('sshd.')))
}

/**
 * The server as known_hosts names it: `server.example.com`, `[server.example.com]:2222`, each with an address behind it
 * or not.
 */
function knownServer(
  name: string | readonly string[] | undefined,
): { readonly host: string; readonly port?: string } | undefined {
  if (typeof name !== 'string') return undefined
  const [first = ''] = name.split(/[ ,]/)
  const close = first.indexOf(']:')
  if (!first.startsWith('[') || close < 0) return first === '' ? undefined : { host: first }
  return { host: first.slice(1, close), port: first.slice(close + 2) }
}

/** Homes as Linux, macOS and Windows name them. */
const HOMES = ['/home/', '/Users/', 'C:\\Users\\', 'C:/Users/', '/c/Users/']

/** Who ssh logs in as when nobody said so: the person in whose home all the key files are. */
function homeOwner(keyFiles: string | readonly string[] | undefined): string | undefined {
  const files = typeof keyFiles === 'string' ? [keyFiles] : (keyFiles ?? [])
  const owners = new Set(
    files.map((file) => {
      const home = HOMES.find((start) => file.startsWith(start))
      return home === undefined ? '' : (file.slice(home.length).split(/[\\/]/)[0] ?? '')
    }),
  )
  const [owner] = owners
  return owners.size === 1 && owner !== '' ? owner : undefined
}

/** A text with its `{name}` places filled in; a place without a value is named in words. */
export function fillText(text: string, values: Values): string {
  return text
    .split('{')
    .map((piece, at) => {
      const close = piece.indexOf('}')
      if (at === 0 || close < 0) return at === 0 ? piece : `{${piece}`
      const name = piece.slice(0, close)
      const value = Object.hasOwn(values, name) ? values[name] : undefined
      const shown = value === undefined ? `the ${inWords(name)}` : typeof value === 'string' ? value : value.join(', ')
      return shown + piece.slice(close + 1)
    })
    .join('')
}

/** `keyFile` → `key file` */
function inWords(name: string): string {
  return Array.from(name, (sign) => (sign >= 'A' && sign <= 'Z' ? ` ${sign.toLowerCase()}` : sign)).join('')
}
