import { codes } from '../../content/codes/all.ts'
import { signatures } from '../../content/signatures/all.ts'
import { findClues } from '../../decoders/clues.ts'
import type { Signature } from '../../recognizer/types.ts'
import { codeKey, type Proof } from '../types.ts'

/** Enough to know the line when one sees it. */
const MOST_LINES = 2
const LONG = 240

/** Real lines and sources of every signature. The part of the site that reads texts does without them. */
export const proofs: Readonly<Record<string, Proof>> = Object.fromEntries(
  signatures.map((signature) => [signature.id, { lines: shortest(linesOf(signature)), sources: signature.sources }]),
)

/** Code key → the signatures that print that code: the words around the number in a real line of theirs say so. */
export const printed: Readonly<Record<string, readonly string[]>> = printedBy()

function linesOf({ matches }: Signature): readonly string[] {
  return matches.map((match) => (typeof match === 'string' ? match : match.line))
}

/** Whole lines before those that wrapping broke; the first ones written are the most usual. */
function shortest(lines: readonly string[]): readonly string[] {
  const plain = lines.filter((line) => !line.includes('\n') && line.length <= LONG)
  return (plain.length > 0 ? plain : lines).slice(0, MOST_LINES)
}

/** The number behind the name of a program, `sftp-server[4929]`, counts processes. */
function withoutProcess(line: string): string {
  return line.replaceAll(/\[\d+\]:?/g, ':')
}

function printedBy(): Readonly<Record<string, readonly string[]>> {
  const known = new Set(codes.map(codeKey))
  const found = new Map<string, Set<string>>()
  for (const signature of signatures) {
    for (const line of linesOf(signature)) {
      for (const clue of findClues(withoutProcess(line), codes)) {
        const key = codeKey(clue)
        if (clue.said && known.has(key)) found.set(key, (found.get(key) ?? new Set()).add(signature.id))
      }
    }
  }
  return Object.fromEntries([...found].map(([key, ids]) => [key, [...ids]]))
}
