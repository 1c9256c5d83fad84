import type { Dialect, Operator } from './types.ts'

const BOTH = { '|': '|', '>': '>', '>>': '>>', '2>&1': '2>&1' } as const

/** How each shell writes an operator. Windows PowerShell 5.1 has no `&&`, `||` and `<`; cmd has no `;`. */
const OPERATORS: Readonly<Record<Dialect, Partial<Readonly<Record<Operator, string>>>>> = {
  posix: { ...BOTH, '&&': '&&', '||': '||', ';': ';', '<': '<', '2>/dev/null': '2>/dev/null' },
  powershell: { ...BOTH, ';': ';', '2>/dev/null': '2>$null' },
  cmd: { ...BOTH, '&&': '&&', '||': '||', '<': '<', '2>/dev/null': '2>NUL' },
  objectscript: {},
  ssh_config: {},
  sshd_config: {},
  sftp: {},
}

/** The operator as the dialect writes it, `undefined` where the dialect has none like it. */
export function operatorText(operator: Operator, dialect: Dialect): string | undefined {
  return OPERATORS[dialect][operator]
}

/** What follows one of these is a new command, so its first word is a program again. */
export function beginsCommand(operator: Operator): boolean {
  return operator === '|' || operator === '&&' || operator === '||' || operator === ';'
}
