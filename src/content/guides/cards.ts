/** A guide as it is listed: small enough for the first page, spread into the guide itself. */
type Card = {
  readonly id: string
  readonly title: string
  readonly summary: string
  /** Messages as people see them. Empty for guides that are only included. */
  readonly symptoms: readonly string[]
  /** Whose messages these are, for the list to pick from. */
  readonly products: string
}

export const cards = {
  asperaError19: {
    id: 'aspera-error-19',
    title: 'Aspera error 19: failed to authenticate',
    summary: 'ascp, Faspex, Shares or the desktop client could not log in over SSH.',
    symptoms: ['Error 19: failed to authenticate', 'ascp: failed to authenticate, exiting.', 'Authentication failed'],
    products: 'Aspera, Faspex, Shares',
  },
  irisSshSession: {
    id: 'iris-ssh-session',
    title: 'InterSystems %Net.SSH.Session cannot connect or log in',
    summary: 'Connect or Authenticate of %Net.SSH.Session, or an SFTP adapter, returns an error.',
    symptoms: [
      'Failed getting banner',
      'Unable to exchange encryption keys',
      'Invalid signature for supplied public key, or bad username/public key combination',
    ],
    products: 'IRIS, Caché, libssh2',
  },
  tooManyAuthFailures: {
    id: 'too-many-auth-failures',
    title: 'Too many authentication failures',
    summary: 'The server hung up because too many keys or passwords were tried in one connection.',
    symptoms: ['Too many authentication failures'],
    products: 'OpenSSH',
  },
  permissionDenied: {
    id: 'permission-denied',
    title: 'Permission denied (publickey)',
    summary: 'The server was reached and refuses the login.',
    symptoms: ['Permission denied (publickey)', 'Permission denied (publickey,password)'],
    products: 'OpenSSH, Git',
  },
} as const satisfies Readonly<Record<string, Card>>
