import { isAddress } from './pseudonymAddresses.ts'
import { hostOf, isDomainName } from './pseudonymHosts.ts'
import { markedNames } from './pseudonymMarks.ts'
import { ownParts } from './pseudonymPaths.ts'
import { isLetter, isStandardHost } from './pseudonymStandard.ts'
import { trimmed, userOf, type Name } from './pseudonymUsers.ts'

/**
 * The names that a text shows by how they stand there: `fred@server`, `for fred from 192.0.2.9 port 22`, `/home/fred`,
 * domain names, addresses. Linear: every line is gone through word by word.
 */
export function namesInText(text: string): readonly Name[] {
  return text.split('\n').flatMap((line) => {
    const words = line.split(/[ \t]/)
    return [...markedNames(words), ...words.flatMap((word, at) => namesInWord(word, words[at - 1] ?? ''))]
  })
}

function namesInWord(word: string, before: string): readonly Name[] {
  if (word.length > LONGEST_WORD) return piecesOf(word, LONGEST_WORD).flatMap((piece) => namesInWord(piece, before))
  return [...aroundAt(word), ...machines(word, before), ...paths(word)]
}

/** A longer word is one line of something else; it is looked at in pieces. */
const LONGEST_WORD = 4096

function piecesOf(word: string, length: number): readonly string[] {
  return Array.from({ length: Math.ceil(word.length / length) }, (_, at) => word.slice(at * length, (at + 1) * length))
}

/** `fred@server`, `CORP\fred@server`, also inside of an address. The owners of algorithms are nobody: `…@openssh.com`. */
function aroundAt(word: string): readonly Name[] {
  const found: Name[] = []
  for (let at = word.indexOf('@'); at >= 0; at = word.indexOf('@', at + 1)) {
    let start = at
    while (start > 0 && isUserSign(word, start - 1)) start -= 1
    let end = at + 1
    while (end < word.length && isHostSign(word, end)) end += 1
    const host = word.slice(at + 1, end)
    if (isStandardHost(trimmed(host)) && !['localhost', 'server', 'host'].includes(host)) continue
    found.push(...hostOf(trimmed(host)), ...userOf(word.slice(start, at)))
  }
  return found
}

/** Domain names and addresses in a word: `[2001:db8::1]:22`, `tcp:192.0.2.9:22`, `'web1.example.org'`. */
function machines(word: string, before: string): readonly Name[] {
  const isVersion = ['version', 'release', 'openssh', 'build'].some((each) => before.toLowerCase().endsWith(each))
  const found: Name[] = []
  let start = 0
  for (let at = 0; at <= word.length; at += 1) {
    if (at < word.length && (isHostSign(word, at) || word[at] === ':' || word[at] === '%')) continue
    const run = word.slice(start, at)
    start = at + 1
    if (run.length < 3) continue
    const whole = trimmed(run)
    const parts = isAddress(whole) ? [whole] : whole.split(/[:%]/).map(trimmed)
    for (const part of parts) {
      if (isAddress(part) && !(isVersion && part.includes('.'))) found.push({ kind: 'address', text: part })
      else if (isDomainName(part) && !isStandardHost(part)) found.push({ kind: 'host', text: part })
    }
  }
  return found
}

/** What may stand before a path. */
const BEFORE_PATH = '"\'`=:([{,>@'

function paths(word: string): readonly Name[] {
  const found: Name[] = []
  const inAddress = pathOfAddress(word)
  let at = 0
  while (at < word.length) {
    if (at !== inAddress && !isPathStart(word, at)) {
      at += 1
      continue
    }
    let end = at
    while (
      end < word.length &&
      (!'"\'`,;|<>()[]{}=*?!:'.includes(word.charAt(end)) || (end === at + 1 && word[end] === ':'))
    )
      end += 1
    while (end > at && word[end - 1] === '.') end -= 1
    // In an address the slash belongs to what stands before it.
    const path = word.slice(at === inAddress ? at + 1 : at, end)
    found.push(...ownParts(path).map((text) => ({ kind: 'path', text }) as const), ...homeOwner(path))
    at = Math.max(end, at + 1)
  }
  return found
}

/** Where the path of `scheme://host:22/path` begins, unless it is the address of a manual. */
function pathOfAddress(word: string): number {
  const scheme = word.indexOf('://')
  if (scheme < 0) return -1
  const start = word.indexOf('/', scheme + 3)
  const host = word.slice(scheme + 3, start < 0 ? word.length : start)
  return isStandardHost(host.slice(host.lastIndexOf('@') + 1)) ? -1 : start
}

/** `/…`, `~/…`, `C:\…`, at the beginning of a word or behind a sign that ends one. Base64 has slashes as well. */
function isPathStart(word: string, at: number): boolean {
  const begins =
    (word[at] === '/' && word[at + 1] !== '/') ||
    word.startsWith('~/', at) ||
    (isLetter(word.charCodeAt(at)) &&
      (word.startsWith(':\\', at + 1) || word.startsWith(':/', at + 1)) &&
      word[at + 2] !== word[at + 3])
  if (!begins) return false
  if (at === 0) return true
  if (word[at - 1] === '/') return false
  const before = word.slice(Math.max(at - 7, 0), at)
  return BEFORE_PATH.includes(word.charAt(at - 1)) && !before.endsWith('SHA256:') && !before.endsWith('MD5:')
}

/** Whose home it is: `/home/fred/.ssh`. */
function homeOwner(path: string): readonly Name[] {
  const names = path.split(/[/\\]/).filter((name) => name !== '')
  const at = names.findIndex((name) => ['home', 'users'].includes(name.toLowerCase()))
  return at < 0 || at > 2 ? [] : userOf(names[at + 1] ?? '')
}

function isUserSign(text: string, at: number): boolean {
  return isLetter(text.charCodeAt(at)) || '._-+$\\'.includes(text.charAt(at))
}

function isHostSign(text: string, at: number): boolean {
  return isLetter(text.charCodeAt(at)) || text[at] === '.' || text[at] === '-'
}
