import { after, before, keepList, type Draft, type Listener } from './draft.ts'
import { sideOf } from './names.ts'
import { kindNamed, slotsNamed } from './slotNamed.ts'
import type { Side, Slot } from './types.ts'

/** Two lists in one message: what failed, the client's list and the server's list, as they stand in the line. */
type Pair = { readonly what: string; readonly client: string; readonly server: string }

type Message = { readonly format: string; readonly read: (text: string) => Pair | undefined }

/** Messages that give both lists. Their wording is in the samples. */
const PAIRS: readonly Message[] = [
  {
    format: 'message of an old OpenSSH',
    read: (text) => pair(text, 'no matching ', ' found: client ', ' server '),
  },
  {
    format: 'message of JSch',
    read: (text) => pair(text, 'algorithmName="', 'jschProposal="', 'serverProposal="'),
  },
  {
    format: 'message of Go x/crypto/ssh',
    read: (text) => pair(text, 'no common algorithm for ', 'client offered: ', 'server offered: '),
  },
  {
    format: 'message of libssh',
    read: (text) => swapped(pair(text, 'no match for method ', 'server [', 'client [')),
  },
  {
    format: 'message of AsyncSSH',
    read: (text) => pair(text, 'No matching ', ' algorithm found, sent ', ' and received '),
  },
  {
    format: 'message of sshj',
    read: (text) => pair(text, 'Unable to reach a settlement of ', ': [', '] and ['),
  },
  {
    format: 'message of Apache MINA SSHD',
    read: (text) => pair(text, 'Unable to negotiate key exchange for ', '(client: ', ' / server: '),
  },
  {
    format: 'message of russh',
    read: (text) => pair(text, 'NoCommonAlgo { kind: ', 'ours: [', 'theirs: ['),
  },
]

/** Messages that name what failed, and at most the list of the server. */
const SINGLES: readonly { readonly format: string; readonly mark: string; readonly list?: string }[] = [
  { format: 'message of PuTTY', mark: "Couldn't agree a ", list: '(available: ' },
  { format: 'message of paramiko', mark: '(no acceptable ' },
  { format: 'message of Dropbear', mark: 'No matching algo ' },
  { format: 'message of ssh2 for Node', mark: 'Handshake failed: no matching ' },
  { format: 'message of AsyncSSH', mark: 'KeyExchangeFailed: No matching ' },
]

/** The messages with which programs give up. */
export const messages: Listener = ({ text }, draft) =>
  theirOffer(text, draft) || bothLists(text, draft) || onlyWhat(text, draft)

function theirOffer(text: string, draft: Draft): boolean {
  const what = after(text, 'no matching ')
  const offer = what === undefined ? undefined : after(what, ' found. Their offer: ')
  if (what === undefined || offer === undefined) return false
  const list = before(offer, ' [preauth]')
  const side = sideOf(list) ?? (isServerLog(text) ? 'client' : 'server')
  keepList(draft, side, slotsLeft(draft, side, slotsNamed(before(what, ' found. '))), list)
  draft.formats.add(side === 'server' ? 'message of ssh' : 'log of sshd')
  fails(draft, before(what, ' found. '))
  const host = after(text, 'Unable to negotiate with ')
  if (host !== undefined && side === 'server') draft.host ??= before(before(host, ' port '), ':')
  return true
}

function bothLists(text: string, draft: Draft): boolean {
  for (const { format, read } of PAIRS) {
    const found = read(text)
    const slots = found === undefined ? [] : slotsNamed(found.what)
    if (found === undefined || slots.length === 0) continue
    keepList(draft, 'client', slotsLeft(draft, 'client', slots), found.client)
    keepList(draft, 'server', slotsLeft(draft, 'server', slots), found.server)
    draft.formats.add(format)
    fails(draft, found.what)
    return true
  }
  return false
}

function onlyWhat(text: string, draft: Draft): boolean {
  for (const { format, mark, list } of SINGLES) {
    const rest = after(text, mark)
    const what = rest === undefined ? undefined : before(before(rest, '('), ')')
    if (rest === undefined || what === undefined || kindNamed(what) === undefined) continue
    const offer = list === undefined ? undefined : after(rest, list)
    if (offer !== undefined) keepList(draft, 'server', slotsLeft(draft, 'server', slotsNamed(what)), before(offer, ')'))
    draft.formats.add(format)
    fails(draft, what)
    return true
  }
  return false
}

/** A whole proposal says more than a message: what it filled is left as it is. */
function slotsLeft(draft: Draft, side: Side, slots: readonly Slot[]): readonly Slot[] {
  return slots.filter((slot) => draft[side][slot] === undefined)
}

function fails(draft: Draft, what: string): void {
  const kind = kindNamed(what)
  if (kind !== undefined) draft.failed = kind
}

function isServerLog(text: string): boolean {
  return text.includes('[preauth]') || text.includes('sshd[') || text.includes('sshd-session[')
}

function pair(text: string, start: string, first: string, second: string): Pair | undefined {
  const rest = after(text, start)
  const lists = rest === undefined ? undefined : after(rest, first)
  const server = lists === undefined ? undefined : after(lists, second)
  if (rest === undefined || lists === undefined || server === undefined) return undefined
  return { what: before(rest, first), client: before(lists, second), server: ended(server) }
}

/** A list ends where its bracket or quote closes, or where sshd names the stage. */
function ended(list: string): string {
  return [' [preauth]', ']', '"', ')'].reduce((rest, end) => before(rest, end), list)
}

function swapped(found: Pair | undefined): Pair | undefined {
  return found === undefined ? undefined : { what: found.what, client: found.server, server: found.client }
}
