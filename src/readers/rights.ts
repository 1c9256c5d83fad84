/** Where a mode such as `drwxr-xr-x` says that somebody may write: the group's and everybody's place. */
export const GROUP_WRITES = 5
export const OTHERS_WRITE = 8

/** What sshd asks of everything between a key file and the home folder (auth_secure_path in its code). */
export const STRICT_MODES =
  'sshd asks for two things of the home folder, .ssh and authorized_keys: the owner is the account or root, and nobody else can write. Mode 700 is not needed.'

/** The patch of Debian and Ubuntu to that rule. It counts members only and does not see access lists. */
export function ownGroupNote(group: string): string {
  return `Debian and Ubuntu let a group that can write pass if the group (here ${group}) has no other member; other systems refuse it.`
}

/** Who besides the owner may write, in words that begin a sentence; undefined where nobody may. */
export function writersOf(mode: string, group: string): string | undefined {
  const byGroup = mode[GROUP_WRITES] === 'w'
  const byOthers = mode[OTHERS_WRITE] === 'w'
  if (byGroup && byOthers) return `The group ${group} and everybody else`
  if (byGroup) return `The group ${group}`
  return byOthers ? 'Everybody' : undefined
}

export function isRoot(owner: string): boolean {
  return owner === 'root' || owner === '0'
}

/** Directory services put a domain before or behind the name. */
export function isAccount(owner: string, account: string): boolean {
  if (owner === account) return true
  return owner.endsWith(`\\${account}`) || owner.endsWith(`+${account}`) || owner.startsWith(`${account}@`)
}

/**
 * Whether an account may pass through a folder, or read a file, by its mode alone. Undefined: it depends on whether
 * the account is in the group.
 */
export function mayUse(
  entry: { readonly mode: string; readonly owner: string; readonly group: string },
  account: string,
  right: 'pass' | 'read',
): boolean | undefined {
  if (account === 'root') return true
  const allowed = (at: number) =>
    right === 'read' ? entry.mode[at - 2] === 'r' : 'xst'.includes(entry.mode[at] ?? '-')
  if (isAccount(entry.owner, account)) return allowed(3)
  if (entry.group === account) return allowed(6)
  if (allowed(6) === allowed(9)) return allowed(9)
  return undefined
}
