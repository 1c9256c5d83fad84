import { spokenWord } from './redactTellings.ts'
import { withoutMarks } from './redactReferences.ts'
import type { SecretKind } from './redactTypes.ts'
import { shellWord, type Stretch } from './redactValues.ts'

const VERBS = [' is: ', ' is ', ' was ', ' ist ', ' lautet ', ' es ', ' est ', ' é ', ' -> ', ' - ', '\t', ' ']

/** What people say of a password that is none: words in front of which nothing else is missing. */
const OF_PASSWORDS = new Set(
  (
    'wrong right correct incorrect empty blank missing there here known unknown valid invalid good same different other ' +
    'unchanged secret strong weak long short optional mandatory necessary needed okay fine true false null none nothing ' +
    'gone lost also only still never always just back this that these those what which mine yours theirs ours his hers ' +
    'reset set asked stale local temporary permanent falsch richtig leer gleich gesperrt abgelaufen bekannt unbekannt korrekt'
  ).split(' '),
)
const OF_VERBS = ['ed', 'ing', 'ly', 'able', 'ible', "n't"]
/** Behind the password the sentence is over, or goes on with another. */
const BEHIND = [' and ', ' but ', ' und ', ' aber ', ' - ', ' (']

/** A sentence that says something of a passphrase has one of these, and a passphrase rarely does. */
const OF_SENTENCES = new Set(
  (
    'a an the for of to in on at by with from as and or but not no so too very again now here there then when if it its ' +
    'they them he she we you i this that these those what which who never always just still only also yet once twice ' +
    'every each until since because before after than up out off per into under over about via does did were will ' +
    'would can could should may might must be been being are is was enough case end used kept part same mine hers one two ' +
    'reason cause problem thing question step way user key'
  ).split(' '),
)
const MOST_WORDS = 6

/**
 * `my password is Xy7q!`, `my password is sunshine`: what a caller says. Words that people say of passwords are prose:
 * `the password is expired`. A plain word counts only for a password, and only where the sentence ends behind it.
 */
export function saidAloud(line: string, end: number, before: string, kind: SecretKind): readonly Stretch[] {
  const verb = VERBS.find((each) => line.startsWith(each, end))
  if (verb === undefined || before === 'auth') return []
  const value = shellWord(line, end + verb.length)
  const text = line.slice(value.start, value.end)
  const shown = withoutMarks(text)
  const stop = value.start + shown.length
  const says = verb.startsWith(' is') || verb === ' was ' || verb === ' ist ' || verb === ' lautet '
  const telling = verb.trim() === '' ? isMixed(shown) : hasSign(shown, '0123456789!#$%&*+=?@^~')
  const plain = says && kind === 'password' && !isProse(shown) && endsAt(line, stop)
  return (telling && shown.length >= 5) || plain ? [{ start: value.start, end: stop }] : []
}

/** `the passphrase is correct horse battery`, `the password is correct-horse-battery`: plain words up to the end. */
export function spokenPhrase(line: string, start: number, end: number, kind: SecretKind): readonly Stretch[] {
  const verb = VERBS.slice(0, 5).find((each) => line.startsWith(each, end))
  if (kind !== 'password' || verb === undefined) return []
  const first = spokenWord(line, end + verb.length)
  if (!first) return []
  const joined = first.text.split('-')
  if (joined.length > 2) return joined.every(isPlain) && endsAt(line, first.end) ? [first] : []
  if (!line.slice(start, end).toLowerCase().endsWith('passphrase') || OF_VERBS.some((e) => first.text.endsWith(e)))
    return []
  let last = first
  let count = 1
  while (isPlain(last.text) && !endsAt(line, last.end) && count <= MOST_WORDS) {
    const next = spokenWord(line, last.next)
    if (!next) break
    last = next
    count += 1
  }
  const least = OF_PASSWORDS.has(first.text.toLowerCase()) ? 3 : 2
  const whole = isPlain(last.text) && endsAt(line, last.end)
  return whole && count >= least && count <= MOST_WORDS ? [{ start: first.start, end: last.end }] : []
}

function isPlain(word: string): boolean {
  return /^\p{L}{2,20}$/u.test(word) && !OF_SENTENCES.has(word.toLowerCase())
}

function isProse(word: string): boolean {
  const lower = word.toLowerCase()
  const letters = Array.from(lower).every((sign) => sign >= 'a' && sign <= 'z')
  return !letters || lower.length < 4 || OF_PASSWORDS.has(lower) || OF_VERBS.some((ending) => lower.endsWith(ending))
}

function endsAt(line: string, at: number): boolean {
  const rest = line.slice(at, at + 8)
  return rest.trim() === '' || '.,;!?)"\''.includes(rest.charAt(0)) || BEHIND.some((each) => rest.startsWith(each))
}

/** Without a verb only a word that no language has is a secret: small and capital letters with digits. */
function isMixed(text: string): boolean {
  const isBare = !hasSign(text, '/=():[]{}<>,.')
  const letters = text.toLowerCase() !== text && text.toUpperCase() !== text
  return isBare && letters && text.length >= 8 && hasSign(text, '0123456789')
}

function hasSign(text: string, signs: string): boolean {
  return Array.from(text).some((sign) => signs.includes(sign))
}
