import { CALLS, OPTIONS, isHeader, kindOfName } from './redactNames.ts'
import { argumentsFrom, jsonValue, restOfLine, shellWord, type Stretch } from './redactValues.ts'
import type { Secret, SecretKind } from './redactTypes.ts'

/**
 * Where secrets stand in one line, from left to right and without overlaps. Goes from name to name; each place of the
 * line is looked at a bounded number of times.
 */
export function secretsOf(line: string): readonly Secret[] {
  const found: Secret[] = [...urlPasswords(line)]
  const programs = OPTIONS.map(({ program }) => program === '' || line.includes(program))
  let at = 0
  let before = ''
  while (at < line.length) {
    if (!isName(line.charCodeAt(at))) {
      at += 1
      continue
    }
    const start = at
    while (at < line.length && isName(line.charCodeAt(at))) at += 1
    const name = line.slice(start, at)
    const secrets = behindName(line, name, start, at, before, programs)
    found.push(...secrets)
    const last = secrets[secrets.length - 1]
    if (last) at = Math.max(at, last.end)
    before = name
  }
  return merged(
    found.filter(({ start, end }) => end > start && !isTag(line, start) && !isEmpty(line.slice(start, end))),
  )
}

function behindName(
  line: string,
  name: string,
  start: number,
  end: number,
  before: string,
  programs: readonly boolean[],
): Secret[] {
  const call = line[end] === '(' ? callOf(name.toLowerCase()) : undefined
  if (call !== undefined) return asSecrets(argumentsFrom(line, end + 1, call), 'password')
  const option = OPTIONS.findIndex((one, index) => programs[index] && isOption(name, one.option, one.program, before))
  const found = OPTIONS[option]
  if (found) return asSecrets(optionValue(line, name, start, end, found.option, found.program), found.kind)
  if (name === 'Bearer' && line[end] === ' ') return asSecrets([shellWord(line, end + 1)], 'token')
  if (name === 'PASS' && line[end] === ' ' && isCommandPlace(line, start))
    return asSecrets([restOfLine(line, end + 1)], 'password')
  if (isTransferToken(name)) return [{ start, end, kind: 'token' }]
  if (isHash(name)) return [{ start, end: colonEnd(line, start), kind: 'password' }]
  if (name.toLowerCase() === 'converttosecurestring' || name.toLowerCase() === 'convertto-securestring') {
    return asSecrets([shellWord(line, end + 1)], 'password')
  }
  const kind = kindOfName(name)
  if (kind === undefined) return []
  if (isHeader(name) && line[skipQuotes(line, end)] === ':')
    return asSecrets([restOfLine(line, skipQuotes(line, end) + 1)], 'token')
  if (name.startsWith('-') && line[end] === ' ') return asSecrets([shellWord(line, end + 1)], kind)
  if (name === 'password' && line[end] === ' ' && isNetrc(line, start))
    return asSecrets([shellWord(line, end + 1)], kind)
  if (line.startsWith(' for ', end)) return asSecrets(typed(line, end), kind)
  return asSecrets(assigned(line, name, start, end), kind)
}

/** A method by its last word, a function of a module by its last two. */
function callOf(name: string): number | undefined {
  const parts = name.split('.')
  return CALLS.get(name) ?? CALLS.get(parts.slice(-2).join('.')) ?? CALLS.get(parts.slice(-1).join('.'))
}

/** `name=value`, `name: value`, `"name": "value"`, `\"name\":\"value\"`, `name => value`, `<name>value</name>`. */
function assigned(line: string, name: string, start: number, end: number): Stretch[] {
  if (line[end] === '>' && line[start - 1] === '<') {
    const close = line.indexOf('<', end)
    return [{ start: end + 1, end: close < 0 ? line.length : close }]
  }
  const quoted = skipQuotes(line, end)
  let at = quoted
  while (line[at] === ' ') at += 1
  const sign = line[at]
  // A row of settings: "user","faspex","token_encryption_key","…".
  if (sign === ',' && quoted > end && name.includes('_') && !line.startsWith('"AS_NULL"', at + 1))
    return [jsonValue(line, at + 1)]
  if (sign !== '=' && sign !== ':') return []
  if (sign === ':' && name === 'passwd' && quoted === end) return []
  at += 1
  if (line[at] === '>' || line[at] === '=') at += 1
  while (line[at] === ' ') at += 1
  if (quoted > end) return [jsonValue(line, at)]
  const value = shellWord(line, at)
  const text = line.slice(value.start, value.end)
  if (name.toLowerCase() === 'pwd' && (text.startsWith('/') || text.startsWith('~'))) return []
  if (sign === ':' && PROSE.includes(text)) return []
  const phrase = sign === ':' || line.slice(Math.max(start - 4, 0), start).toLowerCase() === 'set '
  const isQuoted = '"\'`'.includes(text.charAt(0))
  return [phrase && !isQuoted ? restOfLine(line, at) : value]
}

