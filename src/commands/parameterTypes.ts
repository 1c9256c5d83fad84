import { addressListProblem } from './addressList.ts'
import { unwritable } from './characters.ts'
import { hostProblem, withoutBrackets } from './hostGrammar.ts'
import type { ParameterType } from './types.ts'

/** One sentence that says what to enter instead; `undefined` where the value fits. */
type Grammar = (value: string) => string | undefined

const GRAMMARS: Readonly<Record<ParameterType, Grammar>> = {
  host: hostProblem,
  port: portProblem,
  user: userProblem,
  path: pathProblem,
  home: homeProblem,
  'key-file': keyFileProblem,
  'address-list': addressListProblem,
  word: wordProblem,
  number: numberProblem,
  fingerprint: fingerprintProblem,
  words: wordsProblem,
}

/**
 * Whether a value fits its type, before anything quotes it.
 * @param value as the person typed it; see `tidy` for what is forgiven
 * @returns `undefined` where it fits, otherwise one sentence that says what to enter
 */
export function checkValue(type: ParameterType, value: string): string | undefined {
  const text = tidy(type, value)
  if (text === '') return 'Enter a value.'
  if (holdsKey(text)) return 'Give the path of the key file, never what is in it, and take the key off the page.'
  return unwritable(text) ?? GRAMMARS[type](text)
}

/** The value as it is used: no space around it, except in paths, where it belongs to the name; a host without brackets. */
export function tidy(type: ParameterType, value: string): string {
  if (isPath(type)) return value
  return type === 'host' ? withoutBrackets(value.trim()) : value.trim()
}

export function isPath(type: ParameterType): boolean {
  return type === 'path' || type === 'home' || type === 'key-file'
}

/** Whether a path begins in the home folder: `~`, `~/…`, or `~\…` as it is written on Windows. */
export function beginsAtHome(path: string): boolean {
  return path === '~' || path.startsWith('~/') || path.startsWith('~\\')
}

function holdsKey(text: string): boolean {
  return text.includes('-----BEGIN') || text.includes('---- BEGIN') || text.startsWith('PuTTY-User-Key-File')
}

function portProblem(value: string): string | undefined {
  const fits = /^[1-9][0-9]{0,4}$/u.test(value) && Number(value) <= 65_535
  return fits ? undefined : 'Enter a whole number from 1 to 65535, for example 22.'
}

/**
 * Accounts of Unix (`fred`, `_www`, `svc.transfer`, `host$`), of Windows (`CORP\fred`, `fred@corp.example`, `Fred
 * Smith`). What the ssh client itself refuses in a user name (a dash in front, quotes, `;&<>|(){}`, a dash after a
 * space, a backslash at the end) is refused here too.
 */
function userProblem(value: string): string | undefined {
  if (value.startsWith('-')) return 'A user name cannot begin with a dash; enter the account you log in with.'
  if (value.length > 256) return 'Enter the user name alone; this is too long for one.'
  if (value.includes('/') || value.includes(':')) return 'Enter the user name alone, without a server, port or path.'
  const name = /^[\p{L}\p{N}_.][\p{L}\p{M}\p{N}_.$+#-]*(?: [\p{L}\p{N}_.][\p{L}\p{M}\p{N}_.$+#-]*)*$/u
  const [first = '', second, ...more] = value.split(/[\\@]/u)
  if (more.length === 0 && name.test(first) && (second === undefined || name.test(second))) return undefined
  if (value.includes('@')) return 'Enter the user name alone, without the server.'
  return 'Enter the user name with letters, digits and . _ - only, on Windows perhaps as DOMAIN\\user.'
}

function pathProblem(value: string): string | undefined {
  if (/^(["']).*\1$/u.test(value)) return 'Leave out the quotes around the path; they are added where they are needed.'
  if (value !== value.trim()) return 'Remove the space at the beginning or the end of the path.'
  if (value.startsWith('~') && !beginsAtHome(value)) {
    return 'Enter the whole path of that home folder; only ~/ for your own is understood.'
  }
  if (/^[A-Za-z][A-Za-z0-9+.-]*:\/\//u.test(value)) return 'Enter the path of a file or folder, not a web address.'
  return value.length > 4095 ? 'Enter a shorter path; no system takes one of this length.' : undefined
}

/** Folders that hold everybody's homes, or the system: a changed owner or mode there locks everybody out. */
const SHARED: ReadonlySet<string> = new Set(
  '/ /home /Users /export /export/home /data /mnt /media /srv /opt /usr /usr/local /etc /var /var/lib /tmp /bin /sbin /lib /dev /proc /sys /run /boot /Library /System /Applications C: C:/Users C:/Windows C:/ProgramData'.split(
    ' ',
  ),
)

function homeProblem(value: string): string | undefined {
  const parts = value.replaceAll('\\', '/').split('/')
  const plain = parts.filter((part) => part !== '' && part !== '.').join('/')
  const folder = value.startsWith('/') || value.startsWith('\\') ? `/${plain}` : plain
  if (SHARED.has(folder) || parts.includes('..')) {
    return 'Enter the home folder of this one account, such as /home/fred; this folder belongs to everybody.'
  }
  return pathProblem(value)
}

function keyFileProblem(value: string): string | undefined {
  if (/^(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-\S+|sk-\S+@openssh\.com) AAAA/u.test(value)) {
    return 'This is a public key; give the path of the private key file.'
  }
  return pathProblem(value)
}

function wordProblem(value: string): string | undefined {
  if (value.startsWith('-')) return 'Enter a word that does not begin with a dash.'
  if (/\s/u.test(value)) return 'Enter one word, without spaces.'
  return value.length > 255 ? 'Enter at most 255 characters.' : undefined
}

function numberProblem(value: string): string | undefined {
  return /^[0-9]{1,15}$/u.test(value) ? undefined : 'Enter a whole number in digits, for example 10.'
}

function fingerprintProblem(value: string): string | undefined {
  if (/^SHA256:[A-Za-z0-9+/]{43}=?$/u.test(value)) return undefined
  if (/^(?:MD5:)?[0-9A-Fa-f]{2}(?::[0-9A-Fa-f]{2}){15}$/u.test(value)) return undefined
  return 'Enter the fingerprint as ssh prints it: SHA256: and 43 characters, or 16 pairs such as 4f:aa with colons.'
}

function wordsProblem(value: string): string | undefined {
  if (value.startsWith('-')) return 'Begin with a letter or a digit, not with a dash.'
  return value.length > 255 ? 'Enter at most 255 characters.' : undefined
}
