import { isDigits, wordsOf, type PastedLine } from './lines.ts'

/** A key as `ssh-add -l` and `ssh-keygen -l` list it. */
export type ListedKey = {
  readonly line: PastedLine
  /** As it is written there: ED25519, RSA, RSA-CERT. */
  readonly type: string
  readonly bits: number
  readonly comment: string
  /** With its kind before it, except in very old versions. */
  readonly fingerprint: string
}

/** `256 SHA256:… comment (ED25519)`; old versions print the fingerprint as pairs with colons. */
export function listedKey(line: PastedLine): ListedKey | undefined {
  const words = wordsOf(line.text)
  const [bits, fingerprint] = words
  const last = words[words.length - 1]
  if (!bits || !fingerprint || !last || !isDigits(bits.text) || words.length < 3) return undefined
  const known =
    fingerprint.text.startsWith('SHA256:') || fingerprint.text.startsWith('MD5:') || isColonPairs(fingerprint.text)
  if (!known || !last.text.startsWith('(') || !last.text.endsWith(')')) return undefined
  const comment = line.text.slice(fingerprint.at + fingerprint.text.length, last.at).trim()
  return {
    line,
    type: last.text.slice(1, -1),
    bits: Number(bits.text.slice(0, 6)),
    comment,
    fingerprint: fingerprint.text,
  }
}

function isColonPairs(text: string): boolean {
  const pairs = text.split(':', 17)
  return pairs.length === 16 && pairs.every((pair) => pair.length === 2)
}
