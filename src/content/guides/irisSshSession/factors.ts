import { defineNodes } from '../../../engine/defineGuide.ts'

const reviewed = '2026-11-20'
const article = (section: string) => ({ source: 'iris-article', section }) as const
const bench = (section: string) => ({ source: 'libssh2-bench', section }) as const
const reference = {
  source: 'iris-class-reference',
  section: 'AuthenticateWithKeyPair: several forms of authentication',
} as const

const twoReasons = {
  says: 'You will see this error if the server wanted two forms of authentication.',
  trouble: 'Two key files that do not belong together give exactly the same text.',
  instead: 'Compare the two files first; it takes one command and changes nothing.',
  source: article('Invalid signature for supplied public key'),
} as const

/** Invalid signature: two files that are no pair, or a second factor (C-05, C-08). */
export const factorNodes = defineNodes({
  'signature-which': {
    kind: 'question',
    text: 'Does the server want a second factor beside the key?',
    why: 'When a server asks for a key and a password, the library reports the accepted key as "Invalid signature", although it was the first half of a login that goes well.',
    say: 'Does the partner require a password or a code in addition to the key?',
    options: [
      {
        id: 'yes',
        label: 'Yes, a key and something else',
        summary: 'the server wants two factors',
        next: 'factors-version',
      },
      { id: 'no', label: 'No, the key alone', summary: 'the key alone should do', next: 'check-key-pair' },
      {
        id: 'unsure',
        label: "I don't know",
        summary: 'it is not known whether two factors are wanted',
        next: 'check-key-pair',
        unsure: true,
      },
    ],
    sources: [article('Invalid signature for supplied public key'), reference],
    reviewed,
    conflicts: [twoReasons],
    covers: ['C-05', 'C-08'],
  },
  'check-key-pair': {
    kind: 'check',
    text: 'Do the two key files belong together?',
    why: 'The public half can be worked out from the private key. If its fingerprint is not that of the public file, the signature can never fit; if it is, the server wants a second factor.',
    say: 'Please run these two lines and tell me whether the long codes after SHA256 are the same.',
    commands: ['iris-key-pair'],
    reader: 'ssh-keygen-l',
    options: [
      {
        id: 'same',
        label: 'The fingerprints are the same',
        summary: 'the two key files are a pair',
        next: 'factors-version',
        when: ['same'],
      },
      {
        id: 'different',
        label: 'They are different',
        summary: 'the two key files are no pair',
        next: 'fix-key-pair',
        when: ['different'],
      },
      {
        id: 'cannot-read',
        label: 'The private key cannot be read',
        summary: 'the private key cannot be read',
        next: 'check-key-paths',
        when: ['no-key', 'no-file', 'passphrase'],
      },
      {
        id: 'unsure',
        label: "I can't check this",
        summary: 'the pair was not compared',
        next: 'factors-version',
        when: ['listed'],
        unsure: true,
      },
    ],
    sources: [
      bench('two key files of the same type that are no pair'),
      { source: 'man-ssh-keygen', section: '-y, -l' },
    ],
    reviewed,
    conflicts: [twoReasons],
    covers: ['C-08'],
  },
  'fix-key-pair': {
    kind: 'fix',
    text: 'Use the public key that belongs to the private key',
    why: 'The server accepted the public file, so it knows that key. Either the private file is the wrong one, or the public file was exchanged.',
    say: 'The two key files are from different pairs. We take the matching public file.',
    commands: ['iris-key-pair', 'iris-login-key'],
    steps: [
      'Ask the partner for the fingerprint of the key they registered, and see which of your files has it.',
      'If the private key is the right one: print its public half with ssh-keygen -y -f, write it into a new .pub file, and have the partner register it if it is not the one they have.',
      'If the public file is the right one: find the private file that was made with it. The name without .pub is the usual one.',
    ],
    verify: { text: 'Both fingerprints are the same, and the login works.', command: 'iris-key-pair' },
    undo: { text: 'Put the old file names back into the call.' },
    worked: 'resolved-session',
    same: 'key-refused',
    cannot: 'escalate-login',
    sources: [bench('two key files of the same type that are no pair'), { source: 'man-ssh-keygen', section: '-y' }],
    reviewed,
    covers: ['C-08'],
  },
  'factors-version': {
    kind: 'check',
    text: 'Can this version log in with two factors?',
    why: 'Several forms of authentication in one connection work from Caché 2018.1 on, and in every IRIS.',
    say: 'Please tell me which version you run.',
    commands: ['iris-versions'],
    options: [
      {
        id: 'yes',
        label: 'Caché 2018.1 or later, or IRIS',
        summary: 'the version takes two factors',
        next: 'second-factor',
      },
      {
        id: 'old',
        label: 'Caché before 2018.1',
        summary: 'the version takes one factor only',
        next: 'factors-upgrade',
      },
      {
        id: 'unsure',
        label: "I can't find out",
        summary: 'the version is not known',
        next: 'second-factor',
        unsure: true,
      },
    ],
    sources: [article('A final note on authentication'), reference],
    reviewed,
    covers: ['C-05'],
  },
  'second-factor': {
    kind: 'fix',
    text: 'Go on with the second factor on the same session',
    why: 'The error after the key is not the end: the server keeps the first half and waits for the next. A new session object would begin again with nothing.',
    say: 'The key was accepted, although it looks like an error. We go straight on with the password on the same connection.',
    commands: ['iris-connect', 'iris-login-two-factors'],
    steps: [
      'Take the status of the last call as the result, not that of the first.',
      'If the second factor is a code or a question, call AuthenticateWithKeyboardInteractive instead of the password.',
      'In an adapter: SFTPAuthenticationMethods = kp for key, then password; ki for key, then prompts.',
    ],
    verify: { text: 'The second call shows nothing, and OpenSFTP lists a folder.', command: 'iris-sftp-list' },
    undo: { text: 'End the connection.', command: 'iris-disconnect' },
    worked: 'resolved-session',
    same: 'key-refused',
    cannot: 'escalate-login',
    sources: [
      reference,
      bench('AuthenticationMethods publickey,password'),
      { source: 'iris-ftp-adapter', section: 'SFTPAuthenticationMethods' },
    ],
    reviewed,
    covers: ['C-05', 'C-08'],
  },
  'factors-upgrade': {
    kind: 'fix',
    text: 'Move to a supported release of IRIS',
    why: 'Before 2018.1 a connection takes one form of authentication. That cannot be worked around in code.',
    say: 'This version can give only one proof when logging in, and the partner wants two. A newer release is needed.',
    commands: ['iris-versions'],
    steps: [
      'Plan the upgrade to a supported release.',
      'Do not ask the partner to drop the second factor for everybody. A key for this one account, allowed from your address only, is the least they could do for the time being.',
    ],
    verify: { text: 'The login with both factors works.', command: 'iris-login-two-factors' },
    undo: { text: 'An upgrade is undone by the way back that your upgrade plan holds. Make that plan first.' },
    worked: 'resolved-session',
    same: 'escalate-login',
    cannot: 'escalate-login',
    sources: [article('A final note on authentication')],
    reviewed,
    covers: ['C-05'],
  },
})
