import type { SecretHit } from './scanLine.ts'
import type { Secret } from './types.ts'
import { isWord } from './words.ts'

export type Span = { readonly start: number; readonly end: number; readonly kind: Secret['kind'] }

/** Where in a line a secret stands behind the words that announce one. Empty values and placeholders are none. */
export function secretSpans(line: string, hits: readonly SecretHit[]): readonly Span[] {
  const spans: Span[] = []
  for (const { word, at } of hits) {
    const behind = at + word.text.length
    const span =
      word.form === 'assignment'
        ? assigned(line, behind)
        : word.form === 'url'
          ? inUrl(line, behind)
          : word.form === 'word'
            ? wholeWord(line, behind)
            : word.form === 'option'
              ? optionValue(line, behind, word.option ?? '')
              : undefined
    if (span === undefined || span.end <= span.start) continue
    if (isPlaceholder(line.slice(span.start, span.end))) continue
    if (spans.some((other) => other.start < span.end && span.start < other.end)) continue
    spans.push({ ...span, kind: word.kind })
  }
  return spans.toSorted((a, b) => a.start - b.start)
}

/** The line with each secret replaced by what it was. */
export function withoutSecrets(line: string, spans: readonly Span[]): string {
  let out = ''
  let from = 0
  for (const { start, end, kind } of spans) {
    out += `${line.slice(from, start)}[${kind} removed]`
    from = end
  }
  return out + line.slice(from)
}

type Place = { readonly start: number; readonly end: number }

/** `password=…`, `"password": "…"`, `--password …`, and `password: …` where a line or an option begins with it. */
function assigned(line: string, behind: number): Place | undefined {
  const sign = line.charAt(behind)
  if (sign === '=') return quotedOrWord(line, behind + 1)
  if (sign === '"' || sign === "'") {
    let at = behind + 1
    while (line.charAt(at) === ' ') at += 1
    if (line.charAt(at) !== ':' && line.charAt(at) !== '=') return undefined
    at += 1
    while (line.charAt(at) === ' ' || line.charAt(at) === '>') at += 1
    return line.charAt(at) === '"' || line.charAt(at) === "'" ? quotedOrWord(line, at) : undefined
  }
  if (sign !== ' ') return undefined
  let start = behind
  while (start > 0 && isWord(line.charCodeAt(start - 1))) start -= 1
  if (line.startsWith('--', start - 2)) return quotedOrWord(line, behind + 1)
  return line.startsWith(' = ', behind) ? quotedOrWord(line, behind + 3) : undefined
}

function quotedOrWord(line: string, at: number): Place | undefined {
  const quote = line.charAt(at)
  if (quote !== '"' && quote !== "'") return wholeWord(line, at)
  const close = line.indexOf(quote, at + 1)
  return { start: at + 1, end: close < 0 ? line.length : close }
}

function wholeWord(line: string, at: number): Place {
  let end = at
  while (end < line.length && !' "\'`,;)}]'.includes(line.charAt(end))) end += 1
  return { start: at, end }
}

/** `ssh://user:password@host`. The last @ before the path counts: passwords may hold one. */
function inUrl(line: string, behind: number): Place | undefined {
  let colon = -1
  let sign = -1
  for (let at = behind; at < line.length; at += 1) {
    const character = line.charAt(at)
    if (character === ' ' || character === '/' || character === '"' || character === "'") break
    if (character === ':' && colon < 0) colon = at
    if (character === '@') sign = at
  }
  return colon > 0 && sign > colon ? { start: colon + 1, end: sign } : undefined
}

function optionValue(line: string, behind: number, option: string): Place | undefined {
  const at = line.indexOf(option, behind - 1)
  if (at < 0) return undefined
  const value = at + option.length
  return quotedOrWord(line, line.charAt(value) === ' ' ? value + 1 : value)
}

/** `$PASS`, `<password>`, `***` and what was removed already are no secrets. */
function isPlaceholder(value: string): boolean {
  if (value.startsWith('$') || value.startsWith('<') || value.startsWith('%') || value.startsWith('[')) return true
  if (value.startsWith('(') || value === 'yes' || value === 'no' || value === 'null' || value === 'None') return true
  return Array.from(value).every((sign) => sign === '*' || sign === 'x' || sign === 'X' || sign === '.')
}
