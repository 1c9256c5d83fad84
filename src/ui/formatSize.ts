const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

/** A size in bytes as a person says it: `12.4 MB`. */
export function formatSize(bytes: number): string {
  let size = bytes
  let at = 0
  while (size >= 1000 && at < UNITS.length - 1) {
    size /= 1000
    at += 1
  }
  const unit = UNITS[at] ?? 'byte'
  const digits = { maximumFractionDigits: size < 10 && at > 0 ? 1 : 0 }
  return new Intl.NumberFormat('en', {
    style: 'unit',
    unit,
    unitDisplay: at === 0 ? 'long' : 'short',
    ...digits,
  }).format(size)
}
