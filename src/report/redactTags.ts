import { SECRET_NAMES, type Removed, type SecretKind } from './redactTypes.ts'

/** A secret that was found is removed wherever else it stands; more than this many are not looked for again. */
const REMEMBERED = 100
/** Shorter values, and plain words, would take harmless text along. */
const SHORTEST = 6

export type Tags = ReturnType<typeof createTags>

/** Gives each secret its tag: the same one the same number, whatever line and text it stands in. */
export function createTags() {
  const numbers = new Map<string, number>()
  const totals = new Map<SecretKind, number>()
  const values = new Map<string, string>()
  let blocks = 0
  const tagOf = (kind: SecretKind, key: string): string => {
    const known = numbers.get(`${kind} ${key}`)
    const number = known ?? (totals.get(kind) ?? 0) + 1
    if (known === undefined) {
      numbers.set(`${kind} ${key}`, number)
      totals.set(kind, number)
    }
    return `[${SECRET_NAMES[kind]} ${number} removed]`
  }
  return {
    value(kind: SecretKind, text: string): string {
      const tag = tagOf(kind, text)
      if (!values.has(text) && values.size < REMEMBERED * FORMS)
        for (const form of formsOf(text)) if (isTelling(form) && !values.has(form)) values.set(form, tag)
      return tag
    },
    nextBlock: () => (blocks += 1),
    block: (kind: SecretKind, id: number): string => tagOf(kind, `block ${id}`),
    /** Longest first, so that a secret that holds another one goes as a whole. */
    memorable: () =>
      [...values].map(([value, tag]) => ({ value, tag })).toSorted((a, b) => b.value.length - a.value.length),
    counts: (): readonly Removed[] => [...totals].map(([kind, count]) => ({ kind, count })),
  }
}

const FORMS = 4

/** A secret as it stands, and as it stands in an address, in JSON, and with that undone. */
function formsOf(text: string): readonly string[] {
  const json = JSON.stringify(text).slice(1, -1)
  return [
    ...new Set([text, json, ...attempt(() => encodeURIComponent(text)), ...attempt(() => decodeURIComponent(text))]),
  ]
}

/** A lone half of a character cannot be encoded, and a stray per cent not decoded. */
function attempt(change: () => string): readonly string[] {
  try {
    return [change()]
  } catch {
    return []
  }
}

function isTelling(text: string): boolean {
  if (text.includes('\n')) return false
  return text.length >= SHORTEST && !isPlainWord(text) && !text.includes(' removed]') && !isPartOfTag(text)
}

const TAGS = Object.values(SECRET_NAMES).map((name) => `[${name} 1 removed]`)

/** A password such as `password 1` must not be looked for in the tags. */
function isPartOfTag(text: string): boolean {
  const plain = text.replaceAll(/\d+/g, '1')
  return TAGS.some((tag) => tag.includes(plain))
}

/** Small letters only: `publickey` as a password must not take the word out of every line. */
function isPlainWord(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code < 97 || code > 122) return false
  }
  return true
}
