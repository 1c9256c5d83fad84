/** The first numbers that follow no letter: `OpenSSH_8.9p1` is [8, 9], `libssh2_1.10` is [1, 10]. Or nothing. */
export function versionOf(text: string): readonly number[] {
  const start = Array.from(text).findIndex((sign, at) => isDigit(sign) && !isLetter(text[at - 1] ?? ''))
  if (start < 0) return []
  let end = start
  while (end < text.length && (isDigit(text[end] ?? '') || (text[end] === '.' && isDigit(text[end + 1] ?? ''))))
    end += 1
  return text.slice(start, end).split('.').map(Number)
}

/** Negative where the first version is older, positive where it is newer. A missing number counts as 0. */
export function compareVersions(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

function isDigit(sign: string): boolean {
  return sign >= '0' && sign <= '9' && sign.length === 1
}

function isLetter(sign: string): boolean {
  return sign.toLowerCase() !== sign.toUpperCase()
}
