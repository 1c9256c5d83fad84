import { behindOption, hereString, netPassword, optionsIn } from './redactOptions.ts'
import { assigned, behindHeader, optionWord, pipedInto, secureString, typedCode } from './redactPlaces.ts'
import { CALLS, headerKind, kindInQuery, kindOfName, kindOfWords } from './redactNames.ts'
import { saidAloud, spokenPhrase } from './redactSpoken.ts'
import { toldBehind, toldCode, typedAs } from './redactTold.ts'
import { tokensIn } from './redactTokens.ts'
import { barePasswords, pgpassPassword, proxyPassword, urlSecrets } from './redactUrls.ts'
import { argumentsFrom, restOfLine, shellWord, type Stretch } from './redactValues.ts'
import { SECRET_NAMES, type Secret, type SecretKind } from './redactTypes.ts'

/** What is known while the names of a line are gone through. */
type Context = { readonly before: string; readonly options: ReturnType<typeof optionsIn> }

/**
 * Where secrets stand in one line, from left to right and without overlaps. Goes from name to name; each place of the
 * line is looked at a bounded number of times.
 */
export function secretsOf(line: string): readonly Secret[] {
  const found: Secret[] = [
    ...urlSecrets(line),
    ...barePasswords(line),
    ...tokensIn(line),
    ...netPassword(line),
    ...hereString(line),
    ...pgpassPassword(line),
  ]
  const options = optionsIn(line)
  let at = 0
  let before = ''
  while (at < line.length) {
    if (!isName(line.charCodeAt(at))) {
      // The words of a tag announce nothing.
      const tag = line[at] === '[' && isTag(line, at)
      at = tag ? line.indexOf(']', at) : at + 1
      if (tag) before = ''
      continue
    }
    const start = at
    while (at < line.length && isName(line.charCodeAt(at))) at += 1
    const secrets = withoutTags(line, behindName(line, start, at, { before, options }))
    before = line.slice(start, at)
    found.push(...secrets)
    const last = secrets[secrets.length - 1]
    if (last) at = Math.max(at, last.end)
  }
  return joined(withoutTags(line, found))
}

/** Without what was removed before, and what is empty. */
export function withoutTags(line: string, secrets: readonly Secret[]): readonly Secret[] {
  return secrets.filter(({ start, end }) => end > start && !isTag(line, start) && !isEmpty(line, start, end))
}

function behindName(line: string, start: number, end: number, { before, options }: Context): readonly Secret[] {
  const name = line.slice(start, end)
  const call = line[end] === '(' ? callOf(name.toLowerCase()) : undefined
  if (call !== undefined) return asSecrets(argumentsFrom(line, end + 1, call), 'password')
  const option = behindOption(line, start, end, before, options)
  if (option) return [option]
  const scheme = schemeValue(line, name, end, before)
  if (scheme) return [scheme]
  if (name === 'PASS' && line[end] === ' ' && isCommandPlace(line, start))
    return asSecrets([restOfLine(line, end + 1)], 'password')
  if (isHash(name)) return [{ start, end: colonEnd(line, start), kind: 'password' }]
  if (name.toLowerCase() === 'convertto-securestring')
    return asSecrets([...pipedInto(line, start), ...secureString(line, end)], 'password')
  const inQuery = '?&;'.includes(line.charAt(start - 1)) && start > 0
  if (name.toLowerCase() === 'code' && !inQuery) {
    return asSecrets([...typedCode(line, end, before), ...toldCode(line, end, before)], 'one-time-code')
  }
  const header = headerKind(name)
  if (header !== undefined) {
    const value = behindHeader(line, start, end)
    if (value) return asSecrets([value], header)
  }
  if (name.toLowerCase().endsWith('proxy') && '= :'.includes(line.charAt(end))) {
    const value = shellWord(line, end + 1)
    const password = proxyPassword(line, value.start, value.end)
    return password ? [password] : []
  }
  const kind = inQuery ? kindInQuery(name) : (kindOfName(name) ?? kindOfWords(line, start, end))
  if (kind === undefined) return []
  if (name.startsWith('-') && line[end] === ' ') return asSecrets(optionWord(line, name, end), kind)
  if (name === 'password' && line[end] === ' ' && isNetrc(line, start))
    return asSecrets([shellWord(line, end + 1)], kind)
  return asSecrets([...assigned(line, start, end, inQuery), ...said(line, start, end, before, kind)], kind)
}

