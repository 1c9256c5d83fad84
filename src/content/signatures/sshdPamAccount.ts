import { defineSignatures } from '../../recognizer/define.ts'

const seen = { program: 'sshd', reviewed: '2026-11-20' } as const

/** Accounts that PAM or TCP wrappers refuse. */
export const sshdPamAccountSignatures = defineSignatures([
  {
    ...seen,
    id: 'sshd.pam-account-denied',
    template: 'Access denied for user {user} by PAM account configuration',
    title: 'PAM refuses the account: expired, not allowed from there, or nologin',
    class: 'pam-account-denied',
    stage: 'authentication',
    role: 'cause',
    since: '4.0',
    matches: [
      {
        line: 'fatal: Access denied for user sshexp by PAM account configuration [preauth]',
        values: { user: 'sshexp' },
      },
    ],
    rejects: ['PAM: Authentication failure for sshlab from 127.0.0.1'],
    sources: [{ source: 'openssh-bench', section: 'expired account with PAM' }],
  },
  ...(
    [
      [6, 'Permission denied'],
      [7, 'Authentication failure'],
      [9, 'Authentication service cannot retrieve authentication info'],
      [10, 'User not known to the underlying authentication module'],
      [13, 'User account has expired'],
      [28, 'Module is unknown'],
    ] as const
  ).map(([code, reason]) => ({
    ...seen,
    id: `sshd.pam-account-code-${code}`,
    template: `do_pam_account pam_acct_mgmt = ${code} (`,
    title: 'PAM does not let the account in; the words behind the number say why',
    class: 'pam-account-denied' as const,
    stage: 'authentication' as const,
    role: 'cause' as const,
    decides: { cause: 'pam-account-refused', certainty: 'certain' as const },
    matches: [`debug3: PAM: do_pam_account pam_acct_mgmt = ${code} (${reason})`],
    rejects: ['debug3: PAM: do_pam_account pam_acct_mgmt = 0 (Success)'],
    sources: [
      { source: 'openssh-code', section: 'auth-pam.c: do_pam_account' },
      { source: 'linux-pam', section: '_pam_types.h, pam_strerror' },
    ],
  })),
  {
    ...seen,
    id: 'sshd.pam-access-denied',
    template: 'pam_access(sshd:account): access denied for user',
    title: 'The rules in access.conf refuse the account from this address',
    class: 'pam-account-denied',
    stage: 'authentication',
    role: 'cause',
    matches: ["sshd[1841]: pam_access(sshd:account): access denied for user `fred' from `192.0.2.60'"],
    rejects: ['pam_unix(sshd:account): account fred has expired (account expired)'],
    sources: [{ source: 'linux-pam', section: 'pam_access' }],
  },
  {
    ...seen,
    id: 'sshd.pam-account-expired',
    template: 'pam_unix(sshd:account): account {user} has expired',
    title: 'The account has expired on the server',
    class: 'pam-account-denied',
    stage: 'authentication',
    role: 'cause',
    matches: [
      {
        line: 'sshd[1841]: pam_unix(sshd:account): account fred has expired (account expired)',
        values: { user: 'fred' },
      },
    ],
    rejects: ['pam_unix(sshd:account): expired password for user fred (root enforced)'],
    sources: [{ source: 'linux-pam', section: 'pam_unix' }],
  },
  {
    ...seen,
    id: 'sshd.pam-password-expired',
    template: 'pam_unix(sshd:account): expired password for user {user} (',
    title: 'The password of the account has expired',
    class: 'password-expired',
    stage: 'authentication',
    role: 'cause',
    matches: [
      {
        line: 'sshd[1841]: pam_unix(sshd:account): expired password for user fred (root enforced)',
        values: { user: 'fred' },
      },
    ],
    rejects: ['sshd[1841]: pam_unix(sshd:account): account fred has expired (account expired)'],
    sources: [{ source: 'linux-pam', section: 'pam_unix' }],
  },
  {
    ...seen,
    id: 'sshd.tally-locked',
    template: 'pam_faillock(sshd:auth): Consecutive login failures for user {user} account temporarily locked',
    title: 'Too many wrong passwords: the account is locked for a while',
    class: 'pam-account-denied',
    stage: 'authentication',
    role: 'cause',
    matches: [
      {
        line: 'sshd[1841]: pam_faillock(sshd:auth): Consecutive login failures for user fred account temporarily locked',
        values: { user: 'fred' },
      },
    ],
    rejects: [
      'pam_unix(sshd:auth): authentication failure; logname= uid=0 euid=0 tty=ssh ruser= rhost=192.0.2.60  user=fred',
    ],
    sources: [{ source: 'linux-pam', section: 'pam_faillock' }],
  },
  {
    ...seen,
    id: 'sshd.username-too-long',
    template: 'Username too long from {address} port {port}',
    title: 'The user name is longer than the server accepts',
    class: 'scanner-noise',
    stage: 'authentication',
    role: 'cause',
    since: '8.5',
    matches: [{ line: 'fatal: Username too long from 203.0.113.5 port 40000', values: { address: '203.0.113.5' } }],
    rejects: ['Invalid user ubnt from 201.179.249.231 port 52471'],
    sources: [{ source: 'openssh-code', section: 'auth2.c' }],
  },
  {
    ...seen,
    id: 'sshd.hosts-deny',
    template: 'refused connect from {address:host}',
    title: 'TCP wrappers on the server refuse this address',
    class: 'tcp-wrappers-deny',
    stage: 'banner',
    role: 'cause',
    matches: [{ line: 'sshd[1841]: refused connect from 192.0.2.60 (192.0.2.60)', values: { address: '192.0.2.60' } }],
    rejects: ['Connection from 192.0.2.60 port 47366'],
    sources: [
      {
        source: 'openssh-code',
        section: 'libwrap, hosts_access; removed from OpenSSH in 6.7, still built in by Debian',
      },
    ],
  },
])
