import { defineAlgorithms } from '../../negotiation/define.ts'
import type { Fact } from '../../negotiation/types.ts'
import { audit, bench, notes } from './sourcesOf.ts'

const sound = { kind: 'hostKey', strength: 'sound' } as const

const SHA1 =
  'Its signatures rest on SHA-1: with enough money, somebody can make a second document with the same signature.'
const DSA = 'Its keys have 1024 bits and its signatures rest on SHA-1; a bad random number gives the key away.'

function key(name: string, since: string): Fact {
  return { ...sound, name, since, sources: [audit, bench] }
}

/** Kinds of host keys and their signatures in OpenSSH. */
export const hostKeyAlgorithms = defineAlgorithms([
  { ...sound, name: 'ssh-ed25519', since: '6.5', sources: [notes('6.5'), bench] },
  key('ssh-ed25519-cert-v01@openssh.com', '6.5'),
  key('ecdsa-sha2-nistp256', '5.7'),
  key('ecdsa-sha2-nistp384', '5.7'),
  key('ecdsa-sha2-nistp521', '5.7'),
  key('ecdsa-sha2-nistp256-cert-v01@openssh.com', '5.7'),
  key('ecdsa-sha2-nistp384-cert-v01@openssh.com', '5.7'),
  key('ecdsa-sha2-nistp521-cert-v01@openssh.com', '5.7'),
  key('sk-ssh-ed25519@openssh.com', '8.2'),
  key('sk-ssh-ed25519-cert-v01@openssh.com', '8.2'),
  key('sk-ecdsa-sha2-nistp256@openssh.com', '8.2'),
  key('sk-ecdsa-sha2-nistp256-cert-v01@openssh.com', '8.2'),
  { ...key('webauthn-sk-ecdsa-sha2-nistp256@openssh.com', '8.3'), optional: true },
  { ...sound, name: 'rsa-sha2-256', since: '7.2', sources: [notes('7.2'), audit, bench] },
  { ...sound, name: 'rsa-sha2-512', since: '7.2', sources: [notes('7.2'), audit, bench] },
  key('rsa-sha2-256-cert-v01@openssh.com', '7.8'),
  key('rsa-sha2-512-cert-v01@openssh.com', '7.8'),
  {
    kind: 'hostKey',
    name: 'ssh-rsa',
    strength: 'aging',
    weakness: SHA1,
    since: '2.5',
    retired: { client: '8.8', server: '8.8' },
    sources: [notes('8.8'), audit, bench],
  },
  {
    kind: 'hostKey',
    name: 'ssh-rsa-cert-v01@openssh.com',
    strength: 'aging',
    weakness: SHA1,
    since: '5.6',
    retired: { client: '8.8', server: '8.8' },
    sources: [audit, bench],
  },
  {
    kind: 'hostKey',
    name: 'ssh-dss',
    strength: 'broken',
    weakness: DSA,
    since: '2.1',
    retired: { client: '7.0', server: '7.0' },
    removed: '10.0',
    sources: [notes('7.0', '9.8', '10.0'), audit],
  },
  {
    kind: 'hostKey',
    name: 'ssh-dss-cert-v01@openssh.com',
    strength: 'broken',
    weakness: DSA,
    since: '5.6',
    retired: { client: '7.0', server: '7.0' },
    removed: '10.0',
    sources: [notes('7.0', '10.0'), audit],
  },
  {
    kind: 'hostKey',
    name: 'ssh-rsa-cert-v00@openssh.com',
    strength: 'aging',
    weakness: SHA1,
    since: '5.4',
    removed: '7.0',
    sources: [notes('7.0'), audit],
  },
  {
    kind: 'hostKey',
    name: 'ssh-dss-cert-v00@openssh.com',
    strength: 'broken',
    weakness: DSA,
    since: '5.4',
    removed: '7.0',
    sources: [notes('7.0'), audit],
  },
])
