import { aclBlocks, type AclBlock, type AclEntry } from './aclBlocks.ts'
import { getfaclSamples } from './getfaclSamples.ts'
import { markLine, markOf, pastedLines, unreadable, type PastedLine } from './lines.ts'
import { accountOfHome, lastPart, roleOfPath, type Role } from './lsRoles.ts'
import { isAccount, isRoot, ownGroupNote, STRICT_MODES } from './rights.ts'
import { defineReader, type Mark, type Reading, type ReaderContext } from './types.ts'

const verdicts = {
  'others-can-write': 'Somebody else can write, or the mask makes it look so: sshd refuses the keys.',
  'wrong-owner': 'The owner is neither the account nor root, or the account itself may not read the file.',
  'others-can-read': 'Others have rights on a private key file: ssh refuses to use it.',
  missing: 'The file or folder does not exist.',
  'no-access': 'Whoever ran getfacl may not look there.',
  fine: 'Nobody else can write, and the owner is right.',
}
type Verdict = keyof typeof verdicts
type Defect = { readonly verdict: Verdict; readonly detail: string; readonly marks: readonly Mark[] }

const ORDER: readonly Verdict[] = ['others-can-write', 'wrong-owner', 'others-can-read', 'missing', 'no-access']

/**
 * Reads `getfacl`. sshd and ssh look at the mode alone, and where there is an access list the group's place in the mode
 * shows its mask (acl(5), Correspondence between ACL entries and file permission bits).
 */
export const getfacl = defineReader<Verdict>({
  id: 'getfacl',
  title: 'Access lists: who else has rights on a file or folder',
  reads: 'getfacl',
  asks: ['user'],
  verdicts,
  samples: getfaclSamples,
  read: (text, context) => {
    const lines = pastedLines(text)
    const blocks = aclBlocks(lines)
    const cut = blocks.find(({ entries, nfs4 }) => !nfs4 && !entries.some(({ kind }) => kind === 'other'))
    if (cut) return unreadable(`The list of ${shownPath(cut)} ends before its last line, other::.`)
    const stops = lines.flatMap((line) => stopOf(line) ?? [])
    if (blocks.length === 0 && stops.length === 0) {
      const none = lines.some(
        (line) => line.text.startsWith('getfacl: ') && line.text.endsWith('Operation not supported'),
      )
      return unreadable(
        none
          ? 'This disk keeps no access lists; ls -ld shows all there is.'
          : 'This is not what getfacl prints: # file:, # owner:, and lines such as user::rwx.',
      )
    }
    const defects = [...blocks.flatMap((block) => defectsOf(block, context)), ...stops]
    const sorted = ORDER.flatMap((verdict) => defects.filter((defect) => defect.verdict === verdict))
    const [worst, ...others] = sorted
    return {
      verdict: worst?.verdict ?? 'fine',
      summary:
        worst?.detail ?? `Nobody but the owner and root can write to ${blocks.slice(0, 4).map(shownPath).join(', ')}.`,
      marks: sorted.flatMap(({ marks }) => marks).slice(0, 40),
      notes: [...others.slice(0, 10).map(({ detail }) => detail), ...notesOn(blocks)],
      values: {},
    } satisfies Reading<Verdict>
  },
})

function defectsOf(block: AclBlock, context: ReaderContext): Defect[] {
  const role = roleOfPath(absolute(block.path), context)
  if (role === 'private-key') return openKey(block)
  const account = context['account'] || context['user'] || accountOfPath(absolute(block.path))
  return [writeDefect(block, role), ownerDefect(block, role, account)].flatMap((defect) => defect ?? [])
}

function isOther({ kind, name }: AclEntry): boolean {
  return kind === 'other' || kind === 'group' || (kind === 'user' && name !== '' && !isRoot(name))
}

/** Entries that count for others, by what is left of them behind the mask. */
function othersWith(block: AclBlock, right: 'r' | 'w'): readonly AclEntry[] {
  return block.entries.filter((entry) => isOther(entry) && entry.effective.includes(right))
}

function writeDefect(block: AclBlock, role: Role): Defect | undefined {
  const writers = othersWith(block, 'w').filter(({ kind, name }) => kind !== 'user' || name !== block.owner?.name)
  const mask = block.entries.find((entry) => entry.kind === 'mask' && entry.rights.includes('w'))
  if (writers.length === 0 && mask === undefined) return undefined
  const ends = role === 'other' ? '' : ' sshd then refuses the key.'
  const detail =
    writers.length === 0
      ? `Nobody else can write to ${shownPath(block)}, but its mask allows it, and sshd takes the mask for the right of the group.${ends}`
      : `${listed(writers, block)} can write to ${shownPath(block)}.${ends}`
  return {
    verdict: 'others-can-write',
    detail,
    marks: [...writers, ...(mask === undefined ? [] : [mask])].map(({ line, at, kind }) =>
      markOf(line, at, at + 3, kind === 'mask' ? 'sshd sees this as the right of the group' : 'may write'),
    ),
  }
}

