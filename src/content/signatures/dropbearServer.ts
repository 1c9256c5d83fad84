import { says, type Meaning } from './clientMeanings.ts'
import { defineClient } from './defineClient.ts'

const ended = (reason: string) => `[1491] Nov 21 15:22:31 Exit before auth from <192.0.2.10:42942>: ${reason}`

function refuses(cause: string, failure: Meaning['class'], title: string): Meaning {
  return { title, class: failure, stage: 'authentication', role: 'cause', decides: { cause, certainty: 'certain' } }
}

/** The server of Dropbear: what its log says of logins. */
export const dropbearServerSignatures = defineClient(
  {
    program: 'dropbear',
    prefix: 'dropbear-server',
    sources: [{ source: 'dropbear-code', section: 'src/svr-auth.c, src/svr-authpubkey.c, src/common-algo.c' }],
    rejects: ['Child connection from 192.0.2.10:42942', 'Exit before auth: Exited normally'],
  },
  [
    {
      id: 'shell',
      says: refuses('account-shell-missing', 'account-denied-by-sshd', 'The login shell of the account is not allowed'),
      template: "User '{user}' has invalid shell, rejected",
      matches: [
        { line: "[1481] Nov 21 15:22:28 User 'broken' has invalid shell, rejected", values: { user: 'broken' } },
      ],
    },
    {
      id: 'root',
      says: refuses('root-login-refused', 'account-denied-by-sshd', 'root may not log in'),
      template: 'root login rejected',
      matches: ['[1469] Nov 21 15:22:24 root login rejected'],
    },
    {
      id: 'modes',
      says: refuses(
        'authorized-keys-permissions',
        'authorized-keys-permissions',
        'A folder or file of the keys may be written by others',
      ),
      template: '{path} must be owned by user or root, and not writable by group or others',
      matches: [
        '[1486] Nov 21 15:22:30 /home/deploy/.ssh must be owned by user or root, and not writable by group or others',
      ],
    },
    {
      id: 'no-hostkey',
      says: says.noHostKeyType,
      template: 'Exit before auth from <{text}>: No matching algo hostkey',
      matches: [ended('No matching algo hostkey')],
    },
    {
      id: 'no-enc-cs',
      says: says.noCipher,
      template: 'Exit before auth from <{text}>: No matching algo enc c->s',
      matches: [ended('No matching algo enc c->s')],
    },
  ],
)
