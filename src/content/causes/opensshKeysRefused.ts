import { defineCauses } from '../../recognizer/define.ts'
import { clientHungUp, saysOnlyDenied } from './opensshConsequences.ts'
import {
  accepted,
  authorizedKeysPermissions,
  denied,
  keysOffered,
  sha1OnClient,
  sha1OnServer,
} from './opensshEvidence.ts'

const seen = { reviewed: '2026-11-20' } as const

/** Keys that the server does not accept, where its log says why. */
export const opensshKeysRefusedCauses = defineCauses([
  {
    ...seen,
    id: 'key-sha1-rsa',
    class: 'pubkey-sha1-rsa',
    stage: 'authentication',
    title: 'The signature of the RSA key is of a kind that one side no longer accepts',
    explanation:
      'The key itself may be fine. One side only makes or takes the old SHA-1 signature (ssh-rsa), the other side refuses it since OpenSSH 8.8.',
    evidence: [
      { any: [...sha1OnServer, ...sha1OnClient], certainty: 'certain' },
      { all: ['ssh.skipping-key'], any: denied, none: keysOffered, certainty: 'likely' },
      { all: ['ssh.skipping-key-old'], any: denied, none: keysOffered, certainty: 'likely' },
    ],
    setsAside: [
      ...saysOnlyDenied,
      ...clientHungUp,
      { signature: 'ssh.skipping-key', why: 'The key was not offered for the same reason.' },
      { signature: 'ssh.skipping-key-old', why: 'The key was not offered for the same reason.' },
    ],
    next: { guide: 'permission-denied', node: 'sha1-rsa' },
    sources: [
      { source: 'openssh-bench', section: 'client limited to ssh-rsa' },
      { source: 'openssh-release-notes', section: '8.8' },
    ],
  },
  {
    ...seen,
    id: 'key-too-short',
    class: 'key-too-short',
    stage: 'authentication',
    title: 'The RSA key is too short',
    explanation: 'The RSA key has fewer bits than the other side accepts. A new key is the way out.',
    evidence: [{ any: ['sshd.key-too-short', 'ssh.host-key-too-short'], certainty: 'certain' }],
    setsAside: [...saysOnlyDenied, ...clientHungUp],
    next: { guide: 'permission-denied', node: 'sha1-rsa' },
    sources: [{ source: 'openssh-bench', section: 'RequiredRSASize 4096' }],
  },
  {
    ...seen,
    id: 'key-revoked',
    class: 'key-revoked',
    stage: 'authentication',
    title: "The key is on the server's list of revoked keys",
    explanation:
      'The server knows this key as revoked. The client is told nothing, so it looks like any other refusal there. Use another key, or ask why it was revoked.',
    evidence: [{ any: ['sshd.key-revoked', 'sshd.revoked-file-error'], certainty: 'certain' }],
    setsAside: [...clientHungUp, ...saysOnlyDenied],
    next: { guide: 'permission-denied', node: 'key-revoked' },
    sources: [
      { source: 'openssh-logging', section: 'Logging Revoked Keys' },
      { source: 'openssh-bench', section: 'RevokedKeys' },
    ],
  },
  {
    ...seen,
    id: 'authorized-keys-permissions',
    class: 'authorized-keys-permissions',
    stage: 'authentication',
    title: 'The server ignores the list of allowed keys, because of its owner or permissions',
    explanation:
      'Somebody else could change authorized_keys or a folder above it, or the server cannot read it. So it does not trust the file, and no key in it works.',
    evidence: [
      {
        any: [
          ...authorizedKeysPermissions,
          'sshd.authorized-keys-command-failed',
          'sshd.authorized-keys-command-unsafe',
          'sshd.authorized-keys-command-missing',
        ],
        certainty: 'certain',
      },
      {
        all: ['sshd.authorized-keys-unreadable-old'],
        where: [{ value: 'reason', is: 'Permission denied' }],
        certainty: 'certain',
      },
    ],
    setsAside: [...clientHungUp, ...saysOnlyDenied],
    next: { guide: 'permission-denied', node: 'authorized-keys-permissions' },
    sources: [{ source: 'openssh-bench', section: 'StrictModes' }],
    covers: ['D-71'],
  },
  {
    ...seen,
    id: 'key-line-expired',
    class: 'pubkey-not-authorized',
    stage: 'authentication',
    title: 'The line of the key in authorized_keys has expired',
    explanation:
      'The key is registered, but the expiry-time= in front of it has passed. Whoever looks after the account can extend it.',
    evidence: [{ any: ['sshd.key-entry-expired'], certainty: 'certain' }],
    setsAside: [...clientHungUp, ...saysOnlyDenied],
    next: { guide: 'permission-denied', node: 'key-not-authorized' },
    sources: [{ source: 'openssh-bench', section: 'expiry-time=' }],
  },
  {
    ...seen,
    id: 'authorized-keys-malformed',
    class: 'authorized-keys-malformed',
    stage: 'authentication',
    title: 'A line in authorized_keys cannot be read',
    explanation: 'The options in front of the key are not understood, so the server passes over that line.',
    evidence: [{ any: ['sshd.key-options-bad', 'sshd.key-option-string'], certainty: 'certain' }],
    setsAside: [...clientHungUp, ...saysOnlyDenied],
    next: { guide: 'permission-denied', node: 'key-not-authorized' },
    sources: [{ source: 'openssh-bench', section: 'unknown option, open quote' }],
  },
  {
    ...seen,
    id: 'kerberos-failed',
    class: 'gssapi-failed',
    stage: 'authentication',
    title: 'The Kerberos login failed',
    explanation:
      'The server did not take the Kerberos ticket: it is missing, over, or made for another name of the server.',
    evidence: [{ any: ['sshd.gss-mic-failed', 'sshd.failed-gssapi'], none: accepted, certainty: 'certain' }],
    setsAside: [...clientHungUp, ...saysOnlyDenied],
    next: { guide: 'permission-denied', node: 'method-not-offered' },
    sources: [{ source: 'openssh-code', section: 'auth2-gss.c' }],
  },
  {
    ...seen,
    id: 'hostbased-failed',
    class: 'hostbased-failed',
    stage: 'authentication',
    title: 'The host-based login failed',
    explanation: 'The server wants to know the client machine by its name and key, and one of the two does not fit.',
    evidence: [{ any: ['ssh.keysign-off', 'sshd.hostbased-mismatch'], certainty: 'certain' }],
    setsAside: [...clientHungUp, ...saysOnlyDenied],
    next: { guide: 'permission-denied', node: 'method-not-offered' },
    sources: [{ source: 'openssh-bench', section: 'hostbased without keysign' }],
  },
  {
    ...seen,
    id: 'key-address-not-allowed',
    class: 'pubkey-not-authorized',
    stage: 'authentication',
    title: 'The key may not be used from this address',
    explanation:
      'The key is registered for {user}, but the from= in front of it in authorized_keys does not allow the address the client came from.',
    evidence: [{ any: ['sshd.key-from-restricted'], certainty: 'certain' }],
    setsAside: [
      ...clientHungUp,
      ...saysOnlyDenied,
      { signature: 'sshd.refused-by-key-options', why: 'It follows from the line before.' },
    ],
    next: { guide: 'permission-denied', node: 'key-options' },
    sources: [{ source: 'openssh-bench', section: 'from= in authorized_keys' }],
  },
])
