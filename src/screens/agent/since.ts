/** A date and time in a zone, as a fact keeps it: `2026-11-20T09:40[Europe/Berlin]`. */
export type Since = { readonly local: string; readonly zone: string }

/** The value of the fact; empty where no time is known. */
export function sinceValue({ local, zone }: Since): string {
  return local === '' ? '' : `${local}[${zone}]`
}

/** Reads the value of the fact; `home` is the zone where none is said. */
export function readSince(value: string, home: string): Since {
  const open = value.indexOf('[')
  if (open < 0) return { local: value, zone: home }
  return { local: value.slice(0, open), zone: value.slice(open + 1, value.endsWith(']') ? -1 : undefined) }
}

/** Every zone this browser knows, the one at hand first. */
export function zonesFrom(known: readonly string[], ...first: readonly string[]): readonly string[] {
  return [...new Set([...first, 'UTC', ...known])]
}

/** The zone of this computer. */
export function homeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}