function listed(entries: readonly AclEntry[], block: AclBlock): string {
  const names = entries.slice(0, 4).map(({ kind, name }) => {
    if (kind === 'other') return 'everybody'
    if (kind === 'user') return `the account ${name}`
    return `the group ${name || block.group || 'of the file'}`
  })
  const text = [...new Set(names)].join(', ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function openKey(block: AclBlock): Defect[] {
  const readers = block.entries.filter(
    ({ kind, name, effective }) => (kind !== 'user' || name !== '') && kind !== 'mask' && effective !== '---',
  )
  if (readers.length === 0) return []
  return [
    {
      verdict: 'others-can-read',
      detail: `${listed(readers, block)} can open the private key ${shownPath(block)}. ssh ignores a key that anybody but its owner can open.`,
      marks: readers.map(({ line, at }) => markOf(line, at, at + 3, 'must be empty for a private key')),
    },
  ]
}

function ownerDefect(block: AclBlock, role: Role, account: string | undefined): Defect | undefined {
  const { owner } = block
  if (owner === undefined || account === undefined || isAccount(owner.name, account)) return undefined
  const marks = [markOf(owner.line, owner.at, owner.at + owner.name.length, `the owner is ${owner.name}`)]
  if (!isRoot(owner.name)) {
    return {
      verdict: 'wrong-owner',
      detail: `${shownPath(block)} belongs to ${owner.name}; it has to belong to ${account} or to root.`,
      marks,
    }
  }
  if (role === 'other') return undefined
  const needed = role === 'authorized-keys' ? 'r' : 'x'
  const allowed = block.entries.some(({ kind, name, effective }) => {
    const meant =
      kind === 'other' ||
      (kind === 'user' && name === account) ||
      (kind === 'group' && (name || block.group) === account)
    return meant && effective.includes(needed)
  })
  if (allowed) return undefined
  return {
    verdict: 'wrong-owner',
    detail: `${shownPath(block)} belongs to root and ${account} may not open it. sshd opens it as ${account}.`,
    marks,
  }
}

function notesOn(blocks: readonly AclBlock[]): string[] {
  const notes = blocks.length > 0 ? [STRICT_MODES] : []
  if (
    blocks.some(({ entries }) => entries.some(({ kind, name }) => kind === 'mask' || (kind === 'user' && name !== '')))
  ) {
    notes.push(
      'There is an access list. setfacl -b with the path removes it, and chmod go-w takes only the right to write, for the mask too.',
    )
  }
  const ownGroup = blocks.find(
    ({ owner, group, entries }) =>
      owner?.name === group && entries.some(({ kind, rights }) => kind === 'mask' && rights.includes('w')),
  )
  if (ownGroup?.group !== undefined) notes.push(ownGroupNote(ownGroup.group))
  if (blocks.some(({ inherited }) => inherited)) {
    notes.push(
      'The lines that begin with default: count for files that are made in this folder later, not for the folder itself.',
    )
  }
  return notes
}

function absolute(path: string): string {
  return path.startsWith('/') || accountOfPath(`/${path}`) === undefined ? path : `/${path}`
}

function accountOfPath(path: string): string | undefined {
  return accountOfHome(path.split('/', 3).join('/'))
}

function shownPath({ path }: AclBlock): string {
  return path === '' ? 'this file or folder' : absolute(path)
}

/** `getfacl: /home/fred/.ssh: Permission denied` */
function stopOf(line: PastedLine): Defect | undefined {
  const { text } = line
  if (!text.startsWith('getfacl: ')) return undefined
  const path = text.slice(9, text.lastIndexOf(':'))
  if (text.endsWith(': No such file or directory')) {
    if (lastPart(path) === 'authorized_keys2') return undefined
    return { verdict: 'missing', detail: `${path} does not exist.`, marks: [markLine(line, 'is not there')] }
  }
  if (!text.endsWith(': Permission denied')) return undefined
  return {
    verdict: 'no-access',
    detail: `${path} could not be looked at: run the command as an administrator.`,
    marks: [markLine(line, 'not allowed to look')],
  }
}
