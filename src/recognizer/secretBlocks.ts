import type { SecretHit } from './scanLine.ts'

/** Lines of a key or of a dump that may follow at most; a key is shorter, and a cut-off one must not hide a log. */
const LONGEST_KEY = 400
const HEX = '0123456789abcdefABCDEF'
const KEY_HEADERS = [
  'Proc-Type:',
  'DEK-Info:',
  'Comment:',
  'Subject:',
  'Encryption:',
  'Public-Lines:',
  'Private-Lines:',
  'Private-MAC:',
  'Private-Hash:',
  'Key-Derivation:',
  'Argon2-',
]

/**
 * Watches for secrets of several lines: private keys, whole or cut off, and the packets that a libssh2 trace prints
 * decrypted. `open` looks at a line whose words announce one; `swallow` says whether a line belongs to the one that is
 * open.
 */
export type SecretBlocks = {
  open(line: string, hits: readonly SecretHit[]): 'private-key' | 'decrypted-packets' | 'encrypted-packets' | undefined
  isOpen(): boolean
  swallow(line: string, message: number): boolean
}

export function createSecretBlocks(): SecretBlocks {
  let block: 'none' | 'key' | 'putty' | 'dump' = 'none'
  let left = 0
  return {
    open(line, hits) {
      for (const { word, at } of hits) {
        if (word.form === 'dump' && line.includes('=> ') && line.includes(' bytes)')) {
          block = 'dump'
          return line.includes(' plain', at) ? 'decrypted-packets' : 'encrypted-packets'
        }
        if (word.form !== 'key') continue
        const putty = word.text.startsWith('PuTTY')
        if (!putty && !announcesKey(line.slice(at, at + 60))) continue
        block = !putty && line.includes('END ', at) ? 'none' : putty ? 'putty' : 'key'
        left = LONGEST_KEY
        return 'private-key'
      }
      return undefined
    },
    isOpen: () => block !== 'none',
    swallow(whole, message) {
      if (block === 'none') return false
      const line = message === 0 ? whole : whole.slice(message)
      if (block === 'dump') {
        if (isDumpLine(line)) return true
        block = 'none'
        return false
      }
      left -= 1
      const ends = block === 'key' ? line.includes('END ') : line.startsWith('Private-MAC:')
      const belongs = ends || line === '' || isKeyLine(line)
      if (ends || !belongs || left === 0) block = 'none'
      return belongs
    },
  }
}

function announcesKey(words: string): boolean {
  return words.includes('PRIVATE KEY') || words.includes('SSH2 ENCRYPTED')
}

/** Base64 without blanks, or a header of a key file. */
function isKeyLine(line: string): boolean {
  if (KEY_HEADERS.some((header) => line.startsWith(header))) return true
  for (let at = 0; at < line.length; at += 1) {
    const sign = line.charAt(at)
    const letter = (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z') || (sign >= '0' && sign <= '9')
    if (!letter && sign !== '+' && sign !== '/' && sign !== '=' && sign !== '\\') return false
  }
  return true
}

/** `0010: 05 00 00 00 …` */
function isDumpLine(line: string): boolean {
  const colon = line.indexOf(':')
  return colon >= 4 && colon <= 8 && Array.from(line.slice(0, colon)).every((sign) => HEX.includes(sign))
}
