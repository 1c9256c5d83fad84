import type { Dialect, Variant } from './types.ts'

const NAMES: Readonly<Record<Dialect, string>> = {
  posix: 'Linux, macOS',
  powershell: 'PowerShell',
  cmd: 'Windows cmd',
  objectscript: 'ObjectScript',
  ssh_config: 'ssh_config',
  sshd_config: 'sshd_config',
  sftp: 'sftp',
}
const SYSTEMS = { linux: 'Linux', macos: 'macOS', windows: 'Windows', iris: 'IRIS' } as const

/** What a variant is called beside the others: by its systems where the dialect alone does not tell. */
export function variantName(variant: Variant, all: readonly Variant[]): string {
  const same = all.filter(({ dialect }) => dialect === variant.dialect)
  if (same.length > 1 || variant.dialect === 'posix') return variant.systems.map((system) => SYSTEMS[system]).join(', ')
  return NAMES[variant.dialect]
}
