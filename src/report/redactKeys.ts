import { beginOf, endOf, isBase64, isHex, isPrivateEnd } from './redactKeyMarks.ts'

/** A line of a private key or of a decrypted dump: everything from `start` on goes. Lines of one block share `id`. */
export type BlockLine = {
  readonly kind: 'private-key' | 'decrypted-packets'
  readonly start: number
  /** Where the line goes on behind a key that ends in it. */
  readonly end?: number
  readonly id: number
}

type State = { readonly kind: 'none' | 'private' | 'public' | 'dump'; readonly prefix: number }

const NONE: State = { kind: 'none', prefix: 0 }

/**
 * Finds the lines of private keys (PEM, OpenSSH, PuTTY, ssh.com), also without their beginning or end, quoted or behind
 * the words of a log, and the packets a libssh2 trace shows decrypted. By line index; linear. `nextId` numbers the blocks.
 */
export function keyLines(lines: readonly string[], nextId: () => number): ReadonlyMap<number, BlockLine> {
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
      if (begins.kind !== 'public') id = nextId()
      // The headline of a dump says nothing secret, and signatures are found by it.
      const end = onlyEnd(line, begins.at)
      if (begins.kind === 'private')
        found.set(index, { kind: 'private-key', start: begins.at, ...(end === undefined ? {} : { end }), id })
      state = end === undefined ? { kind: begins.kind, prefix: wordCount(line.slice(0, begins.at)) } : NONE
      loose = []
      return
    }
    if (state.kind === 'private' || state.kind === 'dump') {
      const start = state.kind === 'dump' ? dumpStart(line) : bodyStart(line, state.prefix, lines[index + 1] ?? '')
      if (start !== undefined) {
        if (line.trim() !== '')
          found.set(index, { kind: state.kind === 'dump' ? 'decrypted-packets' : 'private-key', start, id })
        if (state.kind === 'private' && endOf(line, 0) !== undefined) state = NONE
        return
      }
      state = NONE
    }
    if (state.kind === 'public') {
      if (endOf(line, 0) !== undefined || wordCount(line) > 8) state = NONE
      return
    }
    // A key without its beginning: lines of nothing but base64, up to an END of a private key or at least two long ones.
    if (isPrivateEnd(line)) {
      if (loose.length === 0 || found.has(loose[0] ?? -1) === false) id = nextId()
      takeLoose()
      found.set(index, { kind: 'private-key', start: wordStart(line, Math.max(line.indexOf('--'), 0)), id })
      return
    }
    wrapped = PUBLIC.some((start) => line.includes(start)) || (wrapped && isOneRun(line.trim()))
    if (!wrapped && isLooseBase64(line.trim(), loose.length > 0)) {
      loose.push(index)
      if (loose.length === 2) id = nextId()
      if (loose.length >= 2)
        for (const at of loose) found.set(at, { kind: 'private-key', start: firstRun(lines[at] ?? '', 1), id })
      if (loose.length > 2) loose = loose.slice(-2)
      return
    }
    loose = []
  })
  return found
}

/** What the base64 of a public key begins with. */
const PUBLIC = ['AAAAB3NzaC1', 'AAAAC3NzaC1', 'AAAAE2VjZHNh', 'AAAAGnNr', 'AAAAInNr']

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

/** The end of a key that ends in the line it begins in, unless another one begins behind it. */
function onlyEnd(line: string, from: number): number | undefined {
  const end = endOf(line, from)
  return end === undefined || beginOf(line.slice(end))?.kind === 'private' ? undefined : end
}

/**
 * Where the key goes on in a line; `prefix` words of a log or a quotation stand before it. Blank lines belong to it, and
 * a short line where the key ends in the next one.
 */
function bodyStart(line: string, prefix: number, next: string): number | undefined {
  if (line.trim() === '') return 0
  const header = HEADERS.map((word) => line.indexOf(word)).filter((at) => at >= 0)
  if (header.length > 0) return Math.min(...header)
  if (endOf(line, 0) !== undefined) return wordStart(line, Math.max(line.indexOf('--'), 0))
  const long = firstRun(line, 20)
  if (long >= 0) return long
  const last = lastWord(line)
  const goesOn = wordCount(line) === prefix + 1 || isPrivateEnd(next) || next.includes('Private-')
  return goesOn && runLength(line.trimEnd(), last) > 0 ? last : undefined
}

/** `0010: 05 00 …`, also behind the words of a log. */
function dumpStart(line: string): number | undefined {
  let at = 0
  for (let word = 0; word < 8; word += 1) {
    while (line[at] === ' ' || line[at] === '\t') at += 1
    const start = at
    while (at < line.length && isHex(line.charCodeAt(at))) at += 1
    if (at - start >= 4 && line[at] === ':') return start
    // PuTTY's log of packets: eight digits, two blanks.
    if (at - start === 8 && line.startsWith('  ', at)) return start
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
  while (rest < line.length && '"\',\\n+;\r$^M'.includes(line.charAt(rest))) rest += 1
  return rest === line.length ? end - from : 0
}

/** The base64 that stands before the end of a key on the same line goes with it. */
function wordStart(line: string, at: number): number {
  let start = at
  while (start > 0 && line.charCodeAt(start - 1) > 32 && !'"\''.includes(line.charAt(start - 1))) start -= 1
  return start
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
