import { defineSignatures } from '../../recognizer/define.ts'

const trace = { program: 'libssh2', reviewed: '2026-11-20' } as const
const form = { source: 'libssh2-code', section: 'src/misc.c: [libssh2] seconds context: text' }
const kex = [{ source: 'libssh2-code', section: 'src/kex.c, trace of the key exchange' }, form]

/** Lines of a trace log that are no failure: retries, what was sent and agreed, what was tried. */
export const libssh2TraceSignatures = defineSignatures([
  {
    ...trace,
    id: 'libssh2.retry',
    template: 'Failure Event: -37 -',
    title: 'The library asks to be called again; this is no failure',
    class: 'none',
    stage: 'connect',
    role: 'noise',
    matches: [
      '[libssh2] 0.369332 Failure Event: -37 - Failed getting banner',
      '[libssh2] 0.412887 Failure Event: -37 - Would block requesting userauth list',
    ],
    rejects: ['[libssh2] 0.369332 Failure Event: -13 - Failed getting banner'],
    sources: [{ source: 'iris-article', section: 'Error -37' }, form],
    covers: ['C-09'],
  },
  {
    ...trace,
    id: 'libssh2.other-error',
    template: 'Failure Event: -{code:int}',
    title: 'The library reports an error',
    class: 'session-dropped',
    stage: 'session',
    role: 'symptom',
    matches: [
      { line: '[libssh2] 2.118332 Failure Event: -14 - Unexpected packet length', values: { code: '14' } },
      '[libssh2] 2.118332 Failure Event: -34 - Invalid host information',
    ],
    rejects: ['[libssh2] 0.369332 Failure Event: soon'],
    sources: [{ source: 'libssh2-code', section: 'the messages in src/' }, form],
    covers: ['C-10'],
  },
  {
    ...trace,
    id: 'libssh2.sent-kex',
    template: 'Key Ex: Sent KEX: {clientKex:list}',
    title: 'The key exchange methods that this library offers',
    class: 'none',
    stage: 'banner',
    role: 'progress',
    matches: [
      '[libssh2] 0.120440 Key Ex: Sent KEX: curve25519-sha256,ecdh-sha2-nistp256,diffie-hellman-group14-sha256',
    ],
    rejects: ['[libssh2] 0.120440 Key Ex: Sent HOSTKEY: ssh-ed25519,ecdsa-sha2-nistp256'],
    sources: kex,
    covers: ['C-07'],
  },
  {
    ...trace,
    id: 'libssh2.agreed-kex',
    template: 'Key Ex: Agreed on KEX method: {algorithm:word}',
    title: 'A key exchange method was agreed on',
    class: 'none',
    stage: 'banner',
    role: 'progress',
    matches: [
      {
        line: '[libssh2] 0.171002 Key Ex: Agreed on KEX method: curve25519-sha256',
        values: { algorithm: 'curve25519-sha256' },
      },
    ],
    rejects: ['[libssh2] 0.171002 Key Ex: Agreed on HOSTKEY method: ssh-ed25519'],
    sources: kex,
  },
  {
    ...trace,
    id: 'libssh2.agreed-cipher',
    template: 'Key Ex: Agreed on CRYPT_CS method: {algorithm:word}',
    title: 'A cipher was agreed on',
    class: 'none',
    stage: 'key-exchange',
    role: 'progress',
    matches: ['[libssh2] 0.171019 Key Ex: Agreed on CRYPT_CS method: aes256-ctr'],
    rejects: ['[libssh2] 0.171019 Key Ex: Agreed on MAC_CS method: hmac-sha2-256'],
    sources: kex,
  },
])
