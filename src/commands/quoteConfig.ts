import { unwritable } from './characters.ts'
import { refused, written, type Quoted } from './quoted.ts'
import { quotePosix } from './quotePosix.ts'

export type ConfigDialect = 'ssh_config' | 'sshd_config'

const list = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Keywords whose arguments may hold `%` tokens: ssh_config(5) and sshd_config(5), TOKENS. */
const TOKENS: Readonly<Record<ConfigDialect, ReadonlySet<string>>> = {
  ssh_config: list(
    'certificatefile controlpath hostname identityagent identityfile knownhostscommand localcommand localforward proxycommand proxyjump remotecommand remoteforward revokedhostkeys userknownhostsfile',
  ),
  sshd_config: list(
    'authorizedkeyscommand authorizedkeysfile authorizedprincipalscommand authorizedprincipalsfile chrootdirectory routingdomain',
  ),
}
/** Keywords of ssh_config whose arguments may hold `${NAME}`: ENVIRONMENT VARIABLES. */
const VARIABLES = list(
  'certificatefile controlpath identityagent identityfile knownhostscommand localforward remoteforward userknownhostsfile',
)
/** Keywords of ssh_config that replace `~` by the home folder. */
const TILDE = list('certificatefile controlpath identityagent identityfile include userknownhostsfile')
/** Keywords that take the rest of the line as it stands and hand it to a shell. */
const SHELL_LINE = list('proxycommand localcommand remotecommand forcecommand')
/** Keywords that take the rest of the line as it stands and run it without a shell. */
const PROGRAM_LINE = list('knownhostscommand authorizedkeyscommand authorizedprincipalscommand')
/** Keywords whose arguments are patterns. */
const PATTERNS = list('host match allowusers denyusers allowgroups denygroups')

/** Whether the rest of the line is a command, not a list of arguments of the file. */
export function isCommandLine(keyword: string): boolean {
  return SHELL_LINE.has(keyword.toLowerCase()) || PROGRAM_LINE.has(keyword.toLowerCase())
}

/**
 * A person's value for an argument of `keyword`, not yet quoted: what the keyword would expand is made literal, or
 * refused where it cannot be.
 * @param home the value begins with `~`, which means the home folder; ssh knows `~/` on Windows too, but not `~\`
 */
export function configValue(dialect: ConfigDialect, keyword: string, value: string, home = false): Quoted {
  const key = keyword.toLowerCase()
  if (home && dialect === 'sshd_config') return refused('Enter the whole path: the SSH server does not know ~ here.')
  if (home && !TILDE.has(key)) return refused(`Enter the whole path: ${keyword} does not know ~.`)
  if (!home && value.startsWith('~') && TILDE.has(key)) return refused('Enter a value that does not begin with ~.')
  if (dialect === 'ssh_config' && VARIABLES.has(key) && value.includes('${')) {
    return refused(`Enter a value without \${: ${keyword} takes it for a variable, and nothing can prevent that.`)
  }
  if (PATTERNS.has(key) && /[*?!,]/u.test(value)) {
    return refused('Enter a value without *, ?, ! and commas: they are patterns in this line.')
  }
  const text = home ? value.replace(/^~\\/u, '~/') : value
  return written(TOKENS[dialect].has(key) ? text.replaceAll('%', '%%') : text)
}

/**
 * One argument in ssh_config or sshd_config. OpenSSH before 8.7 knows only the double quotes around an argument; later
 * ones also read `\"`, `\'` and `\\` between them. What the two read differently is refused.
 */
export function quoteConfig(text: string): Quoted {
  const reason = unwritable(text)
  if (reason !== undefined) return refused(reason)
  if (text.includes('"')) return refused('Remove the double quote: not every OpenSSH can read it in this file.')
  if (/\\(?:[\\']|$)/u.test(text)) {
    return refused(
      'Remove the backslash before a quote, another backslash or the end: OpenSSH versions read it differently.',
    )
  }
  return written(/^[A-Za-z0-9_./:@%+~,*?-][A-Za-z0-9_./:@%+~,*?=\\-]*$/u.test(text) ? text : `"${text}"`)
}

/** A value inside a line that ssh or sshd run as a command: quoted for the shell, with `%` made literal. */
export function quoteCommandLine(dialect: ConfigDialect, keyword: string, value: string, home = false): Quoted {
  const key = keyword.toLowerCase()
  const quoted = quotePosix(value, home)
  if (!quoted.ok) return quoted
  if (PROGRAM_LINE.has(key) && (home || quoted.text !== value)) {
    return refused(`Enter letters, digits and . _ / : @ + - only: ${keyword} is run without a shell.`)
  }
  return written(TOKENS[dialect].has(key) ? quoted.text.replaceAll('%', '%%') : quoted.text)
}
