import { defineSignatures } from '../../recognizer/define.ts'

const bare = {
  program: 'libssh2',
  role: 'noise',
  reviewed: '2026-11-20',
  sources: [
    { source: 'libssh2-bench', section: 'code and text of this failure' },
    { source: 'iris-article', section: 'Common errors' },
  ],
} as const

/**
 * The texts of libssh2 without their code, as people type or read them out: what they mean depends on the code. They
 * are noise by themselves, because a retry (-37) prints them too.
 */
export const libssh2BareSignatures = defineSignatures([
  {
    ...bare,
    id: 'libssh2.bare-banner',
    template: 'Failed getting banner',
    title: 'No SSH greeting came; the code that tells why is not in the text',
    class: 'no-banner',
    stage: 'banner',
    matches: ['Failed getting banner'],
    rejects: ['banner exchange: Connection timed out', '[libssh2] 0.420113 Failure Event: -13 - Failed getting banner'],
  },
  {
    ...bare,
    id: 'libssh2.bare-exchange',
    template: 'Unable to exchange encryption keys',
    title: 'The key exchange failed; the code that tells why is not in the text',
    class: 'kex-no-match',
    stage: 'key-exchange',
    matches: ['Unable to exchange encryption keys'],
    rejects: ['Error [80101005]: Unable to exchange encryption keys [80101005] at Session.cpp:238,0'],
  },
  {
    ...bare,
    role: 'symptom',
    id: 'libssh2.bare-private-key',
    template: 'Callback returned error (-19)',
    title: 'The private key file could not be used',
    class: 'key-file-corrupt',
    stage: 'authentication',
    matches: ['my program prints Callback returned error (-19)'],
    rejects: ['Error: [Session(-19)] Callback did not return signature'],
  },
  ...(['error -5: ', 'error -5 ', '(-5) ', '-5 - '] as const).map((code, form) => ({
    ...bare,
    role: 'symptom' as const,
    id: `libssh2.numbered-kex-no-match-${form}`,
    template: `${code}Unable to exchange encryption keys`,
    title: 'No common way to encrypt: the other side went on listening',
    class: 'kex-no-match' as const,
    stage: 'key-exchange' as const,
    decides: { cause: 'iris-kex-no-match', certainty: 'likely' as const },
    matches: [`libssh2 says ${code}Unable to exchange encryption keys`],
    rejects: ['error -1: Unable to exchange encryption keys'],
  })),
  ...(['error -1: ', 'error -1 ', '(-1) ', '-1 - '] as const).map((code, form) => ({
    ...bare,
    role: 'symptom' as const,
    id: `libssh2.numbered-kex-hung-up-${form}`,
    template: `${code}Unable to exchange encryption keys`,
    title: 'The other side went away during the key exchange',
    class: 'session-dropped' as const,
    stage: 'key-exchange' as const,
    decides: { cause: 'iris-peer-hung-up', certainty: 'likely' as const },
    matches: [`libssh2 says ${code}Unable to exchange encryption keys`],
    rejects: ['error -5: Unable to exchange encryption keys'],
  })),
  {
    ...bare,
    role: 'cause',
    id: 'libssh2.bare-channel-prohibited',
    template: 'Channel open failure (administratively prohibited)',
    title: 'The server does not allow this forwarding',
    class: 'forwarding-prohibited',
    stage: 'session',
    decides: { cause: 'forwarding-prohibited', certainty: 'possible' },
    matches: ['Error: Channel open failure (administratively prohibited)'],
    rejects: ['Channel open failure (connect failed)'],
    sources: [{ source: 'libssh2-code', section: 'src/channel.c, _libssh2_channel_open' }],
  },
  {
    ...bare,
    id: 'libssh2.bare-signature',
    template: 'Invalid signature for supplied public key, or bad username/public key combination',
    title: 'The key login did not succeed, or was only the first factor',
    class: 'more-factors-needed',
    stage: 'authentication',
    matches: ['Invalid signature for supplied public key, or bad username/public key combination'],
    rejects: ['Username/PublicKey combination invalid'],
  },
])
