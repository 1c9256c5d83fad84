import { defineNodes } from '../../../engine/defineGuide.ts'
import { allowForServer, compare, connectOnce, whichSide } from './oneList.ts'

const reviewed = '2026-11-20'
const outdated = { source: 'openssh-logging', section: 'Invalid or Outdated Ciphers or MACs' } as const
const messages = { source: 'openssh-logging', section: 'SSH Client Error Messages And Common Causes' } as const

const ciphers = {
  sources: [
    outdated,
    { source: 'openssh-bench', section: 'no common MAC, cipher, key exchange, host key type' },
    { source: 'man-ssh-config', section: 'Ciphers, HostKeyAlgorithms, KexAlgorithms, MACs' },
  ],
  reviewed,
  covers: ['D-60', 'D-61'],
} as const
const keys = {
  sources: [
    messages,
    { source: 'openssh-bench', section: 'no common key exchange, host key type' },
    { source: 'man-ssh-config', section: 'HostKeyAlgorithms, KexAlgorithms' },
  ],
  reviewed,
} as const

const mac = { name: 'MAC', claim: ciphers } as const
const cipher = { name: 'cipher', claim: ciphers } as const
const kex = { name: 'key exchange', claim: { ...keys, covers: ['D-60', 'D-61'] } } as const
const hostKey = { name: 'host key type', claim: { ...keys, covers: ['D-94'] } } as const

/** MACs, ciphers, key exchanges and host key types: the same way through each. */
export const fourListsNodes = defineNodes({
  mac: compare(mac, 'mac-side'),
  'mac-side': whichSide(mac, outdated, 'once-mac'),
  'once-mac': connectOnce(mac, 'algorithms-once-mac', 'block-mac'),
  'block-mac': allowForServer(mac, 'algorithms-block-mac'),
  cipher: compare(cipher, 'cipher-side'),
  'cipher-side': whichSide(cipher, outdated, 'once-cipher'),
  'once-cipher': connectOnce(cipher, 'algorithms-once-cipher', 'block-cipher'),
  'block-cipher': allowForServer(cipher, 'algorithms-block-cipher'),
  kex: compare(kex, 'kex-side'),
  'kex-side': whichSide(kex, outdated, 'once-kex'),
  'once-kex': connectOnce(kex, 'algorithms-once-kex', 'block-kex'),
  'block-kex': allowForServer(kex, 'algorithms-block-kex'),
  'host-key-type': compare(hostKey, 'host-key-type-side'),
  'host-key-type-side': whichSide(hostKey, messages, 'once-host-key'),
  'once-host-key': connectOnce(hostKey, 'algorithms-once-host-key', 'block-host-key'),
  'block-host-key': allowForServer(hostKey, 'algorithms-block-host-key'),
})
