import { hostOf } from './pseudonymHosts.ts'
import { isDigits } from './pseudonymStandard.ts'
import { trimmed, userOf, type Name } from './pseudonymUsers.ts'

/** Words behind which a user name stands, from the last one backwards; `*` is any word. */
const USER_WORDS: readonly (readonly string[])[] = [
  ['invalid', 'user'],
  ['illegal', 'user'],
  ['authenticating', 'user'],
  ['from', 'user'],
  ['for', 'user'],
  ['as', 'user'],
  ['Accepted', '*', 'for'],
  ['Failed', '*', 'for'],
  ['Postponed', '*', 'for'],
  ['Partial', '*', 'for'],
  ['login', 'as:'],
  ['session', 'for'],
]
const HOST_WORDS: readonly (readonly string[])[] = [
  ['to', 'host'],
  ['resolve', 'hostname'],
  ['Connecting', 'to'],
  ['Connected', 'to'],
  ['Authenticating', 'to'],
  ['Authenticated', 'to'],
  ['key', 'for'],
  ['of', 'host'],
  ['Hostname'],
  ['HostName'],
  ['lookup'],
]
/** Words before a host or an address where ` port ` stands behind it. */
const BEFORE_PORT = ['by', 'from', 'to', 'on', 'host']
const USER_KEYS = ['user', 'username', 'logname', 'ruser', 'acct', 'remote_user', 'login', 'account', 'user_name']
const HOST_KEYS = ['host', 'hostname', 'rhost', 'remote_host', 'addr', '_hostname', 'servername']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** Names that the words around them give away. */
export function markedNames(words: readonly string[]): readonly Name[] {
  const found: Name[] = [...headerHost(words), ...fileOwner(words)]
  words.forEach((word, at) => {
    if (word === '') return
    const text = trimmed(word)
    if (USER_WORDS.some((mark) => endsWith(words, at, mark))) found.push(...userOf(beforeBracket(text)))
    else if (text.includes('(uid=')) found.push(...userOf(beforeBracket(text)))
    else if (word.startsWith("'") && words[at - 1] === 'as') found.push(...userOf(text))
    else if (words[at - 1] === '-l' && words.includes('ssh')) found.push(...userOf(text))
    if (HOST_WORDS.some((mark) => endsWith(words, at, mark))) found.push(...hostOf(text))
    else if (words[at + 1] === 'port' && BEFORE_PORT.includes(words[at - 1] ?? '')) found.push(...hostOf(text))
    found.push(...assigned(word, words[at + 1] ?? ''))
  })
  return found
}

function endsWith(words: readonly string[], at: number, mark: readonly string[]): boolean {
  return mark.every((each, index) => {
    const word = words[at - mark.length + index]
    return word !== undefined && (each === '*' || word === each)
  })
}

/** `user=fred`, `"user":"fred"`, `Host: web1`; of several in a word each one. */
function assigned(word: string, next: string): readonly Name[] {
  if (word.length > 4096) return []
  const found: Name[] = []
  const parts = word.split(/[,;&{}]/)
  parts.forEach((part, index) => {
    const sign = firstSign(part)
    if (sign < 0) return
    const name = trimmed(part.slice(0, sign)).toLowerCase()
    const value = part.slice(sign + 1)
    const text = trimmed(value === '' && index === parts.length - 1 ? next : value)
    if (text === '') return
    if (USER_KEYS.includes(name)) found.push(...userOf(text))
    if (HOST_KEYS.includes(name)) found.push(...hostOf(text))
  })
  return found
}

function firstSign(text: string): number {
  const equals = text.indexOf('=')
  const colon = text.indexOf(':')
  return equals < 0 ? colon : colon < 0 ? equals : Math.min(equals, colon)
}

/** `Nov 20 14:00:00 web1 sshd[77]: …`, and the same with a date of one word. */
function headerHost(words: readonly string[]): readonly Name[] {
  const all = words.filter((word) => word !== '')
  const [first = '', day = '', time = ''] = all
  const isOld = MONTHS.includes(first) && isDigits(day) && time.split(':').length === 3
  const isNew = first.length > 18 && isDigits(first.slice(0, 4)) && first[4] === '-' && first[10] === 'T'
  const at = isOld ? 3 : isNew ? 1 : -1
  const program = all[at + 1] ?? ''
  return at < 0 || !(program.endsWith(':') || program.includes('[')) ? [] : hostOf(all[at] ?? '')
}

/** `-rw------- 1 fred staff 411 …` */
function fileOwner(words: readonly string[]): readonly Name[] {
  const [mode = '', count = '', owner = ''] = words.filter((word) => word !== '')
  const isMode =
    mode.length >= 10 && mode.length <= 12 && Array.from(mode).every((sign) => '-dlrwxsStTpcb.+@'.includes(sign))
  return isMode && isDigits(count) && !isDigits(owner) ? userOf(owner) : []
}

function beforeBracket(text: string): string {
  const bracket = text.indexOf('(')
  return bracket < 0 ? text : text.slice(0, bracket)
}
