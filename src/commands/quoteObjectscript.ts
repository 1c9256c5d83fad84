import { unwritable } from './characters.ts'
import { refused, written, type Quoted } from './quoted.ts'

/**
 * A string literal of ObjectScript: between double quotes, a double quote inside is doubled, nothing else means
 * anything. Control characters are refused rather than written as $CHAR: the Terminal acts on them.
 */
export function objectscriptString(text: string, home = false): Quoted {
  const reason = unwritable(text)
  if (reason !== undefined) return refused(reason)
  if (home) return refused('Enter the whole path: IRIS does not know ~.')
  return written(`"${text.replaceAll('"', '""')}"`)
}
