import { libssh2BareSignatures } from './libssh2Bare.ts'
import { libssh2CallersSignatures } from './libssh2Callers.ts'
import { libssh2CodesSignatures } from './libssh2Codes.ts'
import { libssh2ErrorSignatures } from './libssh2Errors.ts'
import { libssh2LoginSignatures } from './libssh2Login.ts'
import { libssh2PacketSignatures } from './libssh2Packets.ts'
import { libssh2TraceSignatures } from './libssh2Trace.ts'
import type { Signature } from '../../recognizer/types.ts'

/** Messages of libssh2: its trace log, as SetTraceMask writes it, and its errors as curl prints them. */
export const libssh2Signatures: readonly Signature[] = [
  ...libssh2ErrorSignatures,
  ...libssh2TraceSignatures,
  ...libssh2LoginSignatures,
  ...libssh2PacketSignatures,
  ...libssh2BareSignatures,
  ...libssh2CallersSignatures,
  ...libssh2CodesSignatures,
]
