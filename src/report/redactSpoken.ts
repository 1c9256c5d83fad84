import { withoutMarks } from './redactReferences.ts'
import type { SecretKind } from './redactTypes.ts'
import { shellWord, type Stretch } from './redactValues.ts'

const VERBS = [' is: ', ' is ', ' was ', ' ist ', ' lautet ', ' -> ', ' - ', '\t', ' ']

/** What people say of a password that is none: words in front of which nothing else is missing. */
const OF_PASSWORDS = new Set(
  (
    'wrong right correct incorrect empty blank missing there here known unknown valid invalid good same different other ' +
    'unchanged secret strong weak long short optional mandatory necessary needed okay fine true false null none nothing ' +
    'gone lost also only still never always just back this that these those what which mine yours theirs ours his hers ' +
    'asked stale local temporary permanent falsch richtig leer gleich gesperrt abgelaufen bekannt unbekannt korrekt'
  ).split(' '),
)
const OF_VERBS = ['ed', 'ing', 'ly', 'able', 'ible', "n't"]
/** Behind the password the sentence is over, or goes on with another. */
const BEHIND = [' and ', ' but ', ' und ', ' aber ', ' - ', ' (']

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
  const isPlain = !hasSign(text, '/=():[]{}<>,.')
  const letters = text.toLowerCase() !== text && text.toUpperCase() !== text
  return isPlain && letters && text.length >= 8 && hasSign(text, '0123456789')
}

function hasSign(text: string, signs: string): boolean {
  return Array.from(text).some((sign) => signs.includes(sign))
}
