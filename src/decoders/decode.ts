import { findClues } from './clues.ts'
import { describe } from './describe.ts'
import type { Clue } from './clues.ts'
import type { Code, Decoding } from './types.ts'

const MOST = 12

function once(clues: readonly Clue[]): readonly Clue[] {
  const seen = new Set<string>()
  return clues.filter(({ family, number }) => {
    const key = `${family} ${number}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/**
 * Every meaning of the codes in a text, best first: what the notation or the words around it decide, then the other
 * readings of a number that stands alone (`19` is a FASP code, libssh2 -19 and an SFTP status). A text without a known
 * code gives an empty list. Reads the first 4,000 characters, returns at most 12 decodings, never throws.
 */
export function decode(text: string, codes: readonly Code[]): readonly Decoding[] {
  const clues = findClues(text, codes)
  const sorted = [...clues.filter((clue) => clue.said), ...clues.filter((clue) => !clue.said)]
  const decodings: Decoding[] = []
  for (const clue of once(sorted)) {
    const decoding = describe(clue, codes)
    if (decoding !== undefined) decodings.push(decoding)
    if (decodings.length === MOST) break
  }
  return decodings
}
