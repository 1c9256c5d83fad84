import { defineAlgorithms } from '../../negotiation/define.ts'
import type { Fact } from '../../negotiation/types.ts'
import { audit, bench, notes } from './sourcesOf.ts'

const sound = { kind: 'cipher', strength: 'sound' } as const
const old = { kind: 'cipher', strength: 'broken' } as const

const CBC = 'In CBC mode, an attacker who can change packets may learn parts of the text.'
const BLOCKS = 'Its blocks have 64 bits: long connections give parts of the text away (Sweet32).'
const RC4 = 'RC4 leaks parts of the text.'

/** AES in CBC mode: servers stopped offering it before clients did. */
function cbc(name: string): Fact {
  return {
    kind: 'cipher',
    name,
    strength: 'aging',
    weakness: CBC,
    since: '2.3',
    retired: { server: '6.7', client: '7.6' },
    sources: [notes('6.7', '7.6'), audit, bench],
  }
}

/** Ciphers that were taken out altogether in 7.6. */
function gone(name: string, since: string, weakness: string): Fact {
  return {
    ...old,
    name,
    weakness,
    since,
    retired: { server: '6.7', client: '7.2' },
    removed: '7.6',
    sources: [notes('6.7', '7.2', '7.6'), audit],
  }
}

/** Ciphers of OpenSSH. */
export const cipherAlgorithms = defineAlgorithms([
  { ...sound, name: 'chacha20-poly1305@openssh.com', since: '6.5', sources: [notes('6.5'), bench] },
  { ...sound, name: 'aes128-gcm@openssh.com', since: '6.2', sources: [audit, bench] },
  { ...sound, name: 'aes256-gcm@openssh.com', since: '6.2', sources: [audit, bench] },
  { ...sound, name: 'aes128-ctr', since: '3.7', sources: [audit, bench] },
  { ...sound, name: 'aes192-ctr', since: '3.7', sources: [audit, bench] },
  { ...sound, name: 'aes256-ctr', since: '3.7', sources: [audit, bench] },
  cbc('aes128-cbc'),
  cbc('aes192-cbc'),
  cbc('aes256-cbc'),
  {
    ...old,
    name: '3des-cbc',
    weakness: BLOCKS,
    since: '1.2.2',
    retired: { server: '6.7', client: '7.4' },
    sources: [notes('6.7', '7.4'), audit, bench],
  },
  {
    kind: 'cipher',
    name: 'rijndael-cbc@lysator.liu.se',
    strength: 'aging',
    weakness: CBC,
    since: '2.3',
    retired: { server: '6.7', client: '7.2' },
    removed: '8.5',
    sources: [notes('6.7', '7.2', '8.5'), audit],
  },
  gone('arcfour', '2.1', RC4),
  gone('arcfour128', '4.2', RC4),
  gone('arcfour256', '4.2', RC4),
  gone('blowfish-cbc', '1.2.2', BLOCKS),
  gone('cast128-cbc', '2.1', BLOCKS),
])
