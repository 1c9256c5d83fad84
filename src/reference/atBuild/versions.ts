import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { library } from '../../content/index.ts'
import type { Guide } from '../../engine/types.ts'

/**
 * Guide id → its version, such as `2026-11-20.3f2a`: the day it was last reviewed and the beginning of a hash of all it
 * says, so that two people see whether they look at the same.
 */
export const versions: Readonly<Record<string, string>> = Object.fromEntries(
  library.guides.map((guide) => [guide.id, versionOf(guide)]),
)

function versionOf(guide: Guide): string {
  const days = Object.values(guide.nodes).map((node) => (node.kind === 'include' ? '' : node.reviewed))
  const last = days.reduce((latest, day) => (day > latest ? day : latest), '')
  return `${last}.${bytesToHex(sha256(utf8ToBytes(JSON.stringify(guide)))).slice(0, 4)}`
}
