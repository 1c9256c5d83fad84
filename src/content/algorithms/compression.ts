import { defineAlgorithms } from '../../negotiation/define.ts'
import { bench, notes } from './sourcesOf.ts'

/** Compression in OpenSSH. */
export const compressionAlgorithms = defineAlgorithms([
  { kind: 'compression', name: 'none', strength: 'sound', sources: [bench] },
  { kind: 'compression', name: 'zlib@openssh.com', strength: 'sound', since: '4.2', sources: [notes('4.2'), bench] },
  {
    kind: 'compression',
    name: 'zlib',
    strength: 'aging',
    weakness: 'It unpacks what a stranger sends before anybody has logged in.',
    retired: { server: '7.4' },
    sources: [notes('7.4'), bench],
  },
])
