import { unwritable } from './characters.ts'
import { refused, written, type Quoted } from './quoted.ts'

const PLAIN = /^[A-Za-z0-9_./:@%+=,-]+$/

/**
 * One argument of a command of sftp, typed or in a batch file (`sftp -b`). sftp has a parser of its own: between double
 * quotes `\\` and `\"` are its escapes, and `*`, `?` and `[` lose their meaning there.
 */
export function quoteSftp(text: string, home = false): Quoted {
  const reason = unwritable(text)
  if (reason !== undefined) return refused(reason)
  if (home) return refused('Enter the path without ~: sftp does not know it, and starts in the home folder.')
  if (PLAIN.test(text)) return written(text)
  return written(`"${text.replace(/["\\]/gu, '\\$&')}"`)
}
