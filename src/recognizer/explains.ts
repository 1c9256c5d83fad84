import type { Held } from './evidence.ts'
import type { Cause } from './types.ts'

/** Whether a cause sets aside every line that another one rests on. */
export function explains({ setsAside = [] }: Cause, { signatures }: Held): boolean {
  const aside = new Set(setsAside.map(({ signature }) => signature))
  return signatures.length > 0 && signatures.every((signature) => aside.has(signature))
}
