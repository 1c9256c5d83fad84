import { says, type Meaning } from './clientMeanings.ts'
import { defineClient } from './defineClient.ts'

const likely = (meaning: Meaning): Meaning =>
  meaning.decides === undefined ? meaning : { ...meaning, decides: { ...meaning.decides, certainty: 'likely' } }

const expired: Meaning = {
  ...says.passwordRefused,
  title: 'The password of the account has expired',
  class: 'password-expired',
  decides: { cause: 'password-expired', certainty: 'certain' },
}

/** What a number of libssh2 says, whatever text stands behind it; a text that says more is known by itself. */
const codes: readonly (readonly [code: number, text: string, meaning: Meaning])[] = [
  [-2, 'Failed reading banner', says.notSsh],
  [-3, 'Failed sending banner', says.noBanner],
  [-4, 'Invalid MAC received', says.damaged],
  [-5, 'Unable to create ECDH shared secret', likely(says.noKex)],
  [-7, 'Unable to send channel data', says.dropped],
  [-8, 'Unrecoverable error exchanging keys', says.damaged],
  [-9, 'Timed out waiting for KEX reply', says.timedOut],
  [-10, 'Unable to initialize hostkey importer', likely(says.noHostKeyType)],
  [-11, 'Unable to verify hostkey signature', says.damaged],
  [-12, 'GCM auth tag invalid', says.damaged],
  [-13, 'socket disconnect', says.dropped],
  [-15, 'Password expired, and callback failed', expired],
  [-16, 'Unable to open private key file', says.keyFileMissing],
  [-17, 'No signing signature matched', likely(says.sha1)],
  [-18, 'Authentication failed', says.refusedLogin],
  [-19, 'Callback did not return signature', says.keyCorrupt],
  [-21, 'Channel open failure', says.noChannel],
  [
    -22,
    'Unable to complete request for channel-process-startup',
    likely({
      ...says.noChannel,
      class: 'shell-not-available',
      decides: { cause: 'sftp-only-account', certainty: 'likely' },
    }),
  ],
  [-28, 'Invalid response from SCP server', likely(says.shellOutput)],
  [-29, 'decompression failure', says.damaged],
  [-30, 'Timeout waiting for response from publickey subsystem', says.dropped],
  [-31, 'SFTP Protocol badness', likely(says.shellOutput)],
  [
    -32,
    'Unable to complete request for forward-listen',
    {
      ...says.noChannel,
      class: 'forwarding-prohibited',
      decides: { cause: 'forwarding-prohibited', certainty: 'likely' },
    },
  ],
  [-40, 'decompression uninitialized', says.damaged],
  [-42, 'failed connecting agent', says.noAgent],
  [-43, 'Error waiting for SFTP packet', says.dropped],
  [
    -46,
    'Failed to parse known hosts file',
    {
      ...says.programSetup,
      title: 'The list of known hosts cannot be read',
      decides: { cause: 'known-hosts-damaged', certainty: 'likely' },
    },
  ],
  [-48, 'Wrong passphrase for private key', says.passphrase],
  [-50, 'Missing userauth banner', says.speaker],
  [-51, 'Unable to decrypt PEM, unsupported algorithm', says.keyFormat],
  [-52, 'Failed to calculate MAC', says.damaged],
]

/** Errors in a trace of libssh2, by their number. */
export const libssh2CodesSignatures = defineClient(
  {
    program: 'libssh2',
    sources: [{ source: 'libssh2-code', section: 'include/libssh2.h; src: the texts of each code' }],
    rejects: ['[libssh2] 1.204311 Failure Event: -37 - Would block', '[libssh2] 1.204311 Failure Event: -14 - Unknown'],
  },
  [
    ...codes.map(([code, text, meaning]) => ({
      id: `code${code}`,
      says: meaning,
      template: `Failure Event: ${code} - {reason}`,
      matches: [`[libssh2] 1.204311 Failure Event: ${code} - ${text}`],
    })),
    {
      id: 'banner-not-sent',
      says: says.noBanner,
      template: 'Failure Event: -43 - Failed sending banner',
      matches: ['[libssh2] 1.204311 Failure Event: -43 - Failed sending banner'],
    },
  ],
)
