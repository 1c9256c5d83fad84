import { defineCauses } from '../../recognizer/define.ts'
import { asksAgain, calledInvalid, clientHungUp, endedByServer, hangUp, saysOnlyDenied } from './opensshConsequences.ts'
import { accessLists, accountRefused, tooManyForInvalidUser } from './opensshEvidence.ts'
import { saidByPam } from './opensshServerEvidence.ts'

const seen = { reviewed: '2026-11-20' } as const

/** What is only logged where there is no such account at all. */
const nobody = ['sshd.invalid-user', 'sshd.pam-user-unknown', 'sshd.pam-unix-user-unknown'] as const

/** Accounts that the server does not know or does not let in. */
export const opensshAccountCauses = defineCauses([
  {
    ...seen,
    id: 'account-not-in-lists',
    class: 'account-denied-by-sshd',
    stage: 'authentication',
    title: 'The server configuration does not let this account in',
    explanation:
      'AllowUsers, DenyUsers, AllowGroups or DenyGroups in the server configuration excludes {user}. Keys and passwords make no difference until that changes.',
    evidence: [
      { any: accessLists, certainty: 'certain' },
      // sshd calls an account that it does not let in invalid too; the line that tells the two apart is missing here.
      { all: ['sshd.failed-password-invalid-user'], none: nobody, certainty: 'possible' },
    ],
    setsAside: [...calledInvalid, ...saysOnlyDenied, ...asksAgain],
    next: { guide: 'permission-denied', node: 'account-denied' },
    sources: [{ source: 'openssh-bench', section: 'AllowUsers, DenyUsers, AllowGroups, DenyGroups' }],
    covers: ['D-93'],
  },
  {
    ...seen,
    id: 'account-expired',
    class: 'account-denied-by-sshd',
    stage: 'authentication',
    title: 'The account has expired',
    explanation: 'The account {user} has passed its expiry date on the server. Only an administrator can extend it.',
    evidence: [{ any: ['sshd.account-expired'], certainty: 'certain' }],
    setsAside: [
      ...calledInvalid,
      ...saysOnlyDenied,
      ...asksAgain,
      { signature: 'sshd.account-locked', why: 'An expired account is reported as locked, too.' },
    ],
    next: { guide: 'permission-denied', node: 'account-state' },
    sources: [{ source: 'openssh-bench', section: 'expired account' }],
  },
  {
    ...seen,
    id: 'account-locked',
    class: 'account-denied-by-sshd',
    stage: 'authentication',
    title: 'The account is locked',
    explanation:
      'The account {user} is locked on the server, so neither key nor password gets in. Only an administrator can unlock it.',
    evidence: [{ all: ['sshd.account-locked'], none: ['sshd.account-expired'], certainty: 'certain' }],
    setsAside: [...calledInvalid, ...saysOnlyDenied, ...asksAgain],
    next: { guide: 'permission-denied', node: 'account-state' },
    sources: [{ source: 'openssh-bench', section: 'locked account without PAM' }],
  },
  {
    ...seen,
    id: 'account-shell-missing',
    class: 'account-denied-by-sshd',
    stage: 'authentication',
    title: 'The login shell of the account is missing',
    explanation: 'The account {user} has {path} as its login shell, and that program is not there or cannot be run.',
    evidence: [{ any: ['sshd.shell-missing', 'sshd.shell-not-executable'], certainty: 'certain' }],
    setsAside: [...calledInvalid, ...saysOnlyDenied, ...asksAgain],
    next: { guide: 'permission-denied', node: 'account-state' },
    sources: [{ source: 'openssh-bench', section: 'shell missing' }],
  },
  {
    ...seen,
    id: 'root-login-refused',
    class: 'account-denied-by-sshd',
    stage: 'authentication',
    title: 'The server does not let root log in this way',
    explanation:
      'PermitRootLogin in the server configuration refuses root. That is usually meant: log in with an ordinary account and use sudo.',
    evidence: [{ any: ['sshd.root-login-refused', 'sshd.root-login-refused-old'], certainty: 'certain' }],
    setsAside: [...clientHungUp, ...saysOnlyDenied, ...asksAgain, ...endedByServer],
    next: { guide: 'permission-denied', node: 'root-refused' },
    sources: [
      { source: 'openssh-bench', section: 'PermitRootLogin no' },
      { source: 'openssh-logging', section: 'Server Logs' },
    ],
    covers: ['D-05'],
  },
  {
    ...seen,
    id: 'connection-prohibited',
    class: 'account-denied-by-sshd',
    stage: 'authentication',
    title: 'The server is set to refuse connections like this one',
    explanation: 'A RefuseConnection line in the server configuration ends the connection.',
    evidence: [{ any: ['sshd.refuse-connection'], certainty: 'certain' }],
    setsAside: [...clientHungUp, ...hangUp],
    next: { guide: 'permission-denied', node: 'account-denied' },
    sources: [{ source: 'openssh-bench', section: 'RefuseConnection, OpenSSH 10.5' }],
  },
  {
    ...seen,
    id: 'pam-account-refused',
    class: 'pam-account-denied',
    stage: 'authentication',
    title: "The server's account rules (PAM) refuse the account",
    explanation:
      'Key or password were right, but the account stage of PAM refuses the login: expired, not allowed from this address, locked for a while, or logins are closed for maintenance.',
    evidence: [
      {
        any: [
          'sshd.pam-account-denied',
          'sshd.pam-access-denied',
          'sshd.pam-account-expired',
          'sshd.nologin-file',
          'sshd.tally-locked',
          'ssh.account-expired',
        ],
        certainty: 'certain',
      },
    ],
    setsAside: [...calledInvalid, ...saysOnlyDenied, ...asksAgain, ...hangUp, ...clientHungUp, ...saidByPam],
    next: { guide: 'permission-denied', node: 'pam-rule' },
    sources: [
      { source: 'openssh-bench', section: 'expired account with PAM' },
      { source: 'openssh-bench', section: '/etc/nologin' },
    ],
  },
  {
    ...seen,
    id: 'password-expired',
    class: 'password-expired',
    stage: 'session',
    title: 'The password of the account has expired',
    explanation: 'The login as such works, but the password must be changed before anything else.',
    evidence: [
      {
        any: ['ssh.password-expired', 'ssh.password-change-no-tty', 'sshd.pam-password-expired'],
        certainty: 'certain',
      },
    ],
    setsAside: [...saysOnlyDenied, ...hangUp],
    next: { guide: 'permission-denied', node: 'new-password' },
    sources: [{ source: 'openssh-bench', section: 'expired password with PAM' }],
  },
  {
    ...seen,
    id: 'tcp-wrappers-refused',
    class: 'tcp-wrappers-deny',
    stage: 'banner',
    title: 'The server refuses this address (hosts.deny)',
    explanation: 'TCP wrappers on the server refuse connections from {address}.',
    evidence: [{ any: ['sshd.hosts-deny'], certainty: 'certain' }],
    setsAside: hangUp,
    next: { guide: 'ssh-connect', node: 'closed-before-banner' },
    sources: [{ source: 'openssh-code', section: 'libwrap, hosts_access' }],
  },
  {
    ...seen,
    id: 'user-not-known',
    class: 'account-denied-by-sshd',
    stage: 'authentication',
    title: 'The server does not know this user name',
    explanation:
      'There is no such account on the server: a typing mistake, the wrong server, or a name that your client took from this computer.',
    evidence: [
      {
        any: [
          'sshd.invalid-user',
          'sshd.failed-password-invalid-user',
          'sshd.disconnected-invalid-user',
          'sshd.pam-user-unknown',
        ],
        none: accountRefused,
        sessions: 3,
        certainty: 'possible',
      },
      { all: ['dropbear-server.no-user'], sessions: 3, certainty: 'possible' },
      { all: ['dropbear-server.no-user'], none: ['dropbear-server.many-names'], certainty: 'likely' },
      { any: [...tooManyForInvalidUser, 'sshd.failed-none-invalid-user'], none: accountRefused, certainty: 'possible' },
      {
        none: accountRefused,
        atLeast: [{ signature: 'sshd.failed-password-invalid-user', count: 4 }],
        certainty: 'possible',
      },
      { none: accountRefused, atLeast: [{ signature: 'sshd.invalid-user', count: 4 }], certainty: 'possible' },
      {
        any: [
          'sshd.invalid-user',
          'sshd.pam-user-unknown',
          'sshd.pam-unix-user-unknown',
          'sshd.pam-authentication-failure-illegal-user',
          'sshd.invalid-user-request',
        ],
        none: accountRefused,
        certainty: 'likely',
      },
      {
        any: [
          'sshd.failed-password-invalid-user',
          'sshd.failed-password-illegal-user',
          'sshd.failed-publickey-invalid-user',
          'sshd.failed-keyboard-interactive-invalid-user',
          'sshd.closed-invalid-user',
          'sshd.disconnected-invalid-user',
          'sshd.reset-invalid-user',
        ],
        none: accountRefused,
        certainty: 'possible',
      },
    ],
    setsAside: [
      ...saysOnlyDenied,
      ...asksAgain,
      { signature: 'sshd.closed-invalid-user', why: 'It follows from the unknown name.' },
      { signature: 'sshd.disconnected-invalid-user', why: 'It follows from the unknown name.' },
      { signature: 'sshd.no-shadow-information', why: 'It follows from the unknown name.' },
      { signature: 'sshd.invalid-user-request', why: 'It follows from the unknown name.' },
    ],
    next: { guide: 'permission-denied', node: 'user-not-known' },
    sources: [
      { source: 'openssh-bench', section: 'unknown user' },
      { source: 'openssh-logging', section: 'Brute force and Hail Mary attacks' },
    ],
  },
])
