import { CODE_WORDS } from './redactNames.ts'
import { isTelling, spokenWord, wordBefore, type Spoken } from './redactTellings.ts'
import type { SecretKind } from './redactTypes.ts'
import type { Stretch } from './redactValues.ts'

/** So many words may stand between `password` and the password. */
const MOST_WORDS = 10
/** How far before `password` a word may say that it was changed. */
const CHANGE_REACH = 40

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

const LINKS = words('is was be ist war lautet es est é')
/** Behind these a name follows, of whom or of what the password is. */
const OF_WHAT = words('for of on at in für von auf de del da pour para')
const CHANGES = words('changed change changes set reset resets updated update rotated switched modified')
const CHANGE_STEMS = ['chang', 'set ', 'reset', 'updat', 'rotat', 'switch', 'modif', 'setting']
/** Words that say nothing of their own between `password` and the password. */
const BETWEEN = words(
  'has had been being got gets now still just really actually currently again then also simply probably new old back ' +
    'today yesterday temporarily the following i we he she they you use uses used gave given should must will would',
)
/** What stands behind `as the password` when it is no password: `as the password server`. */
const NO_PASSWORD = words('server manager store field hash file provider source backend hashing policy prompt method')
/** `one-time code 4711`: words that leave no doubt. */
const ONE_TIME = words('one-time time verification confirmation mfa 2fa sms totp otp pass')
const WHOSE = words('the my his her their our a an new this that current')

type Walk = {
  /** The secret that begins with this word, if one does. */
  readonly valueAt: (word: Spoken, quotedChange: boolean) => Stretch | undefined
  readonly changing: boolean
  readonly colons: boolean
}

/**
 * `password for maria is Xy7q!`, `changed the password from A1b2! to C3d4!`, `PIN 4711`, `one-time code 483920`: what
 * people write down between other words. A bounded number of words behind the name, each of bounded length.
 */
export function toldBehind(line: string, start: number, end: number, kind: SecretKind): readonly Stretch[] {
  const name = line.slice(start, end).toLowerCase()
  if ((kind !== 'password' && kind !== 'one-time-code') || line[end] !== ' ') return []
  const before = line.slice(Math.max(start - CHANGE_REACH, 0), start).toLowerCase()
  const changing = name !== 'pass' && CHANGE_STEMS.some((stem) => before.includes(stem))
  if (name === 'pin' || kind === 'one-time-code') {
    const value = (word: Spoken): Stretch | undefined => digitsAt(line, word.start, 4, 8)
    const next = spokenWord(line, end)
    const own = next && ['pin', 'otp', 'totp', 'passcode', 'tokencode'].includes(name) ? value(next) : undefined
    return own ? [own] : walk(line, end, { valueAt: value, changing, colons: true })
  }
  return walk(line, end, { valueAt: passwordAt, changing, colons: true })
}

/** A telling word; in quotes, behind `changed to`, any other one too. */
function passwordAt(word: Spoken, quotedChange: boolean): Stretch | undefined {
  return isTelling(word.text) || (quotedChange && word.quoted && word.text.length >= 4) ? word : undefined
}

/** `one-time code 483920`, `the code is 483920`. Codes of errors have another word before them, or other lengths. */
export function toldCode(line: string, end: number, before: string): readonly Stretch[] {
  const whose = before.toLowerCase()
  const known = CODE_WORDS.includes(whose) || ONE_TIME.has(whose)
  if (line[end] !== ' ' || !(known || whose === '' || WHOSE.has(whose))) return []
  const [least, most] = ONE_TIME.has(whose) ? [4, 8] : [6, 6]
  const valueAt = (word: Spoken): Stretch | undefined => digitsAt(line, word.start, least, most)
  const next = spokenWord(line, end)
  const own = known && next ? valueAt(next) : undefined
  return own ? [own] : walk(line, end, { valueAt, changing: false, colons: known })
}

