/** A line of a private key or of a decrypted dump: everything from `start` on goes. Lines of one block share `id`. */
export type BlockLine = {
  readonly kind: 'private-key' | 'decrypted-packets'
  readonly start: number
  readonly id: number
}

type State = { readonly kind: 'none' | 'private' | 'public' | 'dump'; readonly prefix: number }

const NONE: State = { kind: 'none', prefix: 0 }

/**
 * Finds the lines of private keys (PEM, OpenSSH, PuTTY, ssh.com), also without their beginning or end, quoted or behind
 * the words of a log, and the packets a libssh2 trace shows decrypted. By line index; linear.
 */
export function keyLines(lines: readonly string[]): ReadonlyMap<number, BlockLine> {
  const found = new Map<number, BlockLine>()
  let state = NONE
  let id = 0
  let loose: number[] = []
  let wrapped = false
  const takeLoose = (): void => {
    for (const index of loose) found.set(index, { kind: 'private-key', start: firstRun(lines[index] ?? '', 1), id })
    loose = []
  }
  lines.forEach((line, index) => {
    const begins = beginOf(line)
    if (begins) {
      if (begins.kind !== 'public') id += 1
      // The headline of a dump says nothing secret, and signatures are found by it.
      if (begins.kind === 'private') found.set(index, { kind: 'private-key', start: begins.at, id })
      state = endsIn(line, begins.at) ? NONE : { kind: begins.kind, prefix: wordCount(line.slice(0, begins.at)) }
      loose = []
      return
    }
    if (state.kind === 'private' || state.kind === 'dump') {
      const start = state.kind === 'dump' ? dumpStart(line) : bodyStart(line, state.prefix)
      if (start !== undefined) {
        if (line.trim() !== '')
          found.set(index, { kind: state.kind === 'dump' ? 'decrypted-packets' : 'private-key', start, id })
        if (state.kind === 'private' && endsIn(line, 0)) state = NONE
        return
      }
      state = NONE
    }
    if (state.kind === 'public') {
      if (line.includes('END ') || wordCount(line) > 8) state = NONE
      return
    }
    // A key without its beginning: lines of nothing but base64, up to an END of a private key or at least two long ones.
    if (isPrivateEnd(line)) {
      if (loose.length === 0 || found.has(loose[0] ?? -1) === false) id += 1
      takeLoose()
      found.set(index, {
        kind: 'private-key',
        start: line.indexOf('-----END') < 0 ? line.indexOf('---- END') : line.indexOf('-----END'),
        id,
      })
      return
    }
    wrapped = PUBLIC.some((start) => line.includes(start)) || (wrapped && isOneRun(line.trim()))
    if (!wrapped && isLooseBase64(line.trim(), loose.length > 0)) {
      loose.push(index)
      if (loose.length === 2) id += 1
      if (loose.length >= 2)
        for (const at of loose) found.set(at, { kind: 'private-key', start: firstRun(lines[at] ?? '', 1), id })
      if (loose.length > 2) loose = loose.slice(-2)
      return
    }
    loose = []
  })
  return found
}

const BEGINS = ['-----BEGIN ', '---- BEGIN ']
/** `openssh-key-v1` in base64: the first letters of an OpenSSH private key, with or without its frame. */
const OPENSSH = 'b3BlbnNzaC1rZXktdjE'
/** What the base64 of a public key begins with. */
const PUBLIC = ['AAAAB3NzaC1', 'AAAAC3NzaC1', 'AAAAE2VjZHNh', 'AAAAGnNr', 'AAAAInNr']
const PLAIN = 'libssh2_transport_'

function beginOf(line: string): { readonly kind: 'private' | 'public' | 'dump'; readonly at: number } | undefined {
  const plain = line.indexOf(PLAIN)
  if (plain >= 0 && line.indexOf(' plain', plain) > 0 && line.includes(' bytes)'))
    return { kind: 'dump', at: line.length }
  const putty = line.indexOf('PuTTY-User-Key-File')
  if (putty >= 0) return { kind: 'private', at: putty }
  for (const begin of BEGINS) {
    const at = line.indexOf(begin)
    if (at < 0) continue
    const title = line.slice(at, at + 60)
    return { kind: title.includes('PRIVATE KEY') || title.includes('SSH2 ENCRYPTED') ? 'private' : 'public', at }
  }
  const bare = line.indexOf(OPENSSH)
  return bare < 0 ? undefined : { kind: 'private', at: bare }
}

