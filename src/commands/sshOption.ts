import type { Context } from './context.ts'
import { configValue, isCommandLine, quoteCommandLine, quoteConfig, type ConfigDialect } from './quoteConfig.ts'
import { written, type Quoted } from './quoted.ts'
import type { Part } from './types.ts'

const CLIENTS: ReadonlySet<string> = new Set(['ssh', 'scp', 'sftp'])

/** The part of a word that ssh reads by the rules of its configuration file, before the shell's quotes come off. */
export type SshOption = { readonly dialect: ConfigDialect; readonly keyword: string; readonly prefix: string }

/**
 * `-o Keyword=value` is a line of ssh_config (or sshd_config) to ssh, and the file after `-i` is an IdentityFile to it:
 * both may hold `%` tokens, the first has quotes of its own.
 */
export function sshOption(parts: readonly Part[], { program, previous }: Context): SshOption | undefined {
  if (!CLIENTS.has(program) && program !== 'sshd') return undefined
  const dialect = program === 'sshd' ? 'sshd_config' : 'ssh_config'
  const [first] = parts
  if (previous === '-i' && program !== 'sshd') return { dialect, keyword: 'IdentityFile', prefix: '' }
  if (typeof first !== 'string') return undefined
  const option = /^(-o)?([A-Za-z]+)=/u.exec(first)
  if (!option || (option[1] === undefined) === (previous !== '-o')) return undefined
  return { dialect, keyword: option[2] ?? '', prefix: option[0] }
}

/** A value inside such a word. */
export function optionValue(option: SshOption, value: string, home: boolean): Quoted {
  const { dialect, keyword, prefix } = option
  if (prefix !== '' && isCommandLine(keyword)) return quoteCommandLine(dialect, keyword, value, home)
  return configValue(dialect, keyword, value, home)
}

/** The whole word, its values already in place. */
export function optionText({ keyword, prefix }: SshOption, text: string): Quoted {
  if (prefix === '' || isCommandLine(keyword)) return written(text)
  const quoted = quoteConfig(text.slice(prefix.length))
  return quoted.ok ? written(`${prefix}${quoted.text}`) : quoted
}
