import { refill, unfill } from '../recognizer/unfill.ts'
import { redactAll } from '../report/redact.ts'
import type { KnownValues, RedactOptions, Removed } from '../report/redactTypes.ts'

/** What every text of a file goes through on its way out. */
export type Texts = {
  /** A text of one or many lines. */
  text(text: string): string
  /** A value, which may be secret only because of its name. */
  named(name: string, value: string): string
  /** Lines that stood below each other: a key may go over several of them. */
  lines(lines: readonly string[]): readonly string[]
}

const NOTHING_LEFT = '[removed]'
const MOST_ROUNDS = 4

/**
 * Makes something of texts, first to see them all, then with each in place of what it was: one numbering, and what is
 * found in one is taken out of all.
 */
export function withRedacted<Made>(
  make: (texts: Texts) => Made,
  options: RedactOptions,
  known: KnownValues,
): { readonly made: Made; readonly removed: readonly Removed[] } {
  const given = new Set<string>()
  make(
    through((text) => {
      given.add(text)
      return text
    }),
  )
  const { texts, removed } = untilSettled([...given], options, known)
  const clean = new Map([...given].map((text, at) => [text, texts[at] ?? NOTHING_LEFT]))
  const made = make(through((text) => clean.get(text) ?? NOTHING_LEFT))
  return { made, removed }
}

/**
 * What takes the place of a name may show another one: again, until nothing changes. The values that are known are
 * replaced with the rest, as they will be when the file is opened.
 */
function untilSettled(
  given: readonly string[],
  options: RedactOptions,
  known: KnownValues,
): { readonly texts: readonly string[]; readonly removed: readonly Removed[] } {
  let { texts, removed } = redactAll(given, options, known)
  if (!Object.values(options).includes(true)) return { texts, removed }
  let before = given
  let values = known
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    values = replaced(values, before, texts)
    const again = redactAll(texts, options, values)
    before = texts
    texts = again.texts
    if (texts.every((text, at) => text === before[at])) break
    removed = added(removed, again.removed)
  }
  return { texts, removed }
}

function replaced(known: KnownValues, before: readonly string[], after: readonly string[]): KnownValues {
  const now = new Map(before.map((text, at) => [text, after[at] ?? text]))
  const entries = Object.entries(known).map(([name, value]) => [
    name,
    [value].flat().map((each) => now.get(each) ?? each),
  ])
  return Object.fromEntries(entries) as KnownValues
}

function added(removed: readonly Removed[], more: readonly Removed[]): readonly Removed[] {
  const kinds = [...new Set([...removed, ...more].map(({ kind }) => kind))]
  return kinds.map((kind) => ({ kind, count: Math.max(countOf(removed, kind), countOf(more, kind)) }))
}

function countOf(all: readonly Removed[], kind: Removed['kind']): number {
  return all.find((each) => each.kind === kind)?.count ?? 0
}

function through(change: (text: string) => string): Texts {
  const named = (name: string, value: string): string => {
    const plain = onOneLine(value)
    // Some secrets are known by how they begin, and begin with their name no longer.
    const alone = change(plain)
    const behind = change(`${name}: ${plain}`)
    const at = behind.indexOf(': ')
    if (at < 0) return NOTHING_LEFT
    return behind.slice(at + 2) === plain ? alone : behind.slice(at + 2)
  }
  const lines = (given: readonly string[]): readonly string[] => {
    if (given.length === 0) return []
    const texts = change(given.map(onOneLine).join('\n')).split('\n')
    return given.map((_, at) => texts[at] ?? '')
  }
  return { text: change, named, lines }
}

/** What stood in the gaps, cut as it will be the next time: a tag may hold the word that parts two of them. */
export function textsInGaps(
  template: string,
  gaps: readonly string[] | undefined,
  texts: Texts,
): readonly string[] | undefined {
  return gaps && unfill(template, refill(template, gaps.map(onOneLine).map(texts.text)))
}

function onOneLine(text: string): string {
  return text.replaceAll(/[\r\n]/g, ' ')
}
