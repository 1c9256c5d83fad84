import { markLine, markOf, pastedLines, unreadable, wordsOf, type PastedLine } from './lines.ts'
import { folderWalkSamples } from './folderWalkSamples.ts'
import { defineReader, type Mark } from './types.ts'

const verdicts = {
  owner: 'A folder on the way does not belong to root.',
  writable: 'A folder on the way may be written by its group or by others.',
  missing: 'A folder on the way does not exist.',
  right: 'Every folder belongs to root and nobody else may write to it.',
}
type Verdict = keyof typeof verdicts

/** One folder: where its mode and its owner stand in the line. */
type Folder = { readonly line: PastedLine; readonly mode: string; readonly owner: string; readonly ownerAt: number }

/**
 * Reads `namei -l`, and `ls -ld` of each folder. sshd accepts a chroot folder when it and every folder above it belong
 * to root and have no write bit for group and others (safely_chroot in session.c); links do not count, their targets do.
 */
export const folderWalk = defineReader<Verdict>({
  id: 'folder-walk',
  title: 'Owner and mode of a folder and all above it',
  reads: 'namei -l',
  verdicts,
  samples: folderWalkSamples,
  read: (text) => {
    const lines = pastedLines(text)
    const gone = lines.filter(({ text: line }) => line.endsWith(' - No such file or directory'))
    const folders = lines.flatMap((line) => folderOf(line) ?? [])
    const foreign = folders.filter(({ owner }) => owner !== 'root' && owner !== '0')
    const open = folders.filter(({ mode }) => mode.charAt(5) === 'w' || mode.charAt(8) === 'w')
    const marks: readonly Mark[] = [
      ...foreign.map(({ line, owner, ownerAt }) => markOf(line, ownerAt, ownerAt + owner.length, 'should be root')),
      ...open.map(({ line, mode }) => markOf(line, 0, mode.length, 'group or others may write')),
      ...gone.map((line) => markLine(line, 'is not there')),
    ]
    if (folders.length === 0 && gone.length === 0) {
      return unreadable(
        'This is not what namei -l prints: one line a folder that begins with its mode, such as drwxr-xr-x root root home.',
      )
    }
    const verdict = foreign.length > 0 ? 'owner' : open.length > 0 ? 'writable' : gone.length > 0 ? 'missing' : 'right'
    const both = foreign.length > 0 && open.length > 0
    return {
      verdict,
      summary: verdicts[verdict],
      marks,
      notes: both ? ['Besides, a folder may be written by its group or by others.'] : [],
      values: {},
    }
  },
})

/** `drwxr-xr-x root root home`, and `drwxr-xr-x 3 root root 4096 …` where a count of links stands first. */
function folderOf(line: PastedLine): Folder | undefined {
  const [mode, second, third, fourth] = wordsOf(line.text)
  if (!mode || !second || !third || !fourth || !isMode(mode.text)) return undefined
  const counted = isCount(second.text) && !isCount(third.text) && wordsOf(line.text).length > 5
  const owner = counted ? third : second
  return { line, mode: mode.text.slice(0, 10), owner: owner.text, ownerAt: owner.at }
}

function isMode(text: string): boolean {
  return text.length >= 10 && text.length <= 11 && text.startsWith('d') && '-r'.includes(text.charAt(1))
}

function isCount(text: string): boolean {
  return text !== '' && [...text].every((sign) => sign >= '0' && sign <= '9')
}
