import { icacls } from './icacls.ts'
import { isDigits, markOf, pastedLines, unreadable } from './lines.ts'
import { markMode, parseListing, type Listing } from './lsEntries.ts'
import { lsSamples } from './lsSamples.ts'
import { accountOfHome, lastPart, rolesOf, type Judged } from './lsRoles.ts'
import { GROUP_WRITES, isAccount, isRoot, OTHERS_WRITE, ownGroupNote, STRICT_MODES, writersOf } from './rights.ts'
import { defineReader, type Mark, type Reading, type ReaderContext } from './types.ts'

/** Verdicts on owner and mode, whichever command shows them. */
export const rightsVerdicts = {
  'others-can-write':
    'The group or everybody can write to the home folder, to .ssh or to authorized_keys: sshd refuses the key.',
  'wrong-owner': 'The owner is neither the account nor root, or the account itself may not read the file.',
  'others-can-read': 'Others have rights on a private key file: ssh refuses to use it.',
  missing: 'A file or folder that is needed does not exist.',
  'no-access': 'The person who ran ls may not look there: it has to be run as the account or as an administrator.',
  fine: 'Owner and rights are as sshd and ssh want them.',
}
type Verdict = keyof typeof rightsVerdicts

/** What is wrong with one entry. `detail` is a whole sentence. */
type Defect = { readonly verdict: Verdict; readonly detail: string; readonly marks: readonly Mark[] }

const ORDER: readonly Verdict[] = ['others-can-write', 'wrong-owner', 'others-can-read', 'missing', 'no-access']

export const lsPermissions = defineReader<Verdict>({
  id: 'ls-permissions',
  title: 'Owner and rights of files and folders',
  reads: 'ls -ld',
  asks: ['user', 'home', 'keyFile'],
  verdicts: rightsVerdicts,
  samples: lsSamples,
  read: (text, context) => {
    const lines = pastedLines(text)
    const listing = parseListing(lines)
    if (listing.entries.length === 0 && listing.errors.length === 0 && !listing.listed)
      return notAListing(text, context)
    return judgeListing(listing, context)
  },
})

/** Judges owner and mode of what was listed: by `ls -l`, or by another command that shows the same. */
export function judgeListing(listing: Listing, context: ReaderContext): Reading<Verdict> {
  const judged = rolesOf(listing, context).filter(({ role }) => role !== 'none')
  const account = accountFor(judged, context)
  const defects = [...judged.flatMap((one) => defectsOf(one, account, listing)), ...absent(listing, judged, context)]
  if (judged.length === 0 && defects.length === 0) return nothingToJudge(listing)
  return conclude(judged, defects, context)
}

function conclude(judged: readonly Judged[], defects: readonly Defect[], context: ReaderContext): Reading<Verdict> {
  const sorted = ORDER.flatMap((verdict) => defects.filter((defect) => defect.verdict === verdict))
  const worst = sorted[0]
  const home = judged.find((one) => one.role === 'home' && one.path.startsWith('/'))
  const notes = [...sorted.slice(1, 12).map((defect) => defect.detail), ...remarks(judged, worst?.verdict)]
  return {
    verdict: worst?.verdict ?? 'fine',
    summary: worst?.detail ?? `Owner and rights are in order for ${names(judged)}.`,
    marks: sorted.flatMap((defect) => defect.marks).slice(0, 40),
    notes,
    values: home && context['home'] === undefined ? { home: home.path } : {},
  }
}

function names(judged: readonly Judged[]): string {
  const shown = judged.slice(0, 4).map((one) => one.path)
  return judged.length > 4 ? `${shown.join(', ')} and ${judged.length - 4} more` : shown.join(', ')
}

function remarks(judged: readonly Judged[], verdict: Verdict | undefined): string[] {
  const notes: string[] = []
  const server = judged.some(({ role }) => role !== 'private-key')
  if (server) notes.push(STRICT_MODES)
  const ownGroup = judged.find((one) => one.entry.mode[5] === 'w' && one.entry.group === one.entry.owner)
  if (verdict === 'others-can-write' && ownGroup) {
    notes.push(ownGroupNote(ownGroup.entry.group))
  }
  if (judged.some(({ entry }) => entry.flag === '+')) {
    notes.push(
      'The + behind the mode means that more rules apply (an access list); getfacl, or ls -le on macOS, shows them.',
    )
  }
  if (judged.some(({ entry }) => entry.flag === '.')) {
    notes.push('The dot behind the mode means that SELinux labels are in use; it is normal and no defect.')
  }
  return notes
}

function defectsOf(one: Judged, account: string | undefined, listing: Listing): Defect[] {
  const { entry, role, path } = one
  const found: Defect[] = []
  if (role === 'authorized-keys' && entry.mode.startsWith('d')) {
    found.push({
      verdict: 'missing',
      detail: `${path} is a folder, and sshd needs a file of that name.`,
      marks: [markOf(entry.line, entry.modeAt, entry.modeAt + 1, 'd means folder')],
    })
  }
  if (role === 'private-key') return [...found, ...privateKeyDefects(one)]
  const write = writeDefect(one)
  const owner = ownerDefect(one, account, listing)
  return [...found, ...(write ? [write] : []), ...(owner ? [owner] : [])]
}

