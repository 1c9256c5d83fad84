import { isDigits, markOf, wordsOf, type PastedLine } from './lines.ts'

/** One line of `ls -l`. `mode` is the ten characters; `flag` is `+`, `.` or `@` behind them, or empty. */
export type LsEntry = {
  readonly line: PastedLine
  readonly mode: string
  readonly modeAt: number
  /** The mode as digits, such as `0755`, where the text at `modeAt` shows it in that way only. */
  readonly digits?: string
  readonly flag: string
  readonly owner: string
  readonly ownerAt: number
  readonly group: string
  readonly name: string
  /** The folder that was listed, where the text names it. */
  readonly folder: string
}

/** A path that `ls` could not show, with the folder it stands in left to the path itself. */
export type LsError = { readonly line: PastedLine; readonly path: string; readonly kind: 'missing' | 'no-access' }

export type Listing = {
  readonly entries: readonly LsEntry[]
  readonly errors: readonly LsError[]
  /** Folder the command line or a heading names, as far as the text shows it. */
  readonly folder: string
  /** Options of the `ls` command line, without the dash. */
  readonly options: string
  /** A `total` line was there: a folder was listed. */
  readonly listed: boolean
}

/** Finds the lines of a listing and what stands around them. Linear; ignores every line it does not know. */
export function parseListing(lines: readonly PastedLine[]): Listing {
  const entries: LsEntry[] = []
  const errors: LsError[] = []
  let folder = ''
  let options = ''
  let listed = false
  for (const line of lines) {
    const error = errorOf(line)
    if (error) {
      errors.push(error)
      continue
    }
    const entry = entryOf(line, folder)
    if (entry) {
      entries.push(entry)
      continue
    }
    const command = commandOf(line.text)
    if (command) {
      folder = command.folder
      options += command.options
    } else if (line.text.startsWith('total ') || line.text === 'total') listed = true
    else if (line.text.endsWith(':') && line.text.includes('/')) folder = withoutSlash(line.text.slice(0, -1))
  }
  return { entries, errors, folder, options, listed }
}

/** Marks characters of the mode, the last one included; of digits, those that stand for the same. */
export function markMode(entry: LsEntry, first: number, last: number, note: string) {
  if (entry.digits === undefined) return markOf(entry.line, entry.modeAt + first, entry.modeAt + last + 1, note)
  const end = entry.modeAt + entry.digits.length
  const digit = (at: number) => (at > 6 ? end - 1 : end - 2)
  return markOf(entry.line, digit(first), digit(last) + 1, note)
}

/** Whether a word is the ten characters that `ls`, `namei` and `stat` show for type and rights. */
export function isMode(text: string): boolean {
  if (text.length !== 10) return false
  for (let at = 0; at < 10; at += 1) if (!MODE_CHARACTERS[at]?.includes(text.charAt(at))) return false
  return true
}

const MODE_CHARACTERS = ['bcdlps-', '-r', '-w', '-xsS', '-r', '-w', '-xsS', '-r', '-w', '-xtT']

function entryOf(line: PastedLine, folder: string): LsEntry | undefined {
  const words = wordsOf(line.text.slice(0, 4096))
  const first = words.findIndex((word) => !isDigits(word.text))
  const mode = words[first]
  const owner = words[first + 2]
  const group = words[first + 3]
  if (!mode || !owner || !group || first > 2 || mode.text.length < 10 || mode.text.length > 11) return undefined
  if (!isMode(mode.text.slice(0, 10))) return undefined
  if (!isDigits(words[first + 1]?.text ?? '')) return undefined
  const nameAt = nameIndex(words, first + 4)
  const name = nameAt === undefined ? '' : line.text.slice(nameAt, 4096)
  return {
    line,
    mode: mode.text.slice(0, 10),
    modeAt: mode.at,
    flag: mode.text.slice(10),
    owner: owner.text,
    ownerAt: owner.at,
    group: group.text,
    name: plainName(name),
    folder,
  }
}

/** Where the name begins: behind the time or the year, whichever the listing shows. */
export function nameIndex(words: readonly { text: string; at: number }[], from: number): number | undefined {
  for (let at = from; at < words.length; at += 1) {
    const text = words[at]?.text ?? ''
    const time = text.length >= 4 && text.includes(':') && isDigits(text.slice(0, text.indexOf(':')))
    const year = at >= from + 2 && text.length === 4 && isDigits(text)
    if (!time && !year) continue
    const next = words[at + 1]
    const zone = next && next.text.length === 5 && '+-'.includes(next.text.charAt(0)) && isDigits(next.text.slice(1))
    return words[zone ? at + 2 : at + 1]?.at
  }
  return undefined
}

/** A name as it stands on the disk: without quotes, the target of a link, and a slash at its end. */
export function plainName(name: string): string {
  const arrow = name.indexOf(' -> ')
  const bare = arrow < 0 ? name : name.slice(0, arrow)
  const quote = bare.charAt(0)
  const quoted = bare.length > 1 && (quote === "'" || quote === '"') && bare.endsWith(quote)
  return withoutSlash(quoted ? bare.slice(1, -1) : bare)
}

function withoutSlash(path: string): string {
  return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path
}

function errorOf(line: PastedLine): LsError | undefined {
  const text = line.text
  if (!text.startsWith('ls:') && !text.startsWith('/bin/ls:')) return undefined
  const kind = text.endsWith('No such file or directory')
    ? 'missing'
    : text.endsWith('Permission denied') || text.endsWith('Operation not permitted')
      ? 'no-access'
      : undefined
  if (!kind) return undefined
  const path = text
    .slice(text.indexOf(':') + 1, text.lastIndexOf(':'))
    .replace('cannot access', '')
    .replace('cannot open directory', '')
    .trim()
  return { line, path: plainName(path), kind }
}

/** The command itself, pasted along: `fred@host:~$ ls -la /home/fred/.ssh`. */
function commandOf(text: string): { folder: string; options: string } | undefined {
  const words = wordsOf(text.slice(0, 4096)).map((word) => word.text)
  const at = words.lastIndexOf('ls')
  if (at < 0 || at > 6) return undefined
  const rest = words.slice(at + 1)
  const options = rest.filter((word) => word.startsWith('-'))
  const paths = rest.filter((word) => !word.startsWith('-'))
  if (rest.length === 0) return undefined
  const letters = options.join('')
  const folder = paths.length === 1 && !letters.includes('d') ? withoutSlash(paths[0] ?? '') : ''
  return { folder, options: letters }
}
