import { criteriaOf, type ConfigLine } from './configLine.ts'
import { markOf } from './lines.ts'
import { nearest } from './nearest.ts'
import { matchesList } from './patterns.ts'
import type { Mark } from './types.ts'

/** A line that stops ssh or sshd, and what is wrong with it. */
export type Mistake = { readonly setting: ConfigLine; readonly trouble: string; readonly unknown: boolean }

/** What a program knows: keywords, and the criteria of its Match lines. */
export type Known = {
  readonly isKnown: (keyword: string) => boolean
  readonly keywords: readonly string[]
  readonly criteria: readonly string[]
}

/** Unknown words for which a known one is looked up; the rest of a long text is only counted. */
const SUGGESTED = 20

/** The lines that make the program refuse the whole file. `IgnoreUnknown` covers the lines below it. */
export function mistakesOf(settings: readonly ConfigLine[], known: Known): readonly Mistake[] {
  const ignored: string[] = []
  let unknown = 0
  return settings.flatMap((setting): readonly Mistake[] => {
    const { keyword, written, words, open, rest } = setting
    if (keyword === 'ignoreunknown' && known.isKnown(keyword)) ignored.push((words[0] ?? '').toLowerCase())
    if (!known.isKnown(keyword)) {
      if (ignored.some((list) => matchesList(keyword, list))) return []
      unknown += 1
      const meant = unknown > SUGGESTED ? undefined : nearest(keyword, known.keywords)
      const trouble = `${written.slice(0, 40)} is no setting that it knows${meant === undefined ? '' : `; ${meant} is`}`
      return [{ setting, trouble, unknown: true }]
    }
    if (open) return [{ setting, trouble: 'a quote is opened and never closed', unknown: false }]
    if (rest === '') return [{ setting, trouble: `${written} needs a value`, unknown: false }]
    const odd = keyword === 'match' ? criteriaOf(setting).find(({ name }) => !known.criteria.includes(name)) : undefined
    return odd === undefined ? [] : [{ setting, trouble: `Match knows no ${odd.name.slice(0, 40)}`, unknown: false }]
  })
}

/** Marks the keyword of a setting. */
export function markKeyword({ line, end }: ConfigLine, note: string): Mark {
  return markOf(line, 0, Math.max(end, 1), note)
}

/** A setting as a person knows it: `line 5, User fred`. */
export function place({ line, written, rest }: ConfigLine): string {
  return `line ${line.number} (${`${written} ${rest}`.trim().slice(0, 80)})`
}

/** The text as the beginning of a sentence. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
