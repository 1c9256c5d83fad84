import { defineAlgorithms } from '../../negotiation/define.ts'
import type { Fact } from '../../negotiation/types.ts'
import { audit, bench, notes } from './sourcesOf.ts'

const MD5 = 'It rests on MD5, which is broken as a hash; as a MAC it has no safety margin left.'
const SHORT = 'Its check value is cut to 96 bits.'
const RIPEMD = 'It rests on RIPEMD-160, which hardly anybody examines any more.'

function mac(name: string, since: string): Fact {
  return { kind: 'mac', strength: 'sound', name, since, sources: [audit, bench] }
}

function retired(name: string, since: string, weakness: string, strength: 'aging' | 'broken'): Fact {
  return {
    kind: 'mac',
    name,
    strength,
    weakness,
    since,
    retired: { server: '6.7', client: '7.2' },
    sources: [notes('6.7', '7.2'), audit, bench],
  }
}

/** MACs that were taken out altogether in 7.6. */
function gone(name: string, since: string): Fact {
  return { ...retired(name, since, RIPEMD, 'aging'), removed: '7.6', sources: [notes('6.7', '7.6'), audit] }
}

/** MACs of OpenSSH. */
export const macAlgorithms = defineAlgorithms([
  mac('umac-64-etm@openssh.com', '6.2'),
  mac('umac-128-etm@openssh.com', '6.2'),
  mac('hmac-sha2-256-etm@openssh.com', '6.2'),
  mac('hmac-sha2-512-etm@openssh.com', '6.2'),
  mac('hmac-sha1-etm@openssh.com', '6.2'),
  mac('umac-64@openssh.com', '4.7'),
  mac('umac-128@openssh.com', '6.2'),
  mac('hmac-sha2-256', '5.9'),
  mac('hmac-sha2-512', '5.9'),
  mac('hmac-sha1', '2.1'),
  retired('hmac-sha1-96', '2.5', SHORT, 'aging'),
  retired('hmac-sha1-96-etm@openssh.com', '6.2', SHORT, 'aging'),
  retired('hmac-md5', '2.1', MD5, 'broken'),
  retired('hmac-md5-96', '2.5', MD5, 'broken'),
  retired('hmac-md5-etm@openssh.com', '6.2', MD5, 'broken'),
  retired('hmac-md5-96-etm@openssh.com', '6.2', MD5, 'broken'),
  gone('hmac-ripemd160', '2.5'),
  gone('hmac-ripemd160@openssh.com', '2.1'),
  gone('hmac-ripemd160-etm@openssh.com', '6.2'),
  {
    kind: 'mac',
    name: 'hmac-sha2-256-96',
    strength: 'aging',
    weakness: SHORT,
    since: '5.9',
    removed: '6.1',
    sources: [audit],
  },
  {
    kind: 'mac',
    name: 'hmac-sha2-512-96',
    strength: 'aging',
    weakness: SHORT,
    since: '5.9',
    removed: '6.1',
    sources: [audit],
  },
])