function writeDefect({ entry, role, path }: Judged): Defect | undefined {
  const who = writersOf(entry.mode, entry.group)
  if (who === undefined) return undefined
  const places = [GROUP_WRITES, OTHERS_WRITE].filter((at) => entry.mode[at] === 'w')
  const named = places.length > 1 ? 'characters' : 'character'
  const where =
    entry.digits === undefined
      ? `${named} ${places.map((at) => at + 1).join(' and ')} of ${entry.mode}`
      : `mode ${entry.digits}`
  return {
    verdict: 'others-can-write',
    detail: `${who} can write to ${path} (${where}).${role === 'other' ? '' : ' sshd then refuses the key.'}`,
    marks: places.map((at) =>
      markMode(entry, at, at, at === GROUP_WRITES ? `the group ${entry.group} can write` : 'everybody can write'),
    ),
  }
}

function privateKeyDefects({ entry, path }: Judged): Defect[] {
  const open = [4, 5, 6, 7, 8, 9].filter((at) => entry.mode[at] !== '-')
  const first = open[0]
  if (first === undefined) return []
  const last = open[open.length - 1] ?? first
  const who =
    first <= 6 && last >= 7 ? 'The group and everybody else have' : last >= 7 ? 'Everybody has' : 'The group has'
  return [
    {
      verdict: 'others-can-read',
      detail: `${who} rights on the private key ${path} (${entry.digits ?? entry.mode}). ssh ignores a key that anybody but its owner can open.`,
      marks: [markMode(entry, first, last, 'must be empty for a private key')],
    },
  ]
}

/** The account the files should belong to: as the context says, else as the path or the neighbors show. */
function accountFor(all: readonly Judged[], context: ReaderContext): string | undefined {
  const named = context['account'] ?? context['user']
  if (named !== undefined && named !== '') return named
  for (const { path, role } of all) {
    const parts = path.split('/', 3)
    const account = accountOfHome(parts.join('/'))
    if (role !== 'other' && account !== undefined) return account
  }
  const home = all.find((one) => one.role === 'home') ?? all.find((one) => one.role === 'ssh-folder')
  return home && all.length > 1 && home.entry.owner !== 'root' ? home.entry.owner : undefined
}

function ownerDefect(one: Judged, account: string | undefined, listing: Listing): Defect | undefined {
  const { entry, role, path } = one
  const { owner, mode } = entry
  const marks = [markOf(entry.line, entry.ownerAt, entry.ownerAt + owner.length, `the owner is ${owner}`)]
  if (isRoot(owner)) {
    const readable = role === 'authorized-keys' ? mode[7] === 'r' : 'xt'.includes(mode[9] ?? '')
    const byGroup = account !== undefined && entry.group === account && mode[role === 'authorized-keys' ? 4 : 6] !== '-'
    if (readable || byGroup || account === undefined || account === 'root' || role === 'other') return undefined
    const detail = `${path} belongs to root and ${account} may not open it (${mode}). sshd opens it as ${account}.`
    return { verdict: 'wrong-owner', detail, marks }
  }
  if (account === undefined || isAccount(owner, account)) return undefined
  const number = isDigits(owner)
  if (number && listing.options.includes('n')) return undefined
  const detail = number
    ? `The owner of ${path} is shown as the number ${owner}, so that machine knows no account of that name or the listing was made with -n. It has to be ${account} or root.`
    : `${path} belongs to ${owner}; it has to belong to ${account} or to root.`
  return { verdict: 'wrong-owner', detail, marks }
}

function absent(listing: Listing, judged: readonly Judged[], context: ReaderContext): Defect[] {
  const hasKeys = judged.some((one) => one.role === 'authorized-keys')
  const found: Defect[] = listing.errors
    .filter((error) => !(hasKeys && lastPart(error.path) === 'authorized_keys2'))
    .map((error) => ({
      verdict: error.kind,
      detail:
        error.kind === 'missing'
          ? `${error.path} does not exist.`
          : `${error.path} could not be looked at: run the command as ${context['account'] ?? 'the account'} or as an administrator.`,
      marks: [
        markOf(error.line, 0, error.line.text.length, error.kind === 'missing' ? 'not there' : 'not allowed to look'),
      ],
    }))
  const folder = lastPart(listing.folder)
  const serverSide = context['account'] !== undefined && found.length === 0
  if (serverSide && folder === '.ssh' && !hasKeys) {
    found.push({ verdict: 'missing', detail: `${listing.folder} holds no file authorized_keys.`, marks: [] })
  }
  const hidden = listing.options.includes('a') || listing.options.includes('A')
  if (serverSide && hidden && accountOfHome(listing.folder) && !judged.some((one) => one.role === 'ssh-folder')) {
    found.push({ verdict: 'missing', detail: `${listing.folder} holds no folder .ssh.`, marks: [] })
  }
  return found
}

const WINDOWS = ['<DIR>', 'Volume in drive', 'LastWriteTime', 'Directory of ', 'Directory: ']

/** Windows keeps rights in another way, and icacls shows them; its verdicts mean the same. */
function notAListing(text: string, context: ReaderContext): Reading<Verdict> {
  const onWindows = icacls.read(text, context)
  if (onWindows.verdict !== 'unreadable') return onWindows
  if (WINDOWS.some((sign) => text.includes(sign))) {
    return unreadable('This is a listing from Windows, where rights are kept in another way.', [
      'On Windows, icacls with the file name shows who has which rights.',
    ])
  }
  return unreadable('This is not what ls -l prints: its lines begin with ten characters such as drwx------.')
}

function nothingToJudge(listing: Listing): Reading<Verdict> {
  if (listing.entries.some((entry) => entry.mode.startsWith('l'))) {
    return unreadable('This is a link, and the mode of a link says nothing.', [
      'Run ls -lL instead: it shows the file or folder that the link leads to.',
    ])
  }
  return unreadable('The listing shows neither a home folder, nor .ssh, nor authorized_keys, nor a private key.')
}
