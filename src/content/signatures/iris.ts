import { irisConnectSignatures } from './irisConnect.ts'
import { irisLoginSignatures } from './irisLogin.ts'
import { irisSessionSignatures } from './irisSession.ts'
import type { Signature } from '../../recognizer/types.ts'

/** Messages of %Net.SSH.Session and %Net.SSH.SFTP of InterSystems IRIS and Caché. */
export const irisSignatures: readonly Signature[] = [
  ...irisConnectSignatures,
  ...irisLoginSignatures,
  ...irisSessionSignatures,
]
