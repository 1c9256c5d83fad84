import type { Codes } from './codes.ts'
import type { Probe } from './match.ts'
import { isWord } from './words.ts'

/** Whether no word stands before a match, behind the header, nor after it. */
export function standsAlone({ units, length }: Codes, start: number, end: number, from: number, probe: Probe): boolean {
  probe.steps += start - from + length - end
  for (let at = from; at < start; at += 1) if (isWord(units[at] as number)) return false
  for (let at = end; at < length; at += 1) if (isWord(units[at] as number)) return false
  return true
}

/** Whether a value may follow a word: `=` or a quote does, or it is an option. Most lines that say password have none. */
export function assigns({ units, length }: Codes, at: number, behind: number): boolean {
  if (behind >= length) return false
  const next = units[behind]
  if (next === 61 || next === 34 || next === 39) return true
  const option = at >= 2 && units[at - 1] === 45 && units[at - 2] === 45
  return next === 32 && (option || (behind + 1 < length && units[behind + 1] === 61))
}
