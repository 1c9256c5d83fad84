import { defineNodes } from '../../../engine/defineGuide.ts'

const reviewed = '2026-11-20'
const article = { source: 'iris-article', section: 'AuthenticateWithKeyPair' } as const
const bench = (section: string) => ({ source: 'libssh2-bench', section }) as const

const pem = {
  says: 'The private keys should be PEM encoded and begin with BEGIN RSA PRIVATE KEY.',
  trouble:
    'That holds for old versions of Caché. The library reads the OpenSSH form since 1.9, and ssh-keygen has written that form by default since OpenSSH 7.8.',
  instead: 'Convert a copy of the key only where the version is old. Otherwise leave the file as it is.',
  source: article,
} as const

/** Passphrases, formats, and a new pair (C-03). */
export const keyRepairNodes = defineNodes({
  'key-passphrase': {
    kind: 'fix',
    text: 'Try the passphrase outside IRIS first',
    why: 'ssh-keygen opens the key with the passphrase and says plainly when it is wrong. The library inside IRIS gives the same text for a wrong passphrase and for an unreadable file.',
    say: 'We test the passphrase of the key separately. Please type it yourself and do not tell it to me.',
    commands: ['iris-key-pair', 'iris-login-key'],
    steps: [
      'If ssh-keygen asks for no passphrase, the key has none: press Enter at the prompt in IRIS.',
      'If it says "incorrect passphrase supplied to decrypt private key", the passphrase is wrong; nobody can recover it, a new pair is the way.',
      'If it opens the key, use exactly this passphrase in IRIS. In an adapter: SFTPPassphraseCredentials.',
    ],
    verify: { text: 'The login works.', command: 'iris-login-key' },
    undo: { text: 'Nothing was changed.' },
    worked: 'resolved-session',
    same: 'key-formats',
    cannot: 'key-formats',
    sources: [
      bench('wrong passphrase, no passphrase'),
      { source: 'iris-class-reference', section: 'AuthenticateWithKeyPair: passphrase' },
      { source: 'iris-ftp-adapter', section: 'SFTPPassphraseCredentials' },
    ],
    reviewed,
    covers: ['C-03'],
  },
  'key-formats': {
    kind: 'question',
    text: 'Which form does the key have, and which version reads it?',
    why: 'Current libraries read PEM and the OpenSSH form. PuTTY files they never read, and old versions of Caché read PEM only.',
    say: 'Was the key made with PuTTY, or is the program an old one?',
    options: [
      { id: 'putty', label: 'A PuTTY file (.ppk)', summary: 'the key is a PuTTY file', next: 'from-putty' },
      {
        id: 'old-version',
        label: 'OpenSSH form, and an old version of Caché',
        summary: 'an OpenSSH key with an old version',
        next: 'to-pem',
      },
      {
        id: 'ssh2-public',
        label: 'The public file begins with ---- BEGIN SSH2 PUBLIC KEY ----',
        summary: 'the public file is in the SSH2 form',
        next: 'public-one-line',
      },
      {
        id: 'public',
        label: 'The file given as private is the public half',
        summary: 'the private key is missing',
        next: 'new-key',
      },
      { id: 'unsure', label: 'Something else', summary: 'the form is not known', next: 'to-pem', unsure: true },
    ],
    sources: [
      bench('PuTTY, PEM and OpenSSH keys'),
      { source: 'libssh2-code', section: 'release notes 1.9.0' },
      article,
    ],
    reviewed,
    conflicts: [pem],
    covers: ['C-03'],
  },
  'from-putty': {
    kind: 'fix',
    text: 'Export the PuTTY key in the OpenSSH form',
    why: 'The library cannot read .ppk files. PuTTYgen writes the same key in a form it can read.',
    say: 'The key was made with PuTTY, and our program needs another form. PuTTYgen can export it.',
    commands: [],
    steps: [
      'Open the .ppk file in PuTTYgen on the machine where it is now, with its passphrase.',
      'Conversions → Export OpenSSH key. Save it under a new name, without an ending.',
      'Copy the line below "Public key for pasting into OpenSSH authorized_keys file" into a file that ends in .pub.',
      'Bring both files to the IRIS machine over an encrypted connection, and delete them where they are no longer needed.',
    ],
    verify: { text: 'ssh-keygen -y with the new file prints a line, and the login works.', command: 'iris-key-pair' },
    undo: { text: 'Delete the two new files. The .ppk file is unchanged.' },
    worked: 'resolved-session',
    same: 'to-pem',
    cannot: 'new-key',
    sources: [
      bench('PuTTY key given as the private one'),
      { source: 'iris-ssh-guide', section: 'Creating an SSH session' },
    ],
    reviewed,
    covers: ['C-03'],
  },
  'public-one-line': {
    kind: 'fix',
    text: 'Write the public key as one line',
    why: 'The public file has to be one line in the OpenSSH form. The SSH2 form holds the same key over several lines. That IRIS refuses it follows from how the library reads; it was not tried.',
    say: 'The public key is written in another form than the program wants. We make the one-line form from the private key.',
    commands: ['iris-key-pair'],
    steps: [
      'Print the public half with ssh-keygen -y -f and the private file, and save that one line in a new .pub file.',
      'If you have the public file only: ssh-keygen -i -f with that file prints the line.',
      'Use the new file in the call.',
    ],
    verify: { text: 'Both fingerprints are the same, and the login works.', command: 'iris-key-pair' },
    undo: { text: 'Delete the new .pub file.' },
    worked: 'resolved-session',
    same: 'new-key',
    cannot: 'new-key',
    sources: [article, { source: 'man-ssh-keygen', section: '-i, -y' }],
    reviewed,
    covers: ['C-03'],
  },
  'to-pem': {
    kind: 'fix',
    text: 'Convert a copy of the key to PEM',
    why: 'Old versions read PEM only. The conversion is made on a copy, so that the key itself cannot be spoiled.',
    say: 'We make a copy of the key in the older form that this version reads. The original stays untouched.',
    commands: ['iris-key-to-pem', 'iris-key-pair', 'iris-login-key'],
    steps: [
      'RSA and ECDSA keys can be converted. An Ed25519 key has no PEM form here: make a new ECDSA pair instead.',
      'Keep the passphrase. A PEM file without one is readable to whoever gets it.',
      'If the copy with a passphrase is refused and the one without is not, the library cannot open old encrypted PEM: take the OpenSSH form, or an upgrade.',
    ],
    verify: {
      text: 'The first line of the copy is BEGIN RSA PRIVATE KEY or BEGIN EC PRIVATE KEY, and the login works.',
    },
    undo: { text: 'Delete the copy that ends in .pem-copy.' },
    worked: 'resolved-session',
    same: 'new-key',
    cannot: 'new-key',
    sources: [
      article,
      bench('ssh-keygen -p -m PEM with RSA, ECDSA and Ed25519 keys'),
      { source: 'man-ssh-keygen', section: '-p, -m' },
    ],
    reviewed,
    conflicts: [pem],
    covers: ['C-03'],
  },
  'new-key': {
    kind: 'fix',
    text: 'Make a new key pair that both sides can use',
    why: 'An ECDSA key in PEM form works with every library since 1.9 and with every current server. RSA with the library 1.10 does not work with OpenSSH 8.8 and later, and DSA works nowhere.',
    say: 'The simplest way is a new key. You make it, and only its public half goes to the partner.',
    commands: ['iris-key-make', 'iris-key-pair', 'iris-login-key'],
    steps: [
      'Send the partner the .pub file and its fingerprint, and ask them to add it beside the old one.',
      'Change IRIS to the new files once the partner has confirmed it.',
      'When the new key works, have the old one removed.',
      'Last resort, with an end date, for your account only: the partner accepts ssh-rsa signatures again. It weakens their server; do not ask for it to save a key.',
    ],
    verify: { text: 'The login works with the new files.', command: 'iris-login-key' },
    undo: { text: 'Put the old file names back into the call. The old key works as long as the partner keeps it.' },
    worked: 'resolved-session',
    same: 'escalate-login',
    cannot: 'escalate-login',
    sources: [
      bench('ECDSA and Ed25519 keys with libssh2 1.10.0 to 1.11.1'),
      { source: 'libssh2-issue-634', section: 'whole thread' },
    ],
    reviewed,
    covers: ['C-03'],
  },
})
