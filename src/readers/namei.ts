import { markLine, markOf, pastedLines, unreadable } from './lines.ts'
import { nameiSamples } from './nameiSamples.ts'
import { accountOfHome } from './lsRoles.ts'
import { homeOf, walkOf, type Walked } from './nameiWalk.ts'
import {
  GROUP_WRITES,
  isAccount,
  isRoot,
  mayUse,
  OTHERS_WRITE,
  ownGroupNote,
  STRICT_MODES,
  writersOf,
} from './rights.ts'
import { defineReader, type Mark, type Reading, type ReaderContext } from './types.ts'

const verdicts = {
  'others-can-write': 'Somebody else can write on the way to the keys: sshd refuses them.',
  'wrong-owner': 'A folder or the file belongs neither to the account nor to root: sshd refuses the keys.',
  'no-way-in': 'The account itself may not pass through a folder or not read the file.',
  missing: 'A folder or the file does not exist.',
  'no-access': 'Whoever ran namei may not look any further.',
  fine: 'Every folder and the file are as sshd wants them.',
}
type Verdict = keyof typeof verdicts
type Defect = { readonly verdict: Verdict; readonly detail: string; readonly marks: readonly Mark[] }

const ORDER: readonly Verdict[] = ['others-can-write', 'wrong-owner', 'no-way-in', 'missing', 'no-access']

/** Reads `namei -l` of a path: the way an account and sshd go to it. `account` and `home` in the context are compared. */
export const namei = defineReader<Verdict>({
  id: 'namei',
  title: 'Owner and rights of every folder on the way to a file',
  reads: 'namei -l',
  asks: ['user', 'home'],
  verdicts,
  samples: nameiSamples,
  read: (text, context) => {
    const walk = walkOf(pastedLines(text))
    if (walk.entries.length === 0 && walk.stops.length === 0) {
      return unreadable(
        walk.short
          ? 'The owners are missing: run namei with -l.'
          : 'This is not what namei -l prints: f: and the path, then one line a folder such as drwxr-xr-x root root home.',
      )
    }
    if (walk.unfinished !== undefined && walk.stops.length === 0) {
      return unreadable(`The listing ends before ${walk.unfinished}: paste it whole.`)
    }
    const home = homeOf(walk.entries, context)
    const account = accountOf(home, context)
    // With the keys below the home folder sshd looks no further up than to the home folder.
    const judged = walk.entries.slice(home === undefined ? 0 : walk.entries.indexOf(home))
    const defects = [
      ...judged.flatMap((entry) => strictDefects(entry, account)),
      ...walk.entries.flatMap((entry) => (account === undefined ? [] : (closedTo(entry, account) ?? []))),
      ...walk.stops
        .filter(({ name }) => name !== 'authorized_keys2')
        .map(({ line, name, kind }): Defect => ({
          verdict: kind,
          detail:
            kind === 'missing'
              ? `${name} does not exist.`
              : `Whoever ran namei may not look at ${name}: run it as an administrator.`,
          marks: [markLine(line, kind === 'missing' ? 'is not there' : 'not allowed to look')],
        })),
    ]
    const above = home === undefined ? [] : walk.entries.slice(0, walk.entries.indexOf(home))
    const own = judged.find((entry) => entry.mode[GROUP_WRITES] === 'w' && entry.group === entry.owner)
    const softer = own === undefined || isRoot(own.owner) ? [] : [ownGroupNote(own.group)]
    return conclude(defects, [...notesOn(above, home, account), ...softer, ...groupNotes(walk.entries, account)])
  },
})

function conclude(defects: readonly Defect[], notes: readonly string[]): Reading<Verdict> {
  const sorted = ORDER.flatMap((verdict) => defects.filter((defect) => defect.verdict === verdict))
  const [worst, ...others] = sorted
  return {
    verdict: worst?.verdict ?? 'fine',
    summary:
      worst?.detail ?? 'Nobody but the account and root owns or may write anything on the way that sshd looks at.',
    marks: sorted.flatMap(({ marks }) => marks).slice(0, 40),
    notes: [...others.slice(0, 10).map(({ detail }) => detail), ...notes],
    values: {},
  }
}

function accountOf(home: Walked | undefined, context: ReaderContext): string | undefined {
  const named = context['account'] || context['user'] || accountOfHome(home?.path ?? '')
  if (named) return named
  return home !== undefined && !isRoot(home.owner) ? home.owner : undefined
}

/** What sshd itself refuses: another owner than the account or root, or a right to write for others. */
function strictDefects(entry: Walked, account: string | undefined): Defect[] {
  const { line, path, mode, owner, ownerAt, group } = entry
  const found: Defect[] = []
  const who = writersOf(mode, group)
  if (who !== undefined) {
    const marks = [GROUP_WRITES, OTHERS_WRITE]
      .filter((at) => mode[at] === 'w')
      .map((at) =>
        markOf(line, at, at + 1, at === GROUP_WRITES ? `the group ${group} can write` : 'everybody can write'),
      )
    const sticky = 'tT'.includes(mode[9] ?? '') ? ' The t at its end does not help.' : ''
    found.push({
      verdict: 'others-can-write',
      detail: `${who} can write to ${path}. sshd then refuses the key.${sticky}`,
      marks,
    })
  }
  if (!isRoot(owner) && (account === undefined || !isAccount(owner, account))) {
    const wanted = account === undefined ? 'to the account that logs in or to root' : `to ${account} or to root`
    found.push({
      verdict: 'wrong-owner',
      detail: `${path} belongs to ${owner}; it has to belong ${wanted}.`,
      marks: [markOf(line, ownerAt, ownerAt + owner.length, `the owner is ${owner}`)],
    })
  }
  return found
}

/** sshd opens the file as the account, so the account needs the way. */
function closedTo(entry: Walked, account: string): Defect | undefined {
  const isFolder = entry.mode.startsWith('d')
  if (mayUse(entry, account, isFolder ? 'pass' : 'read') !== false) return undefined
  return {
    verdict: 'no-way-in',
    detail: isFolder
      ? `${account} may not pass through ${entry.path} (${entry.mode}), so nothing below it can be opened.`
      : `${account} may not read ${entry.path} (${entry.mode}).`,
    marks: [markOf(entry.line, 0, 10, `${account} may not ${isFolder ? 'pass' : 'read'}`)],
  }
}

function notesOn(above: readonly Walked[], home: Walked | undefined, account: string | undefined): string[] {
  const notes: string[] = [STRICT_MODES]
  const open = above.find(
    (entry) => writersOf(entry.mode, entry.group) !== undefined && !'tT'.includes(entry.mode[9] ?? ''),
  )
  if (open)
    notes.push(`sshd does not mind it, but others can write to ${open.path} and could exchange what lies below.`)
  if (home === undefined) {
    notes.push(
      'No home folder stands on this way, so sshd looks at every folder up to the top. For ChrootDirectory all of them have to belong to root alone.',
    )
  }
  if (account === undefined) notes.push('The text does not tell which account is to log in.')
  return notes
}

function groupNotes(entries: readonly Walked[], account: string | undefined): string[] {
  if (account === undefined) return []
  const unsure = entries.find(
    (entry) => mayUse(entry, account, entry.mode.startsWith('d') ? 'pass' : 'read') === undefined,
  )
  if (unsure === undefined) return []
  return [
    `${unsure.path} is open to the group ${unsure.group} and not to others alike: id ${account} shows whether the account is in it.`,
  ]
}
