import { isLetter, isPseudonym } from './pseudonymStandard.ts'
import type { Name } from './pseudonymUsers.ts'
import type { NameKind, Pseudonym } from './redactTypes.ts'

type Wanted = Name & { readonly folded: string; readonly anyCase: boolean; readonly besideSlash: boolean }

/** Signs of a name by which it is found. */
const START = 2

/**
 * Puts pseudonyms in place of names, in order of first appearance. At each place the longest name counts; a name ends
 * where a word does. Numbers that stand in a text already are left out. Names that are `called` something keep that, if
 * no text uses it for something of its own. Linear in the texts.
 */
export function createReplacer(names: readonly Name[], texts: readonly string[], called: readonly Pseudonym[] = []) {
  const byStart = indexed([...names, ...called.map(({ kind, original }) => ({ kind, text: original }))])
  const given = new Map<string, Pseudonym>()
  const next: Record<NameKind, number> = { user: 1, host: 1, address: 1, path: 1 }
  const stands = takenIn(texts)
  const kept = new Map(
    called
      .filter(({ pseudonym }) => !stands.has(pseudonym))
      .map((each) => [foldedOf(each.kind, each.original), each.pseudonym]),
  )
  const taken = new Set([...stands, ...kept.values()])
  const pseudonymOf = ({ kind, text, folded }: Wanted): string => {
    const known = given.get(folded)
    if (known) return known.pseudonym
    const before = kept.get(folded)
    if (before !== undefined) {
      given.set(folded, { kind, original: text, pseudonym: before })
      return before
    }
    while (taken.has(`${kind}-${next[kind]}`)) next[kind] += 1
    const pseudonym = `${kind}-${next[kind]}`
    next[kind] += 1
    given.set(folded, { kind, original: text, pseudonym })
    return pseudonym
  }
  return {
    replace(text: string): string {
      if (byStart.size === 0) return text
      const lower = lowered(text)
      let out = ''
      let from = 0
      let at = 0
      while (at < text.length) {
        const found = byStart.get(lower.slice(at, at + START))?.find((each) => standsAt(text, lower, at, each))
        if (found === undefined) {
          at += 1
          continue
        }
        out += text.slice(from, at) + pseudonymOf(found)
        at += found.text.length
        from = at
      }
      return out + text.slice(from)
    },
    table: (): readonly Pseudonym[] => [...given.values()],
  }
}

/** As names of a kind are compared. */
function foldedOf(kind: NameKind, text: string): string {
  return isAnyCase(kind) ? lowered(text) : text
}

/** People write `Maria` and `MARIA` for the account `maria`; a folder is another one in other letters. */
function isAnyCase(kind: NameKind): boolean {
  return kind !== 'path'
}

/** The longest first; of two that are the same the first. */
function indexed(names: readonly Name[]): ReadonlyMap<string, readonly Wanted[]> {
  const wanted = new Map<string, Wanted>()
  for (const name of names) {
    const anyCase = isAnyCase(name.kind)
    const folded = foldedOf(name.kind, name.text)
    const besideSlash = name.kind === 'path' && isPlainWord(name.text)
    if (name.text.length >= START && !isPseudonym(name.text) && !wanted.has(folded))
      wanted.set(folded, { ...name, folded, anyCase, besideSlash })
  }
  const groups = new Map<string, Wanted[]>()
  for (const each of [...wanted.values()].toSorted((a, b) => b.text.length - a.text.length)) {
    const start = lowered(each.text).slice(0, START)
    const group = groups.get(start)
    if (group) group.push(each)
    else groups.set(start, [each])
  }
  return groups
}

function standsAt(text: string, lower: string, at: number, { folded, anyCase, besideSlash }: Wanted): boolean {
  if (!(anyCase ? lower : text).startsWith(folded, at)) return false
  const end = at + folded.length
  if (isLetter(folded.charCodeAt(0)) && isLetter(text.charCodeAt(at - 1))) return false
  if (isLetter(text.charCodeAt(end)) && isLetter(folded.charCodeAt(folded.length - 1))) return false
  return !besideSlash || '/\\'.includes(text.charAt(at - 1)) || '/\\'.includes(text.charAt(end))
}

/** Folders have plain names, such as `data`: those are replaced in paths alone. */
function isPlainWord(text: string): boolean {
  return Array.from(text).every((sign) => (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z'))
}

function takenIn(texts: readonly string[]): ReadonlySet<string> {
  const taken = new Set<string>()
  for (const text of texts)
    for (const word of lowered(text).split(/[^a-z0-9-]/)) {
      const kind = ['user-', 'host-', 'address-', 'path-'].find((start) => word.includes(start))
      if (kind === undefined) continue
      const rest = word.slice(word.lastIndexOf(kind))
      taken.add(rest.length > 40 ? '' : rest)
    }
  return taken
}

/** Small letters of ASCII alone: places in the text stay what they are. */
function lowered(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return Array.from({ length: text.length }, (_, at) => {
    const code = text.charCodeAt(at)
    return code >= 65 && code <= 90 ? String.fromCharCode(code + 32) : text.charAt(at)
  }).join('')
}
