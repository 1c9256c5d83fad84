import { reviewed, type ClassText } from './types.ts'

/** The login with a key: the key itself, its file, the agent, and what the server knows of it. */
export const keys = {
  'pubkey-not-authorized': {
    title: 'The server does not know this key for this account',
    meaning:
      'A key was offered, and the account does not list its public half: another key, another login name, or it was never registered. At a Git host it is missing in the profile. The key file itself is fine.',
    stage: 'authentication',
    sources: [
      { source: 'man-sshd', section: 'AUTHORIZED_KEYS FILE FORMAT' },
      { source: 'openssh-bench', section: 'key not authorized' },
    ],
    reviewed,
  },
  'no-key-available': {
    title: 'There was no key to offer',
    meaning:
      'The client found no private key where it looked, so the server never saw one. The file is missing, has another name than the usual ones, or the agent is empty.',
    stage: 'authentication',
    sources: [
      { source: 'man-ssh-config', section: 'IdentityFile, IdentitiesOnly' },
      { source: 'openssh-bench', section: 'key file missing' },
    ],
    reviewed,
  },
  'pubkey-sha1-rsa': {
    title: 'An RSA key meets two generations of signatures',
    meaning:
      'The key is known and may be good, but one side signs with SHA-1 (ssh-rsa) and the other no longer accepts that, or cannot do rsa-sha2-256 and rsa-sha2-512. OpenSSH stopped accepting SHA-1 signatures by default in 8.8. An ed25519 key avoids the question.',
    stage: 'authentication',
    sources: [
      { source: 'openssh-release-notes', section: '8.8' },
      { source: 'libssh2-issue-634', section: 'RSA keys with SHA-2 signatures' },
    ],
    reviewed,
  },
  'private-key-permissions': {
    title: 'The private key file is open to others',
    meaning:
      'Other accounts of this computer may read the private key, so ssh does not use it. It happens after a copy, on a foreign disk, or on Windows. If somebody could really have read it, replace the key as well.',
    stage: 'authentication',
    sources: [
      { source: 'man-ssh', section: 'FILES, ~/.ssh/id_rsa' },
      { source: 'openssh-bench', section: 'key file 644' },
    ],
    reviewed,
  },
  'authorized-keys-permissions': {
    title: 'The server does not trust the folder of the registered keys',
    meaning:
      'The home folder, .ssh or authorized_keys belongs to somebody else or may be written by others, so sshd ignores the file (StrictModes). The key is right and is refused all the same. The client is not told; the log of the server is.',
    stage: 'authentication',
    sources: [
      { source: 'man-sshd-config', section: 'StrictModes' },
      { source: 'openssh-bench', section: 'StrictModes: folders and authorized_keys' },
    ],
    reviewed,
  },
  'key-revoked': {
    title: 'The key has been revoked',
    meaning:
      'The key stands on the list of revoked keys of the server, and no setting of the client helps. Somebody put it there, often because the key became known. Ask why, and use a new key.',
    stage: 'authentication',
    sources: [
      { source: 'man-sshd-config', section: 'RevokedKeys' },
      { source: 'openssh-bench', section: 'RevokedKeys' },
    ],
    reviewed,
  },
  'fido-key-failed': {
    title: 'The security key did not sign',
    meaning:
      'The private half is inside a device that has to be plugged in, touched, and sometimes unlocked with a PIN. One of these did not happen. The file on the disk is only a handle to the device.',
    stage: 'authentication',
    sources: [
      { source: 'man-ssh-keygen', section: 'FIDO AUTHENTICATOR' },
      { source: 'libfido2-issue-633', section: 'signing with verify-required' },
    ],
    reviewed,
  },
  'authorized-keys-malformed': {
    title: 'The list of registered keys cannot be read as text',
    meaning:
      'authorized_keys is there and trusted, and the line of the key is broken: split over two lines, saved in another encoding, or begun with an unknown word. sshd passes over such a line without telling the client.',
    stage: 'authentication',
    sources: [
      { source: 'man-sshd', section: 'AUTHORIZED_KEYS FILE FORMAT' },
      { source: 'openssh-bench', section: 'content of authorized_keys' },
    ],
    reviewed,
  },
  'key-file-corrupt': {
    title: 'The key file cannot be loaded',
    meaning:
      'The private key file is damaged or is not one: copied in part, with foreign line ends, without the last line break, or it is the public half. Bring it over again as a file instead of through the clipboard.',
    stage: 'authentication',
    sources: [
      { source: 'openssh-bench', section: 'unusable key files' },
      { source: 'man-ssh-keygen', section: '-y' },
    ],
    reviewed,
  },
  'key-format-unsupported': {
    title: 'The key file is of a kind this program cannot read',
    meaning:
      'The key is whole, but in a container the program does not know: the PPK of PuTTY, or the new OpenSSH format in an older library. It can be converted without making a new key.',
    stage: 'authentication',
    sources: [
      { source: 'putty-puttygen', section: 'chapter 8: exporting private keys' },
      { source: 'iris-ssh-guide', section: 'key files' },
    ],
    reviewed,
  },
  'key-passphrase': {
    title: 'The passphrase of the key is missing or wrong',
    meaning:
      'The private key is encrypted, and it was not opened. The passphrase belongs to the key file and has nothing to do with the password of the server. A program without a terminal needs an agent for it.',
    stage: 'authentication',
    sources: [
      { source: 'man-ssh-keygen', section: 'passphrases' },
      { source: 'openssh-bench', section: 'ssh-keygen -y with a wrong passphrase' },
    ],
    reviewed,
  },
  'agent-problem': {
    title: 'The SSH agent is no help',
    meaning:
      'The program that keeps keys ready cannot be reached, does not hold the key, or refuses to sign with it. The key file itself may work without it.',
    stage: 'authentication',
    sources: [
      { source: 'man-ssh-agent', section: 'ENVIRONMENT' },
      { source: 'openssh-bench', section: 'agent with confirmation' },
    ],
    reviewed,
  },
  'selinux-denied': {
    title: 'SELinux keeps the SSH server from a file',
    meaning:
      'Owner and modes are right, and the security labels of the system still forbid sshd to read or run something. It shows in the audit log only. Restoring the labels is the cure; switching SELinux off is not.',
    stage: 'authentication',
    next: { guide: 'permission-denied', node: 'labels' },
    sources: [
      { source: 'sshd-selinux', section: 'MANAGED FILES' },
      { source: 'restorecon', section: 'DESCRIPTION' },
    ],
    reviewed,
  },
  'git-key-no-access': {
    title: 'The Git host knows the key, and refuses the repository',
    meaning:
      'The login worked, and the account behind the key may not use this repository, or the address names none. Often a second key of another account was offered first.',
    stage: 'session',
    next: { guide: 'permission-denied', node: 'git-host' },
    sources: [{ source: 'git-host-help', section: 'Testing your SSH connection' }],
    reviewed,
  },
  'cert-rejected': {
    title: 'The certificate is refused',
    meaning:
      'The key carries a certificate, and the server does not accept it: it has expired, is not valid yet, or does not name this account or address. Whoever signs the certificates has to issue a new one.',
    stage: 'authentication',
    sources: [
      { source: 'man-ssh-keygen', section: 'CERTIFICATES' },
      { source: 'openssh-bench', section: 'each kind of refused certificate' },
    ],
    reviewed,
  },
} as const satisfies Readonly<Record<string, ClassText>>
