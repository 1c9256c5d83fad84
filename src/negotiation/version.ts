/** The numbers of a version, wherever they stand in it: `OpenSSH_9.2p1 Debian` is 9 and 2. Empty where there are none. */
function numbersOf(version: string): readonly number[] {
  const numbers: number[] = []
  let digits = ''
  for (const sign of `${version.slice(0, 40)} `) {
    if (sign >= '0' && sign <= '9') digits += sign
    else {
      if (digits !== '') numbers.push(Number(digits))
      digits = ''
      if (numbers.length > 0 && sign !== '.') break
    }
  }
  return numbers
}

/** True where a version is the same as another one or newer. Without numbers it is not. */
export function atLeast(version: string, bound: string): boolean {
  const own = numbersOf(version)
  const other = numbersOf(bound)
  if (own.length === 0) return false
  for (const [at, number] of other.entries()) {
    const mine = own[at] ?? 0
    if (mine !== number) return mine > number
  }
  return true
}

/** True for a version string of OpenSSH, of which alone our facts speak. */
export function isOpenSSH(version: string | undefined): version is string {
  return version?.startsWith('OpenSSH_') === true
}
