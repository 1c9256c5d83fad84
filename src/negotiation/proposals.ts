import { after, keepList, type Listener } from './draft.ts'
import { otherSide } from './kindNames.ts'
import { sideOf } from './names.ts'
import { SLOTS, type Side, type Slot } from './types.ts'

const BLOCKS: readonly { readonly mark: string; readonly side: Side }[] = [
  { mark: 'local client KEXINIT proposal', side: 'client' },
  { mark: 'peer client KEXINIT proposal', side: 'client' },
  { mark: 'local server KEXINIT proposal', side: 'server' },
  { mark: 'peer server KEXINIT proposal', side: 'server' },
]

const ROWS: readonly { readonly mark: string; readonly slot: Slot }[] = [
  { mark: 'KEX algorithms: ', slot: 'kex' },
  { mark: 'host key algorithms: ', slot: 'hostKey' },
  { mark: 'ciphers ctos: ', slot: 'cipherOut' },
  { mark: 'ciphers stoc: ', slot: 'cipherIn' },
  { mark: 'MACs ctos: ', slot: 'macOut' },
  { mark: 'MACs stoc: ', slot: 'macIn' },
  { mark: 'compression ctos: ', slot: 'compressionOut' },
  { mark: 'compression stoc: ', slot: 'compressionIn' },
]

/** The two proposals as `ssh -vv` and `sshd -ddd` print them. */
export function proposals(): Listener {
  let side: Side | undefined
  return ({ text }, draft) => {
    const block = BLOCKS.find(({ mark }) => text.includes(mark))
    if (block !== undefined) {
      side = block.side
      return true
    }
    if (side === undefined) return false
    for (const { mark, slot } of ROWS) {
      const list = after(text, mark)
      if (list === undefined) continue
      draft.formats.add('debug output of OpenSSH')
      return keepList(draft, side, [slot], withoutTag(list))
    }
    return false
  }
}

const OLD = 'kex_parse_kexinit: '
/** Lists of one proposal: eight that matter, and two of languages that are empty. */
const ROWS_OF_A_SIDE = 10

/** The same from older versions: ten bare lists of one's own proposal, then two numbers, then ten of the other side. */
export function oldProposals(): Listener {
  let row = 0
  let first: Side = 'client'
  return ({ text }, draft) => {
    const list = after(text, OLD)
    if (list === undefined) {
      // An empty list is printed as nothing, and its trailing blank is gone from the paste.
      if (text.endsWith(OLD.trimEnd())) row += 1
      return false
    }
    if (list.startsWith('reserved')) return true
    if (list.startsWith('first_kex_follows')) {
      row = row <= ROWS_OF_A_SIDE ? ROWS_OF_A_SIDE : 0
      return true
    }
    if (row === 0) first = sideOf(list) ?? (text.includes('sshd') || text.includes('[preauth]') ? 'server' : 'client')
    const side = row < ROWS_OF_A_SIDE ? first : otherSide(first)
    const slot = SLOTS[row % ROWS_OF_A_SIDE]
    row += 1
    draft.formats.add('debug output of an old OpenSSH')
    return slot !== undefined && keepList(draft, side, [slot], withoutTag(list))
  }
}

function withoutTag(list: string): string {
  return list.endsWith(' [preauth]') ? list.slice(0, -' [preauth]'.length) : list
}
