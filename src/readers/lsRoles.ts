import type { LsEntry, Listing } from './lsEntries.ts'
import type { ReaderContext } from './types.ts'

/** What an entry is to a login by key. `other` is judged only where nothing else is there to judge. */
export type Role = 'home' | 'ssh-folder' | 'authorized-keys' | 'private-key' | 'other' | 'none'

/** An entry, what it is, and how to name it to the reader. */
export type Judged = { readonly entry: LsEntry; readonly role: Role; readonly path: string }

/** Names the role of every entry of a listing. Links say nothing by their own mode and get the role `none`. */
export function rolesOf(listing: Listing, context: ReaderContext): readonly Judged[] {
  const holdsKeys = listing.entries.some((entry) => isAuthorizedKeys(entry.name))
  const holdsSshFolder = listing.entries.some((entry) => entry.name === '.ssh')
  const judged = listing.entries.map((entry) => {
    const path = pathOf(entry)
    return { entry, path: shownAs(path), role: roleOf(entry, path, { context, holdsKeys, holdsSshFolder }) }
  })
  if (judged.some(({ role }) => role !== 'none' && role !== 'other')) return judged
  return judged.map((one) => (one.role === 'none' && canBeJudged(one.entry) ? { ...one, role: 'other' } : one))
}

type Around = { readonly context: ReaderContext; readonly holdsKeys: boolean; readonly holdsSshFolder: boolean }

function roleOf(entry: LsEntry, path: string, around: Around): Role {
  if (entry.mode.startsWith('l')) return 'none'
  const isFolder = entry.mode.startsWith('d')
  const name = lastPart(path)
  if (isAuthorizedKeys(name)) return 'authorized-keys'
  if (isFolder) {
    if (entry.name === '.') {
      if (name === '.ssh' || around.holdsKeys) return 'ssh-folder'
      if (around.holdsSshFolder || isHome(path, around.context)) return 'home'
      return 'none'
    }
    if (entry.name === '..') return lastPart(entry.folder) === '.ssh' || around.holdsKeys ? 'home' : 'none'
    if (name === '.ssh') return 'ssh-folder'
    return isHome(path, around.context) || isHomeByName(entry, around.context) ? 'home' : 'none'
  }
  return isPrivateKey(name, around.context) ? 'private-key' : 'none'
}

function canBeJudged(entry: LsEntry): boolean {
  return 'd-'.includes(entry.mode.charAt(0)) && entry.name !== '..'
}

/** The path as the reader knows it: with the folder that was listed, where the text names it. */
function pathOf(entry: LsEntry): string {
  if (entry.name === '.') return entry.folder || '.'
  if (entry.name === '..')
    return entry.folder.includes('/') ? entry.folder.slice(0, entry.folder.lastIndexOf('/')) : '..'
  if (entry.name.startsWith('/') || entry.folder === '' || entry.name === entry.folder) return entry.name
  return `${entry.folder}/${entry.name}`
}

/** How a path without a name is told to the reader. */
function shownAs(path: string): string {
  if (path === '') return 'a file or folder without a name'
  if (path === '..') return 'the folder above'
  return path === '.' ? 'this folder' : path
}

export function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** The role of a path by its name alone, where nothing tells whether it is a file or a folder. */
export function roleOfPath(path: string, context: ReaderContext): Role {
  const name = lastPart(path)
  if (isAuthorizedKeys(name)) return 'authorized-keys'
  if (name === '.ssh') return 'ssh-folder'
  if (isHome(path, context)) return 'home'
  return isPrivateKey(name, context) ? 'private-key' : 'other'
}

function isAuthorizedKeys(name: string): boolean {
  const last = lastPart(name)
  return last === 'authorized_keys' || last === 'authorized_keys2'
}

/** `/home/fred`, `/Users/fred`, `/root`, or the home that the context names. */
function isHome(path: string, context: ReaderContext): boolean {
  if (path === '') return false
  if (path === (context['home'] ?? '').replace(/\/$/, '')) return true
  return path === '/root' || accountOfHome(path) !== undefined
}

/** A bare name in a listing of /home: the account's own, or a folder that belongs to the account it is named after. */
function isHomeByName(entry: LsEntry, context: ReaderContext): boolean {
  if (entry.name.includes('/') || entry.name.startsWith('.')) return false
  const account = context['account'] ?? context['user']
  if (account !== undefined && account !== '') return entry.name === account
  return entry.name === entry.owner
}

/** The account whose home a path is by the custom of Linux and macOS. */
export function accountOfHome(path: string): string | undefined {
  const parts = path.split('/', 4)
  if (parts.length !== 3 || parts[0] !== '' || parts[2] === '' || parts[2] === 'Shared') return undefined
  return parts[1] === 'home' || parts[1] === 'Users' ? parts[2] : undefined
}

const KEY_ENDINGS = ['.pem', '.key', '.ppk', '_rsa', '_dsa', '_ecdsa', '_ed25519']
const NOT_PRIVATE = ['.pub', '.crt', '.cer', '-cert.pub']

function isPrivateKey(name: string, context: ReaderContext): boolean {
  const asked = lastPart(context['keyFile'] ?? '')
  if (asked !== '' && asked === name) return true
  if (NOT_PRIVATE.some((ending) => name.endsWith(ending))) return false
  return name.startsWith('id_') || KEY_ENDINGS.some((ending) => name.endsWith(ending))
}
