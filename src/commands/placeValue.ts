import type { Context } from './context.ts'
import type { Fitted } from './fitValues.ts'
import { isIpv6Host } from './hostGrammar.ts'
import { isPath } from './parameterTypes.ts'
import type { Part } from './types.ts'

/** Programs that take `host:path` or `host:port`, so that an IPv6 address must stand in brackets. */
const BRACKETS: ReadonlySet<string> = new Set(['scp', 'sftp', 'proxyjump', 'permitopen', 'permitlisten'])

/**
 * The value as it stands at this place of the word, before quoting: an IPv6 address in brackets where a port or a path
 * may follow, and `./` before a path that would otherwise be read as an option (`-x`, `+x`) or as `host:path`. A drive (`C:\`, for
 * Git Bash) is no host.
 */
export function placeValue(fitted: Fitted, parts: readonly Part[], at: number, context: Context): string {
  const { type, value, home } = fitted
  if (type === 'host' && isIpv6Host(value)) {
    return needsBrackets(parts[at - 1], parts[at + 1], context) ? `[${value}]` : value
  }
  if (isPath(type) && at === 0 && !home && takesArguments(context)) {
    if (/^[-+]/u.test(value) || (context.dialect === 'posix' && /^(?![A-Za-z]:[\\/])[^/]*:/u.test(value)))
      return `./${value}`
  }
  return value
}

function needsBrackets(before: Part | undefined, after: Part | undefined, context: Context): boolean {
  const left = typeof before === 'string' ? before : ''
  const right = typeof after === 'string' ? after : ''
  if (left.endsWith('[')) return false
  if (right.startsWith(':') || left.endsWith('//')) return true
  const jump = context.previous === '-J' || left.toLowerCase().endsWith('proxyjump=')
  return jump || (left.endsWith('@') || left === '' ? BRACKETS.has(context.program.toLowerCase()) : false)
}

function takesArguments({ dialect }: Context): boolean {
  return dialect === 'posix' || dialect === 'powershell' || dialect === 'cmd' || dialect === 'sftp'
}
