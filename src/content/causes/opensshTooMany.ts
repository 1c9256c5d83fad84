import { defineCauses } from '../../recognizer/define.ts'
import { hangUp } from './opensshConsequences.ts'
import { keysOffered, passwordRefused, tooManyOnClient, tooManyOnServer } from './opensshEvidence.ts'

const seen = { reviewed: '2026-11-20' } as const

/** Connections that the server ended after too many tries. */
export const opensshTooManyCauses = defineCauses([
  {
    ...seen,
    id: 'too-many-keys-offered',
    class: 'too-many-auth',
    stage: 'authentication',
    title: 'Too many keys were offered',
    explanation:
      'The client offered {count} keys one after another, and the server counts each of them as a failed try. It ended the connection before the right key, or a password, had its turn.',
    evidence: [
      // Three spellings of the same offer, over the years.
      ...keysOffered.map((signature) => ({
        any: tooManyOnClient,
        none: ['ssh.try-again'],
        atLeast: [{ signature, count: 2 }],
        certainty: 'certain' as const,
      })),
      {
        any: tooManyOnServer,
        none: passwordRefused,
        atLeast: [{ signature: 'sshd.failed-publickey', count: 2 }],
        certainty: 'certain',
      },
      ...keysOffered.map((signature) => ({
        all: ['ssh.try-again'],
        any: tooManyOnClient,
        atLeast: [{ signature, count: 2 }],
        certainty: 'likely' as const,
      })),
      { any: tooManyOnClient, none: ['ssh.try-again'], certainty: 'likely' },
      { any: tooManyOnServer, none: passwordRefused, certainty: 'likely' },
      { all: ['ssh.too-many-bare'], none: [...tooManyOnClient, ...tooManyOnServer], certainty: 'possible' },
    ],
    setsAside: [
      ...hangUp,
      { signature: 'ssh.authentication-failed', why: 'It only says that the login failed; the line before says why.' },
      { signature: 'ssh.permission-denied', why: 'It only says that the login failed; the line before says why.' },
      { signature: 'ssh.permission-denied-old', why: 'It only says that the login failed; the line before says why.' },
      {
        signature: 'ssh.permission-denied-short',
        why: 'It only says that the login failed; the line before says why.',
      },
    ],
    next: { guide: 'too-many-auth-failures', node: 'offer-one-key' },
    sources: [
      { source: 'openssh-logging', section: 'SSH Too Many Authentication Failures' },
      { source: 'openssh-bench', section: 'eight keys in the agent' },
    ],
    covers: ['D-74'],
  },
  {
    ...seen,
    id: 'too-many-password-tries',
    class: 'too-many-auth',
    stage: 'authentication',
    title: 'Too many wrong passwords in one connection',
    explanation:
      'The password was refused again and again, until the server ended the connection. Each connection allows only a few tries (six, unless MaxAuthTries says otherwise).',
    evidence: [
      {
        any: tooManyOnServer,
        none: ['sshd.failed-publickey'],
        atLeast: [{ signature: 'sshd.failed-password', count: 2 }],
        certainty: 'certain',
      },
      { all: ['sshd.failed-password'], any: tooManyOnServer, certainty: 'likely' },
      { all: ['sshd.failed-keyboard-interactive'], any: tooManyOnServer, certainty: 'likely' },
      { all: ['sshd.pam-authentication-failure'], any: tooManyOnServer, certainty: 'likely' },
      { all: ['sshd.pam-unix-failure'], any: tooManyOnServer, certainty: 'likely' },
      { all: ['ssh.try-again'], any: tooManyOnClient, none: keysOffered, certainty: 'certain' },
      { all: ['ssh.try-again'], any: tooManyOnClient, certainty: 'likely' },
      { all: ['ssh.too-many-bare'], none: [...tooManyOnClient, ...tooManyOnServer], certainty: 'possible' },
    ],
    setsAside: [
      ...hangUp,
      { signature: 'ssh.authentication-failed', why: 'It only says that the login failed; the lines before say why.' },
      { signature: 'ssh.permission-denied', why: 'It only says that the login failed; the lines before say why.' },
      { signature: 'ssh.permission-denied-old', why: 'It only says that the login failed; the lines before say why.' },
      {
        signature: 'ssh.permission-denied-short',
        why: 'It only says that the login failed; the lines before say why.',
      },
    ],
    next: { guide: 'too-many-auth-failures', node: 'password-tries' },
    sources: [
      { source: 'openssh-logging', section: 'Server Logs' },
      { source: 'openssh-bench', section: 'MaxAuthTries 3' },
    ],
    covers: ['D-04'],
  },
])
