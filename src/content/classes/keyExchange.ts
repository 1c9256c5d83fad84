import { reviewed, type ClassText } from './types.ts'

/** From the first line to the key of the server. */
export const keyExchange = {
  'kex-no-match': {
    title: 'The two sides share no encryption method',
    meaning:
      'Client and server each sent a list of methods, and one list had nothing in common: key exchange, cipher or MAC. One side is much older than the other, or one list was cut down. The message usually names the list and the offer of the other side.',
    stage: 'key-exchange',
    sources: [
      { source: 'openssh-bench', section: 'no common algorithm' },
      { source: 'man-ssh-config', section: 'KexAlgorithms, Ciphers, MACs' },
    ],
    reviewed,
  },
  'hostkey-alg-mismatch': {
    title: 'The two sides share no type of host key',
    meaning:
      'The server can prove itself only with a kind of key or signature that this client no longer takes, often ssh-rsa with SHA-1 or ssh-dss. OpenSSH stopped offering ssh-rsa by default in 8.8. Renewing the server is the cure; accepting the old kind for one server is a stopgap.',
    stage: 'key-exchange',
    sources: [
      { source: 'openssh-release-notes', section: '7.0 and 8.8' },
      { source: 'man-ssh-config', section: 'HostKeyAlgorithms' },
    ],
    reviewed,
  },
  'kex-hang-mtu': {
    title: 'The key exchange hangs, because large packets get lost',
    meaning:
      'The connection comes up and then stands still where the first large packets are sent. A VPN or tunnel on the way carries smaller packets than it says. The log shows nothing but a time-out; small transfers may work.',
    stage: 'key-exchange',
    next: { guide: 'ssh-session-drops', node: 'network' },
    sources: [{ source: 'snailbook-mtu', section: 'the whole answer' }],
    reviewed,
  },
  'key-too-short': {
    title: 'An RSA key is too short',
    meaning:
      'A key of the server or of the user has fewer bits than the program accepts (RequiredRSASize, 1024 unless somebody set more). Such a key can be broken. Make a new one, and do not lower the limit.',
    stage: 'key-exchange',
    sources: [
      { source: 'man-ssh-config', section: 'RequiredRSASize' },
      { source: 'openssh-release-notes', section: '9.1' },
    ],
    reviewed,
  },
  'hostkey-unknown': {
    title: 'The key of the server is not known yet',
    meaning:
      'Nothing on this computer says which key the server should show, and the program may not ask or may not accept it. This is usual on a first connection and in jobs without a terminal. Compare the fingerprint with one from the server before you accept it.',
    stage: 'host-key',
    sources: [
      { source: 'man-ssh-config', section: 'StrictHostKeyChecking' },
      { source: 'openssh-bench', section: 'host key unknown' },
    ],
    reviewed,
  },
  'hostkey-changed': {
    title: 'The key of the server is another one than before',
    meaning:
      'The key that the server shows is not the one that was stored for it. It may have been set up anew, the name may lead to another machine, or somebody listens in between. Find out which before you connect: until then the warning is right.',
    stage: 'host-key',
    sources: [
      { source: 'man-ssh', section: 'VERIFYING HOST KEYS' },
      { source: 'openssh-bench', section: 'host key changed' },
    ],
    reviewed,
  },
} as const satisfies Readonly<Record<string, ClassText>>
