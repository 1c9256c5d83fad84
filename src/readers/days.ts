import { isDigits } from './lines.ts'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** Days since 1970 of `2026-11-21`, `11/21/2026` or `Nov 21, 2026`; undefined for any other text. */
export function daysOf(text: string): number | undefined {
  const parts = text.split('-')
  if (parts.length === 3) return days(parts[0], parts[1], parts[2])
  const slashes = text.split('/')
  if (slashes.length === 3) return days(slashes[2], slashes[0], slashes[1])
  const [month = '', day = '', year = '', ...more] = text.replace(',', '').split(' ')
  const at = MONTHS.indexOf(month)
  return at < 0 || more.length > 0 ? undefined : days(year, String(at + 1), day)
}

function days(year = '', month = '', day = ''): number | undefined {
  const numbers = [year, month, day]
  if (!numbers.every((number) => isDigits(number)) || year.length !== 4 || month.length > 2 || day.length > 2)
    return undefined
  if (Number(month) < 1 || Number(month) > 12) return undefined
  return sinceMarch(Number(year), Number(month), Number(day)) - sinceMarch(1970, 1, 1)
}

/** A count of days with the leap day at the end of its year, which begins in March. */
function sinceMarch(year: number, month: number, day: number): number {
  const shifted = (month + 9) % 12
  const years = month < 3 ? year - 1 : year
  return (
    years * 365 +
    Math.floor(years / 4) -
    Math.floor(years / 100) +
    Math.floor(years / 400) +
    Math.floor((shifted * 306 + 5) / 10) +
    day
  )
}
