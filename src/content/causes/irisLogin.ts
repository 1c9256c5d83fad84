import { defineCauses } from '../../recognizer/define.ts'
import {
  answersRefused,
  invalidSignature,
  keyRefused,
  noise,
  passwordRefused,
  privateKeyUnusable,
} from './irisEvidence.ts'

const seen = { reviewed: '2026-11-20', setsAside: noise, stage: 'authentication' } as const
const guide = 'iris-ssh-session'
const bench = (section: string) => ({ source: 'libssh2-bench', section })

/** Why the three ways to log in fail. */
export const irisLoginCauses = defineCauses([
  {
    ...seen,
    id: 'iris-second-factor',
    class: 'more-factors-needed',
    title: 'The key was accepted, and the server wants a second factor',
    explanation:
      'A server that asks for a key and a password reports the first, successful half in a way that the library takes for a failure. Go on with the next Authenticate call on the same session. The other possibility is that the two key files do not belong together; one command tells.',
    evidence: [
      { any: invalidSignature, certainty: 'possible' },
      { all: ['libssh2.bare-signature'], none: ['libssh2.retry'], certainty: 'possible' },
    ],
    next: { guide, node: 'check-key-pair' },
    sources: [
      { source: 'iris-class-reference', section: 'AuthenticateWithKeyPair' },
      bench('AuthenticationMethods publickey,password'),
    ],
    covers: ['C-05', 'C-08'],
  },
  {
    ...seen,
    id: 'iris-key-pair-mismatch',
    class: 'pubkey-not-authorized',
    title: 'The public and the private key file do not belong together',
    explanation:
      'The server accepted the public key, and the signature made with the private key did not fit it. Either the files are of two different pairs, or the server wants a second factor, which gives the same message.',
    evidence: [
      { any: invalidSignature, certainty: 'possible' },
      { all: ['libssh2.bare-signature'], none: ['libssh2.retry'], certainty: 'possible' },
    ],
    next: { guide, node: 'check-key-pair' },
    sources: [bench('two key files of the same type that are no pair')],
    covers: ['C-08'],
  },
  {
    ...seen,
    id: 'iris-key-refused',
    class: 'pubkey-not-authorized',
    title: 'The server does not accept this key for this user',
    explanation:
      'The public key is not registered for the account, the user name is wrong, or the account may not log in. The server answers all of these alike; its log says which.',
    evidence: [{ any: keyRefused, certainty: 'likely' }],
    next: { guide, node: 'key-refused' },
    sources: [bench('key not registered, unknown user, denied user')],
    covers: ['C-03'],
  },
  {
    ...seen,
    id: 'iris-rsa-sha1',
    class: 'pubkey-sha1-rsa',
    title: 'An RSA key with an old library against a current server',
    explanation:
      'The library up to 1.10 signs with RSA keys only in the old SHA-1 way, and OpenSSH 8.8 and later refuse that. The same account works with an Ed25519 or ECDSA key.',
    evidence: [{ any: keyRefused, certainty: 'possible' }],
    next: { guide, node: 'key-type' },
    sources: [bench('RSA keys with libssh2 1.10.0 and 1.11'), { source: 'libssh2-issue-634', section: 'whole thread' }],
    covers: ['C-03'],
  },
  {
    ...seen,
    id: 'iris-public-key-file',
    class: 'no-key-available',
    title: 'The public key file could not be opened',
    explanation:
      'The path of the public key is wrong, or the account that IRIS runs as may not read the file. The file is looked for on the machine where IRIS runs.',
    evidence: [
      {
        any: ['iris.public-key-file', 'iris.public-key-file-retyped', 'libssh2.public-key-file'],
        certainty: 'certain',
      },
    ],
    next: { guide, node: 'check-key-paths' },
    sources: [bench('public key file missing')],
    covers: ['C-03'],
  },
  {
    ...seen,
    id: 'iris-key-passphrase',
    class: 'key-passphrase',
    title: 'The passphrase of the private key is wrong or missing',
    explanation:
      'The private key could not be opened. A wrong or missing passphrase is one reason; a missing file, a PuTTY key, and exchanged arguments are the others. The library gives all of them the same text.',
    evidence: [{ any: privateKeyUnusable, certainty: 'possible' }],
    next: { guide, node: 'private-key-which' },
    sources: [bench('wrong passphrase, no passphrase')],
    covers: ['C-03'],
  },
  {
    ...seen,
    id: 'iris-key-format',
    class: 'key-format-unsupported',
    title: 'The private key is in a format that the library cannot read',
    explanation:
      'A PuTTY file (.ppk) cannot be read. Old versions of Caché also need the PEM form and cannot read the OpenSSH form.',
    evidence: [
      { any: privateKeyUnusable, certainty: 'possible' },
      {
        any: ['iris.public-key-invalid', 'iris.public-key-invalid-retyped', 'libssh2.public-key-invalid'],
        certainty: 'possible',
      },
    ],
    next: { guide, node: 'key-formats' },
    sources: [bench('PuTTY key, public key given as the private one')],
    covers: ['C-03'],
  },
  {
    ...seen,
    id: 'iris-key-files-swapped',
    class: 'key-file-corrupt',
    title: 'The two key files are exchanged, or one is missing',
    explanation:
      'AuthenticateWithKeyPair takes the public key file first and the private key file second. Exchanged, missing or unreadable files give this text.',
    evidence: [
      {
        any: ['iris.public-key-invalid', 'iris.public-key-invalid-retyped', 'libssh2.public-key-invalid'],
        certainty: 'likely',
      },
      { any: privateKeyUnusable, certainty: 'possible' },
    ],
    next: { guide, node: 'check-key-paths' },
    sources: [bench('exchanged key files, private key file missing')],
    covers: ['C-03'],
  },
  {
    ...seen,
    id: 'iris-password-refused',
    class: 'password-rejected',
    title: 'The server refused the password',
    explanation:
      'The password or the user name is wrong, or the account may not log in with a password. A server that asks for the password by prompts gives the same text, because AuthenticateWithUsername does not answer prompts.',
    evidence: [
      { any: passwordRefused, where: [{ value: 'methods', has: 'password' }], certainty: 'likely' },
      { any: passwordRefused, where: [{ value: 'methods', lacks: 'password' }], certainty: 'possible' },
      { any: passwordRefused, certainty: 'likely' },
    ],
    next: { guide, node: 'password-which' },
    sources: [bench('wrong password'), { source: 'iris-class-reference', section: 'AuthenticateWithUsername' }],
    covers: ['C-02'],
  },
  {
    ...seen,
    id: 'iris-password-by-prompt',
    class: 'auth-method-not-offered',
    title: 'The server takes no plain password, only prompts or keys',
    explanation:
      'AuthenticateWithUsername uses the method "password" and nothing else. Many servers ask for the password by prompts instead (keyboard-interactive), or accept keys only. The list of methods in the trace log shows it.',
    evidence: [
      { any: passwordRefused, where: [{ value: 'methods', lacks: 'password' }], certainty: 'certain' },
      { any: passwordRefused, certainty: 'possible' },
    ],
    next: { guide, node: 'password-which' },
    sources: [
      bench('password login at a server that offers keys only'),
      { source: 'iris-article', section: 'AuthenticateWithKeyboardInteractive' },
    ],
    covers: ['C-04'],
  },
  {
    ...seen,
    id: 'iris-answers-refused',
    class: 'kbdint-2fa-failed',
    title: 'The server refused the answers to its prompts',
    explanation:
      'The answers were wrong or came in the wrong order, a one-time code had run out, or the server asks no prompts at all. The function that answers gets a list of prompts and must return a list of the same length.',
    evidence: [{ any: answersRefused, certainty: 'likely' }],
    next: { guide, node: 'answer-prompts' },
    sources: [
      bench('wrong answer, method not offered'),
      { source: 'iris-class-reference', section: 'AuthenticateWithKeyboardInteractive' },
    ],
    covers: ['C-04'],
  },
  {
    ...seen,
    id: 'iris-password-expired',
    class: 'password-expired',
    title: 'The password has expired',
    explanation:
      'The server wants the password changed before it lets anybody in. Change it in an ordinary SSH login, or let the administrator of the server set a new one.',
    evidence: [
      {
        any: ['iris.password-expired', 'iris.password-expired-retyped', 'iris.password-expired-lower'],
        certainty: 'certain',
      },
    ],
    next: { guide, node: 'escalate-login' },
    sources: [{ source: 'libssh2-code', section: 'src/userauth.c' }],
  },
])
