import { defineCauses } from '../../recognizer/define.ts'
import { clientHungUp, saysOnlyDenied } from './opensshConsequences.ts'
import { saidByPam } from './opensshServerEvidence.ts'

const seen = { reviewed: '2026-11-21' } as const

/** What the modules of PAM, a directory service or SELinux refuse. */
export const opensshPamCauses = defineCauses([
  {
    ...seen,
    id: 'one-time-code-refused',
    class: 'kbdint-2fa-failed',
    stage: 'authentication',
    title: 'The one-time code or second factor was refused',
    explanation:
      'The password or key is not the trouble. The code was wrong, too old or used before, the request on the phone was not confirmed, or the server cannot read the secret of the account.',
    evidence: [],
    setsAside: [...saidByPam, ...clientHungUp, ...saysOnlyDenied],
    next: { guide: 'permission-denied', node: 'one-time-code' },
    sources: [
      { source: 'google-authenticator', section: 'pam_google_authenticator.c' },
      { source: 'duo-unix', section: 'pam_duo' },
    ],
  },
  {
    ...seen,
    id: 'pam-broken',
    class: 'pam-account-denied',
    stage: 'authentication',
    title: 'The rules of PAM for logins are broken',
    explanation:
      'A module named in /etc/pam.d/sshd is missing, or PAM cannot read what it needs. Nobody, or nobody of that kind, can log in until that is put right.',
    evidence: [],
    setsAside: [...saidByPam, ...clientHungUp, ...saysOnlyDenied],
    next: { guide: 'permission-denied', node: 'pam-rule' },
    sources: [{ source: 'openssh-code', section: 'auth-pam.c' }],
  },
  {
    ...seen,
    id: 'directory-service-failed',
    class: 'auth-failed-unspecified',
    stage: 'authentication',
    title: 'The directory service could not check the login',
    explanation:
      'SSSD answered with an error rather than with yes or no: its server is not reachable, the machine lost its place in the domain, or its files have the wrong owner. The password may well be right.',
    evidence: [],
    setsAside: [...saidByPam, ...clientHungUp, ...saysOnlyDenied],
    next: { guide: 'permission-denied', node: 'pam-rule' },
    sources: [{ source: 'sssd', section: 'pam_sss' }],
  },
  {
    ...seen,
    id: 'selinux-keeps-sshd',
    class: 'selinux-denied',
    stage: 'authentication',
    title: 'SELinux keeps the SSH server from something it needs',
    explanation:
      'The labels of a file, a port or an account do not fit the policy. Owner and mode can be right all the same. The cure is the right label; SELinux stays on.',
    evidence: [
      {
        all: ['sshd.selinux-preventing'],
        where: [{ value: 'access', starts: 'name_bind' }],
        certainty: 'certain',
        next: { guide: 'sshd-start', node: 'selinux-port' },
      },
      {
        all: ['sshd.selinux-avc'],
        where: [{ value: 'access', starts: '{ name_bind }' }],
        certainty: 'certain',
        next: { guide: 'sshd-start', node: 'selinux-port' },
      },
    ],
    setsAside: [
      ...clientHungUp,
      ...saysOnlyDenied,
      { signature: 'sshd.bind-failed', why: 'It follows: SELinux does not give sshd this port.' },
      { signature: 'sshd.cannot-bind', why: 'It follows: SELinux does not give sshd this port.' },
      { signature: 'sshd.authorized-keys-unreadable', why: 'It follows: SELinux does not let sshd read the file.' },
      { signature: 'sshd.pam-open-session', why: 'It follows: SELinux has no role for the session.' },
    ],
    next: { guide: 'permission-denied', node: 'labels' },
    sources: [
      { source: 'selinux-reports', section: 'audit records of sshd' },
      { source: 'sshd-selinux', section: 'PORT TYPES, FILE CONTEXTS' },
    ],
  },
])
