/**
 * The version of all that is known here: the year and the month of the release, and a number where a month has several.
 * Every version that was given out has its record in `e2e/releases/`.
 */
export const CONTENT_VERSION = '2026.11'

/** True for `2026.11` and `2026.11.3`. */
export function isVersion(text: string): boolean {
  const [year = '', month = '', number = '0', ...rest] = text.split('.')
  return rest.length === 0 && isCount(year, 4) && isCount(month, 2) && Number(month) <= 12 && isCount(number)
}

/** Below zero where the first is older, above where it is newer; the parts of a version count as numbers. */
export function compareVersions(first: string, second: string): number {
  const [a, b] = [first.split('.').map(Number), second.split('.').map(Number)]
  return [0, 1, 2].map((at) => (a[at] ?? 0) - (b[at] ?? 0)).find((difference) => difference !== 0) ?? 0
}

function isCount(text: string, length = Math.min(text.length, 6)): boolean {
  return text.length === length && text !== '' && [...text].every((sign) => sign >= '0' && sign <= '9')
}
