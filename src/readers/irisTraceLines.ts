import { isDigits, type PastedLine } from './lines.ts'

/** `[libssh2] 0.865689 Key Ex: Sent KEX: …` in its parts. */
type Traced = { readonly context: string; readonly text: string; readonly at: number }

export type TraceFailure = {
  readonly code: number
  readonly text: string
  readonly line: PastedLine
  readonly at: number
}

export type TraceFacts = {
  readonly reached: 'banner' | 'key-exchange' | 'login' | 'session'
  readonly offers: readonly { readonly name: string; readonly list: string }[]
  readonly agreed: readonly string[]
  readonly server: string
  readonly library: string
  readonly fingerprint: string
}

const CONTEXTS = [
  'Transport',
  'Key Ex',
  'Userauth',
  'Conn',
  'SCP',
  'SFTP Subsystem',
  'SFTP',
  'Failure Event',
  'Publickey',
  'Socket',
]

/** A line that libssh2 wrote. What stands before `[libssh2]`, such as a number of grep, does not matter. */
export function traceLine(text: string): Traced | undefined {
  const start = text.slice(0, 200).indexOf('[libssh2] ')
  if (start < 0) return undefined
  const time = start + 10
  const blank = text.indexOf(' ', time)
  if (blank < 0 || blank > time + 24) return undefined
  const context = CONTEXTS.find((name) => text.startsWith(`${name}: `, blank + 1))
  return context === undefined ? undefined : { context, text: text.slice(blank + context.length + 3), at: blank + 1 }
}

/** `Failure Event: -18 - Authentication failed (username/password)` */
export function failureIn(line: PastedLine): TraceFailure | undefined {
  const traced = traceLine(line.text)
  if (traced?.context !== 'Failure Event') return undefined
  const blank = traced.text.indexOf(' ')
  const code = traced.text.slice(1, blank < 0 ? undefined : blank)
  if (!traced.text.startsWith('-') || !isDigits(code) || code.length > 6) return undefined
  const dash = traced.text.indexOf(' - ')
  return { code: Number(code), text: dash < 0 ? '' : traced.text.slice(dash + 3), line, at: traced.at }
}

const OFFERS: readonly (readonly [string, string])[] = [
  ['Sent KEX: ', 'key exchange'],
  ['Sent HOSTKEY: ', 'host keys'],
  ['Sent CRYPT_CS: ', 'ciphers'],
  ['Sent MAC_CS: ', 'MACs'],
]
const AGREED = ['KEX', 'HOSTKEY', 'CRYPT_CS', 'MAC_CS']

/** What the lines tell beside failures. The last of each kind counts: a file may hold several connections. */
export function traceFacts(own: readonly PastedLine[]): TraceFacts {
  const offers = new Map<string, string>()
  const agreed = new Map<string, string>()
  let reached: TraceFacts['reached'] = 'banner'
  let server = ''
  let library = ''
  let fingerprint = ''
  for (const line of own) {
    const traced = traceLine(line.text)
    if (!traced) continue
    const text = traced.text.slice(0, 2000)
    reached = stageAfter(traced, reached)
    for (const [start, name] of OFFERS) {
      if (text.startsWith(start)) offers.set(name, text.slice(start.length))
    }
    for (const kind of AGREED) {
      const start = `Agreed on ${kind} method: `
      if (text.startsWith(start)) agreed.set(kind, text.slice(start.length))
    }
    server = softwareIn(text, 'Received Banner: ') ?? server
    library = softwareIn(text, 'Sending Banner: ') ?? library
    fingerprint = restOf(text, "Server's SHA256 Fingerprint: ") ?? fingerprint
  }
  return {
    reached,
    offers: [...offers].map(([name, list]) => ({ name, list })),
    agreed: [...agreed.values()],
    server,
    library,
    fingerprint,
  }
}

function stageAfter({ context, text }: Traced, reached: TraceFacts['reached']): TraceFacts['reached'] {
  if (text.startsWith('session_startup') || text.startsWith('Sending Banner')) return 'banner'
  if (text.startsWith('Sent KEX: ')) return reached === 'session' || reached === 'login' ? reached : 'key-exchange'
  if (text.includes('authentication successful') || ['Conn', 'SCP', 'SFTP', 'SFTP Subsystem'].includes(context))
    return 'session'
  if (context === 'Key Ex') return text.startsWith('Received NEWKEYS') && reached === 'key-exchange' ? 'login' : reached
  return context === 'Userauth' && reached !== 'session' ? 'login' : reached
}

function restOf(text: string, start: string): string | undefined {
  return text.startsWith(start) ? text.slice(start.length, start.length + 80) : undefined
}

/** `SSH-2.0-OpenSSH_9.2p1 Debian-2`: the software without its comment. */
function softwareIn(text: string, start: string): string | undefined {
  const banner = restOf(text, start)
  if (banner === undefined || !banner.startsWith('SSH-')) return undefined
  return banner.slice(banner.indexOf('-', 4) + 1).split(' ', 1)[0]
}
