import { ascpConnectionSignatures } from './ascpConnection.ts'
import { ascpInternalSignatures } from './ascpInternal.ts'
import { ascpLoginSignatures } from './ascpLogin.ts'
import { ascpProgramSignatures } from './ascpProgram.ts'
import { ascpRefusalSignatures } from './ascpRefusals.ts'
import { ascpSessionSignatures } from './ascpSessions.ts'
import { ascpTextsSignatures } from './ascpTexts.ts'

/** Every message of ascp and of the transfer server that we know. */
export const ascpSignatures = [
  ...ascpLoginSignatures,
  ...ascpSessionSignatures,
  ...ascpConnectionSignatures,
  ...ascpRefusalSignatures,
  ...ascpInternalSignatures,
  ...ascpProgramSignatures,
  ...ascpTextsSignatures,
]
