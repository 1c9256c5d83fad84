import { isDigits, type PastedLine } from './lines.ts'

/** One line of an access list: whom it is for, and what is left of its rights behind the mask. */
export type AclEntry = {
  readonly line: PastedLine
  readonly kind: 'user' | 'group' | 'mask' | 'other'
  /** Empty for the owner and the owning group. */
  readonly name: string
  readonly rights: string
  /** Where the rights stand in the line. */
  readonly at: number
  readonly effective: string
}

/** What `getfacl` prints about one file or folder. */
export type AclBlock = {
  readonly path: string
  readonly owner?: { readonly line: PastedLine; readonly name: string; readonly at: number }
  readonly group?: string
  readonly entries: readonly AclEntry[]
  /** Rules for what is made in this folder later on. */
  readonly inherited: boolean
  /** The longer lists of FreeBSD on ZFS, which need no line for everybody. */
  readonly nfs4: boolean
}

type Draft = { -readonly [Key in keyof AclBlock]: AclBlock[Key] } & { entries: AclEntry[] }

/** Cuts the output of `getfacl` into its files. Linear; ignores every line it does not know. */
export function aclBlocks(lines: readonly PastedLine[]): readonly AclBlock[] {
  const blocks: AclBlock[] = []
  const cutSlash = lines.some(({ text }) => text.includes("Removing leading '/'"))
  let block: Draft = { path: '', entries: [], inherited: false, nfs4: false }
  for (const line of lines) {
    const header = headerOf(line.text)
    if (header?.name === 'file') {
      keep(block, blocks)
      const path = header.value.startsWith('/') || !cutSlash ? header.value : `/${header.value}`
      block = { path, entries: [], inherited: false, nfs4: false }
    } else if (header?.name === 'owner') block.owner = { line, name: header.value, at: header.at }
    else if (header?.name === 'group') block.group = header.value
    else if (line.text.startsWith('default:')) block.inherited = true
    else {
      const longer = nfs4Entry(line)
      const entry = longer ?? posixEntry(line)
      if (entry) block.entries.push(entry)
      if (longer) block.nfs4 = true
    }
  }
  keep(block, blocks)
  return blocks
}

function keep(block: Draft, blocks: AclBlock[]): void {
  if (block.entries.length === 0) return
  const mask = block.entries.find(({ kind }) => kind === 'mask')?.rights
  const entries = block.entries.map((entry) => {
    const masked = mask !== undefined && (entry.kind === 'group' || (entry.kind === 'user' && entry.name !== ''))
    return masked ? { ...entry, effective: both(entry.rights, mask) } : entry
  })
  blocks.push({ ...block, entries })
}

function both(rights: string, mask: string): string {
  return [...rights].map((right, at) => (mask[at] === right ? right : '-')).join('')
}

function headerOf(text: string): { readonly name: string; readonly value: string; readonly at: number } | undefined {
  for (const name of ['file', 'owner', 'group']) {
    const start = `# ${name}: `
    if (text.startsWith(start)) return { name, value: text.slice(start.length), at: start.length }
  }
  return undefined
}

const KINDS = {
  user: 'user',
  group: 'group',
  mask: 'mask',
  other: 'other',
  u: 'user',
  g: 'group',
  m: 'mask',
  o: 'other',
} as const

/** `user:bob:rwx	#effective:r-x`, `group::r--`, `mask::rwx`, `other::---`. */
function posixEntry(line: PastedLine): AclEntry | undefined {
  const text = line.text.slice(0, 1024)
  const first = text.indexOf(':')
  const second = first < 0 ? -1 : text.indexOf(':', first + 1)
  const word = text.slice(0, first)
  if (second < 0 || !Object.hasOwn(KINDS, word)) return undefined
  const rights = text.slice(second + 1, second + 4)
  if (!isRights(rights)) return undefined
  const behind = text.slice(second + 4).trimStart()
  if (behind !== '' && !behind.startsWith('#')) return undefined
  const kind = KINDS[word as keyof typeof KINDS]
  return { line, kind, name: text.slice(first + 1, second), rights, at: second + 1, effective: rights }
}

function isRights(text: string): boolean {
  return (
    text.length === 3 && 'r-'.includes(text.charAt(0)) && 'w-'.includes(text.charAt(1)) && 'x-'.includes(text.charAt(2))
  )
}

/** FreeBSD on ZFS: `user:bob:rw-p----------:-------:allow`, `everyone@:r-----a-R-c--s:-------:allow`. */
function nfs4Entry(line: PastedLine): AclEntry | undefined {
  const parts = line.text.slice(0, 1024).split(':')
  const last = isDigits(parts[parts.length - 1] ?? '') ? parts.length - 2 : parts.length - 1
  const rights = parts[last - 2]
  const [who = '', name = ''] = parts
  if (parts[last] !== 'allow' || rights?.length !== 14) return undefined
  const named = last === 4
  const kind = who === 'everyone@' ? 'other' : who === 'owner@' || who === 'user' ? 'user' : 'group'
  if (named ? who !== 'user' && who !== 'group' : last !== 3 || !who.endsWith('@')) return undefined
  const plain = [
    rights.includes('r') ? 'r' : '-',
    'wp'.split('').some((sign) => rights.includes(sign)) ? 'w' : '-',
    rights.includes('x') ? 'x' : '-',
  ].join('')
  const at = who.length + 1 + (named ? name.length + 1 : 0)
  return { line, kind, name: named ? name : '', rights: plain, at, effective: plain }
}
