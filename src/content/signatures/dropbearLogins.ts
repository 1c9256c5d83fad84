import { says } from './clientMeanings.ts'
import { defineClient } from './defineClient.ts'

/** Without a cause of its own: the rules of the causes weigh how often it stands there. */
const seen = (title: string, failure: 'account-denied-by-sshd' | 'password-rejected' | 'scanner-noise') =>
  ({ title, class: failure, stage: 'authentication', role: 'symptom' }) as const

/** The server of Dropbear: who tried to log in, and who did. */
export const dropbearLoginsSignatures = defineClient(
  {
    program: 'dropbear',
    prefix: 'dropbear-server',
    sources: [{ source: 'dropbear-code', section: 'src/svr-auth.c, src/svr-authpasswd.c, src/svr-authpubkey.c' }],
    rejects: ['Child connection from 192.0.2.10:42942', 'Exit before auth: Exited normally'],
  },
  [
    {
      id: 'no-user',
      says: seen('There is no such account', 'account-denied-by-sshd'),
      template: 'Login attempt for nonexistent user',
      matches: ['authpriv.warn dropbear[4808]: Login attempt for nonexistent user from 192.0.2.10:42942'],
    },
    {
      id: 'bad-password',
      says: seen('The password is wrong', 'password-rejected'),
      template: "Bad password attempt for '{user}' from {address}",
      matches: [
        {
          line: "authpriv.warn dropbear[4808]: Bad password attempt for 'root' from 192.0.2.10:42942",
          values: { user: 'root' },
        },
      ],
    },
    {
      id: 'many-names',
      says: seen('One client tries several names', 'scanner-noise'),
      template: 'Client trying multiple usernames',
      matches: [
        "authpriv.info dropbear[4808]: Exit before auth from <192.0.2.10:42942>: (user 'root', 0 fails): Client trying multiple usernames",
        'authpriv.warn dropbear[4808]: Client trying multiple usernames from 192.0.2.10:42942',
      ],
      sources: [{ source: 'dropbear-code', section: 'src/svr-auth.c, checkusername; older versions add the address' }],
    },
    ...['Password', 'Pubkey'].map((method) => ({
      id: `accepted-${method.toLowerCase()}`,
      says: says.loggedIn,
      template: `${method} auth succeeded for '{user}'`,
      matches: [
        {
          line: `authpriv.notice dropbear[4808]: ${method} auth succeeded for 'root' from 192.0.2.10:42942`,
          values: { user: 'root' },
        },
      ],
    })),
  ],
)
