import type { Secret } from './redactTypes.ts'

/** A user name as long as this, with a digit in it, is a token: `https://ghp_…@host`. */
const LONGEST_USER = 24
const HOOKS = ['hooks.slack.com/', '/webhooks/', 'webhook.office.com/', 'discord.com/api/webhooks/']

/** `scheme://user:password@host`. The last @ of the word counts: a password may hold one, and a slash. */
export function urlSecrets(line: string): readonly Secret[] {
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
    else if (sign > LONGEST_USER && isToken(word.slice(0, sign)))
      found.push({ start, end: start + sign, kind: 'token' })
    const hook = HOOKS.find((each) => word.includes(each))
    if (hook !== undefined) found.push({ start: start + word.indexOf(hook) + hook.length, end, kind: 'token' })
    at = line.indexOf('://', Math.max(end, start))
  }
  return found
}

/** What stands before a colon and a name that is no password. */
const LABELS = new Set(
  'mailto sip sips xmpp acct to from cc bcc user login account principal email mail id uid key kex mac cipher'.split(
    ' ',
  ),
)
/** Makers whose names of algorithms hold an @, and a digest in its place. */
const NO_HOSTS = ['openssh.com', 'libssh.org', 'lysator.liu.se', 'ssh.com', 'tartarus.org', 'sha256']
const LONGEST_WORD = 300
const USER = /^[a-z_][\w.+\\-]{0,63}$/i
const HOST = /^(?:[a-z0-9][a-z0-9.-]*|\[[0-9a-f:.]+\])(?=$|[:/,;.)\]])/i

/** `fred:secret@server`, as people write it: an address without its scheme. */
export function barePasswords(line: string): readonly Secret[] {
  if (!line.includes('@')) return []
  const found: Secret[] = []
  for (const { 0: word, index } of line.matchAll(/[^\s"'<>`]+/g)) {
    const sign = word.lastIndexOf('@', LONGEST_WORD)
    const colon = word.indexOf(':')
    if (colon < 1 || sign <= colon + 1 || word.startsWith('//', colon + 1)) continue
    const user = word.slice(word.lastIndexOf('=', colon) + 1, colon)
    const password = word.slice(colon + 1, sign)
    const host = HOST.exec(word.slice(sign + 1, sign + 1 + LONGEST_WORD))?.[0].toLowerCase()
    if (host === undefined || NO_HOSTS.some((each) => host === each || host.endsWith(`.${each}`))) continue
    const isUser = USER.test(user) && !LABELS.has(user.toLowerCase())
    if (!isUser || '/\\~.:'.includes(password.charAt(0)) || (user.includes('.') && isNumber(password))) continue
    found.push({ start: index + colon + 1, end: index + sign, kind: 'password' })
  }
  return found
}

/** `fred:secret@proxy:8080` behind the name of a proxy, where the scheme is left out. */
export function proxyPassword(line: string, start: number, end: number): Secret | undefined {
  const word = line.slice(start, end)
  if (word.includes('://')) return undefined
  const sign = word.lastIndexOf('@')
  const colon = word.indexOf(':')
  return colon > 0 && sign > colon ? { start: start + colon + 1, end: start + sign, kind: 'password' } : undefined
}

/** A line of `.pgpass`: `host:port:database:user:password`. */
export function pgpassPassword(line: string): readonly Secret[] {
  const text = line.trimEnd()
  if (text.length > 400 || text.includes(' ') || text.includes('\t')) return []
  const fields = text.split(':')
  const [host = '', port = '', database = '', user = '', password = ''] = fields
  if (fields.length < 5 || host === '' || database === '' || user === '' || password === '') return []
  const isPort =
    port === '*' || (port !== '' && port.length <= 5 && Array.from(port).every((sign) => sign >= '0' && sign <= '9'))
  // The lines of /etc/passwd have numbers there, addresses nothing but short groups.
  if (!isPort || isNumber(database) || !hasLetter(host) || password.includes('/')) return []
  return [{ start: text.length - fields.slice(4).join(':').length, end: text.length, kind: 'password' }]
}

function isToken(user: string): boolean {
  return Array.from(user).some((sign) => sign >= '0' && sign <= '9') && !user.includes('/') && !user.includes('.')
}

function isNumber(text: string): boolean {
  return Array.from(text).every((sign) => sign >= '0' && sign <= '9')
}

function hasLetter(text: string): boolean {
  return text === '*' || Array.from(text.toLowerCase()).some((sign) => sign > 'f' && sign <= 'z')
}
