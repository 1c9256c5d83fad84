import { defineCodes } from './row.ts'
import type { CodeRow } from './row.ts'

const next = { guide: 'iris-ssh-session', node: 'trace-safely' }

const rows: readonly CodeRow[] = [
  {
    number: 2,
    name: 'SSHTRACETRANS',
    class: 'none',
    meaning: 'every packet with its decrypted content, the login password among it',
    texts: ['=> libssh2_transport_write plain'],
    next,
  },
  {
    number: 4,
    name: 'SSHTRACEKEX',
    class: 'none',
    meaning: 'the algorithm lists of both sides and what was agreed',
    texts: ['Key Ex'],
    next,
  },
  {
    number: 8,
    name: 'SSHTRACEAUTH',
    class: 'none',
    meaning: 'which ways to log in were tried, and their results',
    texts: ['Userauth'],
    next,
  },
  { number: 16, name: 'SSHTRACECONN', class: 'none', meaning: 'channels: commands, forwards', texts: ['Conn'], next },
  { number: 32, name: 'SSHTRACESCP', class: 'none', meaning: 'copies with scp', texts: ['SCP'], next },
  { number: 64, name: 'SSHTRACESFTP', class: 'none', meaning: 'SFTP requests', texts: ['SFTP'], next },
  {
    number: 128,
    name: 'SSHTRACEERROR',
    class: 'none',
    meaning: 'each error when it happens, as "Failure Event"',
    texts: ['Failure Event'],
    next,
  },
  {
    number: 256,
    name: 'SSHTRACEPUBLICKEY',
    class: 'none',
    meaning: 'the service that manages keys on the server; not the login with a key',
    texts: ['Publickey'],
    next,
  },
  {
    number: 512,
    name: 'SSHTRACESOCKET',
    class: 'none',
    meaning: 'how many bytes were read and written',
    texts: ['Socket'],
    next,
  },
]

/** The bits of SetTraceMask. The value 1 is not defined: 511 and 510 are the same mask. */
export const traceBitCodes = defineCodes(
  'trace-mask',
  [
    { source: 'iris-class-reference', section: 'parameters SSHTRACETRANS to SSHTRACESOCKET' },
    { source: 'libssh2-bench', section: 'masks 2, 508, 509 and 511 with a password login' },
  ],
  rows,
)