/** `she types Xy7q! as the password`. */
export function typedAs(line: string, start: number, end: number): readonly Stretch[] {
  const behind = spokenWord(line, end)
  if (behind && line[end] === ' ' && NO_PASSWORD.has(behind.text.toLowerCase())) return []
  let word = wordBefore(line, start)
  for (let count = 0; count < 2 && word && WHOSE.has(word.text.toLowerCase()); count += 1)
    word = wordBefore(line, word.start)
  if (!word || (word.text !== 'as' && word.text !== 'als')) return []
  const value = wordBefore(line, word.start)
  return value && isTelling(value.text) ? [value] : []
}

/** From word to word until one is a secret, or says that none comes. */
function walk(line: string, end: number, { valueAt, changing, colons }: Walk): readonly Stretch[] {
  let at = end
  let isChanged = changing
  let hasName = false
  let isLinked = false
  let link = ''
  for (let count = 0; count < MOST_WORDS; count += 1) {
    const word = spokenWord(line, at)
    if (!word) return []
    at = word.next
    const value = isLinked ? valueAt(word, link === 'to' || link === 'into') : undefined
    if (value) return [value]
    const isColon = word.text.endsWith(':')
    const text = (isColon ? word.text.slice(0, -1) : word.text).toLowerCase()
    if (text === 'from') return isChanged ? fromTo(line, at, valueAt) : hasName ? [] : behindFrom(line, at, valueAt)
    if (CHANGES.has(text)) isChanged = true
    const isLink = LINKS.has(text) || (isChanged && (text === 'to' || text === 'into'))
    const isName = hasName && !isLinked && word.text !== '' && !word.ends
    if (isLink || (isColon && colons && (isName || BETWEEN.has(text) || CHANGES.has(text)))) {
      isLinked = true
      link = text
    } else if (OF_WHAT.has(text) || text === 'to') {
      hasName = true
      isLinked = false
    } else if (word.ends || !(isName || BETWEEN.has(text) || CHANGES.has(text))) return []
  }
  return []
}

/** `from Winter2025! to Summer2026!`: both, if one of them is telling; without the second only a telling sign counts. */
function fromTo(line: string, from: number, valueAt: Walk['valueAt']): readonly Stretch[] {
  const first = spokenWord(line, from)
  const link = first && spokenWord(line, first.next)
  if (!first || !link) return first && hasMark(first.text) ? asList(valueAt(first, true)) : []
  if (link.text !== 'to' && link.text !== 'into') return hasMark(first.text) ? asList(valueAt(first, true)) : []
  const second = spokenWord(line, link.next)
  const old = valueAt(first, true)
  const fresh = second && valueAt(second, true)
  if (!second || (!old && !fresh)) return []
  return [old ?? plainOf(first), fresh ?? plainOf(second)].flatMap(asList)
}

/** A word that stands where a password stands: `from sunshine to Xy7q!`. */
function plainOf(word: Spoken): Stretch | undefined {
  return word.text.length >= 4 && /^[a-z0-9]+$/i.test(word.text) && word.text !== 'something' ? word : undefined
}

/** `the code from the app is 483920`: only a verb leads to the secret, since programs write addresses behind `from`. */
function behindFrom(line: string, from: number, valueAt: Walk['valueAt']): readonly Stretch[] {
  let at = from
  for (let count = 0; count < 4; count += 1) {
    const word = spokenWord(line, at)
    if (!word || word.ends || word.text.endsWith(':')) return []
    at = word.next
    if (!LINKS.has(word.text.toLowerCase())) continue
    const value = spokenWord(line, at)
    return asList(value && valueAt(value, false))
  }
  return []
}

/** `4711`, `483 920`, `483-920` and nothing behind it that would make it another number. */
function digitsAt(line: string, start: number, least: number, most: number): Stretch | undefined {
  const found = /^(?:\d{3}[ -]\d{3}|\d+)(?![\w%-]|[.,:/]\d)/.exec(line.slice(start, start + 16))?.[0] ?? ''
  const length = found.replace(/[ -]/, '').length
  return length >= least && length <= most ? { start, end: start + found.length } : undefined
}

function hasMark(text: string): boolean {
  return /[!#$%&*+=?^~]/.test(text)
}

function asList(value: Stretch | undefined): readonly Stretch[] {
  return value ? [value] : []
}
