import { defineCauses } from '../../recognizer/define.ts'
import { clientHungUp, saysOnlyDenied } from './opensshConsequences.ts'

const seen = { reviewed: '2026-11-21' } as const
const refused = [...clientHungUp, ...saysOnlyDenied]

const refusedByList = [
  'sshd.signature-algorithm-refused',
  'sshd.key-type-refused',
  'sshd.key-type-refused-old',
] as const

/** A modern algorithm that is missing in the list of the server: there the old signature of RSA keys is not the matter. */
const notInList = ['rsa-sha2', 'ssh-ed25519', 'ecdsa-sha2', 'sk-'].map((starts) => ({
  any: refusedByList,
  where: [{ value: 'algorithm', starts }],
  certainty: 'certain' as const,
}))

/** Rarer reasons of the server against a key. */
export const opensshKeysRarerCauses = defineCauses([
  {
    ...seen,
    id: 'keys-command-failed',
    class: 'pubkey-not-authorized',
    stage: 'authentication',
    title: 'The program that looks up the allowed keys found none or failed',
    explanation:
      'AuthorizedKeysCommand asks a directory or a cloud for the keys of the account. It ended with an error or could not be started, so only the keys in authorized_keys count.',
    evidence: [
      { any: ['sshd.authorized-keys-command-missing'], certainty: 'certain' },
      { any: ['sshd.authorized-keys-command-failed'], certainty: 'likely' },
    ],
    setsAside: refused,
    next: { guide: 'permission-denied', node: 'another-file' },
    sources: [
      { source: 'openssh-bench', section: 'AuthorizedKeysCommand that fails' },
      { source: 'man-sshd-config', section: 'AuthorizedKeysCommand' },
    ],
  },
  {
    ...seen,
    id: 'key-options-refuse',
    class: 'pubkey-not-authorized',
    stage: 'authentication',
    title: 'The key is registered, and the options in front of it refuse this login',
    explanation:
      'from=, expiry-time=, cert-authority or principals= in authorized_keys does not fit this login. The line before, or LogLevel DEBUG1, says which.',
    evidence: [{ any: ['sshd.refused-by-key-options'], certainty: 'likely' }],
    setsAside: refused,
    next: { guide: 'permission-denied', node: 'key-options' },
    sources: [{ source: 'openssh-code', section: 'auth2-pubkeyfile.c: auth_authorise_keyopts' }],
  },
  {
    ...seen,
    id: 'key-kind-refused',
    class: 'pubkey-not-authorized',
    stage: 'authentication',
    title: 'The server does not take keys of this kind',
    explanation:
      'The key is offered as "{algorithm}", which this server does not know or does not accept. Another key, ed25519 for example, gets round that.',
    evidence: [],
    setsAside: refused,
    notes: [
      {
        where: [{ value: 'algorithm', is: 'ssh-dss' }],
        text: 'DSA keys (ssh-dss) are off since OpenSSH 7.0, and OpenSSH 10.0 no longer knows them: make a new key.',
      },
    ],
    next: { guide: 'permission-denied', node: 'sha1-rsa' },
    sources: [
      { source: 'man-sshd-config', section: 'PubkeyAcceptedAlgorithms' },
      { source: 'openssh-release-notes', section: '10.0: DSA' },
    ],
  },
  {
    ...seen,
    id: 'rsa-sha2-refused',
    class: 'pubkey-sha1-rsa',
    stage: 'authentication',
    title: 'The list of the server does not hold the algorithm of this key',
    explanation:
      'PubkeyAcceptedAlgorithms on the server does not hold {algorithm}. The list was probably replaced instead of added to: without a plus sign in front, only the names written there count. A key of a kind that stands in it works, or the administrator completes the list.',
    evidence: notInList,
    notes: [
      {
        where: [{ value: 'algorithm', starts: 'rsa-sha2' }],
        text: 'rsa-sha2-512 and rsa-sha2-256 are the modern signatures of RSA keys, and the built-in list holds them. +rsa-sha2-512,rsa-sha2-256 adds them to that list; the old ssh-rsa is not needed.',
      },
    ],
    setsAside: [
      ...refused,
      ...refusedByList.map((signature) => ({
        signature,
        why: 'It names a modern algorithm, so the old signature of RSA keys is not the reason.',
      })),
    ],
    next: { guide: 'permission-denied', node: 'key-not-in-list' },
    sources: [
      { source: 'openssh-bench', section: 'PubkeyAcceptedAlgorithms ssh-rsa, without the plus sign' },
      { source: 'man-sshd-config', section: 'PubkeyAcceptedAlgorithms' },
    ],
  },
  {
    ...seen,
    id: 'revoked-list-unreadable',
    class: 'key-revoked',
    stage: 'authentication',
    title: 'The server cannot read its list of revoked keys, so it refuses every key',
    explanation:
      'RevokedKeys names {path}, and that file is missing or cannot be read. To be safe the server then takes no key at all.',
    evidence: [{ any: ['sshd.revoked-file-error'], certainty: 'certain' }],
    setsAside: refused,
    next: { guide: 'permission-denied', node: 'revoked-list' },
    sources: [{ source: 'openssh-bench', section: 'RevokedKeys with a missing file' }],
  },
  {
    ...seen,
    id: 'security-key-rules',
    class: 'fido-key-failed',
    stage: 'authentication',
    title: 'The security key signed, and not in the way that the server asks for',
    explanation:
      'The server wants a touch, or a PIN, that the key was made without. no-touch-required and verify-required have to be the same on both sides.',
    evidence: [{ any: ['sshd.touch-required', 'sshd.verification-required'], certainty: 'certain' }],
    setsAside: refused,
    next: { guide: 'permission-denied', node: 'token-rules' },
    sources: [
      { source: 'man-sshd-config', section: 'PubkeyAuthOptions' },
      { source: 'man-ssh-keygen', section: 'FIDO AUTHENTICATOR' },
    ],
  },
])