/** What people say of a secret, and write down. */
function said(line: string, start: number, end: number, before: string, kind: SecretKind): readonly Stretch[] {
  const loud = [...saidAloud(line, end, before, kind), ...spokenPhrase(line, start, end, kind)]
  if (loud.length > 0) return loud
  const typed = kind === 'password' && line[start - 1] === ' ' ? typedAs(line, start, end) : []
  return [...typed, ...toldBehind(line, start, end, kind)]
}

/** A method by its last word, a function of a module by its last two. */
function callOf(name: string): number | undefined {
  const parts = name.split('.')
  return CALLS.get(name) ?? CALLS.get(parts.slice(-2).join('.')) ?? CALLS.get(parts.slice(-1).join('.'))
}

const SCHEMES = ['Bearer', 'Basic', 'Negotiate', 'NTLM', 'Digest', 'ApiKey']

/** `Bearer eyJ…`, `Basic ZnJl…`, outside of a header too. */
function schemeValue(line: string, name: string, end: number, before: string): Secret | undefined {
  const isMail = before === 'AUTH' && (name === 'PLAIN' || name === 'LOGIN')
  if (!(SCHEMES.includes(name) || isMail) || line[end] !== ' ') return undefined
  const value = shellWord(line, end + 1)
  const text = line.slice(value.start, value.end)
  const telling = Array.from(text).some((sign) => !(sign >= 'a' && sign <= 'z'))
  if (text.length < 8 || (name !== 'Bearer' && !telling)) return undefined
  return { ...value, kind: 'authorization' }
}

/** FTP sends `PASS …`: at the start of a line, or behind what a client puts before a command. */
function isCommandPlace(line: string, start: number): boolean {
  const before = line.slice(Math.max(start - 12, 0), start).trimEnd()
  return before === '' || '>:*]-'.includes(before.charAt(before.length - 1)) || before.endsWith('quote')
}

function isNetrc(line: string, start: number): boolean {
  const before = line.slice(Math.max(start - 400, 0), start)
  return (before.includes('machine ') || before.includes('default ')) && before.includes('login ')
}

/** The password of /etc/shadow: `$6$…`. */
function isHash(name: string): boolean {
  return ['$1$', '$5$', '$6$', '$y$', '$2b$', '$2y$', '$2a$', '$7$', '$apr1$'].some((start) => name.startsWith(start))
}

function colonEnd(line: string, start: number): number {
  let end = start
  while (end < line.length && line[end] !== ':' && line.charCodeAt(end) > 32) end += 1
  return end
}

/** Letters of names, options and paths of objects: `ASPERA_SCP_PASS`, `--password`, `contraseña`. */
function isName(code: number): boolean {
  if ((code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return true
  if (code >= 0xc0 && code <= 0x36f) return true
  return code === 95 || code === 45 || code === 46 || code === 36
}

const TAGS = Object.values(SECRET_NAMES)

/** Our own tag stands there already. */
function isTag(line: string, start: number): boolean {
  let at = start
  while (line[at] === '"' || line[at] === "'") at += 1
  const tag = line.slice(at, at + 40)
  return TAGS.some((name) => tag.startsWith(`[${name} `)) && tag.includes(' removed]')
}

/** Stars stand for a secret somewhere else already. */
export function isEmpty(line: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (!'*\'" \r'.includes(line.charAt(at))) return false
  return true
}

function asSecrets(stretches: readonly Stretch[], kind: SecretKind): Secret[] {
  return stretches.map((stretch) => ({ ...stretch, kind }))
}

/** In order, and those that overlap as one, of the kind of the first. */
export function joined(secrets: readonly Secret[]): readonly Secret[] {
  const out: Secret[] = []
  for (const secret of secrets.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = out[out.length - 1]
    if (last && secret.start < last.end) out[out.length - 1] = { ...last, end: Math.max(last.end, secret.end) }
    else out.push(secret)
  }
  return out
}
