import type { Family } from '../decoders/types.ts'

/** The number spaces, in the order in which they are listed: what people meet most often first. */
export const FAMILIES: Readonly<Record<Family, { readonly name: string; readonly about: string }>> = {
  fasp: {
    name: 'Aspera FASP',
    about: 'Behind "errcode=" on a session line of ascp, and what Faspex, Shares and Console show.',
  },
  'fasp-internal': {
    name: 'Aspera FASP, internal',
    about: 'The second number space of ascp: "had error, errcode 51" and "Error 51 [...]".',
  },
  libssh2: {
    name: 'libssh2',
    about: 'Negative numbers of the SSH library in InterSystems IRIS, curl and PHP. IRIS writes them as 8010100D.',
  },
  'sftp-status': { name: 'SFTP status', about: 'How an SFTP server answers a request for a file or a folder.' },
  'exit-status': {
    name: 'Exit status',
    about: 'What a command leaves behind when it ends; from 128 on a signal ended it.',
  },
  'packet-length': {
    name: 'Packet length',
    about: 'Text that was taken for the length of a packet: "Received message too long 1416128883".',
  },
  'trace-mask': {
    name: 'IRIS SetTraceMask',
    about: 'Bits of the mask that says what %Net.SSH.Session writes into its trace log. Masks are sums of them.',
  },
}

/** True for a number space that is known. */
export function isFamily(text: string): text is Family {
  return Object.hasOwn(FAMILIES, text)
}
