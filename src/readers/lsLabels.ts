import { markLine, markOf, pastedLines, unreadable, wordsOf, type PastedLine } from './lines.ts'
import { lsLabelsSamples } from './lsLabelsSamples.ts'
import { nameIndex } from './lsEntries.ts'
import { accountOfHome, lastPart } from './lsRoles.ts'
import { defineReader, type Mark } from './types.ts'

const verdicts = {
  'other-label': 'A label is not the one the policy gives to .ssh and the keys: SELinux may keep sshd from them.',
  'no-labels': 'The files carry no labels: SELinux is not in use there.',
  missing: 'A file or folder does not exist.',
  'no-access': 'The person who ran ls may not look there.',
  fine: 'The labels are those of the policy.',
}
type Verdict = keyof typeof verdicts

type Labeled = {
  readonly line: PastedLine
  readonly path: string
  readonly type: string
  /** The type the policy gives to this path; undefined where it is of no concern here. */
  readonly wanted: string | undefined
  readonly at: number
  readonly end: number
}
type Stop = { readonly line: PastedLine; readonly verdict: 'missing' | 'no-access' }

/** Types of disks that carry one label for all files, with the switch that lets sshd use them as homes. */
const WHOLE_DISKS: Readonly<Record<string, string>> = {
  nfs_t: 'use_nfs_home_dirs',
  cifs_t: 'use_samba_home_dirs',
  fusefs_t: 'use_fusefs_home_dirs',
}

/** Reads `ls -Z` and `ls -lZ`, in the old order of columns (RHEL 7 and before) and in the new one. */
export const lsLabels = defineReader<Verdict>({
  id: 'ls-z',
  title: 'SELinux labels of .ssh and authorized_keys',
  reads: 'ls -lZ',
  asks: ['home'],
  verdicts,
  samples: lsLabelsSamples,
  read: (text, context) => {
    const lines = pastedLines(text)
    const folder = folderOf(lines)
    const home = (context['home'] ?? '').replace(/\/$/, '')
    const labeled = lines.flatMap((line) => labeledOf(line, folder, home) ?? [])
    const stops = lines.flatMap((line) => stopOf(line) ?? [])
    if (labeled.length === 0 && stops.length === 0) {
      return unreadable(
        lines.some(({ text: line }) => line.includes("invalid option -- 'Z'"))
          ? 'This ls knows no labels, so it is busybox or another small one: the system has no SELinux.'
          : 'This is not what ls -Z prints: its lines hold a label such as unconfined_u:object_r:ssh_home_t:s0, or a question mark.',
      )
    }
    const keys = labeled.filter(({ wanted }) => wanted !== undefined)
    const wrong = keys.filter(({ type, wanted }) => type !== wanted && type !== '?')
    const marks: readonly Mark[] = [
      ...wrong.map(({ line, at, end, wanted }) => markOf(line, at, end, `${wanted} is wanted`)),
      ...stops.map(({ line, verdict }) =>
        markLine(line, verdict === 'missing' ? 'is not there' : 'not allowed to look'),
      ),
    ].slice(0, 40)
    const [first] = wrong
    const notes = notesOn(labeled, wrong, home)
    if (first) {
      const more = wrong.length > 1 ? ` So do ${wrong.length - 1} more.` : ''
      return {
        verdict: 'other-label',
        summary: `${first.path} carries the type ${first.type} instead of ${first.wanted}.${more}`,
        marks,
        notes,
        values: {},
      }
    }
    if (stops[0]) return { verdict: stops[0].verdict, summary: verdicts[stops[0].verdict], marks, notes, values: {} }
    if (keys.length === 0) {
      return unreadable('The listing shows the labels of neither .ssh nor authorized_keys.', notes)
    }
    const none = keys.every(({ type }) => type === '?')
    return {
      verdict: none ? 'no-labels' : 'fine',
      summary: none
        ? 'There are question marks instead of labels: SELinux is not in use.'
        : 'The labels are as the policy wants them: ssh_home_t for .ssh and the keys.',
      marks,
      notes,
      values: {},
    }
  },
})

