import { defineCauses } from '../../recognizer/define.ts'
import type { Rule } from '../../recognizer/types.ts'
import { clientLoginNotes, clientLoginRefused } from './clientsEvidence.ts'
import { clientHungUp } from './opensshConsequences.ts'
import {
  accepted,
  accountRefused,
  denied,
  keyFilePermissions,
  keyRefusedByServer,
  keyUnusableOnClient,
  keysOffered,
  loggedIn,
  passwordRefused,
  tooManyOnClient,
  tooManyOnServer,
} from './opensshEvidence.ts'

const seen = { reviewed: '2026-11-20' } as const

/** The refusal stands alone: nothing else in the text says why. */
const silent: Rule = {
  any: denied,
  none: [
    'ssh.try-again',
    'ssh.next-method',
    'ssh.can-continue',
    ...keysOffered,
    ...keyUnusableOnClient,
    'ssh.partial-success',
    'ssh.partial-success-old',
    ...tooManyOnClient,
    'ssh.password-disabled',
    ...loggedIn,
    'ssh.skipping-key',
    'ssh.skipping-key-old',
    'ssh.skipping-key-types',
    'ssh.no-auth-methods',
  ],
  certainty: 'possible',
}

/** The list in brackets names keys and no password. */
const keysOnly = [
  { value: 'methods', has: 'publickey' },
  { value: 'methods', lacks: 'password' },
  { value: 'methods', lacks: 'keyboard-interactive' },
]

/** Passwords that are refused, and refusals that say nothing. */
export const opensshPasswordCauses = defineCauses([
  {
    ...seen,
    id: 'password-rejected',
    class: 'password-rejected',
    stage: 'authentication',
    title: 'The password was refused',
    explanation:
      'The server did not take the password: it is wrong, it belongs to another account, or this account may not log in with a password.',
    evidence: [
      { all: ['sshd.failed-password'], none: [...accepted, ...accountRefused], sessions: 8, certainty: 'possible' },
      { all: ['dropbear-server.bad-password'], sessions: 3, certainty: 'possible' },
      { all: ['dropbear-server.bad-password'], none: ['dropbear-server.many-names'], certainty: 'likely' },
      {
        any: passwordRefused,
        none: [...tooManyOnServer, ...accountRefused, 'sshd.tally-locked', 'sshd.root-login-refused'],
        certainty: 'certain',
      },
      { all: ['ssh.try-again'], none: [...tooManyOnClient, ...loggedIn, ...keyFilePermissions], certainty: 'certain' },
      {
        any: denied,
        none: ['ssh.partial-success', 'ssh.next-method', ...tooManyOnClient],
        where: [
          { value: 'methods', lacks: 'publickey' },
          { value: 'methods', has: 'password' },
        ],
        certainty: 'possible',
      },
      {
        any: denied,
        none: ['ssh.partial-success', 'ssh.next-method', ...tooManyOnClient],
        where: [
          { value: 'methods', lacks: 'publickey' },
          { value: 'methods', has: 'keyboard-interactive' },
        ],
        certainty: 'possible',
      },
      {
        any: denied,
        none: ['ssh.partial-success', 'ssh.next-method', ...keyUnusableOnClient, ...tooManyOnClient],
        where: [{ value: 'methods', has: 'password' }],
        certainty: 'possible',
      },
      {
        any: denied,
        none: ['ssh.partial-success', 'ssh.next-method', ...keyUnusableOnClient, ...tooManyOnClient],
        where: [{ value: 'methods', has: 'keyboard-interactive' }],
        certainty: 'possible',
      },
    ],
    setsAside: clientHungUp,
    next: { guide: 'permission-denied', node: 'password-rejected' },
    sources: [
      { source: 'openssh-bench', section: 'wrong password' },
      { source: 'openssh-logging', section: 'SSH Client Error Messages And Common Causes' },
    ],
    covers: ['D-93'],
  },
  {
    ...seen,
    id: 'method-not-offered',
    class: 'auth-method-not-offered',
    stage: 'authentication',
    title: 'The server does not take the method that the client uses',
    explanation:
      'The server names the methods it takes, and the client tried none of them. A password cannot work where the server only takes keys, and the other way round.',
    evidence: [
      {
        any: denied,
        all: ['ssh.no-more-methods', 'ssh.can-continue'],
        none: ['ssh.next-method', ...keysOffered, 'ssh.try-again'],
        certainty: 'certain',
      },
      { all: ['ssh.no-auth-methods'], certainty: 'certain' },
      {
        any: denied,
        none: ['ssh.try-again', 'ssh.next-method', 'ssh.partial-success', ...keyUnusableOnClient, ...tooManyOnClient],
        where: [
          { value: 'methods', lacks: 'publickey' },
          { value: 'methods', has: 'password' },
        ],
        certainty: 'possible',
      },
    ],
    next: { guide: 'permission-denied', node: 'method-not-offered' },
    sources: [{ source: 'openssh-bench', section: 'PubkeyAuthentication no on the client' }],
  },
  {
    ...seen,
    id: 'login-refused',
    class: 'auth-failed-unspecified',
    stage: 'authentication',
    title: 'The server refused the login and does not say why',
    explanation:
      "This is all a server tells about a refused login, whatever the reason. The server's log has the reason; so has ssh -v, in part.",
    evidence: [
      { ...silent, where: keysOnly, next: { guide: 'permission-denied', node: 'login-name' } },
      {
        ...silent,
        where: [{ value: 'methods', has: 'publickey' }],
        next: { guide: 'permission-denied', node: 'key-or-password' },
      },
      {
        ...silent,
        where: [{ value: 'methods', lacks: 'publickey' }],
        next: { guide: 'permission-denied', node: 'without-publickey' },
      },
      silent,
      {
        all: ['ssh.connection-closed-by', 'ssh.service-accepted'],
        none: [...denied, ...tooManyOnClient, ...loggedIn],
        certainty: 'possible',
      },
      {
        any: [
          'sshd.closed-authenticating-user',
          'sshd.disconnected-authenticating-user',
          'sshd.reset-authenticating-user',
        ],
        none: [
          ...passwordRefused,
          'sshd.failed-publickey',
          ...tooManyOnServer,
          ...keyRefusedByServer,
          ...accountRefused,
          'sshd.root-login-refused',
          'sshd.pam-account-denied',
          'sshd.certificate-options',
          'sshd.partial-publickey',
          'sshd.partial-password',
        ],
        certainty: 'possible',
      },
      { all: ['ssh.authentication-failed'], none: [...denied, ...tooManyOnClient], certainty: 'possible' },
      {
        all: ['ssh.no-more-methods'],
        none: [...denied, ...tooManyOnClient, 'ssh.authentication-failed'],
        certainty: 'possible',
      },
      ...clientLoginRefused,
    ],
    notes: [
      ...clientLoginNotes,
      {
        where: [{ value: 'clientVersion', below: '6.3' }],
        text: 'Your ssh is {clientVersion}. -E, which writes the log into a file, came with 6.3; redirect with 2> instead.',
      },
    ],
    setsAside: [
      { signature: 'ssh.authentication-failed', why: 'It only repeats that the login failed.' },
      { signature: 'ssh.no-more-methods', why: 'It only repeats that the login failed.' },
    ],
    next: { guide: 'permission-denied', node: 'start' },
    sources: [
      { source: 'openssh-logging', section: 'SSH Client Error Messages And Common Causes' },
      { source: 'openssh-bench', section: 'many reasons, one answer' },
    ],
    covers: ['D-13', 'D-93'],
  },
])
