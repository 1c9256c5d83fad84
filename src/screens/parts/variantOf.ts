import type { Command, Variant } from '../../commands/types.ts'

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

function onWindows(): boolean {
  return navigator.userAgent.includes('Windows')
}
