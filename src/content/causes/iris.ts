import { irisConnectCauses } from './irisConnect.ts'
import { irisLoginCauses } from './irisLogin.ts'
import { irisRetryCauses } from './irisRetry.ts'
import { irisSessionCauses } from './irisSession.ts'
import type { Cause } from '../../recognizer/types.ts'

/** Everything that can be wrong with a connection of %Net.SSH.Session, most telling first. */
export const irisCauses: readonly Cause[] = [
  ...irisConnectCauses,
  ...irisLoginCauses,
  ...irisSessionCauses,
  ...irisRetryCauses,
]
