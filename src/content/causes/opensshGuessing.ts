import { defineCauses } from '../../recognizer/define.ts'
import {
  accepted,
  accountRefused,
  denied,
  tooManyForInvalidUser,
  tooManyOnClient,
  tooManyOnServer,
} from './opensshEvidence.ts'

const seen = { reviewed: '2026-11-20' } as const

/** What the client of the person who asks says: then the tries in the log are their own. */
const ownClient = [...tooManyOnClient, ...denied, 'ssh.too-many-bare'] as const

/** Logins that are probably none: guessing and probing from outside. */
export const opensshGuessingCauses = defineCauses([
  {
    ...seen,
    id: 'guessing-through-tunnel',
    class: 'scanner-noise',
    stage: 'authentication',
    title: 'Password guessing that comes in through a reverse tunnel',
    explanation:
      'The tries seem to come from this machine itself. Logins through a reverse tunnel look like that, so the real address is that of whoever reaches the far end of the tunnel.',
    evidence: [
      {
        any: ['sshd.failed-password-invalid-user', ...tooManyForInvalidUser],
        where: [{ value: 'address', is: '127.0.0.1' }],
        certainty: 'likely',
      },
      { all: ['sshd.invalid-user'], where: [{ value: 'address', is: '127.0.0.1' }], certainty: 'possible' },
      {
        any: ['sshd.failed-password-invalid-user', ...tooManyForInvalidUser],
        where: [{ value: 'address', is: '::1' }],
        certainty: 'likely',
      },
      { all: ['sshd.invalid-user'], where: [{ value: 'address', is: '::1' }], certainty: 'possible' },
    ],
    setsAside: [{ signature: 'sshd.closed-invalid-user', why: 'The client hung up; that says nothing more.' }],
    next: { guide: 'ssh-guessing', node: 'from-localhost' },
    sources: [
      { source: 'openssh-logging', section: 'Connections Seemingly From 127.0.0.1, ::1, or Other localhost Addresses' },
    ],
    covers: ['D-34'],
  },
  {
    ...seen,
    id: 'guessing-from-outside',
    class: 'scanner-noise',
    stage: 'authentication',
    title: 'Password guessing from outside',
    explanation:
      "Somebody tries names and passwords that do not fit this server. Every machine on the internet sees this; it is nobody's own failed login unless the name and the address are yours.",
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
        certainty: 'likely',
      },
      { any: ['dropbear-server.no-user', 'dropbear-server.bad-password'], sessions: 3, certainty: 'likely' },
      { all: ['dropbear-server.many-names'], certainty: 'likely' },
      { all: ['dropbear-server.no-user'], certainty: 'possible' },
      {
        all: ['sshd.failed-none-invalid-user'],
        none: ownClient,
        certainty: 'likely',
        next: { guide: 'ssh-guessing', node: 'failed-none' },
      },
      {
        any: [...tooManyForInvalidUser, 'sshd.disconnecting-change-of-user', 'sshd.username-too-long'],
        none: ownClient,
        certainty: 'likely',
      },
      { none: accountRefused, atLeast: [{ signature: 'sshd.invalid-user', count: 4 }], certainty: 'likely' },
      {
        none: [...accountRefused, ...ownClient],
        atLeast: [{ signature: 'sshd.failed-password-invalid-user', count: 4 }],
        certainty: 'likely',
      },
      { none: accountRefused, atLeast: [{ signature: 'sshd.pam-user-unknown', count: 4 }], certainty: 'likely' },
      { none: accountRefused, atLeast: [{ signature: 'sshd.pam-unix-user-unknown', count: 4 }], certainty: 'likely' },
      {
        none: accountRefused,
        any: [
          'sshd.invalid-user',
          'sshd.failed-password-invalid-user',
          'sshd.failed-password-illegal-user',
          'sshd.closed-invalid-user',
          'sshd.disconnected-invalid-user',
          'sshd.reset-invalid-user',
          'sshd.pam-user-unknown',
          'sshd.pam-unix-user-unknown',
        ],
        certainty: 'possible',
      },
      { all: ['sshd.failed-password'], none: [...accepted, ...accountRefused], sessions: 8, certainty: 'likely' },
      { none: accepted, atLeast: [{ signature: 'sshd.failed-password', count: 6 }], certainty: 'possible' },
      {
        all: ['sshd.failed-password'],
        any: tooManyOnServer,
        where: [{ value: 'user', is: 'root' }],
        certainty: 'possible',
      },
    ],
    setsAside: [
      { signature: 'sshd.closed-invalid-user', why: 'The other side hung up after its tries.' },
      { signature: 'sshd.disconnected-invalid-user', why: 'The other side hung up after its tries.' },
      { signature: 'sshd.reset-invalid-user', why: 'The other side hung up after its tries.' },
      { signature: 'sshd.received-disconnect-preauth', why: 'The other side hung up after its tries.' },
    ],
    next: { guide: 'ssh-guessing', node: 'pattern' },
    sources: [
      { source: 'openssh-logging', section: 'Brute force and Hail Mary attacks' },
      { source: 'openssh-logging', section: 'Failed None For Invalid User' },
    ],
    covers: ['D-32', 'D-33'],
  },
  {
    ...seen,
    id: 'probe-from-outside',
    class: 'scanner-noise',
    stage: 'banner',
    title: 'A probe, not a login',
    explanation:
      'Somebody, or a monitoring program, connected without speaking SSH or left without a word. No login was tried.',
    evidence: [
      {
        any: [
          'sshd.no-identification',
          'sshd.bad-protocol-version',
          'sshd.invalid-identifier',
          'sshd.probed',
          'sshd.banner-exchange-from',
          'sshd.left-before-banner',
          'sshd.reset-before-banner',
          'sshd.left-preauth-banner',
          'sshd.reset-preauth-banner',
          'sshd.banner-invalid-characters',
        ],
        certainty: 'certain',
      },
    ],
    setsAside: [
      { signature: 'sshd.banner-exchange-from', why: 'It follows from the probe.' },
      { signature: 'sshd.closed-preauth', why: 'It follows from the probe.' },
      { signature: 'sshd.reset-preauth', why: 'It follows from the probe.' },
      { signature: 'ssh.connection-closed-by', why: 'It follows from the probe.' },
      { signature: 'ssh.connection-reset-by', why: 'It follows from the probe.' },
    ],
    next: { guide: 'ssh-guessing', node: 'probe' },
    sources: [{ source: 'openssh-bench', section: 'curl and a port scan against the server' }],
  },
  {
    ...seen,
    id: 'client-left-before-login',
    class: 'scanner-noise',
    stage: 'authentication',
    title: 'The client hung up before it tried to log in',
    explanation:
      'The other side connected and ended the connection without a try: a probe, a monitor, or a person whose ssh did not accept the host key.',
    evidence: [
      {
        any: [
          'sshd.closed-preauth',
          'sshd.reset-preauth',
          'sshd.disconnected-preauth',
          'sshd.received-disconnect-preauth',
          'sshd.closed-preauth-old',
          'sshd.received-disconnect-preauth-old',
          'sshd.read-from-socket',
        ],
        none: [
          'sshd.left-preauth-banner',
          'sshd.reset-preauth-banner',
          'sshd.failed-password',
          'sshd.invalid-user',
          'sshd.no-matching-host-key',
          'sshd.no-matching-kex',
          'sshd.drop-maxstartups',
          'sshd.drop-penalty',
          ...tooManyOnServer,
          ...tooManyForInvalidUser,
        ],
        certainty: 'possible',
      },
    ],
    next: { guide: 'ssh-guessing', node: 'probe' },
    sources: [{ source: 'openssh-bench', section: 'host key changed; port scan' }],
  },
])
