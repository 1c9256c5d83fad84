/**
 * What a gap of a template takes. A typed gap takes the longest run of its characters, at most `longest` of them; a
 * free gap takes the text up to the literal that follows it: its first occurrence, or its last where strangers choose
 * the text (`last`), so that nobody can forge the address behind a user name.
 */
export type GapType = {
  readonly kind: 'typed' | 'free'
  /** What it takes, in words for authors. */
  readonly takes: string
  /** One entry per ASCII character: 1 where the gap may take it. */
  readonly members: Uint8Array
  /** Whether characters outside ASCII belong. */
  readonly wide: boolean
  readonly longest: number
  /** Free gaps: prefer the last occurrence of the literal that follows. */
  readonly last: boolean
  /** Whether what stands for a hidden value may stand there too, brackets and blanks included: `<my server>`. */
  readonly masked?: boolean
  /** Where the run really ends, given where its characters end. */
  readonly trim?: (units: Uint16Array, start: number, end: number) => number
}

const DIGITS = '0123456789'
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'

function members(characters: string): Uint8Array {
  const table = new Uint8Array(128)
  for (const character of characters) table[character.charCodeAt(0)] = 1
  return table
}

function printable(except: string): Uint8Array {
  const table = new Uint8Array(128).fill(1, 0x21, 0x7f)
  for (const character of except) table[character.charCodeAt(0)] = 0
  return table
}

type Extra = Partial<Pick<GapType, 'wide' | 'trim' | 'masked'>>

function typed(takes: string, table: Uint8Array, longest: number, extra: Extra = {}): GapType {
  return { kind: 'typed', takes, members: table, wide: false, longest, last: false, ...extra }
}

function free(takes: string, last = false): GapType {
  return { kind: 'free', takes, members: printable(''), wide: true, longest: 8192, last }
}

const [MINUS, DOT, COLON, COMMA, SEMICOLON] = [45, 46, 58, 44, 59]
const [ZERO, NINE, LESS, MORE] = [48, 57, 60, 62]

/** Sentence marks at the end of a run belong to the sentence. */
function trimMarks(units: Uint16Array, start: number, end: number): number {
  let at = end
  while (at > start) {
    const unit = units[at - 1]
    if (unit !== DOT && unit !== COMMA && unit !== SEMICOLON && unit !== COLON) break
    at -= 1
  }
  return at
}

/** A run that begins with `<` is a mask, as in `<ip>`, and ends with it; elsewhere that sign belongs to what follows. */
function trimMask(units: Uint16Array, start: number, end: number): number {
  const masked = units[start] === LESS
  for (let at = start; at < end; at += 1) {
    if (masked && units[at] === MORE) return at + 1
    if (!masked && (units[at] === LESS || units[at] === MORE)) return at
  }
  return masked ? start : end
}

/** A port ends where its five digits at most end; `<port>` and `xxxxx` stand for one. */
function trimPort(units: Uint16Array, start: number, end: number): number {
  let at = start
  while (at < end && (units[at] as number) >= ZERO && (units[at] as number) <= NINE) at += 1
  if (at > start) return at - start > 5 ? start : at
  const mask = trimMask(units, start, end)
  return mask - start < 2 ? start : mask
}

/** `203.0.113.9:` ends before the colon, `203.0.113.9:22` before the port, and `fe80::` stays whole. */
function trimAddress(units: Uint16Array, start: number, stop: number): number {
  const end = trimMask(units, start, stop)
  let at = end
  while (at > start && (units[at - 1] === DOT || units[at - 1] === MINUS)) at -= 1
  if (at > start && units[at - 1] === COLON) {
    if (units[at - 2] !== COLON) at -= 1
    // A name typed with a colon too many, as `ssh srv.example.org:` is told: `srv.example.org::`.
    else if (named(units, start, at - 2)) return at - 1
  }
  let colon = -1
  for (let index = start; index < at; index += 1) {
    if (units[index] !== COLON) continue
    if (colon >= 0) return at
    colon = index
  }
  return colon > start ? colon : at
}

/** Whether something stands there that no IPv6 address holds. */
function named(units: Uint16Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const letter = (units[at] as number) | 32
    if (units[at] === DOT || (letter > 102 && letter <= 122)) return true
  }
  return false
}

/** A sign stands first or not at all. */
function trimCode(units: Uint16Array, start: number, end: number): number {
  for (let at = start + 1; at < end; at += 1) if (units[at] === MINUS) return at
  return end === start + 1 && units[start] === MINUS ? start : end
}

const host = members(LETTERS + DIGITS + '.:_%-*#<>')
const list = printable('()[]{}"\';')
const address = typed('an IPv4 or IPv6 address, a host name or a mask for one', host, 255, {
  wide: true,
  masked: true,
  trim: trimAddress,
})
const path = free('a file name, up to what follows')
const text = free('anything, up to what follows')
const digits = members(DIGITS)

/** Every gap type by its name. A gap named like a type needs no type of its own. */
export const GAP_TYPES: ReadonlyMap<string, GapType> = new Map([
  ['user', free('a user name, up to the last place where the rest fits', true)],
  ['address', address],
  ['host', address],
  [
    'port',
    typed('1 to 5 digits, or a mask for them', members(DIGITS + 'xXnN*#<>portPORT'), 16, {
      masked: true,
      trim: trimPort,
    }),
  ],
  ['pid', typed('digits', digits, 10)],
  ['int', typed('digits', digits, 20)],
  ['code', typed('a whole number, with a minus sign or without', members(DIGITS + '-'), 20, { trim: trimCode })],
  ['hex', typed('hexadecimal digits, with 0x or without', members(DIGITS + 'abcdefABCDEFx'), 64)],
  ['uuid', typed('hexadecimal digits and hyphens', members(DIGITS + 'abcdefABCDEF-'), 64)],
  ['version', typed('a version without blanks', printable('()[]"\','), 128, { trim: trimMarks })],
  ['fingerprint', typed('a key fingerprint, shortened with dots or not', members(LETTERS + DIGITS + '+/=:.-'), 160)],
  ['keyType', typed('the name of a key type', members(LETTERS + DIGITS + '@._-'), 96, { trim: trimMarks })],
  ['methods', typed('a comma list of methods', members(LETTERS + DIGITS + ',-@./_'), 512, { trim: trimMarks })],
  ['list', typed('a comma list without blanks', list, 4096, { wide: true, trim: trimMarks })],
  ['word', typed('characters without a blank', printable(''), 512, { wide: true })],
  ['time', typed('a time or a number of seconds', members(DIGITS + ':.TZ+-'), 40, { trim: trimMarks })],
  ['path', path],
  ['keyFile', path],
  ['text', text],
  ['reason', text],
  ['rest', text],
])
