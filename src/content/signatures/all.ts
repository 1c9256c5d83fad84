import type { Signature } from '../../recognizer/types.ts'
import { ascpSignatures } from './ascp.ts'
import { clientSignatures } from './clients.ts'
import { irisSignatures } from './iris.ts'
import { libssh2Signatures } from './libssh2.ts'
import { opensshSignatures } from './openssh.ts'
import { sudoSignatures } from './sudo.ts'

/** Every message of every program. */
export const signatures: readonly Signature[] = [
  ...opensshSignatures,
  ...ascpSignatures,
  ...irisSignatures,
  ...libssh2Signatures,
  ...clientSignatures,
  ...sudoSignatures,
]
