import { withPseudonyms, type Pseudonymized } from './pseudonyms.ts'
import { keyLines } from './redactKeys.ts'
import { isEmpty, joined } from './redactLine.ts'
import { secretsBehindLines } from './redactNext.ts'
import { createTags, type Tags } from './redactTags.ts'
import type { KnownValues, Redacted, RedactOptions, Secret } from './redactTypes.ts'
import { lineSecrets, secretsOfLines } from './redactWrapped.ts'

/** A tag ends a word, and what then begins one may show a secret that stood in the middle of it before. */
const MOST_PASSES = 5

/**
 * Takes private keys, passwords, tokens, cookies, one-time codes and decrypted packets out of a text. Lines stay lines,
 * so that line numbers still hold. The same secret gets the same tag everywhere: `[password 1 removed]`. Linear in the
 * length of the text; redacting twice changes nothing.
 */
export function redact(text: string): Redacted {
  const { texts, removed } = redactAll([text])
  return { text: texts[0] ?? '', removed }
}

/**
 * The same for several texts at once, with one numbering: what is found in one is removed from all. With `options`
 * names give way to pseudonyms afterwards; `known` are values whose meaning is known.
 */
export function redactAll(
  given: readonly string[],
  options: RedactOptions = {},
  known: KnownValues = {},
): Pseudonymized {
  const tags = createTags()
  const settled = new Set<string>()
  let texts = given
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const before = texts
    texts = onePass(before, tags, settled)
    if (texts.every((text, at) => text === before[at])) break
  }
  const named = withPseudonyms(texts, options, known)
  return { ...named, removed: [...tags.counts(), ...named.removed] }
}

/** A text in which nothing was found is `settled`: it need not be looked through again. */
function onePass(given: readonly string[], tags: Tags, settled: Set<string>): readonly string[] {
  const found = given.map((text) => {
    if (settled.has(text)) return text
    const clean = withSecretsTagged(text.split('\n'), tags).join('\n')
    if (clean === text) settled.add(text)
    return clean
  })
  const secrets = tags.memorable()
  return found.map((text) => withoutKnown(text, secrets))
}

function withSecretsTagged(lines: readonly string[], tags: Tags): readonly string[] {
  const blocks = keyLines(lines, tags.nextBlock)
  const behind = secretsBehindLines(lines)
  const secrets = secretsOfLines(lines)
  return lines.map((line, index) => {
    const next = behind.get(index)
    const own = next === undefined ? (secrets[index] ?? []) : joined([...(secrets[index] ?? []), next])
    const block = blocks.get(index)
    if (!block) return tagged(line, own, 0, line.length, tags)
    const { start, end = line.length } = block
    const before = line.slice(0, start)
    const rest = line.slice(end)
    const inBefore = joined([...own, ...lineSecrets(before)])
    const inRest = joined([...moved(own, -end), ...lineSecrets(rest)])
    const tag = tags.block(block.kind, block.id)
    return tagged(before, inBefore, 0, start, tags) + tag + tagged(rest, inRest, 0, rest.length, tags)
  })
}

function moved(secrets: readonly Secret[], by: number): readonly Secret[] {
  return secrets.map(({ kind, start, end }) => ({ kind, start: start + by, end: end + by }))
}

/** A stretch of a line with its secrets replaced, also those that reach beyond it. */
function tagged(line: string, secrets: readonly Secret[], from: number, to: number, tags: Tags): string {
  let out = ''
  let at = from
  for (const { start, end, kind } of secrets) {
    const begin = Math.max(start, at)
    const stop = Math.min(end, to)
    if (stop <= begin || isEmpty(line, begin, stop)) continue
    out += line.slice(at, begin) + tags.value(kind, line.slice(begin, stop))
    at = stop
  }
  return out + line.slice(at, to)
}

/** Secrets stand within a line, so the whole text can be looked through at once. */
function withoutKnown(text: string, known: readonly { readonly value: string; readonly tag: string }[]): string {
  return known.reduce((rest, { value, tag }) => (rest.includes(value) ? rest.split(value).join(tag) : rest), text)
}
