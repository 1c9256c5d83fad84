/** `openssh-key-v1` in base64: the first letters of an OpenSSH private key, with or without its frame. */
const OPENSSH = 'b3BlbnNzaC1rZXktdjE'
const PLAIN = 'libssh2_transport_'
/** What stands between the words of a frame, also where the text went through a form. */
const BLANKS = [' ', '%20', '+', '\\u0020']
const LONGEST_TITLE = 90

/** Where a key or a dump begins in a line. `public` are frames whose content is no secret. */
export function beginOf(
  line: string,
): { readonly kind: 'private' | 'public' | 'dump'; readonly at: number } | undefined {
  if (isDumpTitle(line)) return { kind: 'dump', at: line.length }
  const putty = line.indexOf('PuTTY-User-Key-File')
  if (putty >= 0) return { kind: 'private', at: putty }
  let framed: number | undefined
  for (let at = line.indexOf('BEGIN'); at >= 0; at = line.indexOf('BEGIN', at + 5)) {
    const start = dashesBefore(line, at)
    if (start === at || !BLANKS.some((blank) => line.startsWith(blank, at + 5))) continue
    const title = line.slice(at, at + LONGEST_TITLE)
    if (isPrivateTitle(title)) return { kind: 'private', at: start }
    framed ??= start
  }
  if (framed !== undefined) return { kind: 'public', at: framed }
  const bare = line.indexOf(OPENSSH)
  return bare < 0 ? undefined : { kind: 'private', at: bare }
}

/** Where the line goes on behind the last end of a key in it, from an index on; nothing where none ends. */
export function endOf(line: string, from: number): number | undefined {
  const mac = Math.max(line.indexOf('Private-MAC:', from), line.indexOf('Private-Hash:', from))
  if (mac >= 0) return line.length
  const at = Math.max(...BLANKS.map((blank) => line.lastIndexOf(`END${blank}`)))
  if (at < from) return undefined
  const key = line.indexOf('KEY', at)
  // Certificates end in other words; what stands behind them stays.
  const isTitle = key >= 0 && key - at <= LONGEST_TITLE && !line.slice(at, key).includes('BEGIN')
  let end = isTitle ? key + 3 : at + 4
  while (line[end] === '-' || line[end] === ' ') end += 1
  return end
}

export function isPrivateEnd(line: string): boolean {
  const at = Math.max(...BLANKS.map((blank) => Math.max(line.indexOf(`-END${blank}`), line.indexOf(`- END${blank}`))))
  return at >= 0 && isPrivateTitle(line.slice(at, at + LONGEST_TITLE))
}

function isPrivateTitle(title: string): boolean {
  return BLANKS.some((blank) => title.includes(`PRIVATE${blank}KEY`)) || title.includes('SSH2 ENCRYPTED')
}

function dashesBefore(line: string, at: number): number {
  let start = at
  while (line[start - 1] === '-' || line[start - 1] === ' ') start -= 1
  while (line.startsWith('%2D', start - 3) || line.startsWith('%2d', start - 3)) start -= 3
  while (line[start] === ' ') start += 1
  return start
}

/** Programs that print what went over the wire: libssh2 before it is encrypted, PuTTY's log of packets, curl. */
function isDumpTitle(line: string): boolean {
  const plain = line.indexOf(PLAIN)
  if (plain >= 0 && line.indexOf(' plain', plain) > 0 && line.includes(' bytes)')) return true
  if ((line.includes('Outgoing packet #') || line.includes('Incoming packet #')) && line.includes(' type ')) return true
  return (line.startsWith('=> Send ') || line.startsWith('<= Recv ')) && line.includes(' bytes')
}

export function isHex(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 97 && code <= 102) || (code >= 65 && code <= 70)
}

/** Letters, digits and the three signs of base64. */
export function isBase64(code: number): boolean {
  return (
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    code === 43 ||
    code === 47 ||
    code === 61
  )
}
