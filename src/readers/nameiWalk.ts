import { isDigits, wordsOf, type PastedLine } from './lines.ts'
import { isMode, nameIndex, plainName } from './lsEntries.ts'
import { accountOfHome, lastPart } from './lsRoles.ts'
import type { ReaderContext } from './types.ts'

/** A folder or file that the walk went through, with the path it really has. */
export type Walked = {
  readonly line: PastedLine
  readonly path: string
  readonly mode: string
  readonly owner: string
  readonly ownerAt: number
  readonly group: string
}

/** Where the walk ended before its time. */
export type Stop = { readonly line: PastedLine; readonly name: string; readonly kind: 'missing' | 'no-access' }

export type Walk = {
  readonly entries: readonly Walked[]
  readonly stops: readonly Stop[]
  /** Lines with a mode and no owner, as `namei -m` prints them. */
  readonly short: boolean
  /** The path asked for, where the lines end before they come to it. */
  readonly unfinished: string | undefined
}

const STOPS: readonly (readonly [string, Stop['kind']])[] = [
  [' - No such file or directory', 'missing'],
  [' - Not a directory', 'missing'],
  [' - Permission denied', 'no-access'],
]

/** Follows the lines of `namei -l`. A link begins the way anew where it points; its own mode says nothing. */
export function walkOf(lines: readonly PastedLine[]): Walk {
  const entries: Walked[] = []
  const stops: Stop[] = []
  let path = ''
  let short = false
  let wanted: string | undefined
  for (const line of lines) {
    if (line.text.startsWith('f: ')) {
      path = ''
      wanted = line.text.slice(3)
    }
    const stop = stopOf(line)
    if (stop) stops.push(stop)
    const words = wordsOf(line.text.slice(0, 4096))
    const [mode, owner, group, name] = words
    if (!mode || !isMode(plainMode(mode.text))) continue
    if (!owner || !group || !name) {
      short = true
      continue
    }
    // A count of links and a time: that is ls -l.
    if (isDigits(owner.text) && nameIndex(words, 4) !== undefined) continue
    const shown = line.text.slice(name.at, 4096)
    if (wanted !== undefined && lastPart(plainName(wanted)) === lastPart(plainName(shown))) wanted = undefined
    if (mode.text.startsWith('l')) continue
    path = joined(path, shown)
    entries.push({ line, path, mode: plainMode(mode.text), owner: owner.text, ownerAt: owner.at, group: group.text })
  }
  return { entries, stops, short, unfinished: wanted }
}

/** `namei -x` writes D for a folder where another disk begins. */
function plainMode(mode: string): string {
  return mode.startsWith('D') ? `d${mode.slice(1)}` : mode
}

function joined(path: string, name: string): string {
  if (name === '/') return '/'
  if (name === '.') return path === '' ? '.' : path
  if (name === '..') return path.slice(0, path.lastIndexOf('/')) || '/'
  if (path === '') return name
  return path.endsWith('/') ? `${path}${name}` : `${path}/${name}`
}

function stopOf(line: PastedLine): Stop | undefined {
  for (const [ending, kind] of STOPS) {
    if (line.text.endsWith(ending)) return { line, name: line.text.slice(0, -ending.length).trim(), kind }
  }
  return undefined
}

/** The home folder on the way: the one `.ssh` stands in, else the one the context or the custom names. */
export function homeOf(entries: readonly Walked[], context: ReaderContext): Walked | undefined {
  const ssh = entries.findIndex(({ path }) => lastPart(path) === '.ssh')
  if (ssh > 0) return entries[ssh - 1]
  const named = (context['home'] ?? '').replace(/\/$/, '')
  return entries.find(
    ({ path }) => (named !== '' && path === named) || path === '/root' || accountOfHome(path) !== undefined,
  )
}
