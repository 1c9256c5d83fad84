import { defineAlgorithms } from '../../negotiation/define.ts'
import type { Fact } from '../../negotiation/types.ts'
import { audit, bench, notes } from './sourcesOf.ts'

const sound = { kind: 'kex', strength: 'sound' } as const

const SHA1 = 'It rests on SHA-1, of which collisions have been computed.'
const SMALL =
  'Its group has 1024 bits: whoever has recorded the connection and has the means of a state can read it (Logjam).'
/** Servers stopped offering finite field Diffie-Hellman at once; clients still do. */
const untilTen = { retired: { server: '10.0' } } as const

function curve(name: string, since: string, sources: Fact['sources']): Fact {
  return { ...sound, name, since, sources }
}

/** Key exchange methods of OpenSSH. */
export const kexAlgorithms = defineAlgorithms([
  { ...sound, name: 'mlkem768x25519-sha256', since: '9.9', sources: [notes('9.9', '10.0')] },
  { ...sound, name: 'sntrup761x25519-sha512', since: '9.9', sources: [notes('9.9'), bench] },
  {
    ...sound,
    name: 'sntrup761x25519-sha512@openssh.com',
    since: '8.5',
    offeredSince: '8.9',
    sources: [notes('8.9', '9.0'), audit],
  },
  {
    kind: 'kex',
    name: 'sntrup4591761x25519-sha512@tinyssh.org',
    strength: 'aging',
    weakness: 'It was an experiment, and was withdrawn for its successor.',
    since: '8.0',
    removed: '8.5',
    optional: true,
    sources: [audit],
  },
  curve('curve25519-sha256', '7.4', [audit, bench]),
  curve('curve25519-sha256@libssh.org', '6.5', [notes('6.5'), bench]),
  curve('ecdh-sha2-nistp256', '5.7', [audit, bench]),
  curve('ecdh-sha2-nistp384', '5.7', [audit, bench]),
  curve('ecdh-sha2-nistp521', '5.7', [audit, bench]),
  {
    ...sound,
    ...untilTen,
    name: 'diffie-hellman-group-exchange-sha256',
    since: '4.4',
    sources: [notes('10.0'), audit, bench],
  },
  {
    ...sound,
    ...untilTen,
    name: 'diffie-hellman-group16-sha512',
    since: '7.3',
    sources: [notes('10.0'), audit, bench],
  },
  {
    ...sound,
    ...untilTen,
    name: 'diffie-hellman-group18-sha512',
    since: '7.3',
    sources: [notes('10.0'), audit, bench],
  },
  {
    ...sound,
    ...untilTen,
    name: 'diffie-hellman-group14-sha256',
    since: '7.3',
    sources: [notes('10.0'), audit, bench],
  },
  {
    kind: 'kex',
    name: 'diffie-hellman-group14-sha1',
    strength: 'aging',
    weakness: SHA1,
    since: '3.9',
    retired: { client: '8.2', server: '8.2' },
    sources: [notes('8.2'), audit, bench],
  },
  {
    kind: 'kex',
    name: 'diffie-hellman-group-exchange-sha1',
    strength: 'aging',
    weakness: SHA1,
    since: '2.3',
    retired: { server: '6.7' },
    sources: [audit, bench],
  },
  {
    kind: 'kex',
    name: 'diffie-hellman-group1-sha1',
    strength: 'broken',
    weakness: SMALL,
    since: '2.3',
    retired: { client: '7.0', server: '6.7' },
    sources: [notes('7.0'), audit, bench],
  },
])
