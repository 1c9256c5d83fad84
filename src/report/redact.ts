import { keyLines } from './redactKeys.ts'
import { secretsOf } from './redactLine.ts'
import type { Removed, Redacted, SecretKind, Secret } from './redactTypes.ts'

/** A secret that was found is removed wherever else it stands; more than this many are not looked for again. */
const REMEMBERED = 100
/** Shorter values, and plain words, would take harmless text along. */
const SHORTEST = 6

/**
 * Takes private keys, passwords, tokens and decrypted packets out of a text. Lines stay lines, so that line numbers
 * still hold. The same secret gets the same tag everywhere: `[password 1 removed]`. Linear in the length of the text;
 * redacting twice changes nothing.
 */
export function redact(text: string): Redacted {
  const { texts, removed } = redactAll([text])
  return { text: texts[0] ?? '', removed }
}

/** The same for several texts at once, with one numbering: what is found in one is removed from all. */
export function redactAll(given: readonly string[]): {
  readonly texts: readonly string[]
  readonly removed: readonly Removed[]
} {
  const cut = given.map((text) => text.split('\n'))
  const lines = cut.flat()
  const tags = createTags()
  const found = withSecretsTagged(lines, tags)
  const known = tags.memorable()
  const clean = known.length === 0 ? found : found.map((line) => withoutKnown(line, known))
  const texts: string[] = []
  let from = 0
  for (const part of cut) {
    texts.push(clean.slice(from, from + part.length).join('\n'))
    from += part.length
  }
  return { texts, removed: tags.counts() }
}

function withSecretsTagged(lines: readonly string[], tags: Tags): string[] {
  const blocks = keyLines(lines)
  return lines.map((line, index) => {
    const block = blocks.get(index)
    if (!block) return tagged(line, secretsOf(line), tags)
    const before = line.slice(0, block.start)
    return tagged(before, secretsOf(before), tags) + tags.block(block.kind, block.id)
  })
}

function tagged(line: string, secrets: readonly Secret[], tags: Tags): string {
  let out = ''
  let from = 0
  for (const { start, end, kind } of secrets) {
    out += line.slice(from, start) + tags.value(kind, line.slice(start, end))
    from = end
  }
  return out + line.slice(from)
}

function withoutKnown(line: string, known: readonly { readonly value: string; readonly tag: string }[]): string {
  return known.reduce((rest, { value, tag }) => (rest.includes(value) ? rest.split(value).join(tag) : rest), line)
}

const NAMES: Readonly<Record<SecretKind, string>> = {
  'private-key': 'private key',
  password: 'password',
  token: 'token',
  'decrypted-packets': 'decrypted data',
}

type Tags = ReturnType<typeof createTags>

function createTags() {
  const numbers = new Map<string, number>()
  const totals = new Map<SecretKind, number>()
  const values: { value: string; tag: string }[] = []
  const tagOf = (kind: SecretKind, key: string): string => {
    const known = numbers.get(`${kind} ${key}`)
    const number = known ?? (totals.get(kind) ?? 0) + 1
    if (known === undefined) {
      numbers.set(`${kind} ${key}`, number)
      totals.set(kind, number)
    }
    return `[${NAMES[kind]} ${number} removed]`
  }
  return {
    value(kind: SecretKind, text: string): string {
      const fresh = !numbers.has(`${kind} ${text}`)
      const tag = tagOf(kind, text)
      if (fresh && values.length < REMEMBERED && text.length >= SHORTEST && !isPlainWord(text))
        values.push({ value: text, tag })
      return tag
    },
    block: (kind: SecretKind, id: number): string => tagOf(kind, `block ${id}`),
    /** Longest first, so that a secret that holds another one goes as a whole. */
    memorable: () => values.toSorted((a, b) => b.value.length - a.value.length),
    counts: (): readonly Removed[] => [...totals].map(([kind, count]) => ({ kind, count })),
  }
}

/** Small letters only: `publickey` as a password must not take the word out of every line. */
function isPlainWord(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code < 97 || code > 122) return false
  }
  return true
}
