import { unwritable } from './characters.ts'
import { refused, written, type Quoted } from './quoted.ts'

/** Bare words that Windows PowerShell 5.1 and PowerShell 7 pass on as they stand. A dash word with `.` or `:` is split. */
const PLAIN = /^(?:[A-Za-z_/\\][A-Za-z0-9_./:\\@%+=-]*|\.[A-Za-z0-9_./\\-]*|[0-9]+(?:\.[0-9]+){0,3}|-[A-Za-z0-9_=/-]*)$/
/** PowerShell ends a single-quoted text at any of these. */
const SINGLE = /['\u2018\u2019\u201a\u201b]/gu
/** What means something between double quotes. */
const EXPANDED = /[`$"\u201c\u201d\u201e]/gu

/**
 * One argument for Windows PowerShell 5.1 and PowerShell 7. Versions before 7.3 damage an argument of a program that
 * holds a double quote, or a space and a backslash at its end, and the repair breaks later ones: these are refused.
 * @param home the text begins with `~`, which means the home folder; 5.1 passes `~` on as it is, so `$HOME` stands there
 */
export function quotePowershell(text: string, home = false): Quoted {
  const reason = unwritable(text)
  if (reason !== undefined) return refused(reason)
  if (/["\uff02]/u.test(text)) {
    return refused('Remove the double quote: PowerShell before 7.3 does not pass it on to programs unharmed.')
  }
  if (text.endsWith('\\') && (home || /\s/u.test(text))) {
    return refused('Leave out the backslash at the end: PowerShell before 7.3 lets it swallow the next argument.')
  }
  if (text === '') return refused('Enter something: PowerShell before 7.3 drops an empty argument.')
  if (home) return written(fromHome(text))
  return written(PLAIN.test(text) ? text : single(text))
}

/** The text as a string literal of PowerShell, wherever an expression may stand. */
export function powershellString(text: string, home = false): Quoted {
  const reason = unwritable(text)
  if (reason !== undefined) return refused(reason)
  return written(home ? fromHome(text) : single(text))
}

function single(text: string): string {
  return `'${text.replace(SINGLE, '$&$&')}'`
}

function fromHome(text: string): string {
  return `"$HOME${text.slice(1).replaceAll('/', '\\').replace(EXPANDED, '`$&')}"`
}
