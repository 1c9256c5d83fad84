import { defineSignatures } from '../../recognizer/define.ts'

const seen = { program: 'sshd', reviewed: '2026-11-20' } as const

/** What PAM says of a login, through sshd or in its own name. */
export const sshdPamSignatures = defineSignatures([
  {
    ...seen,
    id: 'sshd.pam-authentication-failure',
    template: 'PAM: Authentication failure for {user} from {address:host}',
    title: 'PAM refused what was typed',
    class: 'password-rejected',
    stage: 'authentication',
    role: 'cause',
    since: '3.8.1',
    matches: [
      { line: 'PAM: Authentication failure for sshlab from 127.0.0.1', values: { user: 'sshlab' } },
      'error: PAM: Authentication failure for root from bastion.example.org',
    ],
    rejects: ['PAM: pam_open_session(): Cannot make/remove an entry for the specified session'],
    sources: [
      { source: 'openssh-bench', section: 'wrong password with PAM' },
      { source: 'openssh-code', section: 'auth-pam.c' },
    ],
  },
  {
    ...seen,
    id: 'sshd.pam-authentication-failure-illegal-user',
    template: 'PAM: Authentication failure for illegal user {user} from {address:host}',
    title: 'PAM refused what was typed for an account that sshd does not know',
    class: 'account-denied-by-sshd',
    stage: 'authentication',
    role: 'cause',
    matches: [
      {
        line: 'error: PAM: Authentication failure for illegal user nosuchuser from 192.0.2.60',
        values: { user: 'nosuchuser' },
      },
    ],
    rejects: ['PAM: Authentication failure for sshlab from 127.0.0.1'],
    sources: [{ source: 'openssh-code', section: 'auth-pam.c, sshpam_query' }],
  },
  {
    ...seen,
    id: 'sshd.pam-user-unknown',
    template: 'PAM: User not known to the underlying authentication module for {user} from {address:host}',
    title: 'PAM does not know the account',
    class: 'account-denied-by-sshd',
    stage: 'authentication',
    role: 'cause',
    matches: [
      {
        line: 'error: PAM: User not known to the underlying authentication module for illegal user oracle from 203.0.113.7',
        values: { address: '203.0.113.7' },
      },
    ],
    rejects: ['PAM: Authentication failure for sshlab from 127.0.0.1'],
    sources: [
      { source: 'openssh-code', section: 'auth-pam.c, sshpam_query' },
      { source: 'linux-pam', section: 'pam_strerror' },
    ],
  },
  {
    ...seen,
    id: 'sshd.pam-unix-failure',
    template: 'pam_unix(sshd:auth): authentication failure;',
    title: 'The system password check failed',
    class: 'password-rejected',
    stage: 'authentication',
    role: 'cause',
    matches: [
      'sshd[5613]: pam_unix(sshd:auth): authentication failure; logname= uid=0 euid=0 tty=ssh ruser= rhost=192.0.2.60  user=fred',
    ],
    rejects: ['pam_unix(sshd:session): session opened for user fred(uid=1000) by (uid=0)'],
    sources: [{ source: 'linux-pam', section: 'pam_unix' }],
  },
  {
    ...seen,
    id: 'sshd.pam-unix-user-unknown',
    template: 'pam_unix(sshd:auth): check pass; user unknown',
    title: 'The system password check does not know the account',
    class: 'account-denied-by-sshd',
    stage: 'authentication',
    role: 'cause',
    matches: ['sshd[5613]: pam_unix(sshd:auth): check pass; user unknown'],
    rejects: [
      'sshd[5613]: pam_unix(sshd:auth): authentication failure; logname= uid=0 euid=0 tty=ssh ruser= rhost=192.0.2.60  user=fred',
    ],
    sources: [{ source: 'linux-pam', section: 'pam_unix' }],
  },
])
