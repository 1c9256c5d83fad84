import type { Command } from '../../commands/types.ts'
import { algorithmsCommands } from './algorithms.ts'
import { asperaCommands } from './aspera.ts'
import { certificatesCommands } from './certificates.ts'
import { clientKeyCommands } from './clientKeys.ts'
import { clientLogCommands } from './clientLog.ts'
import { clientSetupCommands } from './clientSetup.ts'
import { configPrecedenceCommands } from './configPrecedence.ts'
import { connectCommands } from './connect.ts'
import { forwardingCommands } from './forwarding.ts'
import { guessingCommands } from './guessing.ts'
import { guessingAcceptedCommands } from './guessingAccepted.ts'
import { guessingDefenseCommands } from './guessingDefense.ts'
import { hostKeyCommands } from './hostKey.ts'
import { irisCommands } from './iris.ts'
import { logFindCommands } from './logFind.ts'
import { logLevelCommands } from './logLevel.ts'
import { loginCommands } from './loginCommands.ts'
import { loginPamCommands } from './loginPam.ts'
import { revokedKeysCommands } from './revokedKeys.ts'
import { rootLoginCommands } from './rootLogin.ts'
import { sessionsCommands } from './sessions.ts'
import { sftpLoggingCommands } from './sftpLogging.ts'
import { sftpSessionCommands } from './sftpSession.ts'
import { sshdDebugCommands } from './sshdDebug.ts'
import { sshdStartCommands } from './sshdStart.ts'
import { sudoRemoteCommands } from './sudoRemote.ts'

/** Every command that a guide shows. */
export const commands: readonly Command[] = [
  ...algorithmsCommands,
  ...asperaCommands,
  ...certificatesCommands,
  ...clientKeyCommands,
  ...clientLogCommands,
  ...clientSetupCommands,
  ...configPrecedenceCommands,
  ...connectCommands,
  ...forwardingCommands,
  ...guessingCommands,
  ...guessingAcceptedCommands,
  ...guessingDefenseCommands,
  ...hostKeyCommands,
  ...irisCommands,
  ...logFindCommands,
  ...logLevelCommands,
  ...loginCommands,
  ...loginPamCommands,
  ...revokedKeysCommands,
  ...rootLoginCommands,
  ...sessionsCommands,
  ...sftpLoggingCommands,
  ...sftpSessionCommands,
  ...sshdDebugCommands,
  ...sshdStartCommands,
  ...sudoRemoteCommands,
]
