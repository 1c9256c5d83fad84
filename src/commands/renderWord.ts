import type { Context } from './context.ts'
import { paramsOfParts, type Fitted } from './fitValues.ts'
import { placeValue } from './placeValue.ts'
import { quoteCmd } from './quoteCmd.ts'
import { configValue, isCommandLine, quoteCommandLine, quoteConfig } from './quoteConfig.ts'
import { refused, written, type Quoted } from './quoted.ts'
import { objectscriptString } from './quoteObjectscript.ts'
import { quotePosix } from './quotePosix.ts'
import { powershellString, quotePowershell } from './quotePowershell.ts'
import { quoteSftp } from './quoteSftp.ts'
import { optionText, optionValue, sshOption } from './sshOption.ts'
import type { Part } from './types.ts'

/** One value or text for a place: `value` is the text of one part, `home` says that it begins with the home folder. */
type Encode = (value: string, home: boolean) => Quoted

/** One argument, made of parts, as the dialect wants it. */
export function renderArgument(parts: readonly Part[], context: Context): Quoted {
  const { dialect, program } = context
  if (dialect === 'ssh_config' || dialect === 'sshd_config') {
    if (program === '') return join(parts, context, written)
    if (isCommandLine(program)) {
      return join(parts, context, (value, home) => quoteCommandLine(dialect, program, value, home))
    }
    const text = join(parts, context, (value, home) => configValue(dialect, program, value, home))
    return text.ok ? quoteConfig(text.text) : text
  }
  if (dialect === 'objectscript' && paramsOfParts(parts).length === 0) return join(parts, context, written)
  const option = sshOption(parts, context)
  const plain = option
    ? join(parts, context, (value, home) => optionValue(option, value, home), option.prefix)
    : join(parts, context, written)
  if (!plain.ok) return plain
  const text = option && paramsOfParts(parts).length > 0 ? optionText(option, plain.text) : plain
  return text.ok ? quoteArgument(text.text, startsAtHome(parts, context), context) : text
}

/** Code: what is literal stands as it is, a value becomes a literal of the dialect. */
export function renderCode(parts: readonly Part[], context: Context): Quoted {
  const texts: string[] = []
  for (const part of parts) {
    const text = typeof part === 'string' ? written(part) : codeValue(part.param, context)
    if (!text.ok) return text
    texts.push(text.text)
  }
  return written(texts.join('').trim())
}

function codeValue(name: string, context: Context): Quoted {
  const fitted = valueOf(name, context)
  const number = fitted.type === 'port' || fitted.type === 'number'
  if (number) return written(fitted.value)
  if (context.dialect === 'powershell') return powershellString(fitted.value, fitted.home)
  return renderArgument([{ param: name }], { ...context, previous: '', program: context.program || '?' })
}

/** A whole argument without parts, for the dialect's shell. */
export function quoteArgument(text: string, home: boolean, { dialect }: Pick<Context, 'dialect'>): Quoted {
  switch (dialect) {
    case 'posix':
      return quotePosix(text, home)
    case 'powershell':
      return quotePowershell(text, home)
    case 'cmd':
      return quoteCmd(text, home)
    case 'sftp':
      return quoteSftp(text, home)
    case 'objectscript':
      return objectscriptString(text, home)
    case 'ssh_config':
    case 'sshd_config':
      return refused('A command cannot stand in this file.')
  }
}

function startsAtHome(parts: readonly Part[], context: Context): boolean {
  const [first] = parts
  if (first === undefined) return false
  return typeof first === 'string' ? first.startsWith('~/') : valueOf(first.param, context).home
}

/** The parts in one text. `before`: what may stand in front of a `~` that still means the home folder. */
function join(parts: readonly Part[], context: Context, encode: Encode, before = ''): Quoted {
  const texts: string[] = []
  for (const [at, part] of parts.entries()) {
    if (typeof part === 'string') {
      texts.push(part)
      continue
    }
    const fitted = valueOf(part.param, context)
    const text = encode(placeValue(fitted, parts, at, context), fitted.home && texts.join('') === before)
    if (!text.ok) return text
    texts.push(text.text)
  }
  return written(texts.join(''))
}

/** Every parameter of a variant was fitted before its words are rendered. */
function valueOf(name: string, { fitted }: Context): Fitted {
  return fitted.get(name) ?? { value: '', type: 'word', home: false }
}
