import { isDigits } from './lines.ts'

/** The SSH identification of a server, and where it stands in the line. */
export type Banner = { readonly protocol: string; readonly software: string; readonly at: number; readonly end: number }

/** The version the client announces is no answer of the server. */
const OWN = ['Local version string', 'printf', 'echo ']

/** Finds `SSH-2.0-…` at the start of a line or of a word, or what `ssh -v` makes of it. */
export function bannerOf(text: string): Banner | undefined {
  if (OWN.some((own) => text.includes(own))) return undefined
  return verboseBanner(text) ?? rawBanner(text)
}

function verboseBanner(text: string): Banner | undefined {
  const start = 'Remote protocol version '
  const middle = ', remote software version '
  const at = text.indexOf(start)
  const comma = text.indexOf(middle, at)
  if (at < 0 || comma < 0) return undefined
  const software = text.slice(comma + middle.length, comma + middle.length + 200)
  return { protocol: text.slice(at + start.length, comma).slice(0, 10), software, at, end: text.length }
}

function rawBanner(text: string): Banner | undefined {
  let at = text.indexOf('SSH-')
  while (at >= 0) {
    const dash = text.indexOf('-', at + 4)
    const protocol = text.slice(at + 4, dash < 0 || dash > at + 12 ? at + 4 : dash)
    const [major = '', minor = ''] = protocol.split('.')
    const begins = at === 0 || ' \'"`\t'.includes(text.charAt(at - 1))
    if (begins && isDigits(major) && isDigits(minor)) {
      const quote = text.charAt(at - 1)
      const close = '\'"`'.includes(quote) && quote !== '' ? text.indexOf(quote, dash) : -1
      const end = Math.min(close < 0 ? text.length : close, dash + 201)
      return { protocol, software: text.slice(dash + 1, end).trim(), at, end }
    }
    at = text.indexOf('SSH-', at + 4)
  }
  return undefined
}

export type Greeting = 'ftp' | 'mail' | 'http' | 'tls'

/** What other services say first. Bytes of TLS may be shown as bytes, as `^U^C`, `\x15\x03` or `1503`. */
export function greetingOf(
  text: string,
): { readonly kind: Greeting; readonly at: number; readonly end: number } | undefined {
  const at = contentStart(text)
  const content = text.slice(at, at + 400)
  const end = Math.max(at + content.length, at + 1)
  if (content.startsWith('HTTP/1.') || content.startsWith('HTTP/2')) return { kind: 'http', at, end }
  if (TLS.some((bytes) => content.startsWith(bytes))) return { kind: 'tls', at, end: Math.min(end, at + 8) }
  const three = content.slice(0, 3)
  if (isDigits(three) && three.length === 3 && ' -'.includes(content.charAt(3)) && content.length > 3) {
    const mail = content.includes('SMTP')
    if (three === '220' || three === '421' || three === '120') return { kind: mail ? 'mail' : 'ftp', at, end }
    if (three === '554' && mail) return { kind: 'mail', at, end }
  }
  return undefined
}

/** An alert (15 03) or a handshake (16 03) of TLS 1.x. */
const TLS = [
  '\u0015\u0003',
  '\u0016\u0003',
  '^U^C',
  '^V^C',
  '\\x15\\x03',
  '\\x16\\x03',
  '\\025\\003',
  '\\026\\003',
  '15 03 0',
  '16 03 0',
  '1503 0',
  '1603 0',
]

/** Behind what clients put before the answer: `< ` of curl, `banner line 0: ` of ssh -v, the offset of a hex dump. */
function contentStart(text: string): number {
  const line = text.indexOf('banner line ')
  if (line >= 0) {
    const colon = text.indexOf(': ', line)
    return colon < 0 ? 0 : colon + 2
  }
  if (text.startsWith('< ')) return 2
  if (text.startsWith('00000000: ')) return 10
  return text.startsWith('00000000  ') ? 10 : 0
}
