import { defineSignatures } from '../../recognizer/define.ts'

const seen = { program: 'sshd', reviewed: '2026-11-20' } as const

/** Whom the OpenSSH server knows, and what it still waits for. */
export const sshdUserSignatures = defineSignatures([
  {
    ...seen,
    id: 'sshd.postponed-publickey',
    template: 'Postponed publickey for {user} from {address} port {port}',
    title: 'The server knows the key and waits for the signature',
    class: 'none',
    stage: 'authentication',
    role: 'progress',
    matches: [
      { line: 'Postponed publickey for root from 127.0.0.1 port 45084 ssh2 [preauth]', values: { user: 'root' } },
    ],
    rejects: [
      'Failed publickey for root from 127.0.0.1 port 45108 ssh2: ED25519 SHA256:qiiThA5VV3dpWDCpVMerRpYW5yQhcoWmKkA1YFAKl98',
    ],
    sources: [{ source: 'openssh-bench', section: 'LogLevel DEBUG1, login by key' }],
  },
  {
    ...seen,
    id: 'sshd.postponed-keyboard-interactive',
    template: 'Postponed keyboard-interactive for {user} from {address} port {port}',
    title: 'The server asked and waits for what is typed',
    class: 'none',
    stage: 'authentication',
    role: 'progress',
    matches: [
      {
        line: 'Postponed keyboard-interactive for sshlab from 127.0.0.1 port 34406 ssh2 [preauth]',
        values: { user: 'sshlab' },
      },
    ],
    rejects: ['Postponed publickey for root from 127.0.0.1 port 45084 ssh2 [preauth]'],
    sources: [{ source: 'openssh-code', section: 'auth.c, auth_log' }],
  },
  {
    ...seen,
    id: 'sshd.partial-publickey',
    template: 'Partial publickey for {user} from {address} port {port}',
    title: 'The key was accepted and the server wants another method too',
    class: 'none',
    stage: 'authentication',
    role: 'progress',
    matches: [
      {
        line: 'Partial publickey for sshlab from 127.0.0.1 port 51102 ssh2: ED25519 SHA256:9IiHrV0mc7vHIx7ujBH5/4fVXY3o36oRDc24amwZAxU',
        values: { user: 'sshlab' },
      },
    ],
    rejects: ['Accepted publickey for fred from 192.0.2.60 port 20042 ssh2'],
    sources: [{ source: 'openssh-code', section: 'auth.c, auth_log' }],
  },
  {
    ...seen,
    id: 'sshd.partial-password',
    template: 'Partial password for {user} from {address} port {port}',
    title: 'The password was accepted and the server wants another method too',
    class: 'none',
    stage: 'authentication',
    role: 'progress',
    matches: [{ line: 'Partial password for sshlab from 127.0.0.1 port 51102 ssh2', values: { user: 'sshlab' } }],
    rejects: ['Accepted password for fred from 192.0.2.60 port 6647 ssh2'],
    sources: [{ source: 'openssh-code', section: 'auth.c, auth_log' }],
  },
  {
    ...seen,
    id: 'sshd.invalid-user',
    template: 'Invalid user {user} from {address}',
    title: 'The account does not exist on the server',
    class: 'account-denied-by-sshd',
    stage: 'authentication',
    role: 'cause',
    since: '3.9',
    matches: [
      {
        line: 'Mar 18 18:55:05 server sshd[38594]: Invalid user ubnt from 201.179.249.231 port 52471',
        values: { user: 'ubnt', address: '201.179.249.231' },
      },
      {
        line: 'sshd[2411]: Invalid user guest from 198.51.100.23',
        values: { user: 'guest', address: '198.51.100.23' },
      },
    ],
    rejects: [
      'input_userauth_request: invalid user ubnt [preauth]',
      'Mar 18 18:55:05 server sshd[38594]: Failed password for invalid user ubnt from 201.179.249.231 port 52471 ssh2',
    ],
    sources: [
      { source: 'openssh-logging', section: 'Brute force and Hail Mary attacks' },
      { source: 'openssh-bench', section: 'unknown user' },
    ],
    covers: ['D-32'],
  },
  {
    ...seen,
    id: 'sshd.invalid-user-request',
    template: 'input_userauth_request: invalid user {user} [preauth]',
    title: 'The account does not exist or may not log in',
    class: 'account-denied-by-sshd',
    stage: 'authentication',
    role: 'symptom',
    matches: [{ line: 'input_userauth_request: invalid user ubnt [preauth]', values: { user: 'ubnt' } }],
    rejects: ['Invalid user ubnt from 201.179.249.231 port 52471'],
    sources: [{ source: 'openssh-code', section: 'auth2.c, input_userauth_request, up to 7.4' }],
  },
  {
    ...seen,
    id: 'sshd.no-shadow-information',
    template: 'Could not get shadow information for {user}',
    title: 'A password was tried for an account without a password entry',
    class: 'account-denied-by-sshd',
    stage: 'authentication',
    role: 'symptom',
    since: '3.8',
    matches: ['Could not get shadow information for NOUSER'],
    rejects: ['Invalid user nosuchuser from 127.0.0.1 port 53646'],
    sources: [{ source: 'openssh-bench', section: 'unknown user' }],
  },
])