function isPrivateEnd(line: string): boolean {
  const at = line.indexOf('-- END ') < 0 ? line.indexOf('--END ') : line.indexOf('-- END ')
  return at >= 0 && line.slice(at, at + 60).includes('PRIVATE KEY')
}

function endsIn(line: string, from: number): boolean {
  return line.includes('END ', from) || line.includes('Private-MAC:', from) || line.includes('Private-Hash:', from)
}

const HEADERS = [
  'Proc-Type:',
  'DEK-Info:',
  'Comment:',
  'Subject:',
  'Encryption:',
  'Public-Lines:',
  'Private-Lines:',
  'Private-MAC:',
  'Private-Hash:',
  'Key-Derivation:',
  'Argon2-',
  'X-',
]

/** Where the key goes on in a line; `prefix` words of a log or a quotation stand before it. Blank lines belong to it. */
function bodyStart(line: string, prefix: number): number | undefined {
  if (line.trim() === '') return 0
  const header = HEADERS.map((word) => line.indexOf(word)).filter((at) => at >= 0)
  if (header.length > 0) return Math.min(...header)
  if (line.includes('END ')) return Math.max(line.indexOf('--'), 0)
  const long = firstRun(line, 20)
  if (long >= 0) return long
  const last = lastWord(line)
  return wordCount(line) === prefix + 1 && runLength(line, last) > 0 ? last : undefined
}

/** `0010: 05 00 …`, also behind the words of a log. */
function dumpStart(line: string): number | undefined {
  let at = 0
  for (let word = 0; word < 8; word += 1) {
    while (line[at] === ' ' || line[at] === '\t') at += 1
    const start = at
    while (at < line.length && isHex(line.charCodeAt(at))) at += 1
    if (at - start >= 4 && line[at] === ':') return start
    while (at < line.length && line[at] !== ' ' && line[at] !== '\t') at += 1
  }
  return undefined
}

/** A line of nothing but base64, as long as key files have them; those that follow may be shorter. Digests are no keys. */
function isLooseBase64(text: string, goesOn: boolean): boolean {
  return isOneRun(text) && (goesOn || (text.length >= 48 && text.length <= 80)) && !isAllHex(text)
}

function isOneRun(text: string): boolean {
  return text !== '' && runLength(text, 0) === text.length
}

function isAllHex(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (!isHex(text.charCodeAt(at))) return false
  return true
}

/** Where the first run of at least `least` letters of base64 begins, or -1. */
function firstRun(line: string, least: number): number {
  let start = -1
  for (let at = 0; at <= line.length; at += 1) {
    const inside = at < line.length && isBase64(line.charCodeAt(at))
    if (inside && start < 0) start = at
    if (!inside && start >= 0) {
      if (at - start >= least) return start
      start = -1
    }
  }
  return -1
}

/** Letters of base64 from an index up to the end, quotes, commas and backslashes behind them left out; 0 if others. */
function runLength(line: string, from: number): number {
  let end = from
  while (end < line.length && isBase64(line.charCodeAt(end))) end += 1
  let rest = end
  while (rest < line.length && '"\',\\n+;\r'.includes(line.charAt(rest))) rest += 1
  return rest === line.length ? end - from : 0
}

function lastWord(line: string): number {
  const text = line.trimEnd()
  return Math.max(text.lastIndexOf(' '), text.lastIndexOf('\t')) + 1
}

function wordCount(text: string): number {
  let count = 0
  let inside = false
  for (let at = 0; at < text.length; at += 1) {
    const blank = text.charCodeAt(at) <= 32
    if (!blank && !inside) count += 1
    inside = !blank
  }
  return count
}

function isHex(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 97 && code <= 102) || (code >= 65 && code <= 70)
}

function isBase64(code: number): boolean {
  return (
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    code === 43 ||
    code === 47 ||
    code === 61
  )
}
