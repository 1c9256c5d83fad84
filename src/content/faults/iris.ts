import { defineFaults } from './types.ts'

export const irisFaults = defineFaults([
  {
    id: 'iris-web-port',
    class: 'banner-not-ssh',
    level: 2,
    guide: 'iris-ssh-session',
    title: 'The port of the call belongs to a web server, which never sends the greeting of SSH.',
    caller: 'Our nightly job with %Net.SSH.Session cannot connect any more.',
    symptom: [{ file: 'irisBanner.txt' }],
    scenes: {
      'iris-ssh-session/how-far': { words: 'Connect itself gives the error.', option: 'connect' },
      'iris-ssh-session/connect-text': { words: 'Failed getting banner.', option: 'banner' },
      'iris-ssh-session/check-port-answer': { prints: [{ reader: 'port-answer', sample: 'web server' }] },
    },
    cures: ['iris-ssh-session/other-port'],
    passes: [{ reader: 'iris-trace', sample: 'all went well' }],
    sources: [
      { source: 'libssh2-bench', section: 'HTTP and other answers' },
      { source: 'iris-article', section: 'Failed getting banner' },
    ],
    reviewed: '2026-11-21',
  },
  {
    id: 'iris-wrong-public-half',
    class: 'pubkey-not-authorized',
    level: 2,
    guide: 'iris-ssh-session',
    title: 'The public key file given to the call belongs to another private key.',
    caller: 'Connect works. The login with the key has failed since we copied the files to the new machine.',
    symptom: [{ file: 'irisSignature.txt' }],
    scenes: {
      'iris-ssh-session/how-far': { words: 'Connect works, the Authenticate call does not.', option: 'login' },
      'iris-ssh-session/which-login-text': { words: 'Invalid signature for supplied public key.', option: 'signature' },
      'iris-ssh-session/signature-which': { words: 'No, the key is all it takes.', option: 'no' },
      'iris-ssh-session/check-key-pair': {
        prints: [{ reader: 'ssh-keygen-l', sample: 'two halves that do not belong together' }],
      },
    },
    cures: ['iris-ssh-session/fix-key-pair'],
    passes: [{ reader: 'iris-trace', sample: 'all went well' }],
    sources: [
      { source: 'libssh2-bench', section: 'two key files of the same type that are no pair' },
      { source: 'man-ssh-keygen', section: '-y' },
    ],
    reviewed: '2026-11-21',
  },
])
