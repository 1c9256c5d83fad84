import { unwritable } from './characters.ts'
import { refused, written, type Quoted } from './quoted.ts'

/** Bare words that cmd and the C runtime pass on as they stand. */
const PLAIN = /^[A-Za-z0-9_./:\\+-][A-Za-z0-9_./:\\@+=-]*$/

/**
 * One argument for cmd, typed or in a batch file, on either side of a pipe. Between double quotes cmd reads only `%`,
 * `!` (with delayed expansion) and the closing quote; a `%` cannot be written alike at the prompt and in a file, and a
 * `^"` is read a second time behind a pipe. So these are refused, and everything else stands between quotes.
 * @param home the text begins with `~`, which means the home folder; cmd does not know it, so `%USERPROFILE%` stands there
 */
export function quoteCmd(text: string, home = false): Quoted {
  const reason = unwritable(text)
  if (reason !== undefined) return refused(reason)
  if (/["\uff02]/u.test(text)) {
    return refused('Remove the double quote: cmd cannot pass it on safely. Use PowerShell or another value.')
  }
  if (text.includes('%')) {
    return refused('Remove the percent sign: cmd takes it for a variable. Use PowerShell or another value.')
  }
  if (text.includes('!')) {
    return refused('Remove the exclamation mark: cmd may take it for a variable. Use PowerShell or another value.')
  }
  if (home) return written(between(`%USERPROFILE%${text.slice(1).replaceAll('/', '\\')}`))
  return written(PLAIN.test(text) ? text : between(text))
}

/** Backslashes before the closing quote are doubled, as the C runtime wants it. */
function between(text: string): string {
  return `"${text}${/\\*$/u.exec(text)?.[0] ?? ''}"`
}