/** What was typed behind a prompt: `Password for fred: …`, `Enter passphrase for key '/k': …`. */
function typed(line: string, from: number): Stretch[] {
  const prompt = line.slice(from, from + 200)
  const colon = prompt.indexOf(': ')
  if (colon < 0 || prompt.slice(0, colon).includes(' from ')) return []
  const value = restOfLine(line, from + colon + 2)
  return PROSE.includes(line.slice(value.start, shellWord(line, value.start).end)) ? [] : [value]
}

/** What follows a password prompt on the same line when nothing was typed. */
const PROSE = ['Permission', 'Connection', 'Received', 'Disconnected', 'Authentication', 'Disconnecting']

function isOption(name: string, option: string, program: string, before: string): boolean {
  if (program === 'sshpass') return before.endsWith('sshpass') && name.startsWith(option)
  if (program === 'mysql') return name.startsWith(option) && name.length > option.length
  return name === option
}

function optionValue(
  line: string,
  name: string,
  start: number,
  end: number,
  option: string,
  program: string,
): Stretch[] {
  if (name.length > option.length) return [shellWord(line, start + option.length)]
  if (program === 'sshpass' && (line[end] === "'" || line[end] === '"')) return [shellWord(line, end)]
  if (line[end] !== ' ' && line[end] !== '=') return []
  let at = end + 1
  while (line[at] === ' ') at += 1
  const value = shellWord(line, at)
  if (program !== 'curl' && program !== 'lftp') return [value]
  const sign = line.slice(value.start, value.end).indexOf(program === 'curl' ? ':' : ',')
  return sign < 0 ? [] : [{ start: value.start + sign + 1, end: value.end }]
}

/** `scheme://user:password@host`. The last @ of the word counts: a password may hold one, and a slash. */
function urlPasswords(line: string): Secret[] {
  const found: Secret[] = []
  let at = line.indexOf('://')
  while (at >= 0) {
    const start = at + 3
    let end = start
    while (end < line.length && line.charCodeAt(end) > 32 && !'"\'<>`'.includes(line.charAt(end))) end += 1
    const word = line.slice(start, end)
    const sign = word.lastIndexOf('@')
    const colon = word.indexOf(':')
    if (colon >= 0 && sign > colon) found.push({ start: start + colon + 1, end: start + sign, kind: 'password' })
    at = line.indexOf('://', end)
  }
  return found
}

/** FTP sends `PASS …`: at the start of a line, or behind what a client puts before a command. */
function isCommandPlace(line: string, start: number): boolean {
  const before = line.slice(Math.max(start - 12, 0), start).trimEnd()
  return before === '' || '>:*]-'.includes(before.charAt(before.length - 1))
}

function isNetrc(line: string, start: number): boolean {
  const before = line.slice(Math.max(start - 400, 0), start)
  return (before.includes('machine ') || before.includes('default ')) && before.includes('login ')
}

/** Tokens that the Node API makes begin with these letters. */
function isTransferToken(name: string): boolean {
  return name.length > 20 && ['ATV', 'ATM', 'ATB'].includes(name.slice(0, 3)) && name[4] === '_'
}

/** The password of /etc/shadow: `$6$…`. */
function isHash(name: string): boolean {
  return ['$1$', '$5$', '$6$', '$y$', '$2b$', '$2y$'].some((start) => name.startsWith(start))
}

function colonEnd(line: string, start: number): number {
  let end = start
  while (end < line.length && line[end] !== ':' && line.charCodeAt(end) > 32) end += 1
  return end
}

function skipQuotes(line: string, at: number): number {
  let end = at
  while (line[end] === '"' || line[end] === "'" || line[end] === '\\' || line[end] === ']') end += 1
  return end
}

/** Letters of names, options and paths of objects: `ASPERA_SCP_PASS`, `--password`, `$SYSTEM.Security.Login`. */
function isName(code: number): boolean {
  if ((code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return true
  return code === 95 || code === 45 || code === 46 || code === 36
}

/** Our own tag stands there already. */
function isTag(line: string, start: number): boolean {
  let at = start
  while (line[at] === '"' || line[at] === "'") at += 1
  const tag = line.slice(at, at + 40)
  return TAGS.some((name) => tag.startsWith(`[${name} `)) && tag.includes(' removed]')
}

const TAGS = ['private key', 'password', 'token', 'decrypted data']

/** Stars stand for a secret somewhere else already. */
function isEmpty(value: string): boolean {
  for (let at = 0; at < value.length; at += 1) if (!'*\'" \r'.includes(value.charAt(at))) return false
  return true
}

function asSecrets(stretches: readonly Stretch[], kind: SecretKind): Secret[] {
  return stretches.map((stretch) => ({ ...stretch, kind }))
}

function merged(secrets: readonly Secret[]): Secret[] {
  const out: Secret[] = []
  for (const secret of secrets.toSorted((a, b) => a.start - b.start)) {
    const last = out[out.length - 1]
    if (last && secret.start < last.end) out[out.length - 1] = { ...last, end: Math.max(last.end, secret.end) }
    else out.push(secret)
  }
  return out
}
