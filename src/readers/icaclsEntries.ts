import { wordsOf, type PastedLine } from './lines.ts'

/** One line of `icacls`: who, and the rights in brackets. */
export type WindowsEntry = {
  readonly line: PastedLine
  readonly who: string
  readonly whoAt: number
  /** What stands in each pair of brackets: `I`, `DENY`, `F`, `R,W`. */
  readonly rights: readonly string[]
  readonly end: number
}

/** The entries of one file. `path` is empty where the text does not tell it. */
export type WindowsFile = { readonly path: string; readonly entries: readonly WindowsEntry[] }

type Cut = WindowsEntry & { readonly front: string; readonly column: number }

/** Cuts the output of `icacls` into its files. A file begins where something stands before the first name. */
export function windowsFiles(lines: readonly PastedLine[]): readonly WindowsFile[] {
  const cuts = lines.flatMap((line) => cutOf(line) ?? [])
  const files: { path: string; entries: WindowsEntry[] }[] = []
  let start = 0
  for (let at = 0; at < cuts.length; at += 1) {
    const cut = cuts[at]
    if (cut === undefined) continue
    const last = files[files.length - 1]
    const path = last !== undefined && cut.column > start ? '' : pathBefore(cut, cuts[at + 1])
    if (path !== '' || last === undefined) start = cut.column
    const entry = path === '' ? cut : without(cut, path.length + 1)
    if (path !== '' || last === undefined) files.push({ path, entries: [entry] })
    else last.entries.push(entry)
  }
  return files
}

/** `NAME:(I)(F)` at the end of a line, with whatever stands before. */
function cutOf(line: PastedLine): Cut | undefined {
  const text = line.text.slice(0, 2048)
  const open = text.indexOf(':(')
  if (open < 1 || !text.endsWith(')')) return undefined
  const rights = text.slice(open + 2, -1).split(')(')
  if (!rights.every(isRight) || rights.some((right) => LEVELS.includes(right))) return undefined
  return {
    line,
    who: text.slice(0, open),
    whoAt: 0,
    rights,
    end: text.length,
    front: text.slice(0, open),
    column: line.column(0),
  }
}

/** Lines that tell the integrity level: nobody's right. */
const LEVELS = ['NW', 'NR', 'NX']

const FLAGS = ['I', 'OI', 'CI', 'IO', 'NP', 'DENY', 'N']

function isRight(text: string): boolean {
  return (
    FLAGS.includes(text) ||
    (text !== '' && text.split(',').every((right) => right.length <= 4 && right === right.toUpperCase()))
  )
}

/**
 * The first line of a file holds its path and a name, parted by a blank that both may hold too. The lines below stand
 * exactly under the name; where there is none, the name is known, or is taken to be the last word.
 */
function pathBefore(cut: Cut, next: Cut | undefined): string {
  const indent = next === undefined ? 0 : next.column - cut.column
  if (indent > 0 && indent < cut.front.length && cut.front[indent - 1] === ' ') return cut.front.slice(0, indent - 1)
  if (!beginsWithPath(cut.front)) return ''
  const known = SPACED.map((name) => cut.front.toUpperCase().lastIndexOf(` ${name}`)).find((at) => at > 0)
  if (known !== undefined) return cut.front.slice(0, known)
  const words = wordsOf(cut.front)
  const last = words[words.length - 1]
  return words.length > 1 && last ? cut.front.slice(0, last.at - 1) : ''
}

/** Names of authorities that hold a blank: English, German, French. */
const SPACED = ['NT AUTHORITY\\', 'NT SERVICE\\', 'AUTORITE NT\\', 'AUTORITÉ NT\\']

/** A drive, a network share, or a bare file name in front of a name with a domain. */
function beginsWithPath(front: string): boolean {
  const [first, second] = wordsOf(front)
  if (first === undefined || second === undefined) return false
  if (SPACED.some((name) => front.toUpperCase().startsWith(name))) return false
  return (
    first.text.charAt(1) === ':' ||
    first.text.startsWith('\\') ||
    !first.text.includes('\\') ||
    first.text.startsWith('.')
  )
}

function without(cut: Cut, length: number): WindowsEntry {
  return { line: cut.line, who: cut.front.slice(length), whoAt: length, rights: cut.rights, end: cut.end }
}
