/** A word or number of what was typed, with the sign before it and the two words before that, in lower case. */
export type Token = {
  readonly text: string
  readonly before: string
  readonly after: string
  readonly words: readonly string[]
}

/** Enough for any message; the rest of a longer text is for the recognizer. */
const LONGEST = 4_000

const MINUS = ['\u2212', '\u2013', '\u2010', '\u2011', '\ufe63', '\uff0d']

function belongs(sign: string): boolean {
  return (sign >= '0' && sign <= '9') || (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z') || sign === '_'
}

function plain(text: string): string {
  const short = text.slice(0, LONGEST)
  return Array.from(short, (sign) => (MINUS.includes(sign) ? '-' : sign)).join('')
}

/** Splits at everything that is no letter, digit or underscore; a minus before a digit stays with its number. */
export function tokenize(input: string): readonly Token[] {
  const text = plain(input)
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    if (!belongs(text.charAt(at))) {
      at += 1
      continue
    }
    let end = at
    while (end < text.length && belongs(text.charAt(end))) end += 1
    const negative = text.charAt(at - 1) === '-' && !belongs(text.charAt(at - 2)) && text.charAt(at) <= '9'
    const start = negative ? at - 1 : at
    const words = tokens.slice(-3).map((token) => token.text.toLowerCase())
    tokens.push({
      text: text.slice(start, end),
      before: text.slice(Math.max(0, start - 2), start),
      after: text.slice(end, end + 2),
      words,
    })
    at = end
  }
  return tokens
}

/** The value of a token that is a decimal whole number, or written `0x…`; `undefined` for everything else. */
export function wholeNumber(token: string): number | undefined {
  const negative = token.startsWith('-')
  const bare = negative ? token.slice(1) : token
  if (bare === '' || bare.length > 18) return undefined
  const hex = bare.toLowerCase().startsWith('0x')
  const digits = hex ? bare.slice(2).toLowerCase() : bare
  if (digits === '' || !Array.from(digits).every((sign) => (hex ? '0123456789abcdef' : '0123456789').includes(sign)))
    return undefined
  const value = Number.parseInt(digits, hex ? 16 : 10)
  return Number.isSafeInteger(value) ? (negative ? 0 - value : value) : undefined
}
