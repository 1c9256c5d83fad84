import type { Command, Dialect, Variant } from '../../commands/types.ts'

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

/**
 * The variant to show: the one of the dialect used last, else the one that fits the computer, else the first. `told` is
 * the system that the caller named; without it the computer is the one at hand.
 */
export function variantOf(
  { variants, where }: Command,
  chosen: string | undefined,
  told?: string,
): Variant | undefined {
  const [dialect] = chosen?.split(':') ?? []
  const picked =
    variants.find((variant) => variantKey(variant) === chosen) ??
    variants.find((variant) => variant.dialect === dialect)
  return picked ?? (where === 'client' ? fitting(variants, told) : undefined) ?? variants[0]
}

function fitting(variants: readonly Variant[], told: string | undefined): Variant | undefined {
  if (told === undefined ? onWindows() : told === 'windows')
    return variants.find(({ dialect }) => dialect === 'powershell')
  return variants.find(({ systems }) => systems.some((system) => system === told))
}

/** What tells the variants of one command apart. */
export function variantKey({ dialect, systems }: Variant): string {
  return `${dialect}:${systems.join(',')}`
}

/** What a variant is called beside the others: by its systems where the dialect alone does not tell. */
export function variantName(variant: Variant, all: readonly Variant[]): string {
  const same = all.filter(({ dialect }) => dialect === variant.dialect)
  if (same.length > 1 || variant.dialect === 'posix') return variant.systems.map((system) => SYSTEMS[system]).join(', ')
  return NAMES[variant.dialect]
}

function onWindows(): boolean {
  return navigator.userAgent.includes('Windows')
}