function notesOn(labeled: readonly Labeled[], wrong: readonly Labeled[], home: string): string[] {
  const notes: string[] = []
  const disk = wrong.find(({ type }) => Object.hasOwn(WHOLE_DISKS, type))
  if (disk) {
    notes.push(
      `${disk.type} is the label of the whole disk, and restorecon cannot change it. getsebool ${WHOLE_DISKS[disk.type] ?? ''} shows whether home folders may lie there.`,
    )
  } else if (wrong.length > 0) {
    notes.push(
      'restorecon -Rv with the folder .ssh sets the labels of the policy; -n in addition shows them and changes nothing.',
    )
  }
  if (
    wrong.some(({ type }) => type === 'default_t') ||
    (wrong.length > 0 && home !== '' && accountOfHome(home) === undefined && home !== '/root')
  ) {
    notes.push(
      'Where the home folders are not below /home, the policy has to be told first: semanage fcontext -a -e /home with their folder, then restorecon.',
    )
  }
  if (labeled.some(({ type }) => type === '?') && labeled.some(({ type }) => type !== '?')) {
    notes.push('A question mark is a file without a label.')
  }
  return notes
}

/** .ssh itself and what lies in it, and the home folder, which sshd has to pass through. */
function wantedFor(path: string, home: string): string | undefined {
  if (lastPart(path).startsWith('authorized_keys') || lastPart(path) === '.ssh' || path.includes('.ssh/'))
    return 'ssh_home_t'
  if (path === '/root') return 'admin_home_t'
  return (path !== '' && path === home) || accountOfHome(path) !== undefined ? 'user_home_dir_t' : undefined
}

/** A label has three or four parts, the second an `…_r` and the third a type. */
function labeledOf(line: PastedLine, folder: string, home: string): Labeled | undefined {
  const words = wordsOf(line.text.slice(0, 4096))
  const isListing = words[0]?.text === '?' || (words[0]?.text.length ?? 0) >= 10
  const place = words.findIndex(({ text }) => isLabel(text) || (text === '?' && isListing))
  const label = words[place]
  // With -l size and date stand between the label and the name; RHEL 7 and before left them out.
  const nameAt = nameIndex(words, place + 1) ?? words[place + 1]?.at
  if (!label || nameAt === undefined || place > 6) return undefined
  const path = pathOf(line.text.slice(nameAt, 4096), folder)
  const type = label.text === '?' ? '?' : (label.text.split(':', 3)[2] ?? '')
  return { line, path, type, wanted: wantedFor(path, home), at: label.at, end: label.at + label.text.length }
}

function isLabel(text: string): boolean {
  const [user = '', role = '', type = ''] = text.split(':', 4)
  return user.endsWith('_u') && role.endsWith('_r') && type.length > 2
}

/** The whole path of a name, also of the `.` and `..` of `ls -laZ ~/.ssh`. */
function pathOf(name: string, folder: string): string {
  const arrow = name.indexOf(' -> ')
  const bare = arrow < 0 ? name : name.slice(0, arrow)
  if (bare === '.') return folder || '.'
  if (bare === '..' || bare.startsWith('/') || folder === '') return bare
  return bare.includes(folder) ? bare : `${folder}/${bare}`
}

/** The folder that the pasted command line or a heading names; `.ssh` where its own files are listed. */
function folderOf(lines: readonly PastedLine[]): string {
  for (const { text } of lines) {
    if (text.endsWith(':') && text.includes('/') && !text.includes(' ')) return text.slice(0, -1)
    const words = wordsOf(text.slice(0, 4096)).map((word) => word.text)
    const at = words.lastIndexOf('ls')
    const paths = at < 0 || at > 6 ? [] : words.slice(at + 1).filter((word) => !word.startsWith('-'))
    const listed = paths.length === 1 && !words.slice(at).some((word) => word.startsWith('-') && word.includes('d'))
    if (listed) return (paths[0] ?? '').replace(/\/$/, '')
  }
  return ''
}

function stopOf(line: PastedLine): Stop | undefined {
  const { text } = line
  if (!text.startsWith('ls: ') || text.includes('authorized_keys2')) return undefined
  if (text.endsWith('No such file or directory')) return { line, verdict: 'missing' }
  return text.endsWith('Permission denied') ? { line, verdict: 'no-access' } : undefined
}
