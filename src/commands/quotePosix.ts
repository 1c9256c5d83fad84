import { unwritable } from './characters.ts'
import { refused, written, type Quoted } from './quoted.ts'

/** Words that mean the same in every one of these shells without quotes. `=` and `%` begin expansions in zsh and fish. */
const PLAIN = /^[A-Za-z0-9_./:@+,-][A-Za-z0-9_./:@%+=,-]*$/

/**
 * One argument for bash, dash, zsh, ksh, mksh, busybox, fish and tcsh alike. Single quotes are read alike by all of
 * them except for three signs: fish reads `\` and `\'` inside, tcsh reads `!` inside. So these three stand outside,
 * each behind a backslash.
 * @param home the text begins with `~` or `~/`, which the shell is to replace by the home folder
 */
export function quotePosix(text: string, home = false): Quoted {
  const reason = unwritable(text)
  if (reason !== undefined) return refused(reason)
  if (!home) return written(argument(text))
  if (text === '~') return written('~')
  if (!text.startsWith('~/')) return refused('Write ~/ with a forward slash for the home folder.')
  const rest = text.slice(2)
  return written(rest === '' ? '~/' : `~/${argument(rest)}`)
}

function argument(text: string): string {
  if (text === '') return "''"
  return text.replace(/[^'\\!]+|['\\!]/gu, (run) => {
    if (/^['\\!]$/u.test(run)) return `\\${run}`
    return PLAIN.test(run) ? run : `'${run}'`
  })
}
