import { defineCodes } from './row.ts'
import { libssh2Connection } from './libssh2Connection.ts'
import { libssh2Rest } from './libssh2Rest.ts'
import { libssh2Session } from './libssh2Session.ts'

/** Every libssh2 error, 0 to -55, as IRIS, Caché, curl and PHP hand them on. */
export const libssh2Codes = defineCodes(
  'libssh2',
  [
    { source: 'libssh2-code', section: 'include/libssh2.h, and the messages in src/' },
    { source: 'iris-article', section: 'Common errors: three statuses that show how IRIS writes a libssh2 number' },
  ],
  [...libssh2Connection, ...libssh2Session, ...libssh2Rest],
  { guide: 'iris-ssh-session', node: 'how-far' },
)
