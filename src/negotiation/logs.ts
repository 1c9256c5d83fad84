import { after, keepList, type Draft, type Listener } from './draft.ts'
import { otherSide } from './kindNames.ts'
import { SLOTS, type Side, type Slot } from './types.ts'

/** What paramiko calls the lists of the server in its log, in the order in which it prints them. */
const PARAMIKO: readonly { readonly mark: string; readonly slot?: Slot }[] = [
  { mark: 'kex algos:', slot: 'kex' },
  { mark: 'server key:', slot: 'hostKey' },
  { mark: 'client encrypt:', slot: 'cipherOut' },
  { mark: 'server encrypt:', slot: 'cipherIn' },
  { mark: 'client mac:', slot: 'macOut' },
  { mark: 'server mac:', slot: 'macIn' },
  { mark: 'client compress:', slot: 'compressionOut' },
  { mark: 'server compress:', slot: 'compressionIn' },
  { mark: 'client lang:' },
]

/** The log of paramiko: only what the server offers. Old versions put all of it into one line. */
export const paramikoLog: Listener = ({ text }, draft) => {
  // libssh uses the same words in the message with which it gives up.
  if (text.includes('no match for method')) return false
  const places = PARAMIKO.flatMap(({ mark, slot }) => {
    const at = text.indexOf(mark)
    return at < 0 ? [] : [{ at, from: at + mark.length, slot }]
  })
  let kept = false
  for (const [index, { from, slot }] of places.entries()) {
    if (slot === undefined) continue
    kept = keepList(draft, 'server', [slot], text.slice(from, places[index + 1]?.at)) || kept
  }
  if (kept) draft.formats.add('log of paramiko')
  return kept
}

/** The log of JSch: `kex: server:` ten times and `kex: client:` ten times, in the order of the protocol. */
export function jschLog(): Listener {
  const rows: Record<Side, number> = { client: 0, server: 0 }
  return ({ text }, draft) => {
    for (const side of ['server', 'client'] as const) {
      const mark = `kex: ${side}:`
      const list = after(text, mark)
      if (list === undefined) continue
      const slot = SLOTS[rows[side] % 10]
      rows[side] += 1
      draft.formats.add('log of JSch')
      return slot !== undefined && keepList(draft, side, [slot], list)
    }
    return false
  }
}

const LIBSSH2: readonly { readonly mark: string; readonly slot: Slot }[] = [
  { mark: 'Sent KEX: ', slot: 'kex' },
  { mark: 'Sent HOSTKEY: ', slot: 'hostKey' },
  { mark: 'Sent CRYPT_CS: ', slot: 'cipherOut' },
  { mark: 'Sent CRYPT_SC: ', slot: 'cipherIn' },
  { mark: 'Sent MAC_CS: ', slot: 'macOut' },
  { mark: 'Sent MAC_SC: ', slot: 'macIn' },
  { mark: 'Sent COMP_CS: ', slot: 'compressionOut' },
  { mark: 'Sent COMP_SC: ', slot: 'compressionIn' },
]

/** The trace of libssh2: only what the client offers. */
export const libssh2Trace: Listener = ({ text }, draft) => {
  for (const { mark, slot } of LIBSSH2) {
    const list = after(text, mark)
    if (list === undefined) continue
    draft.formats.add('trace of libssh2')
    return keepList(draft, 'client', [slot], list)
  }
  return false
}

/** Where a program names itself or the other side. A server's log calls the other side the client. */
const VERSIONS: readonly { readonly mark: string; readonly side: Side }[] = [
  { mark: 'remote software version ', side: 'server' },
  { mark: 'client software version ', side: 'client' },
  { mark: 'Local version string SSH-2.0-', side: 'client' },
  { mark: 'Local version string: SSH-2.0-', side: 'client' },
  { mark: 'Remote version string: SSH-2.0-', side: 'server' },
  { mark: 'Local version/idstring: SSH-2.0-', side: 'client' },
  { mark: 'Remote version/idstring: SSH-2.0-', side: 'server' },
  { mark: 'We claim version: SSH-2.0-', side: 'client' },
  { mark: 'Remote version: SSH-2.0-', side: 'server' },
  { mark: 'Server version: SSH-2.0-', side: 'server' },
]

/** The versions of the two programs. */
export function versions(): Listener {
  let server = false
  return ({ text }, draft) => {
    server ||= text.includes('local server KEXINIT') || text.includes('Server listening on ') || text.includes('sshd[')
    const found = VERSIONS.find(({ mark }) => text.includes(mark))
    if (found !== undefined)
      return keepVersion(draft, server ? mirrored(found.side, found.mark) : found.side, after(text, found.mark))
    if (text.startsWith('OpenSSH_') && text.includes('SSL')) return keepVersion(draft, 'client', text)
    return false
  }
}

function mirrored(side: Side, mark: string): Side {
  if (mark.startsWith('client')) return 'client'
  return otherSide(side)
}

const LONGEST = 60

function keepVersion(draft: Draft, side: Side, rest: string | undefined): boolean {
  const word = printable((rest ?? '').slice(0, LONGEST))
  if (word === '') return false
  draft.versions[side] = word
  return true
}

/** The signs up to the first blank, comma or sign that does not print: a version is shown to people and in terminals. */
function printable(text: string): string {
  let end = 0
  while (end < text.length && text.charCodeAt(end) > 32 && text.charCodeAt(end) < 127 && text[end] !== ',') end += 1
  return text.slice(0, end)
}
