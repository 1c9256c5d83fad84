import { isDigits, pastedLines, unreadable, wordsOf, type PastedLine } from './lines.ts'
import { isMode, type LsEntry, type LsError } from './lsEntries.ts'
import { judgeListing, rightsVerdicts } from './lsPermissions.ts'
import { statSamples } from './statSamples.ts'
import { defineReader } from './types.ts'

/** Reads `stat`: the blocks of GNU, busybox and `stat -x` of macOS, the line of BSD, and the usual formats. */
export const stat = defineReader<keyof typeof rightsVerdicts>({
  id: 'stat',
  title: 'Owner and rights as stat shows them',
  reads: 'stat',
  asks: ['user', 'home', 'keyFile'],
  verdicts: rightsVerdicts,
  samples: statSamples,
  read: (text, context) => {
    const lines = pastedLines(text)
    const entries = entriesOf(lines)
    const errors = lines.flatMap((line) => errorOf(line) ?? [])
    if (errors.length === 0 && entries.length > 0 && entries.every(({ mode }) => mode.startsWith('l'))) {
      return unreadable('This is a link, and the mode of a link says nothing.', [
        'Run stat -L instead: it shows the file or folder that the link leads to.',
      ])
    }
    if (entries.length > 0 || errors.length > 0) {
      return judgeListing({ entries, errors, folder: '', options: '', listed: false }, context)
    }
    const shortened = lines.some(({ text: line }) => line.startsWith('File: '))
    return unreadable(
      shortened
        ? 'The line with the rights is missing: the one that begins with Access: (0600/-rw-------), or with Mode: on macOS.'
        : 'This is not what stat prints: a block for each file, with its rights, such as (0600/-rw-------), and its owner.',
    )
  },
})

function entriesOf(lines: readonly PastedLine[]): readonly LsEntry[] {
  const entries: LsEntry[] = []
  let path = ''
  // The lines of namei look like one of the formats.
  const walk = lines.some(({ text }) => text.startsWith('f: '))
  for (const line of lines) {
    if (line.text.startsWith('File: ')) path = withoutTarget(line.text.slice(6).trim())
    const entry = ofBlock(line, path) ?? (walk ? undefined : ofLine(line))
    if (entry) entries.push(entry)
  }
  return entries
}

/** `Access: (0700/drwx------)  Uid: ( 1003/  fred)   Gid: ( 1005/  fred)`; macOS begins with `Mode:`. */
function ofBlock(line: PastedLine, path: string): LsEntry | undefined {
  const text = line.text.slice(0, 4096)
  if (!text.startsWith('Access: (') && !text.startsWith('Mode: (')) return undefined
  const modeAt = text.indexOf('/') + 1
  const mode = text.slice(modeAt, modeAt + 10)
  const owner = nameBehind(text, 'Uid:')
  if (modeAt === 0 || !isMode(mode) || owner === undefined) return undefined
  const group = nameBehind(text, 'Gid:')?.text ?? ''
  return { line, mode, modeAt, flag: '', owner: owner.text, ownerAt: owner.at, group, name: path, folder: '' }
}

/** The name in `Uid: ( 1003/  fred)`; the number where the machine knows no name. */
function nameBehind(text: string, label: string): { readonly text: string; readonly at: number } | undefined {
  const start = text.indexOf(label)
  const open = start < 0 ? -1 : text.indexOf('(', start)
  const slash = open < 0 ? -1 : text.indexOf('/', open)
  const close = slash < 0 ? -1 : text.indexOf(')', slash)
  if (close < 0) return undefined
  const [name] = wordsOf(text.slice(slash + 1, close))
  const [number] = wordsOf(text.slice(open + 1, slash))
  if (name !== undefined && name.text !== 'UNKNOWN') return { text: name.text, at: slash + 1 + name.at }
  return number === undefined ? undefined : { text: number.text, at: open + 1 + number.at }
}

/** One line a file: `-c '%a %U %G %n'`, `-c '%A %U:%G %n'`, `-f '%Sp %Su %Sg %N'`, and BSD's own line. */
function ofLine(line: PastedLine): LsEntry | undefined {
  const words = wordsOf(line.text.slice(0, 4096))
  const first = words.findIndex(({ text }) => isMode(text) || isOctal(text))
  const mode = words[first]
  const counted = first === 2 && words.slice(0, 2).every(({ text }) => isDigits(text))
  if (!mode || (first !== 0 && !counted)) return undefined
  const [owner, behind, ...more] = words.slice(counted ? first + 2 : first + 1)
  if (!owner || !behind) return undefined
  const colon = owner.text.indexOf(':')
  const hasGroup = colon < 0 && more.length > 0
  const name = counted ? afterQuotes(line.text) : line.text.slice(hasGroup ? more[0]?.at : behind.at)
  // Any line may begin with a number or hold a mode: only the few words of a format are taken for one.
  if (!counted && (words.length > 4 || (!name.includes('/') && !name.startsWith('.')))) return undefined
  const digits = isOctal(mode.text) ? { digits: mode.text } : {}
  return {
    line,
    mode: digits.digits === undefined ? mode.text : inLetters(mode.text, name),
    modeAt: mode.at,
    ...digits,
    flag: '',
    owner: colon < 0 ? owner.text : owner.text.slice(0, colon),
    ownerAt: owner.at,
    group: colon < 0 ? (hasGroup ? behind.text : '') : owner.text.slice(colon + 1),
    name,
    folder: '',
  }
}

/** `600`, `0755`, `1777`: an owner who may read at least, which leaves out most other numbers. */
function isOctal(text: string): boolean {
  if (!isDigits(text) || text.length < 3 || text.length > 4 || text.includes('8') || text.includes('9')) return false
  return '4567'.includes(text.charAt(text.length - 3))
}

const RIGHTS = ['---', '--x', '-w-', '-wx', 'r--', 'r-x', 'rw-', 'rwx']

/** Digits tell no type, so the name has to: what sshd wants as a file is taken for one. */
function inLetters(digits: string, name: string): string {
  const isFile = name.includes('authorized_keys') || name.includes('id_') || name.endsWith('.pem')
  return [
    isFile ? '-' : 'd',
    ...digits
      .slice(-3)
      .split('')
      .map((digit) => RIGHTS[Number(digit)] ?? '---'),
  ].join('')
}

/** BSD's line: three numbers stand between the quoted times and the name. */
function afterQuotes(text: string): string {
  const behind = text.slice(text.lastIndexOf('"') + 1)
  return behind.slice(wordsOf(behind)[3]?.at ?? behind.length)
}

function withoutTarget(name: string): string {
  const arrow = name.indexOf(' -> ')
  const bare = arrow < 0 ? name : name.slice(0, arrow)
  const quoted = bare.length > 1 && '"\'‘'.includes(bare.charAt(0))
  return quoted ? bare.slice(1, -1) : bare
}

function errorOf(line: PastedLine): LsError | undefined {
  const { text } = line
  const at = text.indexOf('stat: ')
  if (at < 0 || at > 20) return undefined
  const kind = text.endsWith('No such file or directory')
    ? 'missing'
    : text.endsWith('Permission denied')
      ? 'no-access'
      : undefined
  if (!kind) return undefined
  const said = text.slice(at + 6, text.lastIndexOf(':'))
  const path = ['cannot statx ', 'cannot stat ', "can't stat "].reduce(
    (left, verb) => (left.startsWith(verb) ? left.slice(verb.length) : left),
    said.endsWith(': stat') ? said.slice(0, -6) : said,
  )
  return { line, path: withoutTarget(path), kind }
}
