import type { Command, Parameter } from '../commands/types.ts'
import type { Code } from '../decoders/types.ts'
import type { Guide } from '../engine/types.ts'
import { readers } from '../readers/all.ts'
import type { Reader } from '../readers/types.ts'
import type { Cause, Signature } from '../recognizer/types.ts'
import { causes } from './causes/all.ts'
import { codes } from './codes/all.ts'
import { commands } from './commands/all.ts'
import { coverage } from './coverage.ts'
import { asperaAccount } from './guides/asperaAccount/guide.ts'
import { asperaError19 } from './guides/asperaError19/guide.ts'
import { asperaTransfer } from './guides/asperaTransfer/guide.ts'
import { irisSshSession } from './guides/irisSshSession/guide.ts'
import { permissionDenied } from './guides/permissionDenied/guide.ts'
import { sftpSession } from './guides/sftpSession/guide.ts'
import { sshAlgorithms } from './guides/sshAlgorithms/guide.ts'
import { sshCertificates } from './guides/sshCertificates/guide.ts'
import { sshClientLog } from './guides/sshClientLog/guide.ts'
import { sshConfigPrecedence } from './guides/sshConfigPrecedence/guide.ts'
import { sshClientConfig } from './guides/sshClientConfig/guide.ts'
import { sshConnect } from './guides/sshConnect/guide.ts'
import { sshdDebug } from './guides/sshdDebug/guide.ts'
import { sshForwarding } from './guides/sshForwarding/guide.ts'
import { sshGuessing } from './guides/sshGuessing/guide.ts'
import { sshHardwareKey } from './guides/sshHardwareKey/guide.ts'
import { sshHostKey } from './guides/sshHostKey/guide.ts'
import { sshServerLog } from './guides/sshServerLog/guide.ts'
import { sshOtherClients } from './guides/sshOtherClients/guide.ts'
import { sshSessionDrops } from './guides/sshSessionDrops/guide.ts'
import { sshSudo } from './guides/sshSudo/guide.ts'
import { sshdStart } from './guides/sshdStart/guide.ts'
import { tooManyAuthFailures } from './guides/tooManyAuthFailures/guide.ts'
import { parameters } from './parameters.ts'
import { signatures } from './signatures/all.ts'
import { sources } from './sources/all.ts'
import type { Source } from './sources/types.ts'

/** Everything we know, in one piece: for the terminal, the checks and the tests. The page loads it in parts. */
export type Library = {
  readonly guides: readonly Guide[]
  readonly signatures: readonly Signature[]
  readonly causes: readonly Cause[]
  readonly commands: readonly Command[]
  readonly parameters: readonly Parameter[]
  readonly readers: readonly Reader[]
  readonly codes: readonly Code[]
  readonly sources: readonly Source[]
  readonly coverage: readonly string[]
}

export const library: Library = {
  guides: [
    asperaError19,
    irisSshSession,
    tooManyAuthFailures,
    permissionDenied,
    sshConnect,
    sshAlgorithms,
    sshHostKey,
    sshCertificates,
    sftpSession,
    sshOtherClients,
    sshSessionDrops,
    sshForwarding,
    sshClientConfig,
    sshHardwareKey,
    sshGuessing,
    sshServerLog,
    sshClientLog,
    sshdDebug,
    sshConfigPrecedence,
    sshSudo,
    sshdStart,
    asperaTransfer,
    asperaAccount,
  ],
  signatures,
  causes,
  commands,
  parameters,
  readers,
  codes,
  sources,
  coverage,
}
