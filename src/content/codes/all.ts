import { exitStatusCodes } from './exitStatus.ts'
import { faspCodes } from './fasp.ts'
import { faspInternalCodes } from './faspInternal.ts'
import { libssh2Codes } from './libssh2.ts'
import { packetLengthCodes } from './packetLength.ts'
import { sftpStatusCodes } from './sftpStatus.ts'
import { traceBitCodes } from './traceBits.ts'
import type { Code } from '../../decoders/types.ts'

/** Every code of every family, for the decoders. */
export const codes: readonly Code[] = [
  ...libssh2Codes,
  ...faspCodes,
  ...faspInternalCodes,
  ...packetLengthCodes,
  ...traceBitCodes,
  ...sftpStatusCodes,
  ...exitStatusCodes,
]
