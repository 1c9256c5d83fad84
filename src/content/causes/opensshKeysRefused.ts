import { defineCauses } from '../../recognizer/define.ts'
import { clientHungUp, saysOnlyDenied } from './opensshConsequences.ts'
import {
  accepted,
  acceptedOtherwise,
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
      { all: ['ssh.skipping-key-types'], any: denied, none: keysOffered, certainty: 'likely' },
      {
        any: ['ssh.skipping-key', 'ssh.skipping-key-old', 'ssh.skipping-key-types'],
        where: [{ value: 'keyType', is: 'ssh-rsa' }],
        certainty: 'possible',
      },
    ],
    notes: [
      {
        where: [{ value: 'serverVersion', starts: 'OpenSSH', atLeast: '8.8' }],
        text: 'The server says {serverVersion}. From 8.8 on a server refuses signatures of the kind ssh-rsa (SHA-1); the same RSA key works with rsa-sha2.',
      },
      {
        where: [{ value: 'clientVersion', atLeast: '8.8' }],
        text: 'Your ssh is {clientVersion}. From 8.8 on a client no longer signs with ssh-rsa (SHA-1), so an old server refuses its RSA keys.',
      },
      {
        where: [{ value: 'serverVersion', starts: 'OpenSSH', below: '7.2' }],
        text: 'The server says {serverVersion}. Before 7.2 it knows no rsa-sha2 at all: an ed25519 key works from 6.5 on.',
      },
      {
        where: [{ value: 'serverVersion', starts: 'JSCH-0.1' }],
        text: 'The other side is {serverVersion}, which signs RSA keys with SHA-1 only. Its maintained successor, com.github.mwiede:jsch, takes its place without changes to the program.',
      },
      {
        where: [{ value: 'serverVersion', starts: 'libssh2_', below: '1.11' }],
        text: 'The other side is {serverVersion}. Before 1.11 libssh2 signs RSA keys with SHA-1 only; ECDSA and Ed25519 keys work from 1.9 on.',
      },
      {
        where: [{ value: 'clientVersion', below: '8.5' }],
        text: 'In your version the setting is still named PubkeyAcceptedKeyTypes; PubkeyAcceptedAlgorithms came with 8.5.',
      },
    ],
    setsAside: [
      ...saysOnlyDenied,
      ...clientHungUp,
      { signature: 'ssh.skipping-key', why: 'The key was not offered for the same reason.' },
      { signature: 'ssh.skipping-key-old', why: 'The key was not offered for the same reason.' },
      { signature: 'ssh.skipping-key-types', why: 'The key was not offered for the same reason.' },
    ],
    next: { guide: 'permission-denied', node: 'sha1-rsa' },
    sources: [
      { source: 'openssh-bench', section: 'client limited to ssh-rsa' },
      { source: 'clients-bench', section: 'JSch 0.1.55 and libssh2 1.10 against OpenSSH 9.2' },
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
    notes: [
      {
        where: [{ value: 'clientVersion', atLeast: '9.1' }],
        text: 'From 9.1 on RequiredRSASize sets the smallest RSA key, 1024 bits unless changed. Red Hat sets 2048.',
      },
    ],
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
    evidence: [{ any: ['sshd.key-revoked'], certainty: 'certain' }],
    outlives: acceptedOtherwise,
    setsAside: [...clientHungUp, ...saysOnlyDenied],
    next: { guide: 'permission-denied', node: 'key-revoked' },
    sources: [
      { source: 'openssh-logging', section: 'Logging Revoked Keys' },
      { source: 'openssh-bench', section: 'RevokedKeys' },
    ],
    covers: ['D-31'],
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
        any: [...authorizedKeysPermissions, 'sshd.authorized-keys-command-unsafe'],
        certainty: 'certain',
      },
      {
        all: ['sshd.authorized-keys-unreadable-old'],
        where: [{ value: 'reason', is: 'Permission denied' }],
        certainty: 'certain',
      },
    ],
    notes: [
      {
        where: [{ value: 'path', starts: '/' }],
        text: 'The server names {path}: look at that one first. The commands that follow are for the home folder of the account.',
      },
    ],
    outlives: acceptedOtherwise,
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
    setsAside: [
      ...clientHungUp,
      ...saysOnlyDenied,
      { signature: 'sshd.refused-by-key-options', why: 'It follows from the line before.' },
    ],
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
    outlives: acceptedOtherwise,
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
    next: { guide: 'permission-denied', node: 'kerberos' },
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
    next: { guide: 'permission-denied', node: 'host-based' },
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
