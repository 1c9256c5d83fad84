import { defineCauses } from '../../recognizer/define.ts'
import { clientHungUp, hangUp, saysOnlyDenied, wentOnWithPassword } from './opensshConsequences.ts'
import { denied, keyFilePermissions, keysOffered, loggedIn } from './opensshEvidence.ts'

const seen = { reviewed: '2026-11-20' } as const

/** Keys that the client has and cannot use, where the text says why. */
export const opensshKeysCauses = defineCauses([
  {
    ...seen,
    id: 'private-key-permissions',
    class: 'private-key-permissions',
    stage: 'authentication',
    title: 'Others can read the private key file, so it is not used',
    explanation:
      'ssh ignores a private key that other accounts could read. What follows only happened because the key was missing from the login.',
    evidence: [
      { any: keyFilePermissions, none: ['sshd.no-host-keys', 'sshd.host-key-unloadable'], certainty: 'certain' },
      { all: ['ssh.key-ignored'], none: ['sshd.no-host-keys', 'sshd.host-key-unloadable'], certainty: 'likely' },
    ],
    setsAside: [
      ...saysOnlyDenied,
      ...hangUp,
      ...clientHungUp,
      { signature: 'ssh.windows-permissions', why: 'Part of the same warning.' },
      { signature: 'ssh.not-accessible-by-others', why: 'Part of the same warning.' },
      { signature: 'ssh.key-ignored', why: 'Part of the same warning.' },
    ],
    next: { guide: 'permission-denied', node: 'private-key-permissions' },
    sources: [
      { source: 'openssh-logging', section: 'Debugging Key-Based Authentication' },
      { source: 'openssh-bench', section: 'key file 644' },
    ],
    covers: ['D-72'],
  },
  {
    ...seen,
    id: 'agent-refused',
    class: 'agent-problem',
    stage: 'authentication',
    title: 'The agent refuses to sign with the key',
    explanation:
      'The agent holds the key and the server would take it, but the agent does not sign: the key file is open to others, a confirmation or a touch was not given, or the agent is locked.',
    evidence: [{ any: ['ssh.agent-refused', 'ssh.agent-refused-old'], certainty: 'certain' }],
    setsAside: [...saysOnlyDenied, ...clientHungUp, ...wentOnWithPassword],
    next: { guide: 'permission-denied', node: 'agent-refused' },
    sources: [
      { source: 'openssh-logging', section: 'Signing Failed for ... Agent Refused Operation' },
      { source: 'openssh-bench', section: 'agent with confirmation' },
    ],
    covers: ['D-76'],
  },
  {
    ...seen,
    id: 'security-key-absent',
    class: 'fido-key-failed',
    stage: 'authentication',
    title: 'The security key is not plugged in or was not touched',
    explanation: 'The key file belongs to a hardware key, and that could not sign.',
    evidence: [
      {
        any: ['ssh.security-key-not-found'],
        certainty: 'certain',
      },
    ],
    setsAside: [...saysOnlyDenied, ...clientHungUp],
    next: { guide: 'permission-denied', node: 'touch-token' },
    sources: [{ source: 'openssh-code', section: 'sshconnect2.c; auth2-pubkey.c' }],
  },
  {
    ...seen,
    id: 'agent-unreachable',
    class: 'agent-problem',
    stage: 'authentication',
    title: 'No agent is running for this terminal',
    explanation: 'ssh-add talks to an agent that keeps keys in memory, and here is none, or it is gone.',
    evidence: [
      {
        any: ['ssh-add.no-agent', 'ssh-add.agent-unreachable', 'ssh-add.fetching-failed', 'ssh-add.could-not-add'],
        certainty: 'certain',
      },
      // A socket that leads nowhere, and no key file was tried either.
      {
        all: ['ssh.agent-no-socket', 'ssh.next-method'],
        any: denied,
        none: [...keysOffered, 'ssh.trying-private-key'],
        certainty: 'certain',
      },
    ],
    setsAside: [...saysOnlyDenied, { signature: 'ssh.next-method', why: 'ssh tried the method without a key.' }],
    next: { guide: 'permission-denied', node: 'no-key-offered' },
    sources: [{ source: 'openssh-bench', section: 'no agent, agent socket gone' }],
  },
  {
    ...seen,
    id: 'key-file-unreadable',
    class: 'key-file-corrupt',
    stage: 'authentication',
    title: 'The private key file cannot be read as a key',
    explanation:
      'The file is damaged, has the wrong line ends, is the public half, or is in a format that OpenSSH does not read.',
    evidence: [
      {
        any: [
          'ssh.load-key-invalid-format',
          'ssh.load-key-libcrypto',
          'ssh-add.error-loading',
          'ssh-keygen.not-a-key-file',
        ],
        certainty: 'certain',
      },
    ],
    setsAside: [...saysOnlyDenied, ...clientHungUp, ...wentOnWithPassword],
    next: { guide: 'permission-denied', node: 'key-file-unreadable' },
    sources: [{ source: 'openssh-bench', section: 'seven kinds of damaged key file' }],
  },
  {
    ...seen,
    id: 'key-kind-unsupported',
    class: 'key-format-unsupported',
    stage: 'authentication',
    title: 'This version of ssh no longer knows keys of this kind',
    explanation: 'DSA keys were switched off in OpenSSH 7.0 and removed in 10.0. A new key is the way out.',
    evidence: [
      { any: ['ssh.load-key-unknown-type'], certainty: 'certain' },
      {
        any: ['ssh.skipping-key', 'ssh.skipping-key-old', 'ssh.skipping-key-types'],
        where: [{ value: 'keyType', is: 'ssh-dss' }],
        certainty: 'possible',
      },
    ],
    notes: [
      {
        where: [{ value: 'clientVersion', atLeast: '10.0' }],
        text: 'Your ssh is {clientVersion}. DSA keys were removed in 10.0, and no setting brings them back.',
      },
      {
        where: [{ value: 'clientVersion', atLeast: '7.0', below: '10.0' }],
        text: 'Your ssh is {clientVersion}. From 7.0 to 9.9 DSA keys are off unless a setting names them; 10.0 removes them.',
      },
    ],
    setsAside: [...saysOnlyDenied, ...clientHungUp, ...wentOnWithPassword],
    next: { guide: 'permission-denied', node: 'sha1-rsa' },
    sources: [
      { source: 'openssh-bench', section: 'DSA key, OpenSSH 10.5' },
      { source: 'openssh-release-notes', section: '7.0 and 10.0' },
    ],
  },
  {
    ...seen,
    id: 'key-passphrase-wrong',
    class: 'key-passphrase',
    stage: 'authentication',
    title: 'The passphrase of the key file is wrong',
    explanation: 'The key file is encrypted, and what was typed does not open it.',
    evidence: [
      { any: ['ssh.load-key-wrong-passphrase'], certainty: 'certain' },
      // ssh only asks again when what was typed did not open the file.
      { atLeast: [{ signature: 'ssh.asks-passphrase', count: 3 }], none: loggedIn, certainty: 'likely' },
    ],
    setsAside: saysOnlyDenied,
    next: { guide: 'permission-denied', node: 'passphrase' },
    sources: [{ source: 'openssh-bench', section: 'ssh-keygen -y with a wrong passphrase' }],
  },
  {
    ...seen,
    id: 'key-pair-mismatch',
    class: 'key-file-corrupt',
    stage: 'authentication',
    title: 'The .pub file beside the private key belongs to another key',
    explanation:
      'ssh first shows the server the .pub file and then signs with the private key. Here the two are not a pair.',
    evidence: [{ any: ['ssh.key-pair-mismatch'], certainty: 'certain' }],
    setsAside: [...saysOnlyDenied, ...clientHungUp, ...wentOnWithPassword],
    next: { guide: 'permission-denied', node: 'key-pair' },
    sources: [
      { source: 'openssh-bench', section: 'stale .pub file' },
      { source: 'openssh-logging', section: 'Debugging Key-Based Authentication' },
    ],
    covers: ['D-73'],
  },
])
