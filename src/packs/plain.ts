import { isHidden } from '../report/visible.ts'
import type { PackProblem } from './types.ts'

/** Deeper than any pack has to be. */
const DEEPEST = 24
const MOST_PARTS = 200_000

/** Keys whose texts are lines of logs: they may hold what looks like markup, tabs, and line ends where a line broke. */
const PRINTED = ['matches', 'rejects', 'template', 'lines']

type Part = { readonly value: unknown; readonly where: string; readonly depth: number; readonly printed: boolean }

/**
 * What is wrong with the texts of a file, whatever they are for: markup, and characters that nobody sees or that move
 * others. Also says where it is nested deeper than any pack. Never throws, and no depth is too deep.
 */
export function textProblems(whole: unknown): readonly PackProblem[] {
  const problems: PackProblem[] = []
  const open: Part[] = [{ value: whole, where: '', depth: 0, printed: false }]
  let parts = 0
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    const { value, where, depth, printed } = part
    parts += 1
    if (depth > DEEPEST || parts > MOST_PARTS) {
      return [{ where, problem: depth > DEEPEST ? 'is nested too deeply' : 'is more than any pack holds' }]
    }
    if (typeof value === 'string') problems.push(...problemsOf(value, where, printed))
    if (typeof value !== 'object' || value === null) continue
    const inside = Object.entries(value).map(([key, each]): Part => {
      const step = Array.isArray(value) ? `[${key}]` : where === '' ? key : `.${key}`
      return { value: each, where: where + step, depth: depth + 1, printed: printed || PRINTED.includes(key) }
    })
    open.push(...inside.toReversed())
    problems.push(...(Array.isArray(value) ? [] : Object.keys(value).flatMap((key) => problemsOf(key, where, false))))
  }
  return problems
}

function problemsOf(text: string, where: string, printed: boolean): readonly PackProblem[] {
  const hidden = hiddenIn(text, printed)
  return [
    ...(hidden === undefined ? [] : [{ where, problem: `holds the invisible character U+${hidden}` }]),
    ...(!printed && hasMarkup(text)
      ? [{ where, problem: 'holds HTML; texts are plain, and {name} stands for a value' }]
      : []),
  ]
}

/** The first character that nobody sees. Joiners are seen between letters: some scripts need them. */
function hiddenIn(text: string, printed: boolean): string | undefined {
  const chars = [...text]
  const at = chars.findIndex((char, index) => {
    if (printed && (char === '\n' || char === '\t')) return false
    const joins = char === '\u200c' || char === '\u200d'
    if (joins) return !(isLetter(chars[index - 1]) && isLetter(chars[index + 1]))
    return isHidden(char.codePointAt(0) ?? 0)
  })
  return at < 0 ? undefined : (chars[at]?.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
}

function isLetter(char: string | undefined): boolean {
  return char !== undefined && /^[\p{L}\p{M}]$/u.test(char)
}

/** A sign by which markup begins: `<b`, `</`, `<!`, `<?`, or a character by its number. */
function hasMarkup(text: string): boolean {
  return /<[a-zA-Z/!?]|&(?:#[0-9xX]|[a-zA-Z]{2,8};)/.test(text)
}
