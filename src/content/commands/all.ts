import type { Command } from '../../commands/types.ts'
import { algorithmsCommands } from './algorithms.ts'
import { asperaCommands } from './aspera.ts'
import { certificatesCommands } from './certificates.ts'
import { connectCommands } from './connect.ts'
import { forwardingCommands } from './forwarding.ts'
import { guessingCommands } from './guessing.ts'
import { hostKeyCommands } from './hostKey.ts'
import { irisCommands } from './iris.ts'
import { loginCommands } from './loginCommands.ts'
import { sessionsCommands } from './sessions.ts'
import { sftpSessionCommands } from './sftpSession.ts'

/** Every command that a guide shows. */
export const commands: readonly Command[] = [
  ...algorithmsCommands,
  ...asperaCommands,
  ...certificatesCommands,
  ...connectCommands,
  ...forwardingCommands,
  ...guessingCommands,
  ...hostKeyCommands,
  ...irisCommands,
  ...loginCommands,
  ...sessionsCommands,
  ...sftpSessionCommands,
]
