import { defineCauses } from '../../recognizer/define.ts'
import { clientHungUp, saysOnlyDenied } from './opensshConsequences.ts'
import {
  accepted,
  accountRefused,
  agentRefused,
  denied,
  keyFileMissing,
  keyRefusedByServer,
  keyUnusableOnClient,
  keysOffered,
  loggedIn,
  passwordRefused,
  tooManyOnClient,
  tooManyOnServer,
} from './opensshEvidence.ts'

const seen = { reviewed: '2026-11-20' } as const

/** Logins that the server refuses, where the text leaves room. */
export const opensshLoginCauses = defineCauses([
  {
    ...seen,
    id: 'more-factors',
    class: 'more-factors-needed',
    stage: 'authentication',
    title: 'One method worked, and the server wants another one too',
    explanation:
      'The server asks for two methods, for example a key and then a password or a code. The first was accepted; the second is missing.',
    evidence: [
      { any: ['ssh.partial-success', 'ssh.partial-success-old'], none: loggedIn, certainty: 'certain' },
      { any: ['sshd.partial-publickey', 'sshd.partial-password'], none: accepted, certainty: 'likely' },
    ],
    setsAside: [...saysOnlyDenied, ...clientHungUp],
    next: { guide: 'permission-denied', node: 'more-factors' },
    sources: [{ source: 'openssh-bench', section: 'AuthenticationMethods publickey,password' }],
  },
  {
    ...seen,
    id: 'no-key-offered',
    class: 'no-key-available',
    stage: 'authentication',
    title: 'The client had no key to offer',
    explanation:
      'The server takes keys, and the client offered none: the key file is not where ssh looks, has another name, or is not in the agent.',
    evidence: [
      { all: ['ssh-add.typed', 'ssh-add.no-such-file'], certainty: 'certain' },
      {
        any: keyFileMissing,
        none: [...keysOffered, ...loggedIn, ...agentRefused, 'ssh.keysign-off'],
        certainty: 'certain',
      },
      {
        any: denied,
        all: ['ssh.next-method'],
        none: [
          ...keysOffered,
          'ssh.try-again',
          ...keyUnusableOnClient,
          'ssh.skipping-key',
          'ssh.skipping-key-old',
          'ssh.skipping-key-types',
          'ssh.partial-success',
          'ssh.keysign-off',
        ],
        where: [
          { value: 'methods', has: 'publickey' },
          { value: 'methods', lacks: 'password' },
          { value: 'methods', lacks: 'keyboard-interactive' },
        ],
        certainty: 'certain',
      },
      {
        any: denied,
        all: ['ssh.next-method'],
        none: [
          ...keysOffered,
          'ssh.try-again',
          ...keyUnusableOnClient,
          'ssh.skipping-key',
          'ssh.skipping-key-old',
          'ssh.skipping-key-types',
          'ssh.partial-success',
          'ssh.keysign-off',
        ],
        where: [{ value: 'methods', has: 'publickey' }],
        certainty: 'likely',
      },
      {
        any: denied,
        none: [
          ...keysOffered,
          'ssh.can-continue',
          'ssh.try-again',
          ...keyUnusableOnClient,
          'ssh.skipping-key',
          'ssh.skipping-key-old',
          'ssh.skipping-key-types',
          'ssh.partial-success',
          'ssh.keysign-off',
          ...tooManyOnClient,
        ],
        where: [{ value: 'methods', has: 'publickey' }],
        certainty: 'possible',
      },
    ],
    setsAside: [{ signature: 'ssh.agent-no-socket', why: 'Normal: ssh looks at every usual place.' }],
    next: { guide: 'permission-denied', node: 'no-key-offered' },
    sources: [
      { source: 'openssh-bench', section: 'key file missing' },
      { source: 'openssh-logging', section: 'SSH Client Error Messages And Common Causes' },
    ],
    covers: ['D-93'],
  },
  {
    ...seen,
    id: 'key-not-authorized',
    class: 'pubkey-not-authorized',
    stage: 'authentication',
    title: 'The server does not accept the key for this account',
    explanation:
      "The key was offered and refused. It is missing from authorized_keys of that account, stands there damaged, or the user name is wrong; only the server's log tells which.",
    evidence: [
      // Three spellings of the same offer, over the years.
      ...keysOffered.map((offer) => ({
        any: denied,
        all: [offer],
        none: [
          'ssh.server-accepts',
          'ssh.server-accepts-old',
          'ssh.try-again',
          ...keyUnusableOnClient,
          ...keyRefusedByServer,
          ...accountRefused,
          'ssh.partial-success',
          ...tooManyOnClient,
        ],
        certainty: 'likely' as const,
      })),
      // The text ends before the login does; that the server asks for more after an offer is a refusal of that key.
      {
        all: ['ssh.offering-key'],
        none: [
          ...denied,
          ...loggedIn,
          'ssh.server-accepts',
          'ssh.server-accepts-old',
          'ssh.partial-success',
          ...keyUnusableOnClient,
          ...tooManyOnClient,
        ],
        atLeast: [{ signature: 'ssh.can-continue', count: 2 }],
        certainty: 'possible',
      },
      // A Git host knows one account; that it refuses keys means that it does not know the key.
      {
        any: denied,
        none: [
          'ssh.next-method',
          'ssh.can-continue',
          ...keyUnusableOnClient,
          'ssh.partial-success',
          ...tooManyOnClient,
        ],
        where: [
          { value: 'user', is: 'git' },
          { value: 'methods', is: 'publickey' },
        ],
        certainty: 'likely',
        next: { guide: 'permission-denied', node: 'git-host' },
      },
      {
        all: ['sshd.failed-publickey'],
        none: [...accepted, ...keyRefusedByServer, ...tooManyOnServer, ...passwordRefused],
        certainty: 'likely',
      },
      {
        any: denied,
        none: [
          'ssh.try-again',
          'ssh.next-method',
          'ssh.can-continue',
          ...keyUnusableOnClient,
          'ssh.partial-success',
          ...tooManyOnClient,
        ],
        where: [{ value: 'methods', has: 'publickey' }],
        certainty: 'possible',
      },
    ],
    setsAside: clientHungUp,
    next: { guide: 'permission-denied', node: 'key-not-authorized' },
    sources: [
      { source: 'openssh-bench', section: 'key not authorized' },
      { source: 'openssh-logging', section: 'Debugging Key-Based Authentication' },
    ],
    covers: ['D-93'],
  },
])
