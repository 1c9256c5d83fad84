import * as fc from 'fast-check'

/** One way in which a secret stands in a text. */
export type Shape = {
  readonly name: string
  readonly secret: fc.Arbitrary<string>
  readonly text: (secret: string) => string
}

export const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789']
const SIGNS = [...LETTERS, ...'!#%*+,-./:;=?@^_~$&()<>[]{}|']

export function letters(least: number, most = least): fc.Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom(...LETTERS), minLength: least, maxLength: most })
}

export const word = letters(12, 40)
/** Starts and ends with a letter: signs at the ends are a matter of the sentence around. */
export const mixed = fc
  .tuple(letters(4, 12), fc.constantFrom('1!', '7#', '9+', '3='), letters(4, 12))
  .map((three) => three.join(''))
export const hex = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 32, maxLength: 32 })
export const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 6, maxLength: 8 })
export const password = fc
  .string({ unit: fc.constantFrom(...SIGNS), minLength: 10, maxLength: 40 })
  .filter((text) => !/^[*\]]|^\[/.test(text))
export const phrase = fc.tuple(password, password).map((two) => two.join(' '))
export const base64 = fc.string({ unit: fc.constantFrom(...LETTERS, '+', '/'), minLength: 70 * 4, maxLength: 70 * 6 })

/** A long text in lines of a width, each with something before it. */
export function wrapped(body: string, prefix = '', width = 70): string {
  const lines: string[] = []
  for (let at = 0; at < body.length; at += width) lines.push(prefix + body.slice(at, at + width))
  return lines.join('\n')
}

export const json = (text: string): string => JSON.stringify(text)
