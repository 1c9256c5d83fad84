import type { Role } from '../recognizer/types.ts'

/** What a message of each role says of a connection. */
export const ROLES: Readonly<Record<Role, string>> = {
  cause: 'It names what is wrong.',
  symptom: 'It says that something is wrong, and not what.',
  attempt: 'It is one try of several, and no failure by itself.',
  progress: 'It shows that the connection got this far.',
  success: 'It shows that it worked.',
  noise: 'It says nothing about this connection.',
}
